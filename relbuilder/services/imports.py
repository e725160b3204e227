"""Bringing address books in: a preview that writes nothing, and the import itself, which is one undo."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Problem
from relbuilder.domain.matching import Because
from relbuilder.domain.tier import Tier
from relbuilder.services.address_books import Format, ReadingOptions, Record, Skipped, Source
from relbuilder.services.board import first_due_days
from relbuilder.services.collector import collector_at_rest
from relbuilder.services.context import Context
from relbuilder.services.group_intake import take_groups
from relbuilder.services.history import Entry, Label
from relbuilder.services.intake import Intake
from relbuilder.services.ports import Change, UnitOfWork
from relbuilder.services.progress import Progress
from relbuilder.services.recording import remember

BLOCK = 1000
"""Records that are matched and written together."""


class Decision(StrEnum):
    """What to do with a record that may be somebody already known."""

    SAME = "same"
    DIFFERENT = "different"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A record that may be a known contact.

    `where` is its key among the decisions: the file, and the record's number in it, counted from 1. `line` is where it
    stands (in an archive several records may stand on one line, each in a file of its own).
    """

    where: tuple[Path, int]
    line: int
    incoming: Contact
    known: Contact
    because: Because


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What to import and how. A doubt without a decision is decided later: both contacts are kept."""

    paths: tuple[Path, ...]
    tier: Tier = Tier.GRAVEYARD
    options: ReadingOptions = field(default_factory=ReadingOptions)
    options_of: Mapping[Path, ReadingOptions] = field(default_factory=dict)
    decisions: Mapping[tuple[Path, int], Decision] = field(default_factory=dict)


@dataclass(slots=True)
class FileReport:
    """What became of one file. `read` counts every record, the skipped ones too.

    `problem` tells why the file could not be read, or not to its end: what came before counts.
    """

    path: Path
    format: Format
    problem: Problem | None = None
    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    ambiguous_dates: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or (a preview) would do."""

    files: tuple[FileReport, ...]
    tier: Tier
    ids: tuple[int, ...] = ()

    @property
    def created(self) -> int:
        """New contacts in all files."""
        return sum(file.created for file in self.files)

    @property
    def updated(self) -> int:
        """Records that added something to a known contact."""
        return sum(file.updated for file in self.files)


def preview_import(context: Context, request: ImportRequest, progress: Progress) -> ImportReport:
    """What `run_import` would do, found out by doing it and taking it back. Raises InputProblem CANCELLED."""
    with collector_at_rest(), context.open_unit() as unit:
        return _take_in(context, unit, request, progress)


def run_import(context: Context, request: ImportRequest, progress: Progress) -> ImportReport:
    """Import all files in one transaction and one undo; files that cannot be read are reported, not fatal.

    The same file twice changes nothing. Raises InputProblem CANCELLED; then nothing is written.
    """
    with collector_at_rest(), context.open_unit() as unit:
        report = _take_in(context, unit, request, progress)
        changes: tuple[Change, ...] = tuple(unit.changes)
        if not (report.created or report.updated):
            return report
        unit.commit()
    remember(context, Entry(Label.IMPORT, changes))
    return report


def open_source(context: Context, path: Path, options: ReadingOptions) -> Source:
    """Recognise one file, for the mapping page; raises InputProblem or EnvironmentProblem."""
    return context.address_books.open(path, options)


def _take_in(context: Context, unit: UnitOfWork, request: ImportRequest, progress: Progress) -> ImportReport:
    files: list[FileReport] = []
    sources: list[tuple[FileReport, Source]] = []
    groups: list[tuple[FileReport, Record]] = []
    for path in request.paths:
        options = request.options_of.get(path, request.options)
        try:
            source = context.address_books.open(path, options)
        except Problem as problem:
            files.append(FileReport(path, options.format, problem))
        else:
            report = FileReport(path, source.format)
            files.append(report)
            sources.append((report, source))
        progress.report(0, 1)
    intake = Intake(context, unit, request.tier)
    total = sum(source.size for _, source in sources) or 1
    before = 0
    for report, source in sources:
        for block in _blocks(source.records()):
            if isinstance(block, Problem):
                report.problem = block
                break
            groups += [(report, item) for item in block if isinstance(item, Record) and item.contact.group]
            _take_block(intake, report, block, request.decisions)
            progress.report(before + min(source.position, source.size), total)
        before += source.size
        report.ambiguous_dates = source.ambiguous_dates
    if request.tier.living:
        intake.spread(first_due_days(unit.policies.get(request.tier), context.today(), len(intake.ids)))
    made = take_groups(context, unit, request.tier, groups, intake.known_as)
    progress.report(total, total)
    return ImportReport(tuple(files), request.tier, (*intake.ids, *made))


def _take_block(
    intake: Intake,
    report: FileReport,
    block: Sequence[Record | Skipped],
    decisions: Mapping[tuple[Path, int], Decision],
) -> None:
    records = [
        (number, item)
        for number, item in enumerate(block, report.read + 1)
        if isinstance(item, Record) and not item.contact.group
    ]
    report.read += len(block)
    report.skipped += [item for item in block if isinstance(item, Skipped)]
    intake.begin([record.contact for _, record in records])
    for number, record in records:
        other: Contact | None = None
        match = intake.match(record.contact)
        if match and not match.sure:
            where = (report.path, number)
            report.doubts.append(Doubt(where, record.line, record.contact, match.known, match.because))
            decision = decisions.get(where)
            if decision is Decision.DIFFERENT:
                other = match.known
            if decision is not Decision.SAME:
                match = None
        if match is None:
            intake.create(record.contact, other=other)
            report.created += 1
        elif intake.merge(record.contact, match.known):
            report.updated += 1
        else:
            report.unchanged += 1
    intake.finish()


def _blocks(records: Iterable[Record | Skipped]) -> Iterator[list[Record | Skipped] | Problem]:
    """Records in blocks; what keeps the file from being read to its end, if anything does, comes last."""
    block: list[Record | Skipped] = []
    stopped: Problem | None = None
    try:
        for item in records:
            block.append(item)
            if len(block) == BLOCK:
                yield block
                block = []
    except Problem as problem:
        stopped = problem
    if block:
        yield block
    if stopped:
        yield stopped
