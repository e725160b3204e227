"""The commands of the day: what it asks for, and the answers to it."""

from argparse import Namespace

from relbuilder.bootstrap import Program, assembled
from relbuilder.cli import day_output, output
from relbuilder.cli.contacts import day_meant
from relbuilder.cli.status import DONE
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.domain.agenda import Item
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.services import reminders
from relbuilder.services.reminders import Snooze
from relbuilder.services.today import item_of, read_today


def today(options: Namespace, paths: Paths) -> int:
    """What the day asks for, each line with the key it is answered by."""
    with assembled(paths) as program:
        page = read_today(program.context, program.reader)
        if options.json:
            output.print_json(day_output.page_document(page))
        else:
            day_output.print_page(page, program.context.clock.zone())
    return DONE


def done(options: Namespace, paths: Paths) -> int:
    """One line of the day is done: kept, seen to, or in touch as usual."""
    with assembled(paths) as program:
        item = _item(program, options.key)
        reminders.settle(program.context, [item])
    if options.json:
        output.print_json({"key": options.key})
    else:
        print(f"done: {one_line(options.key)}")
    return DONE


def snooze(options: Namespace, paths: Paths) -> int:
    """One line of the day is put off."""
    with assembled(paths) as program:
        when = options.when
        choice = when if isinstance(when, Snooze) else day_meant(program, when)
        item = _item(program, options.key)
        until = reminders.snooze_until(program.context, choice)
        reminders.snooze(program.context, [item], choice)
        comes_again = day_output.local_words(until, program.context.clock.zone())
    if options.json:
        output.print_json({"key": options.key, "until": until})
    else:
        print(f"{one_line(options.key)} comes again {comes_again}")
    return DONE


def _item(program: Program, key: str) -> Item:
    """What stands under a key in Today or among what can wait."""
    found = item_of(program.context, program.reader, key)
    if found is None:
        raise InputProblem(Code.INVALID_VALUE, value=key)
    return found
