"""Check box, radio button and drop-down list in the kit's own hand: they behave as Qt's, but the page has the wheel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend
from relbuilder.ui.widgets.keys import LETTERS, claim
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel, placed

_FADED = 0.45


class CheckBox(QCheckBox):
    """A box with a tick, and its words."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        gap = spacing.SPACE_S if self.text() else 0
        return QSize(self._side() + gap + words + spacing.SPACE_S, self._side() + spacing.SPACE_S)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        side = self._side()
        box = placed(self, QRectF(spacing.SPACE_XS, (self.height() - side) // 2, side, side))
        share = 1.0 if self.isEnabled() else _FADED
        if self.checkState() == Qt.CheckState.Unchecked:
            edge = tokens.text if self.underMouse() and self.isEnabled() else tokens.text_3
            paint_panel(
                painter, box, spacing.RADIUS_SMALL, tokens.surface, blend(edge, tokens.surface, share)
            )
        else:
            ground = blend(tokens.accent, tokens.surface, share)
            paint_panel(painter, box, spacing.RADIUS_SMALL, ground)
            mark = "check" if self.isChecked() and not self._is_partial() else "minus"
            paint_icon(painter, box.adjusted(2, 2, -2, -2), mark, tokens.on_accent)
        if self.hasFocus():
            paint_focus_ring(painter, box.adjusted(-3, -3, 3, 3), spacing.RADIUS_SMALL + 3)
        painter.setPen(blend(tokens.text, tokens.canvas, share))
        before = spacing.SPACE_XS + side + spacing.SPACE_S
        room = placed(self, QRectF(before, 0, self.width() - before, self.height()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())

    def hitButton(self, pos: QPoint) -> bool:
        """Words and box alike."""
        return self.rect().contains(pos)

    def _is_partial(self) -> bool:
        return self.checkState() == Qt.CheckState.PartiallyChecked

    def _side(self) -> int:
        return typography.icon_size() + 2


class RadioButton(QRadioButton):
    """A round mark without words, one of a group; `name` is what screen readers say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        side = typography.icon_size() + spacing.SPACE_S
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        side = typography.icon_size() - 2
        mark = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        edge = tokens.accent if self.isChecked() else tokens.text if self.underMouse() else tokens.text_3
        paint_panel(painter, mark, side / 2, tokens.surface, edge, edge_width=2 if self.isChecked() else 1)
        if self.isChecked():
            inner = mark.adjusted(side / 4, side / 4, -side / 4, -side / 4)
            paint_panel(painter, inner, inner.height() / 2, tokens.accent)
        if self.hasFocus():
            paint_focus_ring(painter, mark.adjusted(-3, -3, 3, 3), side / 2 + 3)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it, not only where a system's style would draw it."""
        return self.rect().contains(pos)


class ComboBox(QComboBox):
    """A drop-down list. Letters go to the line that begins so, also where they are keys of the window elsewhere."""

    def event(self, event: QEvent) -> bool:
        return claim(event, LETTERS) or super().event(event)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(typography.icon_size() // 2, 0)  # room for an arrow that grows

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(typography.icon_size() // 2, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page: it must not choose something else in passing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = typography.icon_size()
        place = QRectF(self.width() - side - spacing.SPACE_S, (self.height() - side) / 2, side, side)
        ink = active().text_2 if self.isEnabled() else active().line
        paint_icon(QPainter(self), place, "chevron_down", ink)
