"""The columns of the table: how each is headed, how wide it is at first, and what it says of a person in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.exchange import Balance
from relbuilder.domain.moisture import segments
from relbuilder.services.people import BIN_KEEPS_DAYS, PeopleSort, PersonLine
from relbuilder.ui.days import RELATIVE_DAYS, day_and_month, short_day, yearly_day
from relbuilder.ui.widgets.moisture import moisture_words
from relbuilder.ui.wording import due_words, rhythm_words, short_tier_name

MINUS = "−"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `letters` is its first width, `shown` whether it is there at first.

    `largest_first` says which end a first click on its head brings up.
    """

    key: PeopleSort
    letters: int
    shown: bool = True
    largest_first: bool = False
    at_end: bool = False
    """Numbers stand at the trailing edge."""


COLUMNS = (
    Column(PeopleSort.NAME, 27),
    Column(PeopleSort.ORGANISATION, 20),
    Column(PeopleSort.TITLE, 16),
    Column(PeopleSort.TIER, 27, largest_first=True),
    Column(PeopleSort.LAST_TOUCH, 13),
    Column(PeopleSort.DUE, 14),
    Column(PeopleSort.MOISTURE, 11),
    Column(PeopleSort.BALANCE, 11, largest_first=True, at_end=True),
    Column(PeopleSort.ADDED, 13, largest_first=True),
    Column(PeopleSort.PROMISES, 11, shown=False, largest_first=True, at_end=True),
    Column(PeopleSort.EMAIL, 28, shown=False),
    Column(PeopleSort.PHONE, 18, shown=False),
    Column(PeopleSort.TAGS, 22, shown=False),
    Column(PeopleSort.BIRTHDAY, 16, shown=False),
    Column(PeopleSort.CITY, 16, shown=False),
    Column(PeopleSort.CADENCE, 16, shown=False),
    Column(PeopleSort.BINNED, 20, shown=False, largest_first=True),
)
"""In their first order. The last one belongs to the bin alone, and is always there."""

PLACES = {column.key: place for place, column in enumerate(COLUMNS)}


def heading(key: PeopleSort) -> str:
    """The head of a column."""
    translate = QCoreApplication.translate
    headings = {
        PeopleSort.NAME: translate("PeopleColumns", "Name"),
        PeopleSort.ORGANISATION: translate("PeopleColumns", "Organisation"),
        PeopleSort.TITLE: translate("PeopleColumns", "Title"),
        PeopleSort.TIER: translate("PeopleColumns", "Tier"),
        PeopleSort.LAST_TOUCH: translate("PeopleColumns", "Last talk"),
        PeopleSort.DUE: translate("PeopleColumns", "Due"),
        PeopleSort.MOISTURE: translate("PeopleColumns", "Moisture"),
        PeopleSort.BALANCE: translate("PeopleColumns", "Balance"),
        PeopleSort.PROMISES: translate("PeopleColumns", "Promises"),
        PeopleSort.ADDED: translate("PeopleColumns", "Added"),
        PeopleSort.EMAIL: translate("PeopleColumns", "E-mail"),
        PeopleSort.PHONE: translate("PeopleColumns", "Phone"),
        PeopleSort.TAGS: translate("PeopleColumns", "Tags"),
        PeopleSort.BIRTHDAY: translate("PeopleColumns", "Birthday"),
        PeopleSort.CITY: translate("PeopleColumns", "City"),
        PeopleSort.CADENCE: translate("PeopleColumns", "Rhythm"),
        PeopleSort.BINNED: translate("PeopleColumns", "Deleted for good"),
    }
    return headings[key]


def cell_text(line: PersonLine, key: PeopleSort, today: date) -> str:
    """What a cell says; of the moisture in words, where others see segments."""
    match key:
        case PeopleSort.NAME | PeopleSort.ORGANISATION | PeopleSort.TITLE:
            words = {PeopleSort.NAME: line.name, PeopleSort.ORGANISATION: line.organisation}
            return " ".join(words.get(key, line.title).split())
        case PeopleSort.TIER:
            return short_tier_name(line.tier)
        case PeopleSort.MOISTURE:
            return moisture_words(segments(line.moisture))
        case PeopleSort.BALANCE:
            return balance_text(line.balance)
        case PeopleSort.PROMISES:
            return QLocale().toString(line.promises) if line.promises else ""
        case PeopleSort.EMAIL | PeopleSort.PHONE | PeopleSort.CITY:
            reached = {PeopleSort.EMAIL: line.email, PeopleSort.PHONE: line.phone}
            return reached.get(key, line.city)
        case PeopleSort.TAGS:
            return ", ".join(line.tags)
        case PeopleSort.CADENCE:
            return rhythm_words(line.cadence_days)
        case _:
            return _day_text(line, key, today)


def _day_text(line: PersonLine, key: PeopleSort, today: date) -> str:
    match key:
        case PeopleSort.LAST_TOUCH:
            return short_day(line.last_touch, today) if line.last_touch else ""
        case PeopleSort.DUE:
            return due_text(line, today)
        case PeopleSort.ADDED:
            return short_day(line.added_on, today) if line.added_on else ""
        case PeopleSort.BIRTHDAY:
            return yearly_day(*line.birthday) if line.birthday else ""
        case _:
            return _going_text(line, today)


def due_text(line: PersonLine, today: date) -> str:
    """When the contact is due, as its card says it; empty at rest."""
    translate = QCoreApplication.translate
    if line.paused_until is not None and line.tier.living:
        if line.paused_until == date.max:
            return translate("PeopleColumns", "paused")
        return translate("PeopleColumns", "paused until {day}").format(day=day_and_month(line.paused_until))
    if line.days_over is not None and line.next_due is not None and line.days_over < -RELATIVE_DAYS:
        return short_day(line.next_due, today)
    return due_words(line.days_over)


def balance_text(balance: Balance | None) -> str:
    """What was given more than received: "+2", "−1", "0"; empty where nothing passed, and in the inner circle."""
    if balance is None:
        return ""
    difference = balance.difference
    number = QLocale().toString(abs(difference))
    if not difference:
        return number
    return f"+{number}" if difference > 0 else f"{MINUS}{number}"


def tool_tip(line: PersonLine, key: PeopleSort) -> str:
    """What more there is to say of a cell; empty where it says everything."""
    if key is PeopleSort.BALANCE and line.balance is not None:
        return QCoreApplication.translate(
            "PeopleColumns", "Given {given}, received {received} in twelve months"
        ).format(given=line.balance.given, received=line.balance.received)
    return ""


def _going_text(line: PersonLine, today: date) -> str:
    if line.binned_on is None:
        return ""
    translate = QCoreApplication.translate
    left = (line.binned_on + timedelta(days=BIN_KEEPS_DAYS) - today).days
    if left <= 0:
        # Only the start of the program empties the bin.
        return translate("PeopleColumns", "at the next start")
    return translate("PeopleColumns", "in %n day(s)", None, left)
