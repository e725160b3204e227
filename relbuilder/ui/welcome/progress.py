"""How far one has come through a few steps: in words, and as dots."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel


class StepProgress(QWidget):
    """Shows which of `count` steps is the one; it is no way to get there."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._step = 0
        self._words = Label("", "text_2", TypeRole.CAPTION)
        self._dots = _Dots(count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.SPACE_S)
        row.addWidget(self._dots)
        row.addWidget(self._words)
        row.addStretch(1)
        self._tell()

    def show_step(self, step: int) -> None:
        """Mark a step, counted from 0."""
        self._step = step
        self._dots.show_step(step)
        self._tell()

    def words(self) -> str:
        """What is said: "Step 1 of 3"."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        self._words.setText(self.tr("Step {step} of {count}").format(step=self._step + 1, count=self._count))
        self.setAccessibleName(self._words.text())


class _Dots(QWidget):
    """One dot a step; the one of the moment is long, so that it is not told by colour alone."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self._step = 0

    def show_step(self, step: int) -> None:
        self._step = step
        self.update()

    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize((2 * self._count + 1) * side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, side = active(), self._side()
        painter = QPainter(self)
        left, top = 0.0, (self.height() - side) / 2
        for step in range(self._count):
            width = 2 * side if step == self._step else side
            begin = self.width() - left - width if self.isRightToLeft() else left
            ink = tokens.accent if step <= self._step else tokens.text_3
            paint_panel(painter, QRectF(begin, top, width, side), side / 2, ink)
            left += width + side

    @staticmethod
    def _side() -> int:
        return max(6, typography.line_height(TypeRole.CAPTION) // 2)
