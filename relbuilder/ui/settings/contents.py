"""The list of the sections beside the page: one of them is lit, a click or the arrow keys ask for another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel


class Contents(QWidget):
    """`wanted` asks to see a section, `entered` to go into it with the keyboard; it shows none itself."""

    wanted = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections of the settings"))
        self._entries: dict[str, Entry] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def add(self, key: str, title: str) -> None:
        """One more section, below the others."""
        entry = Entry(title, self)
        entry.clicked.connect(partial(self.wanted.emit, key))
        entry.entered.connect(partial(self.entered.emit, key))
        self._entries[key] = entry
        self._layout.addWidget(entry)

    def light(self, key: str) -> None:
        """Mark a section as the one in view; asks for nothing."""
        self._entries[key].setChecked(True)
        for other, entry in self._entries.items():
            # Qt lets Tab stop at the first line until one of them has been pressed.
            stop = Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus
            entry.setFocusPolicy(stop)

    def lit(self) -> str:
        """The section that is marked; empty before the first."""
        return next((key for key, entry in self._entries.items() if entry.isChecked()), "")

    def entry(self, key: str) -> Entry:
        """The line of a section."""
        return self._entries[key]


class Entry(QRadioButton):
    """A section's title. To the keyboard all entries are one place: arrows walk, Tab goes into what is shown."""

    entered = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title.replace("&", "&&"), parent)
        self._title = title
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        # Room for the strong word, so that the list keeps its width.
        words = typography.text_width(self._title, TypeRole.NAME)
        return QSize(
            words + 2 * spacing.SPACE_M, typography.line_height() + spacing.SPACE_S + spacing.SPACE_XS
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - all of it
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes into the section that is shown, not to the first one of the page."""
        if forward and self.isChecked():
            self.entered.emit()
            return True
        return super().focusNextPrevChild(forward)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        here = self.isChecked()
        if here or self.underMouse():
            ground = tokens.accent_soft if here else blend(tokens.text, tokens.canvas, spacing.TINT_HOVER)
            paint_panel(painter, rect, spacing.RADIUS_BUTTON, ground)
        if self.hasFocus():
            paint_focus_ring(painter, rect, spacing.RADIUS_BUTTON)
        painter.setFont(typography.font(TypeRole.NAME if here else TypeRole.BASE))
        painter.setPen(tokens.accent if here else tokens.text_2)
        room = rect.adjusted(spacing.SPACE_M, 0, -spacing.SPACE_M, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._title)
