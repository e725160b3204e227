"""The common ground of Today's rows: words and buttons in their places, focus, hover, tool tips. Knows no answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, hovered
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.today.row_layout import RowLayout, lay_out
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel

FADED = 0.45
_WIDEST = 1 << 20
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_COMING_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


@dataclass(frozen=True, slots=True)
class RowText:
    """The lines of a row with the tokens they are written in. `strong` makes its day stand out."""

    title: str
    detail: str
    when: str
    ink: str = "text"
    when_ink: str = "text_2"
    strong: bool = False
    struck: bool = False


class RowFrame(QWidget):
    """Subclasses say what stands in it by `words`, paint the face, and hand their buttons to `set_buttons`."""

    entered = Signal()
    """The keyboard is in the row now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QuietButton] = []
        self._measured: dict[int, RowLayout] = {}
        self._waiting = False
        self._ring = False
        # So that a larger font of the system is told of.
        typography.use(self, TypeRole.BASE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> RowText:
        """What stands in the row."""
        raise NotImplementedError

    def paint_face(self, painter: QPainter, rect: QRectF) -> None:
        """Paint whom or what it is about into a square."""
        raise NotImplementedError

    def has_moisture(self) -> bool:
        """Whether room is kept for moisture."""
        return False

    def paint_moisture(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the moisture, where `has_moisture`."""

    @property
    def waiting(self) -> bool:
        """Whether an answer was given that is not carried out yet: until then no other one counts."""
        return self._waiting

    def set_waiting(self, waiting: bool) -> None:
        """Take no answer while one is carried out."""
        if waiting == self._waiting:
            return
        self._waiting = waiting
        if waiting and any(button.hasFocus() for button in self._buttons):
            # A disabled button lets go of the keyboard, and Qt would give it to whatever comes next.
            self.take_keyboard(ring=self.shows_ring())
        for button in self._buttons:
            button.setEnabled(not waiting)
        self.update()

    def shows_ring(self) -> bool:
        """Whether the keyboard, and not the mouse, brought the focus into the row."""
        return (self._ring and self.hasFocus()) or any(button.shows_ring() for button in self._buttons)

    def take_keyboard(self, *, ring: bool) -> None:
        """Take the focus, with or without a ring."""
        self.setFocus(Qt.FocusReason.OtherFocusReason if ring else Qt.FocusReason.MouseFocusReason)

    def set_buttons(self, buttons: Sequence[QuietButton]) -> None:
        """Show these, from left to right, in place of those before."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = list(buttons)
        self._measured.clear()
        for button in self._buttons:
            button.setParent(self)
            button.installEventFilter(self)
            if self.isVisible():
                # Otherwise they come with the row, all at once.
                button.show()

    def renew(self) -> None:
        """Show what `words` says now."""
        self._measured.clear()
        for button in self._buttons:
            button.setAccessibleName(f"{button.text()}: {self.words().title}")
        self._arrange()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.measure(width).height

    def sizeHint(self) -> QSize:
        width = self.width() or typography.text_width("n" * 80)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.measure(_WIDEST).height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measured.clear()
            self._arrange()
            self.updateGeometry()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        # The second click of two quick ones was meant for the row that has just gone from here.
        return event.type() == QEvent.Type.MouseButtonDblClick

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._hidden_text(event.pos()), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Coming back from another window or a menu changes nothing about how one got here.
        if event.reason() not in _COMING_BACK:
            self._ring = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() and not self._waiting:
            ground = QRectF(self.rect()).adjusted(spacing.SPACE_XS, 2, -spacing.SPACE_XS, -2)
            tint = hovered(active().surface, spacing.TINT_HOVER / 2)
            paint_panel(painter, ground, spacing.RADIUS_SMALL, tint)
        layout = self.measure(self.width())
        if self._waiting:
            painter.setOpacity(FADED)
        self.paint_face(painter, QRectF(self.mirrored(layout.face)))
        self._paint_text(painter, layout)
        if layout.moisture is not None:
            self.paint_moisture(painter, QRectF(self.mirrored(layout.moisture)))
        painter.setOpacity(1.0)
        if self.hasFocus() and self._ring:
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), spacing.RADIUS_SMALL)

    def measure(self, width: int) -> RowLayout:
        """Where things stand in a row of this width."""
        # Qt asks for the same few widths again and again while rows around are shown.
        known = self._measured.get(width)
        if known is None:
            known = self._measured[width] = self._lay_out(width)
        return known

    def _lay_out(self, width: int) -> RowLayout:
        text = self.words()
        when_width = typography.text_width(text.when, _when_role(text))
        sizes = [button.sizeHint() for button in self._buttons]
        return lay_out(
            width, when_width, sizes, with_moisture=self.has_moisture(), with_detail=bool(text.detail)
        )

    def mirrored(self, rect: QRect) -> QRect:
        """A rectangle of the layout where it stands in the language's direction."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _arrange(self) -> None:
        if not self._buttons:
            return
        layout = self.measure(self.width())
        for button, rect in zip(self._buttons, layout.buttons, strict=True):
            button.setGeometry(self.mirrored(rect))

    def _paint_text(self, painter: QPainter, layout: RowLayout) -> None:
        tokens, text = active(), self.words()
        title = typography.font(TypeRole.NAME)
        title.setStrikeOut(text.struck)
        painter.setFont(title)
        painter.setPen(tokens.named(text.ink))
        self._paint_line(painter, layout.title, text.title)
        painter.setFont(typography.font())
        painter.setPen(tokens.text_2)
        self._paint_line(painter, layout.detail, text.detail)
        painter.setFont(typography.font(_when_role(text), tabular=True))
        painter.setPen(tokens.named(text.when_ink))
        # A painter takes left and right for the language's beginning and end.
        room = self.mirrored(layout.when)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text.when)

    def _paint_line(self, painter: QPainter, room: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(_line(text), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            self.mirrored(room), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown
        )

    def _hidden_text(self, place: QPoint) -> str:
        """The line under the pointer, where a part of it is missing."""
        layout, text = self.measure(self.width()), self.words()
        for room, line, role in (
            (layout.title, text.title, TypeRole.NAME),
            (layout.detail, text.detail, TypeRole.BASE),
        ):
            if (
                self.mirrored(room).contains(place)
                and typography.text_width(_line(line), role) > room.width()
            ):
                return line
        return ""

    def on_name(self, place: QPoint) -> bool:
        """Whether a place is on the face or the title."""
        layout = self.measure(self.width())
        title = QRect(layout.title)
        title.setWidth(min(title.width(), typography.text_width(_line(self.words().title), TypeRole.NAME)))
        return any(self.mirrored(rect).contains(place) for rect in (layout.face, title))


def _when_role(text: RowText) -> TypeRole:
    return TypeRole.CAPTION_STRONG if text.strong else TypeRole.CAPTION


def _line(text: str) -> str:
    """What people type may hold line breaks; a row has single lines."""
    return " ".join(text.split())
