"""The navigation rail on the left: one entry per page, with a count. It asks for pages, it shows none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from relbuilder.ui.icons import paint_icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel

_BOTTOM = ("help", "settings")
_ICONS = {"help": "question"}
"""Of pages whose icon is called otherwise."""
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class RailItem(Control):
    """One page on the rail: icon, word, and a badge when something waits there."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__("", TypeRole.CAPTION, parent)
        self._icon_name = icon_name
        self._count = 0
        self.setCheckable(True)
        # One of several, which a screen reader says of radio buttons only.
        self.setAutoExclusive(True)

    @property
    def count(self) -> int:
        """The number on the badge; 0 shows none."""
        return self._count

    def set_count(self, count: int, spoken: str) -> None:
        """Show `count` on the badge; `spoken` is what screen readers say for the whole entry."""
        self._count = count
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        words = typography.line_height(TypeRole.CAPTION)
        height = self._icon_side() + spacing.SPACE_XS + words + 2 * spacing.SPACE_S
        return QSize(max(self._strong_width() + spacing.SPACE_M, height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        here = self.isChecked()
        if here or self.is_hovered():
            ground = tokens.accent_soft if here else blend(tokens.text, tokens.canvas, spacing.TINT_HOVER)
            paint_panel(painter, rect, spacing.RADIUS_CARD, ground)
        if self.shows_ring():
            paint_focus_ring(painter, rect, spacing.RADIUS_CARD)
        ink = tokens.accent if here else tokens.text_2
        side = self._icon_side()
        paint_icon(painter, QRectF(0, spacing.SPACE_S, self.width(), side), self._icon_name, ink)
        painter.setFont(typography.font(TypeRole.CAPTION_STRONG if here else TypeRole.CAPTION))
        painter.setPen(ink)
        top = spacing.SPACE_S + side + spacing.SPACE_XS
        room = QRectF(0, top, self.width(), typography.line_height(TypeRole.CAPTION))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._count:
            self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        tokens = active()
        words = "99+" if self._count > 99 else self.locale().toString(self._count)
        painter.setFont(typography.scaled(typography.font(TypeRole.CAPTION_STRONG), 0.9))
        metrics = painter.fontMetrics()
        height = metrics.height() + 1
        width = max(height, metrics.horizontalAdvance(words) + spacing.SPACE_S)
        left = self.width() / 2 + self._icon_side() / 2 - spacing.SPACE_XS
        badge = QRectF(round(min(left, self.width() - width - 1)), 3, width, height)
        paint_panel(painter, badge, height / 2, tokens.warn)
        painter.setPen(tokens.on_warn)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def _strong_width(self) -> int:
        # Room for the bold word, so that the rail keeps its width when another page is chosen.
        self.ensurePolished()
        return typography.text_width(self.text(), TypeRole.CAPTION_STRONG)

    def _icon_side(self) -> int:
        return typography.icon_size() + 2


class NavigationRail(QWidget):
    """The pages given, "help" and "settings" at the bottom. Up, Down, Home and End move between them."""

    page_requested = Signal(str)

    def __init__(self, pages: Sequence[str], parent: QWidget | None = None) -> None:
        """`pages` are keys among board, today, people, ask, mirror, help and settings."""
        super().__init__(parent)
        self._items = {page: RailItem(_ICONS.get(page, page), self) for page in pages}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, spacing.SPACE_M, 7, spacing.SPACE_M)
        layout.setSpacing(spacing.SPACE_XS)
        for page, item in self._items.items():
            if page not in _BOTTOM:
                layout.addWidget(item)
        layout.addStretch(1)
        for page in _BOTTOM:
            if page in self._items:
                layout.addWidget(self._items[page])
        for page, item in self._items.items():
            self._group.addButton(item)
            item.clicked.connect(partial(self.page_requested.emit, page))
        self._retranslate()

    def set_current(self, page: str) -> None:
        """Mark `page` as the one that is shown; asks for nothing."""
        self._items[page].setChecked(True)

    def current(self) -> str | None:
        """The page that is marked, or None before the first."""
        return next((page for page, item in self._items.items() if item.isChecked()), None)

    def set_count(self, page: str, count: int) -> None:
        """Put `count` on the badge of `page`; 0 takes the badge away."""
        self._items[page].set_count(count, self._spoken(page, count))

    def item(self, page: str) -> RailItem:
        """The entry of `page`."""
        return self._items[page]

    def event(self, event: QEvent) -> bool:
        return claim(event, _MOVING) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The entries do not use these keys, so they arrive here.
        items = [self._items[page] for page in self._order()]
        at = next((place for place, item in enumerate(items) if item.hasFocus()), 0)
        goal = {
            Qt.Key.Key_Up: max(at - 1, 0),
            Qt.Key.Key_Down: min(at + 1, len(items) - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(items) - 1,
        }.get(Qt.Key(event.key()))
        if goal is None:
            super().keyPressEvent(event)
        else:
            items[goal].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), active().canvas)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), active().line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _order(self) -> list[str]:
        above = [page for page in self._items if page not in _BOTTOM]
        return [*above, *(page for page in _BOTTOM if page in self._items)]

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))
        for page, item in self._items.items():
            item.setText(self._title(page))
            self.set_count(page, item.count)

    def _title(self, page: str) -> str:
        titles = {
            "board": self.tr("Board"),
            "today": self.tr("Today"),
            "people": self.tr("People"),
            "ask": self.tr("Ask"),
            "mirror": self.tr("Mirror"),
            "help": self.tr("Help"),
            "settings": self.tr("Settings"),
        }
        return titles[page]

    def _spoken(self, page: str, count: int) -> str:
        if not count:
            return self._title(page)
        return self.tr("{page}, %n waiting", "", count).format(page=self._title(page))
