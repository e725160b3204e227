"""The words of the command line. Knows which function carries out a command, not what it does."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NoReturn

from relbuilder import __version__
from relbuilder.cli import contacts, pictures, transfer, upkeep, window
from relbuilder.config.paths import Paths
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind

Command = Callable[[argparse.Namespace, Paths], int]
_IMPORTABLE = ("auto", "vcard", "linkedin", "google", "outlook", "thunderbird")
_PAGES = ("board", "today", "people", "ask", "mirror", "settings", "all")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, with status 2."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message} (see {self.prog} --help)\n")
        raise SystemExit(2)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a command line; `carry_out` is the command. Ends the program (status 2) on wrong words."""
    return _build().parse_args(arguments)


def _build() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    # Given before or after the command: the default must not overwrite what was read earlier.
    common.add_argument("--data-dir", metavar="DIR", default=argparse.SUPPRESS, help="where the data lies")
    common.add_argument(
        "--lang", choices=("en", "da"), default=argparse.SUPPRESS, help="the window's language"
    )
    parser = _Parser(
        prog="relbuilder", description="Keep the relations that matter. Without a command: open the window."
    )
    parser.add_argument("--version", action="version", version=f"relbuilder {__version__}")
    parser.add_argument("--data-dir", metavar="DIR", default=None, help="where the data lies")
    parser.add_argument("--lang", choices=("en", "da"), default=None, help="the window's language")
    parser.add_argument("--demo", action="store_true", help="open a throw-away copy with invented people")
    parser.set_defaults(carry_out=window.open_window)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    _add_transfer(commands, common)
    _add_reading(commands, common)
    _add_writing(commands, common)
    _add_upkeep(commands, common)
    return parser


def _command(
    commands: "argparse._SubParsersAction[_Parser]",
    common: argparse.ArgumentParser,
    name: str,
    carry_out: Command,
    text: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, parents=[common], help=text, description=text)
    command.set_defaults(carry_out=carry_out)
    return command


def _add_transfer(commands: "argparse._SubParsersAction[_Parser]", common: argparse.ArgumentParser) -> None:
    bring = _command(commands, common, "import", transfer.import_files, "Bring in address books.")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--tier", type=_tier, default=Tier.GRAVEYARD)
    bring.add_argument("--format", choices=_IMPORTABLE, default="auto")
    bring.add_argument("--dry-run", action="store_true", help="only say what would happen")
    _json(bring)
    give = _command(commands, common, "export", transfer.export, "Write contacts as .vcf, .csv or .json.")
    give.add_argument("file", type=Path, metavar="FILE")
    give.add_argument("--vcard", choices=("4.0", "3.0"), default="4.0", help="the version of .vcf files")
    _selection(give)


def _add_reading(commands: "argparse._SubParsersAction[_Parser]", common: argparse.ArgumentParser) -> None:
    listing = _command(commands, common, "list", contacts.list_contacts, "List contacts.")
    _selection(listing)
    listing.add_argument("--limit", type=_positive, metavar="N")
    _json(listing)
    show = _command(commands, common, "show", contacts.show, "Show one contact.")
    show.add_argument("contact", metavar="CONTACT", help="an id, an e-mail or a unique name")
    _json(show)
    due = _command(commands, common, "due", contacts.due, "List who is due, the latest first.")
    due.add_argument("--on", type=_day, metavar="DATE")
    _json(due)


def _add_writing(commands: "argparse._SubParsersAction[_Parser]", common: argparse.ArgumentParser) -> None:
    add = _command(commands, common, "add", contacts.add, "Add a contact.")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--tier", type=_tier, default=Tier.GOOD_TO_KNOW)
    for option in ("email", "phone", "organisation", "title"):
        add.add_argument(f"--{option}", default="")
    add.add_argument("--tag", action="append", default=[], dest="tags")
    _json(add)
    move = _command(commands, common, "move", contacts.move, "Move a contact to another tier.")
    move.add_argument("contact", metavar="CONTACT")
    move.add_argument("tier", type=_tier, metavar="TIER", help=", ".join(Tier))
    move.add_argument("--reason", default="")
    log = _command(commands, common, "log", contacts.log, "Log a touch.")
    log.add_argument("contact", metavar="CONTACT")
    log.add_argument("kind", type=_kind, metavar="KIND", help=", ".join(TouchKind))
    log.add_argument("--on", type=_day, metavar="DATE")
    log.add_argument("--minutes", type=_not_negative, metavar="N")
    log.add_argument("--note", default="")


def _add_upkeep(commands: "argparse._SubParsersAction[_Parser]", common: argparse.ArgumentParser) -> None:
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
    shot.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    shot.add_argument("--scale", type=_scale, default=1.0, metavar="S")
    shot.add_argument("--demo", action="store_true", help="with invented people")


def _selection(command: argparse.ArgumentParser) -> None:
    command.add_argument("--tier", type=_tier)
    command.add_argument("--search", default="", metavar="TEXT")


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document")


def _tier(text: str) -> Tier:
    if text not in tuple(Tier):
        raise argparse.ArgumentTypeError(f"no tier {text!r}; choose from {', '.join(Tier)}")
    return Tier(text)


def _kind(text: str) -> TouchKind:
    if text not in tuple(TouchKind):
        raise argparse.ArgumentTypeError(f"no kind {text!r}; choose from {', '.join(TouchKind)}")
    return TouchKind(text)


def _day(text: str) -> date | timedelta:
    """A date, or a distance from today."""
    near = {"today": timedelta(0), "yesterday": timedelta(days=-1), "tomorrow": timedelta(days=1)}
    if text in near:
        return near[text]
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no date {text!r}; write it as 2026-11-24") from None


def _positive(text: str) -> int:
    number = _not_negative(text)
    if number == 0:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _not_negative(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise argparse.ArgumentTypeError(f"no whole number {text!r}")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    size = _positive(width), _positive(height)
    if max(size) > 16_384:
        raise argparse.ArgumentTypeError(f"too large: {text}")
    return size


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= 4.0:
        raise argparse.ArgumentTypeError(f"no scale {text!r}; between 0.5 and 4")
    return scale
