"""Courage to write again: a few honest first lines to somebody who has been silent for long. Writes nothing itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QRectF, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.touch import TouchKind
from relbuilder.services.readings import Row, Today
from relbuilder.services.touches import log_touch
from relbuilder.ui.desk import Desk
from relbuilder.ui.language import OWN_NAMES, Language
from relbuilder.ui.outgoing import mail_address, open_address
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.today.line_choice import LineChoice
from relbuilder.ui.today.opening_lines import OpeningLines
from relbuilder.ui.today.silence import first_silent, is_silent, silence_of
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel
from relbuilder.ui.widgets.text_button import TextButton

_MEMORY = "today/language_of_lines"
_OTHER = {Language.ENGLISH: Language.DANISH, Language.DANISH: Language.ENGLISH}


class WritingAgain(QWidget):
    """About the row that was entered last, or the first one about somebody silent; hidden where there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: Row | None = None
        self._today: Today | None = None
        self._language = _remembered(desk)
        self._spoken = OpeningLines(_interface())
        self._lines = OpeningLines(self._language)
        self._title = ElidedLabel("", "text_2", TypeRole.CAPTION_STRONG)
        self._switch = TextButton("", ink="accent", role=TypeRole.CAPTION)
        self._switch.clicked.connect(self._switch_language)
        self._courage = Label("", "text", wrap=True)
        self._offered: list[LineChoice] = []
        self._choices = QVBoxLayout()
        self._choices.setSpacing(spacing.SPACE_S)
        self._copy = QuietButton(self.tr("Copy"), small=True)
        self._mail = QuietButton(self.tr("Open mail"), small=True)
        self._sent = QuietButton(self.tr("Sent"), small=True)
        self._sent.setToolTip(self.tr("Log a message for today"))
        for button, call in (
            (self._copy, self._copy_line),
            (self._mail, self._open_mail),
            (self._sent, self._log),
        ):
            button.clicked.connect(call)
        self._lay_out()
        self.hide()

    def show_day(self, today: Today) -> None:
        """Follow the day: stay with the same person while they are on it."""
        self._today = today
        kept = self._row.item.key if self._row else None
        row = next((row for row in today.rows if row.item.key == kept), None)
        self._show(row or first_silent(today.rows, today.day))

    def show_row(self, row: Row) -> None:
        """Turn to the person of a row, if they are silent."""
        if self._today is not None and is_silent(row, self._today.day):
            self._show(row)

    def line(self) -> str:
        """The line that is chosen."""
        return next((choice.words for choice in self._offered if choice.isChecked()), "")

    def _show(self, row: Row | None) -> None:
        self.setVisible(row is not None)
        if row == self._row:
            return
        self._row = row
        if row is not None and row.person is not None and self._today is not None:
            self._title.setText(
                self.tr("Writing to {name} again").format(name=row.person.given or row.person.name)
            )
            self.setAccessibleName(self._title.text())
            self._courage.setText(self._spoken.encouragement(silence_of(row.person, self._today.day)))
            self._mail.setEnabled(bool(row.person.email))
            self._mail.setText(self.tr("Open mail") if row.person.email else self.tr("No e-mail known"))
            self._sent.setEnabled(True)
            self._show_lines()

    def _show_lines(self) -> None:
        other = _OTHER[self._language]
        self._switch.setText(OWN_NAMES[other])
        self._switch.setToolTip(self.tr("Say it in another language"))
        for old in self._offered:
            self._choices.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._offered.clear()
        if self._row is None or self._row.person is None or self._today is None:
            return
        for line in self._lines.lines(silence_of(self._row.person, self._today.day)):
            choice = LineChoice(line, self._box)
            choice.setChecked(not self._offered)
            self._choices.addWidget(choice)
            choice.show()
            self._offered.append(choice)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        self._box = _Box()
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(*(spacing.SPACE_M,) * 4)
        inside.setSpacing(spacing.SPACE_S)
        inside.addWidget(self._courage)
        inside.addLayout(self._choices)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._copy, self._mail, self._sent):
            flow.addWidget(button)
        inside.addWidget(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(spacing.SPACE_XS)
        lines.addLayout(head)
        lines.addWidget(self._box)

    @Slot()
    def _switch_language(self) -> None:
        self._language = _OTHER[self._language]
        self._desk.memory.setValue(_MEMORY, self._language.value)
        self._lines = OpeningLines(self._language)
        self._show_lines()

    @Slot()
    def _copy_line(self) -> None:
        QGuiApplication.clipboard().setText(self.line())
        self._desk.shell.tell(self.tr("Copied"))

    @Slot()
    def _open_mail(self) -> None:
        person = self._row.person if self._row else None
        if person is not None and person.email:
            address = mail_address(person.email, self._lines.subject(), self.line())
            if not open_address(address):
                self._desk.shell.tell(
                    self.tr("No program here opens {address}.").format(address=person.email)
                )

    @Slot()
    def _log(self) -> None:
        person = self._row.person if self._row else None
        if person is None:
            return
        # One click is one message: the next day that is shown brings somebody else, or nobody.
        self._sent.setEnabled(False)
        call = partial(log_touch, self._desk.context, [person.id], TouchKind.MESSAGE)
        self._desk.tasks.run(call, self._tell_logged, self._refused)

    def _tell_logged(self, _touch: object) -> None:
        self._desk.shell.tell(self.tr("Message logged"), undoable=True)

    def _refused(self, error: Exception) -> None:
        self._sent.setEnabled(True)
        self._desk.shell.tell_problem(error)


class _Box(QWidget):
    """A quiet frame."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_panel(QPainter(self), QRectF(self.rect()), spacing.RADIUS_CARD, None, active().line)


def _remembered(desk: Desk) -> Language:
    kept = str(desk.memory.value(_MEMORY, ""))
    return Language(kept) if kept in tuple(Language) else _interface()


def _interface() -> Language:
    """What the interface speaks; the locale goes with it, whatever settled the language."""
    return Language.DANISH if QLocale().language() == QLocale.Language.Danish else Language.ENGLISH
