"""How far something has come, as a row of dots on a line. Says it to screen readers in words."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active

_LINE = 1.5


class StepsRow(QWidget):
    """`steps` dots, those up to the one at `place` filled."""

    def __init__(self, steps: int, place: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._place = place
        said = self.tr("Step {place} of {steps}: {words}").format(place=place + 1, steps=steps, words=words)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize(self._steps * 3 * side, side + spacing.SPACE_S)

    def minimumSizeHint(self) -> QSize:
        side = self._side()
        return QSize(self._steps * side, side + spacing.SPACE_S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = self.height() / 2, self._side() / 2
        pitch = (self.width() - 2 * radius - 2 * _LINE) / max(1, self._steps - 1)
        places = [radius + _LINE + number * pitch for number in range(self._steps)]
        if self.isRightToLeft():
            places = [self.width() - place for place in places]
        for number, (start, end) in enumerate(pairwise(places)):
            painter.setPen(QPen(tokens.accent if number < self._place else tokens.line, _LINE))
            painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        for number, place in enumerate(places):
            done = number <= self._place
            painter.setPen(QPen(tokens.accent if done else tokens.text_3, _LINE))
            painter.setBrush(tokens.accent if done else tokens.surface)
            painter.drawEllipse(QPointF(place, middle), radius - _LINE / 2, radius - _LINE / 2)

    def _side(self) -> int:
        return typography.line_height() // 2
