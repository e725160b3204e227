"""Whether the data file works: made, upgraded from the first released form, filled, searched, copied and put back."""

from relbuilder.bootstrap.assembly import assembled
from relbuilder.bootstrap.self_test.bench import Bench, Fault
from relbuilder.config.paths import Paths, resource
from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.tier import Tier
from relbuilder.services import backups
from relbuilder.services.contacts import add_contact
from relbuilder.services.imports import ImportRequest, run_import
from relbuilder.services.progress import Progress
from relbuilder.storage import migrate

_SAMPLE_NAME = "Agnete Bruus Larsen"
_BEGINNINGS = "agn bru"
"""By what the search has to find that one of the sample address book."""


def open_new(bench: Bench) -> str:
    """A data file is made, checked, and a contact written and read."""
    program = bench.program
    found = program.vault.check()
    if found.get("integrity") != "ok":
        raise Fault(f"the new data file is not sound: {dict(found)}")
    added = add_contact(program.context, Contact(Name("Bo Ærø")), Tier.VIP)
    if program.reader.resolve("Bo Ærø") != [added.id]:
        raise Fault("a contact that was written is not read again")
    return f"SQLite {found['sqlite']}, revision {found['revision']}"


def upgrade_oldest(bench: Bench) -> str:
    """A data file of the first released form is copied and upgraded at a start."""
    paths = Paths(bench.folder / "oldest")
    paths.data_dir.mkdir()
    migrate.upgrade(paths.database, migrate.REVISIONS[0])
    with assembled(paths) as program:
        add_contact(program.context, Contact(Name("Bo")), Tier.VIP)
    copies = list(paths.backups.glob("before-upgrade-*.db"))
    if len(copies) != 1 or migrate.revision(copies[0]) != migrate.REVISIONS[0]:
        raise Fault("no copy was made before the upgrade")
    if migrate.revision(paths.database) != migrate.REVISIONS[-1]:
        raise Fault("the data file was not upgraded")
    return f"{migrate.REVISIONS[0]} to {migrate.REVISIONS[-1]}"


def import_sample(bench: Bench) -> str:
    """The sample address book is imported."""
    request = ImportRequest((resource("sample", "address_book.vcf"),))
    report = run_import(bench.program.context, request, Progress())
    problems = [file.problem for file in report.files if file.problem]
    if problems or not report.created:
        raise Fault(f"the sample was not imported: {problems or 'no contact in it'}")
    return f"{report.created} contacts"


def search(bench: Bench) -> str:
    """Somebody imported is found by a few letters, with and without the marks of the language."""
    program = bench.program
    found = program.reader.find(text=_BEGINNINGS)
    names = [summary.name for summary in program.reader.summaries(found, program.context.today())]
    if names != [_SAMPLE_NAME]:
        raise Fault(f"{_BEGINNINGS!r} finds {names} instead of {_SAMPLE_NAME}")
    if not program.reader.find(text="aeroe"):
        raise Fault("Ærø is not found as aeroe")
    return f"{len(found)} found"


def back_up_and_restore(bench: Bench) -> str:
    """A copy is taken, the data changed, and the copy put back."""
    context, reader = bench.program.context, bench.program.reader
    copy = backups.back_up(context, bench.folder / "copy.db")
    add_contact(context, Contact(Name("Nobody's Memory")), Tier.VIP)
    backups.restore(context, copy)
    if reader.resolve("Nobody's Memory") or not reader.resolve("Bo Ærø"):
        raise Fault("the data is not what the backup held")
    return f"{copy.stat().st_size} bytes"
