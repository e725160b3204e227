"""The programs whose tables are known, in the order in which they are tried."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from relbuilder.interchange.csv import google, linkedin, outlook, thunderbird
from relbuilder.interchange.csv.slots import RowReader
from relbuilder.interchange.dates import DayReader
from relbuilder.services.address_books import Format


@dataclass(frozen=True, slots=True)
class Profile:
    """A program's table: how its header is told from others, and how its rows are read.

    `fits` asks less than `matches`: whether a table can be what the user says it is.
    """

    format: Format
    matches: Callable[[Sequence[str]], bool]
    fits: Callable[[Sequence[str]], bool]
    reader: Callable[[Sequence[str], DayReader], RowReader]


PROFILES = (
    Profile(Format.LINKEDIN, linkedin.matches, linkedin.matches, linkedin.reader),
    Profile(Format.GOOGLE, google.matches, google.matches, google.reader),
    Profile(Format.THUNDERBIRD, thunderbird.matches, thunderbird.matches, thunderbird.reader),
    Profile(Format.OUTLOOK, outlook.matches, outlook.fits, outlook.reader),
)
"""Those with the most telling headers come first."""
