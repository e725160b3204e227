"""The capture window: one line, how it is understood while it is typed, and Enter. Understands nothing itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedLayout

from relbuilder.config.drafts import Drafts
from relbuilder.services.capture import DayReader, Understanding, save, understand
from relbuilder.ui.capture import wording
from relbuilder.ui.capture.frame import FloatingFrame
from relbuilder.ui.capture.guide import Guide
from relbuilder.ui.capture.latest import Latest
from relbuilder.ui.capture.pills import Pill, Pills
from relbuilder.ui.desk import Desk
from relbuilder.ui.problems import sentence
from relbuilder.ui.theme import typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label

_LONGEST_LINE = 10_000
_LETTERS_IN_VIEW = 60
_KEPT_AFTER_MS = 200
"""So much typing a crash may cost."""
_NOTICE_MS = 1800


class CaptureWindow(FloatingFrame):
    """`open` it from anywhere. `saved(id)` after each line, with the contact it was about.

    What is half typed stays in the line when the window closes, and in `drafts` when the program ends.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, words: DayReader, drafts: Drafts) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._drafts = drafts
        self._saving = False
        self._from_program = False
        self.setWindowTitle(self.tr("Capture"))
        self._line = QLineEdit(drafts.read()[:_LONGEST_LINE])
        self._guide = Guide()
        self._pills = Pills()
        self._pages = QStackedLayout()
        self._hint = Label(
            self.tr("This is what you had begun.") if self._line.text() else "", "text_3", TypeRole.CAPTION
        )
        self._lay_out()
        self._latest = Latest(desk.tasks, self._understand, self._show, self._tell_problem)
        self._keeping = _once_after(_KEPT_AFTER_MS, self)
        self._keeping.timeout.connect(self._keep)
        self._leaving = _once_after(_NOTICE_MS, self)
        self._leaving.timeout.connect(self.hide)
        self._line.textChanged.connect(self._on_text)
        self._line.returnPressed.connect(self._save)
        # The first day that is read loads the words of two languages: better now than at the first letter.
        desk.tasks.run(partial(words.day, "1 May", desk.today()))

    def open(self) -> None:
        """Come up on the screen that the pointer is on, with the line as it was left."""
        if not self.isVisible():
            self._from_program = QApplication.activeWindow() is not None
            self._show_page()
            self.setFixedSize(self._width(), self.minimumSizeHint().height())
            self.place()
        self._leaving.stop()
        self.show()
        self.raise_()
        self.activateWindow()
        self._line.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._latest.want(self._line.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leaving.stop()
        self._keep()

    def _lay_out(self) -> None:
        self._line.setMaxLength(_LONGEST_LINE)
        self._line.setPlaceholderText(self.tr("Whom you met, where, and what was promised"))
        self._line.setAccessibleName(self.tr("One line about somebody"))
        typography.use(self._line, TypeRole.ENTRY)
        self._line.setStyleSheet(
            "QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0; }"
        )
        # The field keeps two pixels before its text, the words below it none.
        self._line.setTextMargins(-2, 0, 0, 0)
        self._pages.addWidget(self._guide)
        self._pages.addWidget(self._pills)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(Label(self.tr("Enter saves · Esc closes"), "text_3", TypeRole.CAPTION))
        self.body.addWidget(self._line)
        self.body.addLayout(self._pages, 1)
        self.body.addLayout(foot)

    def _width(self) -> int:
        wished = typography.text_width("n" * _LETTERS_IN_VIEW, TypeRole.ENTRY) + 2 * self.edge()
        return min(wished, self.screen().availableGeometry().width())

    def _understand(self, line: str) -> Understanding:
        return understand(self._desk.context, self._desk.reader, self._words, line)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._leaving.stop()
        self._hint.setText("")
        self._show_page()
        # Not begun anew at each key: somebody who types on and on is kept too.
        if not self._keeping.isActive():
            self._keeping.start()
        self._latest.want(text)

    def _show_page(self) -> None:
        self._pages.setCurrentWidget(self._pills if self._line.text().strip() else self._guide)

    def _show(self, meant: Understanding) -> None:
        if self._line.text().strip():
            self._show_pills(wording.pills_of(meant, self._desk.today()))

    def _show_pills(self, pills: list[Pill]) -> None:
        self._pills.show_pills(pills)
        lacking = self._pills.height_for(self._pills.width()) - self._pills.height()
        most = self.screen().availableGeometry().height() // 2
        # It only grows: a window that shrinks and grows with every word would be all one sees.
        if self.isVisible() and lacking > 0:
            self.setFixedHeight(max(self.height(), min(self.height() + lacking, most)))

    @Slot()
    def _keep(self) -> None:
        self._keeping.stop()
        self._drafts.keep(self._line.text())

    @Slot()
    def _save(self) -> None:
        if self._saving or not self._line.text().strip():
            return
        self._saving = True
        self._line.setReadOnly(True)
        self._keep()
        self._desk.tasks.run(
            partial(self._understand_and_save, self._line.text()), self._on_saved, self._on_failure
        )

    def _understand_and_save(self, line: str) -> tuple[Understanding, int | None]:
        """What the line means as it stands, and the contact's id if that could be saved. Runs in the lane."""
        meant = self._understand(line)
        return meant, save(self._desk.context, meant) if meant.complete else None

    def _on_saved(self, result: tuple[Understanding, int | None]) -> None:
        self._let_type()
        meant, contact_id = result
        if contact_id is None:
            self._say(wording.missing(meant))
            return
        self._line.clear()
        self._keep()
        self.saved.emit(contact_id)
        if self._from_program:
            self.hide()
            self._desk.shell.tell(wording.saved(meant), undoable=True)
        else:
            self._notice(wording.saved(meant), meant)

    def _notice(self, words: str, meant: Understanding) -> None:
        """Say it here: whoever called the line from another program does not see this one's window."""
        self._pills.show_pills([Pill("check", words, meant.tier)])
        self._pages.setCurrentWidget(self._pills)
        self._leaving.start()

    def _on_failure(self, error: Exception) -> None:
        self._let_type()
        self._tell_problem(error)

    def _tell_problem(self, error: Exception) -> None:
        self._say(sentence(error))

    def _say(self, words: str) -> None:
        self._hint.set_ink("warn")
        self._hint.setText(words)

    def _let_type(self) -> None:
        self._saving = False
        self._line.setReadOnly(False)


def _once_after(milliseconds: int, parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
