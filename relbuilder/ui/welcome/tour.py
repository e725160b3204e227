"""The same steps over a board that is full already: a note that points at what it speaks of. It changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import Tier
from relbuilder.ui.board.page import BoardPage
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import spacing
from relbuilder.ui.welcome.note import Note, Ring
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.rail import NavigationRail

_STEPS = 3


@dataclass(frozen=True, slots=True)
class Stop:
    """What a step points at, and what it says there."""

    target: QWidget
    title: str
    text: str


class BoardTour(Note):
    """`begin` shows it. Skip, Esc, or another page end it; nobody has to go through it before they may work."""

    def __init__(self, window: QWidget, board: BoardPage, preferences: Preferences) -> None:
        super().__init__(window, _STEPS)
        self._board = board
        self._preferences = preferences
        self._stops = self._made_stops(window)
        self._ring = Ring(window)
        self._step = 0
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        for watched in (window, board, *(stop.target for stop in self._stops)):
            watched.installEventFilter(self)

    @property
    def step(self) -> int:
        """The step that is shown, from 0."""
        return self._step

    def begin(self) -> None:
        """Show the first step and take the keyboard."""
        self._preferences.change(welcomed=True)
        self._show(0)

    @Slot()
    def end(self) -> None:
        """Go away, and leave the keyboard to the board."""
        for watched in (self.window(), self._board, *(stop.target for stop in self._stops)):
            watched.removeEventFilter(self)
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        for gone in (self._ring, self):
            gone.hide()
            gone.deleteLater()
        if had_keyboard:
            self._board.columns.focus_cards()

    def event(self, event: QEvent) -> bool:
        return claim(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.matches(QKeySequence.StandardKey.Back):
            self._go_back()
        elif event.matches(QKeySequence.StandardKey.Forward):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self._board and not event.spontaneous():
            self.end()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _made_stops(self, window: QWidget) -> Sequence[Stop]:
        columns, rail = self._board.columns, window.findChild(NavigationRail)
        return (
            Stop(
                columns.panel(Tier.GRAVEYARD),
                self.tr("Here everybody begins"),
                self.tr(
                    "Who comes in from an address book rests in the graveyard: no reminders, no guilt. Your own board "
                    "begins like that, or with ten names."
                ),
            ),
            Stop(
                columns.panel(Tier.VIP),
                self.tr("Choose whom you tend"),
                self.tr(
                    "Quantity is not quality, and everybody has limited time. Drag a card to another column, or press "
                    "1 to 4 on it. Before you let go, the column says what it costs a month; one undo takes it back."
                ),
            ),
            Stop(
                rail.item("today") if isinstance(rail, NavigationRail) else columns,
                self.tr("Today says who is waiting"),
                self.tr(
                    "Promises first, and never too many at once. Quiet hours, notifications, the tray and the start at "
                    "login stand in Settings."
                ),
            ),
        )

    @Slot()
    def _go_on(self) -> None:
        if self._step + 1 < _STEPS:
            self._show(self._step + 1)
        else:
            self.end()

    @Slot()
    def _go_back(self) -> None:
        self._show(max(0, self._step - 1))

    def _show(self, step: int) -> None:
        self._step = step
        stop = self._stops[step]
        self.show_words(step, stop.title, stop.text, last=step + 1 == _STEPS)
        self._place()
        self._ring.show()
        self._ring.raise_()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{stop.title}. {stop.text}"))

    def _place(self) -> None:
        """Beside what it speaks of, wholly inside the window."""
        target = self._stops[self._step].target
        if not shiboken6.isValid(target):
            return
        window = self.window()
        rect = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self._ring.setGeometry(rect.adjusted(-3, -3, 3, 3))
        size = self.sizeHint()
        right, left = rect.right() + 1, rect.left() - size.width()
        on_right = right + size.width() <= window.width() or left < 0
        top = min(rect.top() + spacing.SPACE_XL, window.height() - size.height() - spacing.SPACE_S)
        place = QPoint(right if on_right else left, max(spacing.SPACE_S, top))
        self.setGeometry(QRect(place, size))
        self.point_at(rect.top() + min(rect.height() // 2, 3 * spacing.SPACE_XL) - place.y(), left=on_right)
