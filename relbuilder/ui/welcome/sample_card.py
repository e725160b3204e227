"""A card of nobody real, to be dragged or moved by the keys that move cards on the board."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QPropertyAnimation, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relbuilder.domain.text import initials
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.ui.theme import motion, spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel
from relbuilder.ui.wording import tier_name

_KEYS = {Qt.Key(Qt.Key.Key_1 + tier.position): tier for tier in TIERS}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SampleCard(QWidget):
    """Moves nowhere by itself: it tells what is wanted, and its board places it."""

    tier_wanted = Signal(object)
    dragged = Signal(object)
    """Where the pointer is, in the parent's coordinates, while the card is held."""
    dropped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tier = Tier.GOOD_TO_KNOW
        self._name, self._work = self.tr("Ida Lund"), self.tr("Blå Bølge")
        self._grip: QPointF | None = None
        self._glide = QPropertyAnimation(self, b"geometry", self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleDescription(self.tr("Press 1 to 4 to move it to another tier."))
        self._tell()

    def stand_in(self, tier: Tier) -> None:
        """Wear the colours of a tier."""
        self.tier = tier
        self._tell()
        self.update()

    def settle(self, home: QRect, *, glide: bool = False) -> None:
        """Come to rest in a place, at once or gliding; while it is held it stays with the pointer."""
        running = self._glide.state() == QPropertyAnimation.State.Running
        if self._grip is not None or (running and self._glide.endValue() == home):
            return
        self._glide.stop()
        if not (glide and self.isVisible() and motion.duration()):
            self.setGeometry(home)
            return
        self._glide.setDuration(motion.duration())
        self._glide.setStartValue(self.geometry())
        self._glide.setEndValue(home)
        self._glide.start()

    def event(self, event: QEvent) -> bool:
        return claim(event, (*_KEYS, *_SIDEWAYS)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _SIDEWAYS:
            step = -_SIDEWAYS[key] if self.isRightToLeft() else _SIDEWAYS[key]
            self.tier_wanted.emit(self.tier.neighbour(step) or self.tier)
        elif key in _KEYS:
            self.tier_wanted.emit(_KEYS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._glide.stop()
            self._grip = event.position()
            self.raise_()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move((self.mapToParent(event.position()) - self._grip).toPoint())
            self.dragged.emit(self.mapToParent(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._grip = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit(self.mapToParent(event.position()))
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        colors = tokens.tier(self.tier.value)
        painter = QPainter(self)
        rect = QRectF(self.rect())
        edge = colors.ink if self._grip is not None else tokens.line
        paint_panel(painter, rect, spacing.RADIUS_CARD, tokens.surface, edge)
        side = min(rect.height() - 2 * spacing.SPACE_S, 2.0 * typography.line_height())
        begin = spacing.SPACE_S if not self.isRightToLeft() else rect.width() - spacing.SPACE_S - side
        face = QRectF(begin, (rect.height() - side) / 2, side, side)
        paint_avatar(painter, face, initials(self._name), None, colors.soft, colors.ink)
        indent = side + 2 * spacing.SPACE_S
        words = rect.adjusted(indent, 0, -spacing.SPACE_XS, 0)
        if self.isRightToLeft():
            words = rect.adjusted(spacing.SPACE_XS, 0, -indent, 0)
        self._paint_words(painter, words)
        if self.hasFocus():
            paint_focus_ring(painter, rect, spacing.RADIUS_CARD)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        half = QRectF(room.left(), room.top() + spacing.SPACE_M, room.width(), typography.line_height())
        for text, role, ink in (
            (self._name, TypeRole.NAME, active().text),
            (self._work, TypeRole.BASE, active().text_2),
        ):
            painter.setFont(typography.font(role))
            painter.setPen(ink)
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(half.width()))
            painter.drawText(half, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, fitting)
            half.moveTop(half.top() + typography.line_height())

    def _tell(self) -> None:
        words = self.tr("{name}, a sample card, in {tier}")
        self.setAccessibleName(words.format(name=self._name, tier=tier_name(self.tier)))
