"""Buttons: primary (one per page), quiet, icon alone, and the tile with its icon above the word."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel, placed

_FADED = 0.45
_MIRRORED: Final = {
    "arrow_left": "arrow_right",
    "arrow_right": "arrow_left",
    "chevron_left": "chevron_right",
    "chevron_right": "chevron_left",
}
"""Icons that point onward or back, and their images where people read from the right."""


class ButtonTone(Enum):
    """How much a quiet button says: plain, the expected next step, or something that takes away."""

    PLAIN = "line"
    ACCENT = "accent"
    WARN = "warn"


class _Button(Control):
    """Icon and text in a row on a rounded ground. Subclasses choose the colours."""

    def __init__(
        self, text: str, icon_name: str = "", parent: QWidget | None = None, *, role: TypeRole = TypeRole.BASE
    ) -> None:
        super().__init__(text, role, parent)
        self._icon_name = icon_name

    def set_icon_name(self, icon_name: str) -> None:
        """Show another icon of the family; "" shows none."""
        self._icon_name = icon_name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._content_width() + 2 * self._padding()
        return QSize(max(width, self._height()), self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_panel(painter, rect, spacing.RADIUS_BUTTON, self._ground(), self._edge())
        if self.shows_ring():
            self._paint_ring(painter, rect)
        self._paint_content(painter)

    def _paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        paint_focus_ring(painter, rect, spacing.RADIUS_BUTTON)

    def _paint_content(self, painter: QPainter) -> None:
        ink = self._faded(self._ink())
        side = self._icon_side()
        left = (self.width() - self._content_width()) / 2
        if self._icon_name:
            icon = placed(self, QRectF(left, (self.height() - side) / 2, side, side))
            name = _MIRRORED.get(self._icon_name) if self.isRightToLeft() else None
            paint_icon(painter, icon, name or self._icon_name, ink)
            left += side + self._gap()
        painter.setPen(ink)
        painter.setFont(self.font())
        room = placed(self, QRectF(left, 0, self.width() - left, self.height()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _content_width(self) -> int:
        icon = self._icon_side() + self._gap() if self._icon_name else 0
        return icon + self.text_width()

    def _gap(self) -> int:
        return spacing.SPACE_S if self.text() else 0

    def _icon_side(self) -> int:
        return typography.icon_size()

    def _height(self) -> int:
        return typography.control_height()

    def _padding(self) -> int:
        return spacing.SPACE_M

    def _faded(self, color: QColor) -> QColor:
        return color if self.isEnabled() else blend(color, active().surface, _FADED)

    def _tinted(self, ground: QColor) -> QColor:
        if not self.isEnabled():
            return ground
        share = spacing.TINT_PRESSED if self.isDown() else spacing.TINT_HOVER if self.is_hovered() else 0.0
        return blend(active().text, ground, share)

    def _ground(self) -> QColor | None:
        return self._tinted(active().surface)

    def _edge(self) -> QColor | None:
        return None

    def _ink(self) -> QColor:
        return active().text_2


class PrimaryButton(_Button):
    """The one thing a page is for."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, parent, role=TypeRole.NAME)

    def _padding(self) -> int:
        return spacing.SPACE_L

    def _ground(self) -> QColor:
        tokens = active()
        ground = self._tinted(tokens.accent)
        return ground if self.isEnabled() else blend(tokens.accent, tokens.canvas, _FADED)

    def _ink(self) -> QColor:
        return active().on_accent

    def _faded(self, color: QColor) -> QColor:
        return color

    def _paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        # A ring in the accent would vanish on the accent: a gap in the ground's text colour sets it off.
        inner = rect.adjusted(3, 3, -3, -3)
        paint_panel(painter, inner, spacing.RADIUS_BUTTON - 3, None, active().on_accent, edge_width=1.5)


class QuietButton(_Button):
    """Every other button. `small` fits rows and toasts, `tone` says what kind of step it is."""

    def __init__(
        self,
        text: str,
        icon_name: str = "",
        parent: QWidget | None = None,
        *,
        tone: ButtonTone = ButtonTone.PLAIN,
        small: bool = False,
    ) -> None:
        super().__init__(text, icon_name, parent)
        self._tone = tone
        self._small = small

    def _height(self) -> int:
        return typography.control_height() - (spacing.SPACE_S if self._small else 0)

    def _edge(self) -> QColor:
        return self._faded(active().named(self._tone.value))

    def _ink(self) -> QColor:
        return active().text_2 if self._tone is ButtonTone.PLAIN else active().named(self._tone.value)


class IconButton(_Button):
    """An icon alone on a ground that shows on hover. `name` is its tool tip and what screen readers say."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon_name, parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what it does, in a word or two."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        side = self._icon_side() + 2 * spacing.SPACE_S
        return QSize(side, side)

    def _ground(self) -> QColor | None:
        if self.isChecked():
            return active().accent_soft
        if not (self.is_hovered() or self.isDown()):
            return None
        faint = QColor(active().text)
        faint.setAlphaF(spacing.TINT_PRESSED if self.isDown() else spacing.TINT_HOVER)
        return faint

    def _ink(self) -> QColor:
        if self.isChecked():
            return active().accent
        return active().text if self.is_hovered() else active().text_2


class TileButton(_Button):
    """A small tile with its icon above one word, for the row of things one can do with a contact."""

    def __init__(self, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, parent, role=TypeRole.CAPTION)

    def sizeHint(self) -> QSize:
        words = typography.line_height(TypeRole.CAPTION)
        height = self._icon_side() + spacing.SPACE_XS + words + 2 * spacing.SPACE_S
        return QSize(max(self.text_width() + spacing.SPACE_S, height), height)

    def _edge(self) -> QColor:
        return active().line

    def _ink(self) -> QColor:
        return active().text if self.is_hovered() else active().text_2

    def _paint_content(self, painter: QPainter) -> None:
        ink = self._faded(self._ink())
        side = self._icon_side()
        words = typography.line_height(TypeRole.CAPTION)
        top = (self.height() - side - spacing.SPACE_XS - words) / 2
        paint_icon(painter, QRectF(0, top, self.width(), side), self._icon_name, ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        room = QRectF(0, top + side + spacing.SPACE_XS, self.width(), words)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
