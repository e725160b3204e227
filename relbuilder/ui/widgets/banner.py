"""A banner inside a page: what happened, that nothing is lost, and what to do next. It interrupts nobody."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.buttons import ButtonTone, IconButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel


class BannerKind(Enum):
    """What the banner is about; the value is its (colour token, ground token, icon)."""

    INFO = ("accent", "accent_soft", "info")
    WARNING = ("warn", "warn_soft", "warning")


class InlineBanner(QWidget):
    """Hidden until `show_message`. `dismissed` when the user closed it."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = BannerKind.INFO
        self._actions: list[QuietButton] = []
        self._text = Label("", "text", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = IconButton("close", "", self)
        self._close.clicked.connect(self._dismiss)
        self._row = QHBoxLayout(self)
        self._indent()
        self._row.setSpacing(spacing.SPACE_S)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self._retranslate()
        self.hide()

    def show_message(self, text: str, kind: BannerKind = BannerKind.INFO) -> None:
        """Show `text` without actions (add them afterwards) and say it to screen readers."""
        for button in self._actions:
            button.hide()
            button.deleteLater()
        self._actions.clear()
        self._kind = kind
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def add_action(self, text: str) -> QuietButton:
        """Add a button to the message shown; connect to its `clicked`. It goes with the message."""
        tone = ButtonTone.WARN if self._kind is BannerKind.WARNING else ButtonTone.ACCENT
        button = QuietButton(text, parent=self, tone=tone, small=True)
        self._row.insertWidget(self._row.count() - 1, button)
        self._actions.append(button)
        return button

    def message(self) -> str:
        """The text that is shown."""
        return self._text.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._indent()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink, ground, icon_name = self._kind.value
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_panel(painter, rect, spacing.RADIUS_CARD, active().named(ground))
        side = typography.icon_size()
        place = QRectF(spacing.SPACE_M, (rect.height() - side) / 2, side, side)
        paint_icon(painter, place, icon_name, active().named(ink))

    def _indent(self) -> None:
        left = spacing.SPACE_M + typography.icon_size() + spacing.SPACE_S
        self._row.setContentsMargins(left, spacing.SPACE_S, spacing.SPACE_S, spacing.SPACE_S)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _retranslate(self) -> None:
        self._close.set_name(self.tr("Close"))
