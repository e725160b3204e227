"""The search field: a lens, a hint of its shortcut while empty, a cross while not. Finds nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import IconButton
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.painting import paint_panel, placed


class SearchField(QLineEdit):
    """Type to search. Escape empties it; Escape in the empty field and Down leave it for the results.

    The shortcut is only shown: the window owns the action that calls `focus_for_typing`.
    """

    text_changed = Signal(str)
    """The text, stripped, after each change that matters."""
    leave_requested = Signal()

    def __init__(
        self, placeholder: str, shortcut: QKeySequence | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sought = ""
        self._hint = _spaced(shortcut) if shortcut is not None else ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self._clear = IconButton("close", "", self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._retranslate()
        self.textChanged.connect(self._on_text)
        self._set_margins()

    def focus_for_typing(self) -> None:
        """Take the focus with everything selected, so that typing starts anew."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() * 2, typography.control_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(typography.control_height() * 4, typography.control_height())

    def event(self, event: QEvent) -> bool:
        return claim(event, (Qt.Key.Key_Escape, Qt.Key.Key_Down)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._clear.sizeHint().height()
        place = QRectF(self.width() - side - 2, (self.height() - side) // 2, side, side)
        self._clear.setGeometry(placed(self, place).toRect())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = typography.icon_size()
        lens = QRectF(spacing.SPACE_M, (self.height() - side) / 2, side, side)
        paint_icon(painter, placed(self, lens), "search", active().text_2)
        if self._hint and not self.text():
            self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setFont(typography.font(TypeRole.CAPTION))
        width = self._hint_width()
        height = typography.line_height(TypeRole.CAPTION) + spacing.SPACE_XS
        box = QRectF(self.width() - width - spacing.SPACE_M, (self.height() - height) / 2, width, height)
        box = placed(self, box)
        paint_panel(painter, box, spacing.RADIUS_SMALL, active().surface, active().line)
        painter.setPen(active().text_3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._hint)

    def _set_margins(self) -> None:
        # The style sheet already pads 8; the lens stands at 12.
        side = typography.icon_size()
        before, behind = (
            side + spacing.SPACE_S,
            max(self._hint_width() if self._hint else 0, side) + spacing.SPACE_S,
        )
        left, right = (behind, before) if self.isRightToLeft() else (before, behind)
        self.setTextMargins(left, 0, right, 0)

    def _hint_width(self) -> int:
        return typography.text_width(self._hint, TypeRole.CAPTION) + spacing.SPACE_M

    def _retranslate(self) -> None:
        self._clear.set_name(self.tr("Clear the search"))

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        sought = text.strip()
        if sought != self._sought:
            self._sought = sought
            self.text_changed.emit(sought)


def _spaced(shortcut: QKeySequence) -> str:
    """The keys as people read them: "Ctrl K"; on a Mac the symbols already stand apart."""
    return shortcut.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
