"""The tray's menu: the first rows of the day, what can be begun, the pause. Only says what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from relbuilder.services.reminders import Snooze
from relbuilder.ui.tray.content import Content, Line
from relbuilder.ui.tray.wording import snooze_words

_OPEN_MS: Final = 30_000
"""Panels that draw the menu themselves tell that it opens, but not all of them that it was closed again: for so long
it is taken to be open."""

_REST_MS: Final = 500
"""Others tell that it was closed before they tell what was chosen: for so long it still stays as it was."""


class TrayMenu(QMenu):
    """Keeps still while it is open, whatever happens meanwhile: nobody is to hit another line than the one aimed at."""

    open_wanted = Signal()
    today_wanted = Signal()
    touch_wanted = Signal()
    contact_wanted = Signal()
    capture_wanted = Signal()
    pause_wanted = Signal(object)
    """Carries the day everything goes on; None for a pause without an end."""
    pause_day_wanted = Signal()
    resume_wanted = Signal()
    quit_wanted = Signal()
    settle_wanted = Signal(object)
    snooze_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Content | None = None
        self._wanted: Content | None = None
        # Every entry and the menu it is in, also those of submenus, each to be removed by itself: Qt leaves behind
        # what it made for the bus of an entry that only goes with its menu, and menus keep hold of entries that
        # they are asked for or make from a text.
        self._parts: list[tuple[QMenu, QAction | QMenu]] = []
        self._stillness = QTimer(self)
        self._stillness.setSingleShot(True)
        self._stillness.timeout.connect(self._take_over)
        self.aboutToShow.connect(self._opened)
        self.aboutToHide.connect(self._closed)
        self._build(None)

    def show_content(self, content: Content) -> None:
        """Show this, at once or when the menu is closed."""
        self._wanted = content
        if not self._stillness.isActive():
            self._take_over()

    @Slot()
    def _opened(self) -> None:
        self._take_over()
        self._stillness.start(_OPEN_MS)

    @Slot()
    def _closed(self) -> None:
        self._stillness.start(_REST_MS)

    @Slot()
    def _take_over(self) -> None:
        if self.isVisible():
            self._stillness.start(_OPEN_MS)
        elif self._wanted != self._shown:
            self._shown = self._wanted
            self._take_away()
            self._build(self._shown)

    def _take_away(self) -> None:
        """Remove everything, but let it live until its signals have been heard."""
        for menu, part in reversed(self._parts):
            menu.removeAction(part.menuAction() if isinstance(part, QMenu) else part)
            part.deleteLater()
        self._parts.clear()

    def _build(self, content: Content | None) -> None:
        if content is not None:
            self._add_day(content)
            self._separate()
        self._add(self, self.tr("New touch…"), self.touch_wanted.emit)
        self._add(self, self.tr("New contact…"), self.contact_wanted.emit)
        self._add(self, self.tr("Capture…"), self.capture_wanted.emit)
        self._separate()
        if content is not None:
            self._add_pause(content)
            self._separate()
        opening = self._add(self, self.tr("Open Relationship Builder"), self.open_wanted.emit)
        self.setDefaultAction(opening)
        self._add(self, self.tr("Quit"), self.quit_wanted.emit)

    def _add_day(self, content: Content) -> None:
        if content.remark:
            remark = QAction(_plain(content.remark), self)
            remark.setEnabled(False)
            self._put(self, remark)
        for line in content.lines:
            self._add_line(line)
        if content.more:
            self._add(self, self.tr("and %n more…", None, content.more), self.today_wanted.emit)

    def _add_line(self, line: Line) -> None:
        menu = self._add_menu(self, _plain(line.title))
        self._add(menu, line.done, partial(self.settle_wanted.emit, line.item))
        snooze = self._add_menu(menu, self.tr("Snooze"))
        for choice in Snooze:
            self._add(snooze, snooze_words(choice), partial(self.snooze_wanted.emit, line.item, choice))

    def _add_pause(self, content: Content) -> None:
        if content.paused:
            self._add(self, self.tr("Resume"), self.resume_wanted.emit)
            return
        menu = self._add_menu(self, self.tr("Pause until"))
        for text, until in self._ends(content.day):
            self._add(menu, text, partial(self.pause_wanted.emit, until))
        self._add(menu, self.tr("Choose a day…"), self.pause_day_wanted.emit)
        self._add(menu, self.tr("Until I say so"), partial(self.pause_wanted.emit, None))

    def _ends(self, today: date) -> list[tuple[str, date]]:
        tomorrow = today + timedelta(days=1)
        monday = today + timedelta(days=7 - today.weekday())
        ends = [
            (self.tr("Tomorrow"), tomorrow),
            (self.tr("Next Monday"), monday),
            (self.tr("In two weeks"), today + timedelta(days=14)),
        ]
        return ends if monday != tomorrow else [ends[0], ends[2]]

    def _separate(self) -> None:
        line = QAction(self)
        line.setSeparator(True)
        self._put(self, line)

    def _add_menu(self, menu: QMenu, title: str) -> QMenu:
        submenu = QMenu(title, menu)
        menu.addMenu(submenu)
        self._parts.append((menu, submenu))
        return submenu

    def _add(self, menu: QMenu, text: str, slot: Callable[..., object]) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(slot)
        action.triggered.connect(self._closed)
        self._put(menu, action)
        return action

    def _put(self, menu: QMenu, action: QAction) -> None:
        menu.addAction(action)
        self._parts.append((menu, action))


def _plain(text: str) -> str:
    """A text in which & is just that and marks no key."""
    return text.replace("&", "&&")
