"""Reminders of a contact in the panel: added, said in words, done, edited in place, removed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton

from relbuilder.domain.reminder import Reminder, ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.services import recording, reminders
from relbuilder.ui.contact.reminders import RemindersSection
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture(autouse=True)
def british_days() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def anna(kit: Kit) -> Kit:
    """The panel with somebody of the inner circle, who has no follow-ups."""
    kit.meet("Anna Berg", Tier.INNER_CIRCLE)
    return kit


def known(kit: Kit) -> Reminder:
    """The one reminder that is stored."""
    (reminder,) = kit.dossier().reminders
    return reminder


def remember(kit: Kit, text: str, in_days: int = 1, *, rule: str = "", at: time | None = None) -> Reminder:
    """Store a reminder about who is shown."""
    day = kit.desk.today() + timedelta(in_days)
    made = reminders.add_reminder(
        kit.desk.context, text, day, contact_id=kit.panel.contact_id, rule=rule, at=at
    )
    settle()
    return made


def lines(kit: Kit) -> list[str]:
    """What the section says, top down."""
    (section,) = kit.panel.findChildren(RemindersSection)
    said = [b for b in kit.hand.seen(QAbstractButton) if b.objectName().startswith("reminder")]
    said.sort(key=lambda line: line.mapTo(section, line.rect().topLeft()).y())
    return [line.text().replace("\u00a0", " ") for line in said]


def line(kit: Kit) -> QAbstractButton:
    """The one line of the section."""
    (found,) = [b for b in kit.hand.seen(QAbstractButton) if b.objectName().startswith("reminder")]
    return found


def repeat(kit: Kit, words: str) -> None:
    box = kit.hand.choice("Repeated")
    box.setCurrentIndex(box.findText(words))
    assert box.currentText() == words


def test_a_reminder_is_added_for_tomorrow_by_its_text_alone(anna: Kit) -> None:
    anna.hand.press("More")
    anna.hand.choose("Reminder…")
    anna.hand.type("Ask about Odense")
    anna.hand.key(ENTER)
    reminder = known(anna)
    assert (reminder.text, reminder.day) == ("Ask about Odense", anna.desk.today() + timedelta(1))
    assert (reminder.at, reminder.rule, reminder.contact_id) == (None, "", anna.panel.contact_id)
    assert lines(anna) == ["Ask about Odense  tomorrow"]


def test_day_time_and_rhythm_are_understood_as_they_are_written(anna: Kit) -> None:
    anna.hand.press("More")
    anna.hand.choose("Reminder…")
    anna.hand.write("Remind me to…", "Coffee")
    anna.hand.write("Day", "Friday")
    anna.hand.write("Time (optional)", "2 pm")
    repeat(anna, "Every month")
    anna.hand.key(ENTER)
    reminder = known(anna)
    assert (reminder.day, reminder.at, reminder.rule) == (date(2025, 11, 28), time(14), "FREQ=MONTHLY")
    assert lines(anna) == ["Coffee  in 4 day(s) at 14:00, every month"]


def test_every_second_tuesday_begins_on_a_tuesday(anna: Kit) -> None:
    anna.hand.press("More")
    anna.hand.choose("Reminder…")
    anna.hand.write("Remind me to…", "Coffee")
    anna.hand.write("Day", "Friday")
    repeat(anna, "Another rhythm…")
    anna.hand.press("Tuesday")
    assert "every second Tuesday" in anna.hand.words()
    anna.hand.press("Done")
    reminder = known(anna)
    assert (reminder.day, reminder.rule) == (date(2025, 12, 2), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
    assert lines(anna) == ["Coffee  in 8 day(s), every second Tuesday"]


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("Remind me to…", "", "Write what you want to be reminded of."),
        ("Day", "some day", "That is no day. Write tomorrow, Friday or 14 March."),
        ("Day", "", "That is no day. Write tomorrow, Friday or 14 March."),
        ("Time (optional)", "25:00", "Write a time of day like 08:00."),
        ("Day", "14 March 2020", "That day is past. Nothing was changed; please choose a later day."),
    ],
)
def test_what_cannot_be_used_is_said_and_stays(anna: Kit, field: str, text: str, sentence: str) -> None:
    anna.hand.press("More")
    anna.hand.choose("Reminder…")
    anna.hand.write("Remind me to…", "Coffee")
    anna.hand.write("Day", "Friday")
    anna.hand.write(field, text)
    anna.hand.key(ENTER)
    assert sentence in anna.hand.words()
    assert anna.hand.field(field).text() == text
    assert anna.dossier().reminders == ()


def test_escape_adds_nothing(anna: Kit) -> None:
    anna.hand.press("More")
    anna.hand.choose("Reminder…")
    anna.hand.type("Coffee")
    anna.hand.key(ESCAPE)
    assert anna.dossier().reminders == ()
    assert lines(anna) == []


def test_what_is_done_is_gone_and_can_be_undone(anna: Kit) -> None:
    remember(anna, "Coffee", 3)
    anna.hand.press("Done: Coffee")
    assert anna.dossier().reminders == ()
    assert lines(anna) == []
    assert anna.shell.told == [("Done", True)]
    recording.undo(anna.desk.context)
    settle()
    assert lines(anna) == ["Coffee  in 3 day(s)"]


def test_a_repeated_one_goes_on_with_its_next_day(anna: Kit) -> None:
    remember(anna, "Coffee", 1, rule="FREQ=WEEKLY")
    anna.hand.press("Done: Coffee")
    assert lines(anna) == ["Coffee  in 8 day(s), every week"]
    anna.hand.press("Done: Coffee")
    assert lines(anna) == ["Coffee  in 15 day(s), every week"]


def test_what_was_missed_is_late_once(anna: Kit) -> None:
    remember(anna, "Coffee", 1, rule="FREQ=WEEKLY")
    remember(anna, "Once", 2)
    anna.desk.context.clock.set_on(20)  # type: ignore[attr-defined]
    anna.show(None)
    anna.show(1)
    assert lines(anna) == ["Once  18 day(s) over", "Coffee  5 day(s) over, every week"]
    anna.hand.press("Done: Coffee")
    assert lines(anna) == ["Once  18 day(s) over", "Coffee  in 2 day(s), every week"]


def test_a_text_is_edited_and_all_else_stays(anna: Kit) -> None:
    before = remember(anna, "Coffee", 1, rule="FREQ=WEEKLY", at=time(14))
    anna.hand.press("Done: Coffee")
    line(anna).click()
    assert anna.hand.field("Day").text() == "2 December 2025"
    anna.hand.write("Remind me to…", "Tea")
    anna.hand.key(ENTER)
    after = known(anna)
    assert (after.text, after.day, after.at, after.rule) == ("Tea", before.day, before.at, before.rule)
    assert after.handled_through == before.day
    assert lines(anna) == ["Tea  in 8 day(s) at 14:00, every week"]
    assert line(anna).hasFocus()


def test_another_day_begins_afresh(anna: Kit) -> None:
    remember(anna, "Coffee", 1, rule="FREQ=WEEKLY")
    anna.hand.press("Done: Coffee")
    line(anna).click()
    anna.hand.write("Day", "tomorrow")
    anna.hand.key(ENTER)
    assert lines(anna) == ["Coffee  tomorrow, every week"]


def test_another_rhythm_takes_the_next_of_its_days(anna: Kit) -> None:
    remember(anna, "Coffee", 0)
    anna.desk.context.clock.set_on(1)  # type: ignore[attr-defined]
    anna.show(None)
    anna.show(1)
    line(anna).click()
    repeat(anna, "Another rhythm…")
    anna.hand.press("Friday")
    anna.hand.press("Done")
    reminder = known(anna)
    assert (reminder.day, reminder.rule) == (date(2025, 11, 28), "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR")


def test_a_late_one_can_be_reworded_without_a_new_day(anna: Kit) -> None:
    remember(anna, "Coffee", 0)
    anna.desk.context.clock.set_on(3)  # type: ignore[attr-defined]
    anna.show(None)
    anna.show(1)
    line(anna).click()
    anna.hand.write("Remind me to…", "Tea")
    anna.hand.key(ENTER)
    assert lines(anna) == ["Tea  3 day(s) over"]


def test_an_odd_rule_outlives_an_edit(anna: Kit) -> None:
    remember(anna, "Coffee", 1, rule="FREQ=MONTHLY;BYDAY=2TU")
    line(anna).click()
    anna.hand.write("Remind me to…", "Tea")
    anna.hand.key(ENTER)
    assert known(anna).rule == "FREQ=MONTHLY;BYDAY=2TU"


def test_a_reminder_is_removed_with_an_offer_to_undo(anna: Kit) -> None:
    remember(anna, "Coffee")
    line(anna).click()
    anna.hand.press("Remove")
    assert anna.dossier().reminders == ()
    assert anna.shell.told == [("The reminder was removed", True)]
    recording.undo(anna.desk.context)
    assert known(anna).text == "Coffee"


def test_of_the_follow_ups_the_one_whose_turn_it_is_is_shown(kit: Kit) -> None:
    kit.meet("Mette Holm", Tier.VIP)
    assert lines(kit) == ["Follow-up 1 of 3  in 2 day(s)"]
    kit.hand.press("Done: Follow-up 1 of 3")
    assert lines(kit) == ["Follow-up 2 of 3  in 14 day(s)"]
    kit.desk.context.clock.set_on(50)  # type: ignore[attr-defined]
    kit.show(None)
    kit.show(1)
    assert lines(kit) == ["Follow-up 3 of 3  8 day(s) over"]


def test_of_a_follow_up_only_the_day_is_chosen(kit: Kit) -> None:
    kit.meet("Mette Holm", Tier.VIP)
    line(kit).click()
    assert [field.accessibleName() for field in kit.hand.seen(type(kit.hand.field("Day")))] == ["Day"]
    kit.hand.write("Day", "Friday")
    kit.hand.key(ENTER)
    assert lines(kit) == ["Follow-up 1 of 3  in 4 day(s)"]


def test_thanks_are_worded_with_the_name(kit: Kit) -> None:
    contact_id = kit.meet("Anna Berg", Tier.INNER_CIRCLE)
    reminders.add_reminder(
        kit.desk.context, "", kit.desk.today(), contact_id=contact_id, kind=ReminderKind.THANK_YOU
    )
    settle()
    assert lines(kit) == ["Say thank you to Anna  today"]


def test_an_hour_entered_elsewhere_is_said_by_the_clock_here(anna: Kit) -> None:
    clock = anna.desk.context.clock
    clock.zone = lambda: "America/New_York"  # type: ignore[method-assign]
    remember(anna, "Call", 1, at=time(20))
    clock.zone = lambda: "Europe/Copenhagen"  # type: ignore[method-assign]
    anna.show(None)
    anna.show(1)
    assert lines(anna) == ["Call  in 2 day(s) at 02:00"]


def test_somebody_else_s_reminders_are_not_shown(anna: Kit) -> None:
    remember(anna, "Coffee")
    anna.meet("Bo Dahl", Tier.INNER_CIRCLE)
    assert lines(anna) == []
