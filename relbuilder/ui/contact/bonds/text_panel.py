"""A text to change, copy or open in the mail program. Sends nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from relbuilder.ui.outgoing import mail_address, open_address
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.label import Label

_WIDE, _HIGH = 42, 11
"""In letters and lines."""


class TextPanel(QWidget):
    """`told` says what became of it, and the panel may go."""

    told = Signal(str)

    def __init__(self, title: str, text: str, subject: str, email: str) -> None:
        """Without an `email` the mail program asks for one."""
        super().__init__()
        self.setAccessibleName(title)
        self._subject, self._email = subject, email
        self.editor = _Editor(text)
        self.editor.setAccessibleName(title)
        copy = QuietButton(self.tr("Copy"), "copy", small=True)
        mail = QuietButton(self.tr("Open in the mail program"), "mail", tone=ButtonTone.ACCENT, small=True)
        copy.clicked.connect(self._copy)
        mail.clicked.connect(self._mail)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.SPACE_XS)
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(mail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME, wrap=True))
        layout.addWidget(self.editor, 1)
        layout.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.editor.toPlainText())
        self.told.emit(self.tr("The text was copied"))

    def _mail(self) -> None:
        address = mail_address(self._email, self._subject, self.editor.toPlainText())
        opened = open_address(address)
        self.told.emit("" if opened else self.tr("No mail program opened. Copy the text instead."))


class _Editor(QPlainTextEdit):
    """Tab leaves it: a mail has no use for one."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(typography.text_width("n" * _WIDE), _HIGH * typography.line_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(typography.text_width("n" * (_WIDE // 2)), 4 * typography.line_height())
