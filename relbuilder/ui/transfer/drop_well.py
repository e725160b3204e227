"""The big well that files are dropped into. It tells which, and opens nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import PrimaryButton
from relbuilder.ui.widgets.label import Label


class DropWell(QWidget):
    """`dropped` with the files; `wanted` when the user would rather choose them in a dialog."""

    dropped = Signal(list)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        self.choose = PrimaryButton(self.tr("Choose files…"))
        self.choose.clicked.connect(self.wanted)
        title = Label(self.tr("Drop address books here"), "text", TypeRole.NAME)
        hint = Label(self.tr("vCards (.vcf), tables (.csv), and the archives they come in (.zip)"), "text_2")
        layout = QVBoxLayout(self)
        edge = spacing.SPACE_XL
        layout.setContentsMargins(edge, self._icon_side() + 2 * edge, edge, edge + spacing.SPACE_S)
        layout.setSpacing(spacing.SPACE_XS)
        for widget in (title, hint):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(spacing.SPACE_M)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 12 * typography.line_height()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            self._show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        event.acceptProposedAction()
        self.dropped.emit(list(local_files(event.mimeData())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens.accent if self._over else tokens.text_3, 1.5, Qt.PenStyle.DashLine)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(tokens.accent_soft if self._over else tokens.sunk)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, spacing.RADIUS_COLUMN, spacing.RADIUS_COLUMN)
        side = self._icon_side()
        place = QRectF((self.width() - side) / 2, spacing.SPACE_XL + spacing.SPACE_S, side, side)
        paint_icon(painter, place, "import", tokens.accent)

    @staticmethod
    def _icon_side() -> int:
        return typography.icon_size() * 2

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()


def local_files(data: QMimeData) -> Sequence[Path]:
    """The files on this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
