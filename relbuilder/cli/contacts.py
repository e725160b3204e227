"""The commands about contacts: list, show, due, add, move, log."""

from argparse import Namespace
from datetime import date, timedelta

from relbuilder.bootstrap import Program, assembled
from relbuilder.cli import output
from relbuilder.cli.status import DONE
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.domain.contact import Affiliation, Contact, ContactPoint, PointKind
from relbuilder.domain.customs import Customs
from relbuilder.domain.errors import Ambiguous, Code, InputProblem, NotFound
from relbuilder.services import board, contacts, touches
from relbuilder.services.readings import ContactSummary

_SHOWN_CANDIDATES = 5


def list_contacts(options: Namespace, paths: Paths) -> int:
    """Contacts by tier and search text, in order of their names."""
    with assembled(paths) as program:
        ids = program.reader.find(tier=options.tier, text=options.search, limit=options.limit)
        _print_list(options, program.reader.summaries(ids, program.context.today()))
    return DONE


def due(options: Namespace, paths: Paths) -> int:
    """Who is due on or before a day, the latest first."""
    with assembled(paths) as program:
        day = day_meant(program, options.on)
        _print_list(options, program.reader.summaries(program.reader.due(day), day))
    return DONE


def show(options: Namespace, paths: Paths) -> int:
    """Everything known of one contact."""
    with assembled(paths) as program:
        contact_id = resolve(program, options.contact)
        dossier = program.reader.dossier(contact_id, program.context.today())
        summary = summary_of(program, contact_id)
        if options.json:
            output.print_json(output.dossier_document(summary, dossier))
        else:
            output.print_dossier(summary, dossier)
    return DONE


def add(options: Namespace, paths: Paths) -> int:
    """A new contact at the top of a tier."""
    with assembled(paths) as program:
        added = contacts.add_contact(
            program.context, _contact(options, program.context.customs()), options.tier
        )
        summary = summary_of(program, added.id or 0)
        if options.json:
            output.print_json(output.summary_document(summary))
        else:
            print(f"{summary.id}  {one_line(summary.name)}  {summary.tier.value}")
    return DONE


def move(options: Namespace, paths: Paths) -> int:
    """One contact into a tier, at its top."""
    with assembled(paths) as program:
        contact_id = resolve(program, options.contact)
        name = summary_of(program, contact_id).name
        done = board.move_contacts(program.context, [contact_id], options.tier, reason=options.reason)
        print(f"{one_line(name)} {'is now in' if done.moved else 'was already in'} {options.tier.value}")
    return DONE


def log(options: Namespace, paths: Paths) -> int:
    """A touch with one contact; its clock starts anew."""
    with assembled(paths) as program:
        contact_id = resolve(program, options.contact)
        touches.log_touch(
            program.context,
            [contact_id],
            options.kind,
            on=day_meant(program, options.on),
            minutes=options.minutes,
            note=options.note,
        )
        summary = summary_of(program, contact_id)
        print(
            f"{one_line(summary.name)}: last touch {summary.last_touch}, next due {summary.next_due or 'never'}"
        )
    return DONE


def resolve(program: Program, reference: str) -> int:
    """The contact an id, e-mail or unique name stands for; raises NotFound or Ambiguous."""
    found = program.reader.resolve(reference)
    if not found:
        raise NotFound(Code.NO_SUCH_CONTACT, reference=reference)
    if len(found) > 1:
        named = program.reader.summaries(found[:_SHOWN_CANDIDATES], program.context.today())
        candidates = ", ".join(f"{summary.id} {summary.name}" for summary in named)
        raise Ambiguous(Code.SEVERAL_CONTACTS, reference=reference, candidates=candidates)
    return found[0]


def summary_of(program: Program, contact_id: int) -> ContactSummary:
    """What a listing says of a contact; raises NotFound."""
    found = program.reader.summaries([contact_id], program.context.today())
    if not found:
        # Another program took it away a moment ago.
        raise NotFound(Code.NO_SUCH_CONTACT, id=str(contact_id))
    return found[0]


def day_meant(program: Program, wish: date | timedelta | None) -> date:
    """The day that a word on the command line means; today where there was none."""
    if isinstance(wish, date):
        return wish
    return program.context.today() + (wish or timedelta(0))


def coming_day_meant(program: Program, wish: date | timedelta | str) -> date:
    """The day that is meant, also in words ("Friday", "om to uger"); raises InputProblem INVALID_VALUE."""
    if not isinstance(wish, str):
        return day_meant(program, wish)
    found = program.days.day(wish, program.context.today())
    if found is None:
        raise InputProblem(Code.INVALID_VALUE, value=wish)
    return found


def _contact(options: Namespace, customs: Customs) -> Contact:
    name = customs.name(options.name)
    if not name.display:
        raise InputProblem(Code.EMPTY_NAME)
    points = [
        ContactPoint(kind, value.strip())
        for kind, value in ((PointKind.EMAIL, options.email), (PointKind.PHONE, options.phone))
        if value.strip()
    ]
    work = Affiliation(options.organisation.strip(), options.title.strip())
    return Contact(
        name=name,
        points=tuple(points),
        affiliations=(work,) if work != Affiliation() else (),
        tags=tuple(dict.fromkeys(tag.strip() for tag in options.tags if tag.strip())),
    )


def _print_list(options: Namespace, summaries: list[ContactSummary]) -> None:
    if options.json:
        output.print_json([output.summary_document(summary) for summary in summaries])
    else:
        output.print_table(summaries)
