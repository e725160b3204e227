"""The search field: what it tells while someone types, and how one leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.buttons import IconButton
from relbuilder.ui.widgets.search_field import SearchField


def test_each_key_tells_the_stripped_text_once(qtbot: QtBot) -> None:
    field = SearchField("Find a person", QKeySequence("Ctrl+K"))
    qtbot.addWidget(field)
    heard: list[str] = []
    field.text_changed.connect(heard.append)
    QTest.keyClicks(field, "bo ")
    QTest.keyClicks(field, "k")
    assert heard == ["b", "bo", "bo k"]


def test_escape_empties_first_and_leaves_then(qtbot: QtBot) -> None:
    field = SearchField("Find a person")
    qtbot.addWidget(field)
    field.setText("bo")
    with qtbot.assertNotEmitted(field.leave_requested):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.leave_requested):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.leave_requested):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_the_cross_stands_only_beside_text(qtbot: QtBot) -> None:
    field = SearchField("Find a person")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    cross = field.findChild(IconButton)
    assert isinstance(cross, IconButton)
    assert not cross.isVisible()
    field.setText("bo")
    assert cross.isVisible()
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert not cross.isVisible()


def test_typing_starts_anew_after_the_shortcut(qtbot: QtBot) -> None:
    field = SearchField("Find a person")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.setText("bo")
    field.focus_for_typing()
    assert field.selectedText() == "bo"


def test_the_shortcut_is_hinted_at_while_empty(qtbot: QtBot) -> None:
    hinting, plain = SearchField("Find", QKeySequence("Ctrl+K")), SearchField("Find")
    for field in (hinting, plain):
        qtbot.addWidget(field)
        field.resize(300, 36)
    assert hinting.grab().toImage() != plain.grab().toImage()
    for field in (hinting, plain):
        field.setText("bo")
    assert hinting.grab().toImage() == plain.grab().toImage()
