"""One line of text that ends in an ellipsis where the room ends, and tells the whole in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label


class ElidedLabel(Label):
    """A `Label` that shrinks. Screen readers get the whole text."""

    def __init__(
        self,
        text: str = "",
        ink: str = "text",
        role: TypeRole = TypeRole.BASE,
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(text, ink, role, parent)
        self._mode = mode

    def is_elided(self) -> bool:
        """Whether a part of the text is missing."""
        return self._shown() != self._line()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("…"), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), self.alignment(), self._shown())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text() if self.is_elided() else "", self)
            return True
        return super().event(event)

    def _line(self) -> str:
        return " ".join(self.text().splitlines())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self._line(), self._mode, self.contentsRect().width())
