"""Inline edits: opening, committing, cancelling, and what is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.inline_edit import InlineEdit


class Form(QWidget):
    """A title, a note, and a field to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.title = InlineEdit("Title", "CFO", "Add a title")
        self.note = InlineEdit("Note", "likes sailing", multiline=True)
        self.other = QLineEdit()
        layout = QVBoxLayout(self)
        for widget in (self.title, self.note, self.other):
            layout.addWidget(widget)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.other.setFocus()
    return made


def typing(edit: InlineEdit) -> QWidget:
    """The open editor, which has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    assert edit.is_editing()
    assert focused.parentWidget() is edit
    return focused


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_a_key_opens_and_enter_commits(form: Form, qtbot: QtBot, key: Qt.Key) -> None:
    form.title.setFocus()
    QTest.keyClick(form.title, key)
    QTest.keyClicks(typing(form.title), " Director ")
    with qtbot.waitSignal(form.title.committed) as heard:
        QTest.keyClick(typing(form.title), Qt.Key.Key_Return)
    assert heard.args == ["Director"]
    assert form.title.text() == "Director"
    assert form.title.hasFocus()


def test_a_click_opens_and_leaving_commits(form: Form, qtbot: QtBot) -> None:
    QTest.mouseClick(form.title, Qt.MouseButton.LeftButton)
    QTest.keyClicks(typing(form.title), "Director")
    with qtbot.waitSignal(form.title.committed):
        QTest.keyClick(typing(form.title), Qt.Key.Key_Tab)
    assert not form.title.isAncestorOf(QApplication.focusWidget() or form)


def test_escape_brings_the_old_text_back(form: Form, qtbot: QtBot) -> None:
    form.title.start()
    QTest.keyClicks(typing(form.title), "Director")
    with qtbot.assertNotEmitted(form.title.committed):
        QTest.keyClick(typing(form.title), Qt.Key.Key_Escape)
        form.other.setFocus()
    assert form.title.text() == "CFO"


def test_an_unchanged_text_is_not_told(form: Form, qtbot: QtBot) -> None:
    form.title.start()
    with qtbot.assertNotEmitted(form.title.committed):
        QTest.keyClick(typing(form.title), Qt.Key.Key_Return)


def test_another_window_or_a_menu_is_a_pause(form: Form, qtbot: QtBot) -> None:
    form.title.start()
    QTest.keyClicks(typing(form.title), "Dir")
    for reason in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
        QApplication.sendEvent(typing(form.title), QFocusEvent(QFocusEvent.Type.FocusOut, reason))
        assert form.title.is_editing()


def test_several_lines_break_on_enter_and_commit_with_control(form: Form, qtbot: QtBot) -> None:
    form.note.start()
    editor = typing(form.note)
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClicks(editor, "one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    with qtbot.waitSignal(form.note.committed) as heard:
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == ["one\ntwo"]


def test_a_text_that_arrives_while_typing_waits(form: Form) -> None:
    form.title.start()
    QTest.keyClicks(typing(form.title), "Dir")
    form.title.set_text("CEO")
    assert form.title.is_editing()
    QTest.keyClick(typing(form.title), Qt.Key.Key_Escape)
    assert form.title.text() == "CEO"


def test_the_windows_own_escape_waits_for_the_editor(form: Form, qtbot: QtBot) -> None:
    shortcut = QShortcut(Qt.Key.Key_Escape, form)
    form.title.start()
    with qtbot.assertNotEmitted(shortcut.activated):
        QTest.keyClick(typing(form.title), Qt.Key.Key_Escape)
    assert not form.title.is_editing()


def test_the_row_does_not_jump_when_it_opens(form: Form) -> None:
    height = form.title.sizeHint().height()
    form.title.start()
    assert abs(form.title.sizeHint().height() - height) <= 2


def test_name_and_text_are_said(form: Form) -> None:
    assert form.title.accessibleName() == "Title"
    assert form.title.accessibleDescription() == "CFO"
    form.title.start()
    assert typing(form.title).accessibleName() == "Title"
