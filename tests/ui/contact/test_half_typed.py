"""What is half typed of a touch waits for the next time, and one press too many logs nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.contact import ContactPoint, PointKind
from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.domain.touch import TouchKind
from relbuilder.services import contacts
from relbuilder.ui.contact.touch_form import TouchForm, TouchLogger
from relbuilder.ui.desk import Desk
from relbuilder.ui.problems import sentence
from relbuilder.ui.widgets.buttons import TileButton
from relbuilder.ui.widgets.popover import Popover
from tests.people import person
from tests.ui.hand import Hand, settle


@dataclass
class SlowLane:
    """A database lane that answers when the test says so."""

    waiting: list[tuple[Callable[[], object], Any, Any]] = field(default_factory=list)

    def run(self, call: Callable[[], object], done: Any, failed: Any) -> None:
        self.waiting.append((call, done, failed))


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> QWidget:
    made = QWidget()
    made.resize(600, 500)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def add(desk: Desk, name: str, email: str = "") -> int:
    """Store somebody; returns the id."""
    points = (ContactPoint(PointKind.EMAIL, email),) if email else ()
    stored = contacts.add_contact(desk.context, replace(person(name), points=points))
    assert stored.id is not None
    return stored.id


def form_in(window: QWidget) -> TouchForm:
    """The one form that is open."""
    (form,) = Hand(window).seen(TouchForm)
    return form


def test_pressing_twice_logs_once(desk: Desk, qtbot: QtBot) -> None:
    lane = SlowLane()
    form = TouchForm(replace(desk, tasks=lane), [add(desk, "Anna Berg")])  # type: ignore[arg-type]
    qtbot.addWidget(form)
    form.log(TouchKind.MEETING)
    form.log(TouchKind.MEETING)
    assert len(lane.waiting) == 1


def test_a_refusal_is_said_in_the_form_and_can_be_tried_again(desk: Desk, qtbot: QtBot) -> None:
    lane, busy = SlowLane(), EnvironmentProblem(Code.STORAGE_BUSY, path="x")
    form = TouchForm(replace(desk, tasks=lane), [add(desk, "Anna Berg")])  # type: ignore[arg-type]
    qtbot.addWidget(form)
    filled = ["today", "20", "about Lisbon", "a map", "Friday"]
    form.fill(filled)
    form.log(TouchKind.CALL)
    lane.waiting.pop()[2](busy)
    assert sentence(busy) in [label.text() for label in form.findChildren(QLabel) if not label.isHidden()]
    assert form.typed() == filled
    form.log(TouchKind.CALL)
    assert len(lane.waiting) == 1


def test_what_was_half_typed_is_there_the_next_time_for_the_same_people(desk: Desk, window: QWidget) -> None:
    anna, bo = add(desk, "Anna Berg"), add(desk, "Bo Juhl")
    logger, hand = TouchLogger(desk, window), Hand(window)
    ask = partial(logger.open_for, anchor=window)
    ask([anna])
    hand.write("Note", "about Lisbon")
    hand.seen(Popover)[0].dismiss()
    settle()
    ask([bo])
    assert hand.field("Note").text() == ""
    hand.seen(Popover)[0].dismiss()
    settle()
    ask([anna])
    assert hand.field("Note").text() == "about Lisbon"
    form_in(window).log(TouchKind.CALL)
    settle()
    assert [touch.note for touch in desk.reader.dossier(anna, desk.today()).touches] == ["about Lisbon"]
    ask([anna])
    assert hand.field("Note").text() == ""


def test_enter_in_a_line_goes_on_to_what_it_was(desk: Desk, window: QWidget) -> None:
    anna = add(desk, "Anna Berg")
    TouchLogger(desk, window).open_for([anna], window)
    note = Hand(window).field("Note")
    note.setFocus()
    QTest.keyClicks(note, "at 5 o'clock")
    QTest.keyClick(note, Qt.Key.Key_Return)
    tile = form_in(window).findChildren(TileButton)[0]
    assert window.focusWidget() is tile
    QTest.keyClick(tile, Qt.Key.Key_Return)
    (touch,) = desk.reader.dossier(anna, desk.today()).touches
    assert (touch.kind, touch.note) == (TouchKind.MEETING, "at 5 o'clock")


def test_of_two_with_one_name_the_chosen_one_takes_part(desk: Desk, qtbot: QtBot) -> None:
    anna, first, second = (add(desk, "Anna Berg"), add(desk, "Bo Juhl"), add(desk, "Bo Juhl", "bo@juhl.dk"))
    form = TouchForm(desk, [anna])
    qtbot.addWidget(form)
    more = next(line for line in form.findChildren(QLineEdit) if line.accessibleName() == "Who else?")
    more.setText("Bo")
    more.textEdited.emit("Bo")
    completer = more.completer()
    assert completer is not None
    model = completer.completionModel()
    offers = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert offers == ["Bo Juhl", "Bo Juhl (bo@juhl.dk)"]
    completer.activated[str].emit(offers[1])  # type: ignore[index]  # the stubs know no overloads
    form.log(TouchKind.EVENT)
    (touch,) = desk.reader.dossier(anna, desk.today()).touches
    assert touch.people == (anna, second)
    assert first not in touch.people
