"""Logging a touch: two clicks or two keys, and more for those who want to say more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.promise import PromiseDirection
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services import contacts
from relbuilder.ui.contact.touch_form import TouchForm, TouchLogger
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.popover import Popover
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.ui.hand import Hand

TODAY = date(2025, 11, 24)


class Window(QWidget):
    """Something to open the form beside."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.resize(700, 600)
        self.desk = desk
        self.button = QPushButton("Log")
        QVBoxLayout(self).addWidget(self.button)
        self.logger = TouchLogger(desk, self)
        self.hand = Hand(self)

    def add(self, *names: str) -> list[int]:
        added = [contacts.add_contact(self.desk.context, person(name)).id for name in names]
        return [contact_id for contact_id in added if contact_id is not None]

    def open_for(self, ids: Sequence[int]) -> TouchForm:
        self.logger.open_for(ids, self.button)
        (form,) = self.hand.seen(TouchForm)
        return form

    def touches(self, contact_id: int) -> tuple[Touch, ...]:
        return self.desk.reader.dossier(contact_id, TODAY).touches


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    made = Window(desk)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    made.button.setFocus()
    return made


def test_one_click_on_a_kind_logs_it_for_today(window: Window, shell: FakeShell) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    window.hand.press("Call")
    (touch,) = window.touches(anna)
    assert (touch.kind, touch.day, touch.minutes, touch.note) == (TouchKind.CALL, TODAY, None, "")
    assert shell.told == [("Call logged", True)]
    assert not window.hand.seen(Popover)
    assert window.button.hasFocus()


@pytest.mark.parametrize(("key", "kind"), list(zip("12345", TouchKind, strict=True)))
def test_a_number_presses_the_kind(window: Window, key: str, kind: TouchKind) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    window.hand.type(key)
    assert [touch.kind for touch in window.touches(anna)] == [kind]


def test_what_is_written_without_a_look_becomes_the_note_and_logs_nothing(window: Window) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    for letter in "Ny plan":
        window.hand.type(letter)
    assert window.hand.field("Note").text() == "Ny plan"
    assert not window.touches(anna)


def test_with_nobody_it_asks_for_somebody_first(window: Window, shell: FakeShell) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([])
    assert window.hand.focus() is window.hand.field("Who was it with?")
    window.hand.press("Call")
    assert not shell.told
    assert "Say first who it was with." in window.hand.words()
    window.hand.type("anna")
    window.hand.field("Who was it with?").completer().activated.emit("Anna Berg")
    window.hand.press("Call")
    assert [touch.kind for touch in window.touches(anna)] == [TouchKind.CALL]


def test_a_number_in_a_field_is_a_number(window: Window) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    window.hand.write("Minutes", "45")
    window.hand.write("Note", "3 things")
    assert window.touches(anna) == ()
    window.hand.press("Meeting")
    (touch,) = window.touches(anna)
    assert (touch.minutes, touch.note) == (45, "3 things")


@pytest.mark.parametrize(
    ("written", "day"),
    [("yesterday", date(2025, 11, 23)), ("2025-10-06", date(2025, 10, 6)), ("", TODAY), ("Today", TODAY)],
)
def test_an_older_talk_can_be_logged(window: Window, written: str, day: date) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    window.hand.write("When", written)
    window.hand.press("Message")
    assert [touch.day for touch in window.touches(anna)] == [day]


def test_an_older_one_does_not_move_the_clock_back(window: Window) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    window.hand.press("Call")
    window.open_for([anna])
    window.hand.write("When", "2025-10-06")
    window.hand.press("Meeting")
    assert window.desk.reader.dossier(anna, TODAY).standing.last_touch == TODAY


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("When", "some day", "That is no date. Write today, yesterday, 14 March or 2023-03-14."),
        ("When", "2025-11-25", "That day is still to come. Choose today or an earlier day."),
        ("Minutes", "long", "Write the minutes as a number, for example 30."),
        ("Minutes", "1441", "Write the minutes as a number, for example 30."),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_logged(
    window: Window, field: str, text: str, sentence: str
) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    window.hand.write(field, text)
    window.hand.press("Call")
    assert sentence in window.hand.words()
    assert window.hand.field(field).text() == text
    assert window.touches(anna) == ()


def test_several_people_are_one_touch(window: Window) -> None:
    anna, bo, cleo = window.add("Anna Berg", "Bo Dahl", "Cleo Juhl")
    window.open_for([anna, bo, cleo])
    chip = window.hand.button("Bo Dahl")
    cross = QPoint(chip.width() - 12, chip.height() // 2)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    window.hand.press("Meeting")
    (touch,) = window.touches(anna)
    assert touch.people == (anna, cleo)
    assert window.touches(cleo) == (touch,)
    assert window.touches(bo) == ()


def test_the_last_one_cannot_be_taken_out(window: Window) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    window.hand.button("Anna Berg").setFocus()
    window.hand.key(Qt.Key.Key_Delete)
    window.hand.press("Meeting")
    assert len(window.touches(anna)) == 1


def test_who_else_was_there_is_found_by_name(window: Window) -> None:
    anna, _ = window.add("Anna Berg", "Søren Vang")
    form = window.open_for([anna])
    field = window.hand.field("Who else?")
    QTest.keyClicks(field, "soren")
    completer = field.completer()
    offers = [completer.model().index(row, 0).data() for row in range(completer.model().rowCount())]
    assert offers == ["Søren Vang"]
    completer.activated.emit(offers[0])
    assert field.text() == ""
    window.hand.button("Søren Vang")
    form.log(TouchKind.MEETING)
    (touch,) = window.touches(anna)
    assert len(touch.people) == 2


def test_escape_logs_nothing(window: Window) -> None:
    (anna,) = window.add("Anna Berg")
    window.open_for([anna])
    window.hand.key(Qt.Key.Key_Escape)
    assert not window.hand.seen(Popover)
    assert window.touches(anna) == ()
    assert window.button.hasFocus()


@pytest.mark.parametrize(
    ("who", "whose", "direction"),
    [("I promised Anna Berg", 0, PromiseDirection.MINE), ("Bo Dahl promised", 1, PromiseDirection.THEIRS)],
)
def test_what_was_promised_in_a_talk_is_written_down_with_it(
    window: Window, who: str, whose: int, direction: PromiseDirection
) -> None:
    ids = window.add("Anna Berg", "Bo Dahl")
    form = window.open_for(ids)
    window.hand.write("Anything promised? (optional)", "the report")
    box = window.hand.choice("Who promised it")
    box.setCurrentIndex(box.findText(who))
    window.hand.write("Due day (optional)", "tomorrow")
    form.log(TouchKind.CALL)
    (stored,) = window.desk.reader.dossier(ids[whose], TODAY).promises
    assert (stored.text, stored.direction, stored.due) == ("the report", direction, date(2025, 11, 25))
    assert window.desk.reader.dossier(ids[1 - whose], TODAY).promises == ()
    assert len(window.touches(ids[0])) == 1


def test_a_promise_with_a_day_that_is_none_logs_nothing_yet(window: Window) -> None:
    ids = window.add("Anna Berg")
    form = window.open_for(ids)
    window.hand.write("Anything promised? (optional)", "the report")
    window.hand.write("Due day (optional)", "some day")
    form.log(TouchKind.CALL)
    assert "That is no day. Write tomorrow, Friday or 14 March." in window.hand.words()
    assert window.touches(ids[0]) == ()
    assert form.typed()[3:] == ["the report", "some day"]
