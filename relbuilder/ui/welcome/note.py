"""A note with an arrow that lies over a window, and the ring around what it points at. Knows no steps of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.welcome.progress import StepProgress
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel, paint_shadow

_LETTERS = 46
_EDGE = spacing.SPACE_L
"""Room around the panel, for its arrow and its shadow."""


class Note(QWidget):
    """Title, a few words, progress, and the buttons to go through."""

    def __init__(self, window: QWidget, count: int) -> None:
        """`count` is the number of steps there will be."""
        super().__init__(window)
        self._arrow_at = 0
        self._arrow_left = True
        self._title = Label("", "text", TypeRole.NAME, wrap=True)
        self._text = Label("", "text_2", wrap=True)
        self.progress = StepProgress(count)
        self.skip = QuietButton(self.tr("Skip"), small=True)
        self.back = QuietButton(self.tr("Back"), small=True)
        self.next = PrimaryButton("")
        foot = QHBoxLayout()
        foot.setSpacing(spacing.SPACE_S)
        foot.addWidget(self.progress, 1)
        for button in (self.skip, self.back, self.next):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        margin = _EDGE + spacing.SPACE_L
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(spacing.SPACE_XS)
        layout.addLayout(foot)
        self.hide()

    def show_words(self, step: int, title: str, text: str, *, last: bool) -> None:
        """Say what belongs to a step."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.progress.show_step(step)
        self.back.setVisible(step > 0)
        self.skip.setVisible(not last)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))

    def point_at(self, height: int, *, left: bool) -> None:
        """Let the arrow stand at a height, at the left or right edge."""
        self._arrow_at, self._arrow_left = height, left
        self.update()

    def sizeHint(self) -> QSize:
        wished = typography.text_width("n" * _LETTERS) + 2 * (_EDGE + spacing.SPACE_L)
        width = max(wished, super().minimumSizeHint().width())
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        return QSize(width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        body = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        paint_shadow(painter, body, spacing.RADIUS_COLUMN, _EDGE - spacing.SPACE_XS)
        paint_panel(painter, body, spacing.RADIUS_COLUMN, tokens.surface, tokens.accent)
        half = spacing.SPACE_S
        height = max(body.top() + 2 * half, min(self._arrow_at, body.bottom() - 2 * half))
        edge = body.left() + 1.5 if self._arrow_left else body.right() - 1.5
        tip = -half if self._arrow_left else half
        arrow = [QPointF(edge, height - half), QPointF(edge + tip, height), QPointF(edge, height + half)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.surface)
        painter.drawPolygon(QPolygonF(arrow))
        painter.setPen(tokens.accent)
        painter.drawPolyline(QPolygonF(arrow))


class Ring(QWidget):
    """Lies around something and lets everything through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_focus_ring(QPainter(self), QRectF(self.rect()), spacing.RADIUS_COLUMN)
