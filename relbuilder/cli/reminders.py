"""The commands that reminders come from: own ones, promises, pauses."""

from argparse import Namespace
from dataclasses import asdict

from relbuilder.bootstrap import Program, assembled
from relbuilder.cli import output
from relbuilder.cli.contacts import coming_day_meant, day_meant, resolve, summary_of
from relbuilder.cli.status import DONE
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.reminder import Reminder
from relbuilder.services import pauses, promises, reminders

NOBODY = "-"
"""In the place of a contact: the reminder is about nobody."""


def remind(options: Namespace, paths: Paths) -> int:
    """Something to be reminded of on a day, once or again and again."""
    with assembled(paths) as program:
        about = None if options.contact == NOBODY else resolve(program, options.contact)
        stored = reminders.add_reminder(
            program.context,
            options.text,
            day_meant(program, options.on),
            contact_id=about,
            at=options.at,
            rule=options.every,
        )
    if options.json:
        output.print_json(_reminder_document(stored))
    else:
        at = f" {stored.at:%H:%M}" if stored.at else ""
        again = f", then {stored.rule}" if stored.rule else ""
        print(f"{stored.id}  {one_line(stored.text)}: {stored.day}{at}{one_line(again)}")
    return DONE


def promise(options: Namespace, paths: Paths) -> int:
    """Something the user owes a contact, or a contact owes the user."""
    with assembled(paths) as program:
        contact_id = resolve(program, options.contact)
        stored = promises.add_promise(
            program.context,
            contact_id,
            options.text,
            direction=PromiseDirection.THEIRS if options.theirs else PromiseDirection.MINE,
            due=coming_day_meant(program, options.due) if options.due is not None else None,
        )
        name = summary_of(program, contact_id).name
    if options.json:
        output.print_json(_promise_document(stored))
    else:
        way = "from" if options.theirs else "to"
        due = f", due {stored.due}" if stored.due else ""
        print(f"{stored.id}  {one_line(stored.text)}, {way} {one_line(name)}{due}")
    return DONE


def kept(options: Namespace, paths: Paths) -> int:
    """A promise was kept."""
    with assembled(paths) as program:
        try:
            promises.keep_promise(program.context, options.promise)
        except NotFound:
            raise InputProblem(Code.INVALID_VALUE, value=str(options.promise)) from None
    if options.json:
        output.print_json({"id": options.promise, "state": PromiseState.KEPT.value})
    else:
        print(f"promise {options.promise} is kept")
    return DONE


def pause(options: Namespace, paths: Paths) -> int:
    """The clocks of one contact, or of everybody, stand still."""
    with assembled(paths) as program:
        contact_id = _whose(program, options)
        until = day_meant(program, options.until) if options.until is not None else None
        pauses.pause(program.context, until, contact_id=contact_id)
        who = _name(program, contact_id)
    if options.json:
        output.print_json({"contact_id": contact_id, "until": until})
    else:
        print(f"{who} is paused {f'until {until}' if until else 'until it is resumed'}")
    return DONE


def resume(options: Namespace, paths: Paths) -> int:
    """The clocks of one contact, or of everybody, go on."""
    with assembled(paths) as program:
        contact_id = _whose(program, options)
        pauses.resume(program.context, contact_id=contact_id)
        who = _name(program, contact_id)
    if options.json:
        output.print_json({"contact_id": contact_id})
    else:
        print(f"{who} goes on")
    return DONE


def _whose(program: Program, options: Namespace) -> int | None:
    return None if options.contact is None else resolve(program, options.contact)


def _name(program: Program, contact_id: int | None) -> str:
    return "everything" if contact_id is None else one_line(summary_of(program, contact_id).name)


def _reminder_document(reminder: Reminder) -> dict[str, object]:
    known = asdict(reminder)
    return {name: known[name] for name in ("id", "kind", "contact_id", "text", "day", "at", "zone", "rule")}


def _promise_document(stored: Promise) -> dict[str, object]:
    return asdict(stored)
