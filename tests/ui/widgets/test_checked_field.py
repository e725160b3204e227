"""A field for a value that has to make sense: told when it is left, never guessed at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.settings.notations import times, whole_numbers
from relbuilder.ui.widgets.checked_field import CheckedField


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def field(window: QWidget) -> CheckedField:
    layout, made = window.layout(), CheckedField("People", whole_numbers(0, 20), 5)
    assert layout is not None
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    made.show()
    made.setFocus()
    return made


def told(field: CheckedField) -> list[object]:
    values: list[object] = []
    field.taken.connect(values.append)
    return values


def write(field: CheckedField, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def test_typing_alone_tells_nothing(field: CheckedField) -> None:
    values = told(field)
    write(field, "12")
    assert values == []
    assert field.value() == 5


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_leaving_tell(field: CheckedField, key: Qt.Key) -> None:
    values = told(field)
    write(field, "12")
    QTest.keyClick(field, key)
    assert values == [12]


def test_what_makes_no_sense_stays_as_it_was_typed(field: CheckedField, qtbot: QtBot) -> None:
    values = told(field)
    with qtbot.waitSignal(field.refused):
        write(field, "21")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.value(), values) == ("21", 5, [])


def test_counting_goes_on_from_what_is_typed(field: CheckedField) -> None:
    values = told(field)
    write(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Up)
    write(field, "no number")
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert values == [13, 9]
    assert field.text() == "9"


def test_the_same_value_set_again_leaves_what_is_typed(field: CheckedField) -> None:
    write(field, "1")
    field.set_value(5)
    assert field.text() == "1"
    field.set_value(6)
    assert field.text() == "6"


def test_escape_only_takes_back_what_was_typed(field: CheckedField) -> None:
    window = field.window()
    heard: list[int] = []
    window.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]
    write(field, "1")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), heard) == ("5", [])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert heard == [Qt.Key.Key_Escape]


def test_times_count_round_midnight(qtbot: QtBot) -> None:
    clock = times()
    late = clock.read("23:50")
    assert clock.step(late, 1) == clock.read("0:05")
    assert clock.step(clock.read("0:05"), -1) == late
