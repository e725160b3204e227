"""Chips: small rounded words. `Chip` names a thing (a tag, a person); `FilterChip` switches a filter."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, hovered
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.keys import PRESS_KEYS
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel, placed

_REMOVING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_LEAST_LETTERS: Final = 6


class Chip(Control):
    """A word on a pill, clickable. A `removable` one carries a cross; Delete and Backspace do the same.

    Where there is too little room the word ends in an ellipsis, and the tool tip tells the whole.
    """

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None, *, removable: bool = False) -> None:
        super().__init__(text, TypeRole.BASE, parent)
        self._removable = removable
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if removable:
            self.own_keys = (*PRESS_KEYS, *_REMOVING)

    def sizeHint(self) -> QSize:
        cross = self._cross_side() + spacing.SPACE_XS if self._removable else 0
        return QSize(self.text_width() + 2 * _pill_padding() + cross, _chip_height())

    def minimumSizeHint(self) -> QSize:
        least = typography.text_width("n" * _LEAST_LETTERS)
        return self.sizeHint().boundedTo(QSize(least, self.sizeHint().height()))

    def is_elided(self) -> bool:
        """Whether a part of the word is missing."""
        return self.width() < self.sizeHint().width()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text() if self.is_elided() else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ground = hovered(tokens.sunk) if self.is_hovered() else tokens.sunk
        paint_panel(painter, rect, rect.height() / 2, ground)
        if self.shows_ring():
            paint_focus_ring(painter, rect, rect.height() / 2)
        painter.setPen(tokens.text)
        painter.setFont(self.font())
        room = placed(self, rect.adjusted(_pill_padding(), 0, 0, 0))
        words = self.text()
        if self.is_elided():
            missing = self.sizeHint().width() - self.width()
            left = self.text_width() - missing
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self._removable:
            paint_icon(painter, self._cross(), "close", tokens.text_2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in _REMOVING:
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable and self.isDown() and self._is_at_cross(event.position().x()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def _cross_side(self) -> int:
        return typography.icon_size(TypeRole.CAPTION)

    def _cross(self) -> QRectF:
        side = self._cross_side()
        left = self.width() - side - spacing.SPACE_S
        return placed(self, QRectF(left, (self.height() - side) // 2, side, side))

    def _is_at_cross(self, x: float) -> bool:
        """From a little before the cross to the chip's end."""
        cross = self._cross()
        if self.isRightToLeft():
            return x <= cross.right() + spacing.SPACE_XS
        return x >= cross.left() - spacing.SPACE_XS


class FilterChip(Control):
    """A filter that is on or off (`toggled`), with a count beside its name.

    With a menu a click opens that instead, and whoever owns the menu calls `setChecked`.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, TypeRole.BASE, parent)
        self._count: int | None = None
        self._menu: QMenu | None = None
        self.setCheckable(True)

    def setText(self, text: str) -> None:
        """Rename the filter; the count stays."""
        super().setText(text)
        self._name()

    def set_count(self, count: int | None) -> None:
        """Show how many the filter finds; None shows no number."""
        if count == self._count:
            return
        self._count = count
        self._name()
        self.updateGeometry()
        self.update()

    def set_menu(self, menu: QMenu) -> None:
        """Open `menu` below the chip on click, Enter, Space or Down. The caller keeps the menu alive."""
        self._menu = menu
        self.own_keys = (*PRESS_KEYS, Qt.Key.Key_Down)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        arrow = self._arrow_side() + spacing.SPACE_XS if self._menu else 0
        words = self.fontMetrics().horizontalAdvance(self._words())
        return QSize(words + arrow + 2 * spacing.SPACE_M, _chip_height() + spacing.SPACE_XS)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """A plain chip toggles; one with a menu leaves the choice to the menu."""
        if self._menu is None:
            super().nextCheckState()
        else:
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + spacing.SPACE_XS)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._menu is not None and event.key() == Qt.Key.Key_Down:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        on = self.isChecked()
        ground: QColor | None = tokens.accent_soft if on else None
        if not on and self.is_hovered():
            ground = tokens.sunk
        paint_panel(painter, rect, rect.height() / 2, ground, tokens.accent if on else tokens.line)
        if self.shows_ring():
            paint_focus_ring(painter, rect, rect.height() / 2)
        ink = tokens.accent if on else tokens.text_2
        painter.setPen(ink)
        painter.setFont(self.font())
        room = self.rect().adjusted(spacing.SPACE_M, 0, -spacing.SPACE_M, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words())
        if self._menu is not None:
            side = self._arrow_side()
            arrow = QRectF(self.width() - side - spacing.SPACE_M + 2, (self.height() - side) / 2, side, side)
            paint_icon(painter, placed(self, arrow), "chevron_down", ink)

    def _arrow_side(self) -> int:
        return typography.icon_size(TypeRole.CAPTION)

    def _name(self) -> None:
        self.setAccessibleName(self._words())

    def _words(self) -> str:
        return self.text() if self._count is None else f"{self.text()} {self.locale().toString(self._count)}"


def _chip_height() -> int:
    return typography.line_height() + spacing.SPACE_S


def _pill_padding() -> int:
    return spacing.SPACE_S + 2
