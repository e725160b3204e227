"""What an empty page shows: an icon, a title, a sentence that teaches the first step, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label

_LINE_LETTERS = 52


class EmptyState(QWidget):
    """Centred in the room it gets. Add the first step with `add_button`."""

    def __init__(self, icon_name: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, "text", TypeRole.TITLE, wrap=True)
        self._sentence = Label(sentence, "text_2", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(spacing.SPACE_S)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(spacing.SPACE_S)
        layout.addStretch(2)
        layout.addWidget(_Emblem(icon_name, self), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(spacing.SPACE_S)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addSpacing(spacing.SPACE_S)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        self._limit()

    def set_text(self, title: str, sentence: str) -> None:
        """Say it otherwise, for instance in another language."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit()

    def _limit(self) -> None:
        """Keep the lines short enough to read."""
        width = typography.text_width("n" * _LINE_LETTERS)
        for label in (self._title, self._sentence):
            label.setMinimumWidth(width // 2)
            label.setMaximumWidth(width)

    def add_button(self, button: QAbstractButton) -> None:
        """Put `button` below the sentence, beside those already there."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)


class _Emblem(QWidget):
    """The icon, large, on a soft round ground."""

    def __init__(self, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon_name

    def sizeHint(self) -> QSize:
        side = typography.line_height() * 4
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(active().accent_soft)
        side = min(self.width(), self.height())
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.drawEllipse(rect)
        inset = round(rect.width() * 0.28)
        paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), self._icon_name, active().accent)
