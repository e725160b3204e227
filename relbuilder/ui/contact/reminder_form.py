"""The fields of a reminder, and how what is typed in them becomes one. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.reminder import ReminderKind
from relbuilder.services import reminders
from relbuilder.ui.clock_text import read_time, shown_time
from relbuilder.ui.contact.coming_day import no_day
from relbuilder.ui.contact.form import Field, OwnInput, Unusable
from relbuilder.ui.contact.reminder_wording import Coming, local
from relbuilder.ui.contact.repeat_field import RepeatField
from relbuilder.ui.contact.section import Deed
from relbuilder.ui.days import long_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.recurrence_pattern import Pattern, Unit, aligned
from relbuilder.ui.widgets.day_panel import ReadDay

Rows = list[Sequence[Field]]

_USUAL = (
    *("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2"),
    *("FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=YEARLY"),
)
_OWN_BEGINS = Pattern(2, Unit.WEEKS)


class ReminderForm:
    """For one section of the panel; `read_day` reads what is typed as a day."""

    def __init__(self, desk: Desk, read_day: ReadDay) -> None:
        self._desk = desk
        self._read_day = read_day

    def blank(self) -> Rows:
        """The fields for another reminder."""
        # What `read_day` understands, so that only the text has to be typed.
        return [_text_row(""), *_when_rows(QCoreApplication.translate("Days", "tomorrow"), "", "")]

    def rows(self, found: Coming) -> Rows:
        """The fields of a reminder; of a follow-up only its day is the user's to choose."""
        day, at = self._shown(found)
        if found.reminder.kind is ReminderKind.FOLLOW_UP:
            return [[_day_field(day)]]
        return [_text_row(found.reminder.text), *_when_rows(day, at, found.reminder.rule)]

    def adding(self, contact_id: int, values: Mapping[str, str]) -> Deed:
        """The use case that adds what was typed; raises `Unusable`."""
        text = _text(values)
        return partial(
            reminders.add_reminder,
            self._desk.context,
            text,
            aligned(self._day(values["day"]), values["rule"]),
            contact_id=contact_id,
            at=_time(values["at"]),
            rule=values["rule"],
        )

    def editing(self, found: Coming, values: Mapping[str, str]) -> Deed:
        """The use case that changes a reminder to what was typed; raises `Unusable`.

        Another day, or another rhythm, begins afresh; what was not changed stays as it is stored.
        """
        known = found.reminder
        shown_day, shown_at = self._shown(found)
        edited = known
        if "text" in values:
            text = _text(values) if known.kind is ReminderKind.OWN else values["text"]
            at = known.at if values["at"] == shown_at else _time(values["at"])
            edited = replace(known, text=text, at=at, rule=values["rule"])
        if values["day"] != shown_day:
            day = aligned(self._day(values["day"]), edited.rule)
            edited = replace(edited, day=day, handled_through=None)
        elif edited.rule != known.rule:
            day = aligned(max(found.day, self._desk.today()), edited.rule)
            edited = replace(edited, day=day, handled_through=None)
        return partial(reminders.edit_reminder, self._desk.context, edited)

    def _shown(self, found: Coming) -> tuple[str, str]:
        day, at = local(found, self._desk.context.clock.zone())
        return long_day(day), shown_time(at) if at else ""

    def _day(self, text: str) -> date:
        day = self._read_day(text, self._desk.today()) if text else None
        if day is None:
            raise no_day("day")
        return day


def _text(values: Mapping[str, str]) -> str:
    if not values["text"]:
        raise Unusable(
            "text", QCoreApplication.translate("ReminderForm", "Write what you want to be reminded of.")
        )
    return values["text"]


def _time(text: str) -> time | None:
    at = read_time(text) if text else None
    if text and at is None:
        sentence = QCoreApplication.translate("ReminderForm", "Write a time of day like {0}.")
        raise Unusable("at", sentence.format(shown_time(time(8))))
    return at


def _text_row(text: str) -> Sequence[Field]:
    return [Field("text", QCoreApplication.translate("ReminderForm", "Remind me to…"), text)]


def _day_field(day: str) -> Field:
    return Field("day", QCoreApplication.translate("ReminderForm", "Day"), day, share=3)


def _when_rows(day: str, at: str, rule: str) -> Rows:
    translate = QCoreApplication.translate
    return [
        [
            _day_field(day),
            Field("at", translate("ReminderForm", "Time (optional)"), at, share=2),
        ],
        [Field("rule", translate("ReminderForm", "Repeated"), rule, make=_repeat_field)],
    ]


def _repeat_field(rule: str) -> OwnInput:
    translate = QCoreApplication.translate
    return RepeatField(
        translate("ReminderForm", "Repeated"),
        translate("ReminderForm", "Not repeated"),
        _USUAL,
        _OWN_BEGINS,
        rule,
    )
