"""The words of the command line. Knows which function carries out a command, not what it does."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TypeAlias

from relbuilder import __version__
from relbuilder.cli import (
    bonds,
    contacts,
    dealings,
    merging,
    pictures,
    reminders,
    today,
    transfer,
    upkeep,
    values,
    window,
)
from relbuilder.cli.self_test import self_test
from relbuilder.cli.status import WRONG_USAGE
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.domain.ask import AskState
from relbuilder.domain.exchange import SIZES, ExchangeKind
from relbuilder.domain.introduction import IntroductionRole, IntroductionState
from relbuilder.domain.tie import STRENGTHS, TieKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.reminders import Snooze

Command = Callable[[argparse.Namespace, Paths], int]
_IMPORTABLE = ("auto", "vcard", "linkedin", "google", "outlook", "thunderbird")
_PAGES = ("board", "today", "people", "ask", "mirror", "help", "settings", "all")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, with status 2."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {one_line(message)} (see {self.prog} --help)", file=sys.stderr)
        raise SystemExit(WRONG_USAGE)


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"  # noqa: SLF001 - it has no public name


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a command line; `carry_out` is the command. Ends the program (status 2) on wrong words."""
    parser = _build()
    options = parser.parse_args(arguments)
    with_window = options.carry_out is window.open_window
    if options.demo and not with_window and options.carry_out is not pictures.screenshot:
        parser.error("--demo goes with the window and with screenshot only")
    if (options.tray or options.open is not None) and not with_window:
        parser.error("--tray and --open go with the window only")
    if options.report and not options.self_test:
        parser.error("--report goes with --self-test only")
    if getattr(options, "with_private", False) and options.file.suffix.lower() != ".json":
        parser.error("--with-private goes with .json files only")
    if options.carry_out is dealings.ask and (options.text is None) == (options.answer is None):
        parser.error("ask takes a CONTACT and a TEXT, or the id of an ask with --answer")
    alone = [(options.quit, "--quit", window.end_running), (options.self_test, "--self-test", self_test)]
    for given, option, carry_out in alone:
        if given:
            others = (options.demo, options.tray, options.open is not None, options.quit, options.self_test)
            if not with_window or sum(others) > 1:
                parser.error(f"{option} goes alone")
            options.carry_out = carry_out
    return options


def _build() -> _Parser:
    common = _Parser(add_help=False)
    # Given before or after the command: the default must not overwrite what was read earlier.
    _common(common, default=argparse.SUPPRESS)
    parser = _Parser(
        prog="relbuilder",
        description="Keep the relations that matter. Without a command: open the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"relbuilder {__version__}")
    _common(parser, default=None)
    parser.add_argument("--demo", action="store_true", help="open a throw-away copy with invented people")
    parser.add_argument("--tray", action="store_true", help="begin in the tray, without a window")
    parser.add_argument(
        "--open", nargs="*", type=Path, metavar="FILE", help="show what is in address books, to import them"
    )
    parser.add_argument(
        "--quit", action="store_true", help="end the program that runs, and wait until it has"
    )
    parser.add_argument("--self-test", action="store_true", help="try whether all of the program came along")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what --self-test found there")
    parser.set_defaults(carry_out=window.open_window)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    _add_transfer(commands, common)
    _add_reading(commands, common)
    _add_writing(commands, common)
    _add_day(commands, common)
    _add_reminding(commands, common)
    _add_bonds(commands, common)
    _add_dealings(commands, common)
    _add_upkeep(commands, common)
    return parser


def _common(parser: _Parser, default: str | None) -> None:
    parser.add_argument(
        "--data-dir", type=values.folder, metavar="DIR", default=default, help="where the data lies"
    )
    parser.add_argument("--lang", choices=("en", "da"), default=default, help="the window's language")


def _command(
    commands: _Commands,
    common: _Parser,
    name: str,
    carry_out: Command,
    text: str,
) -> _Parser:
    # Other programs build on these words: a shortened one would break with the next option that begins alike.
    command = commands.add_parser(name, parents=[common], help=text, description=text, allow_abbrev=False)
    command.set_defaults(carry_out=carry_out)
    return command


def _add_transfer(commands: _Commands, common: _Parser) -> None:
    bring = _command(commands, common, "import", transfer.import_files, "Bring in address books.")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--tier", type=values.tier, default=Tier.GRAVEYARD)
    bring.add_argument("--format", choices=_IMPORTABLE, default="auto")
    bring.add_argument("--dry-run", action="store_true", help="only say what would happen")
    _json(bring)
    give = _command(commands, common, "export", transfer.export, "Write contacts as .vcf, .csv or .json.")
    give.add_argument("file", type=Path, metavar="FILE")
    give.add_argument("--vcard", choices=("4.0", "3.0"), default="4.0", help="the version of .vcf files")
    give.add_argument(
        "--with-private",
        action="store_true",
        help="also what is between you and them: promises, favours, introductions, vouching (.json only)",
    )
    _selection(give)


def _add_reading(commands: _Commands, common: _Parser) -> None:
    listing = _command(commands, common, "list", contacts.list_contacts, "List contacts.")
    _selection(listing)
    listing.add_argument("--limit", type=values.positive, metavar="N")
    _json(listing)
    show = _command(commands, common, "show", contacts.show, "Show one contact.")
    show.add_argument(
        "contact", type=values.text, metavar="CONTACT", help="an id, an e-mail or a unique name"
    )
    _json(show)
    due = _command(commands, common, "due", contacts.due, "List who is due, the latest first.")
    due.add_argument("--on", type=values.day, metavar="DATE")
    _json(due)


def _add_writing(commands: _Commands, common: _Parser) -> None:
    add = _command(commands, common, "add", contacts.add, "Add a contact.")
    add.add_argument("name", type=values.text, metavar="NAME")
    add.add_argument("--tier", type=values.tier, default=Tier.GOOD_TO_KNOW)
    for option in ("email", "phone", "organisation", "title"):
        add.add_argument(f"--{option}", type=values.text, default="")
    add.add_argument("--tag", type=values.text, action="append", default=[], dest="tags")
    _json(add)
    move = _command(commands, common, "move", contacts.move, "Move a contact to another tier.")
    move.add_argument("contact", type=values.text, metavar="CONTACT")
    move.add_argument("tier", type=values.tier, metavar="TIER", help=", ".join(Tier))
    move.add_argument("--reason", type=values.text, default="")
    merge = _command(
        commands, common, "merge", merging.merge, "Let a contact go into another: they are one person."
    )
    merge.add_argument("contact", type=values.text, metavar="CONTACT", help="the one that stays")
    merge.add_argument("other", type=values.text, metavar="OTHER", help="the one that goes into it")
    merge.add_argument("--dry-run", action="store_true", help="only say what would happen")
    _json(merge)
    log = _command(commands, common, "log", contacts.log, "Log a touch.")
    log.add_argument("contact", type=values.text, metavar="CONTACT")
    log.add_argument("kind", type=values.kind, metavar="KIND", help=", ".join(TouchKind))
    log.add_argument("--on", type=values.day, metavar="DATE")
    log.add_argument("--minutes", type=values.not_negative, metavar="N")
    log.add_argument("--note", type=values.text, default="")


def _add_day(commands: _Commands, common: _Parser) -> None:
    day = _command(commands, common, "today", today.today, "Say what the day asks for.")
    _json(day)
    done = _command(commands, common, "done", today.done, "Answer a line of today: done.")
    done.add_argument("key", type=values.text, metavar="KEY", help="as today prints it")
    _json(done)
    snooze = _command(commands, common, "snooze", today.snooze, "Put a line of today off.")
    snooze.add_argument("key", type=values.text, metavar="KEY", help="as today prints it")
    snooze.add_argument("when", type=values.put_off, metavar="WHEN", help=f"{', '.join(Snooze)} or a date")
    _json(snooze)


def _add_reminding(commands: _Commands, common: _Parser) -> None:
    remind = _command(commands, common, "remind", reminders.remind, "Be reminded of something.")
    remind.add_argument("contact", type=values.text, metavar="CONTACT", help=f"{reminders.NOBODY} for nobody")
    remind.add_argument("text", type=values.text, metavar="TEXT")
    remind.add_argument("--on", type=values.day, metavar="DATE", required=True)
    remind.add_argument("--at", type=values.hour, metavar="HH:MM")
    remind.add_argument(
        "--every",
        type=values.rule,
        default="",
        metavar="RULE",
        help=f"{', '.join(values.RULES)} or an RRULE",
    )
    _json(remind)
    promise = _command(commands, common, "promise", reminders.promise, "Write down a promise.")
    promise.add_argument("contact", type=values.text, metavar="CONTACT")
    promise.add_argument("text", type=values.text, metavar="TEXT")
    promise.add_argument(
        "--due", type=values.coming_day, metavar="DAY", help='a date, or words such as "Friday"'
    )
    promise.add_argument("--theirs", action="store_true", help="the contact promised it")
    _json(promise)
    kept = _command(commands, common, "kept", reminders.kept, "Say that a promise was kept.")
    kept.add_argument("promise", type=values.positive, metavar="ID")
    _json(kept)
    pause = _command(commands, common, "pause", reminders.pause, "Stop the clocks of a contact, or of all.")
    pause.add_argument("contact", type=values.text, metavar="CONTACT", nargs="?")
    pause.add_argument("--until", type=values.day, metavar="DATE")
    _json(pause)
    resume = _command(commands, common, "resume", reminders.resume, "Let the clocks go on.")
    resume.add_argument("contact", type=values.text, metavar="CONTACT", nargs="?")
    _json(resume)


def _add_bonds(commands: _Commands, common: _Parser) -> None:
    bring = _command(commands, common, "introduce", bonds.introduce, "Begin an introduction of two contacts.")
    _two(bring)
    bring.add_argument("--purpose", type=values.text, default="", metavar="TEXT")
    bring.add_argument(
        "--role",
        type=values.role,
        default=IntroductionRole.MADE,
        help=f"{', '.join(IntroductionRole)}; of the last two the first contact is who introduces",
    )
    bring.add_argument("--state", type=values.state, help=", ".join(IntroductionState))
    _json(bring)
    tie = _command(commands, common, "tie", bonds.tie, "Tie two contacts who know each other.")
    _two(tie)
    tie.add_argument(
        "--kind",
        type=values.text,
        default=TieKind.ACQUAINTANCE.value,
        help=f"what the second is to the first: {', '.join(TieKind)} or an own word",
    )
    tie.add_argument(
        "--inverse", type=values.text, default="", help="for an own kind: what the first is then"
    )
    tie.add_argument("--strength", type=int, choices=STRENGTHS, default=2)
    tie.add_argument("--since", type=values.day, metavar="DATE")
    _json(tie)


def _two(command: _Parser) -> None:
    for end in ("first", "second"):
        command.add_argument(end, type=values.text, metavar="CONTACT")


def _add_dealings(commands: _Commands, common: _Parser) -> None:
    for name, carry_out, text in (
        ("gave", dealings.gave, "Write down what you gave a contact."),
        ("received", dealings.received, "Write down what a contact gave you."),
    ):
        passed = _command(commands, common, name, carry_out, text)
        passed.add_argument("contact", type=values.text, metavar="CONTACT")
        passed.add_argument("text", type=values.text, metavar="TEXT")
        passed.add_argument("--kind", choices=tuple(map(str, ExchangeKind)), default=ExchangeKind.TIP.value)
        passed.add_argument(
            "--size", type=values.positive, choices=SIZES, help="by default the kind's usual one"
        )
        passed.add_argument("--on", type=values.day, metavar="DATE")
        _json(passed)
    ask = _command(
        commands, common, "ask", dealings.ask, "Ask a contact for help, or note what was answered."
    )
    ask.add_argument("about", type=values.text, metavar="CONTACT", help="with --answer the id of an ask")
    ask.add_argument("text", type=values.text, metavar="TEXT", nargs="?")
    ask.add_argument("--on", type=values.day, metavar="DATE")
    ask.add_argument("--dry-run", action="store_true", help="only say whether it is time to ask")
    ask.add_argument("--answer", choices=tuple(map(str, AskState)))
    ask.add_argument("--outcome", type=values.text, default="", metavar="TEXT", help="what came of it")
    _json(ask)


def _add_upkeep(commands: _Commands, common: _Parser) -> None:
    backup = _command(commands, common, "backup", upkeep.backup, "Copy the data file.")
    backup.add_argument("file", type=Path, nargs="?", metavar="FILE")
    restore = _command(
        commands, common, "restore", upkeep.restore, "Put a backup in the place of the data file."
    )
    restore.add_argument("file", type=Path, metavar="FILE")
    doctor = _command(commands, common, "doctor", upkeep.doctor, "Check that everything works here.")
    _json(doctor)
    tour = _command(
        commands, common, "tour", pictures.tour, "Go through the main job; a picture of every step."
    )
    tour.add_argument("folder", type=Path, metavar="DIR")
    shot = _command(commands, common, "screenshot", pictures.screenshot, "Picture pages; needs no screen.")
    shot.add_argument("folder", type=Path, metavar="DIR")
    shot.add_argument("--page", choices=_PAGES, default="all")
    shot.add_argument("--theme", choices=("light", "dark"), default="light")
    shot.add_argument("--size", type=values.size, default=(1440, 900), metavar="WxH")
    shot.add_argument("--scale", type=values.scale, default=1.0, metavar="S")
    shot.add_argument("--demo", action="store_true", default=argparse.SUPPRESS, help="with invented people")


def _selection(command: _Parser) -> None:
    command.add_argument("--tier", type=values.tier)
    command.add_argument("--search", type=values.text, default="", metavar="TEXT")


def _json(command: _Parser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document")
