"""The tray alone on a screen, over an invented day: `python -m tests.gestures.parts.tray`."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from relbuilder.domain.agenda import Item
from relbuilder.domain.reminder import Pause
from relbuilder.services.readings import Today
from relbuilder.services.reminders import Snooze
from relbuilder.ui.language import Language, Translations
from relbuilder.ui.theme import DARK, LIGHT, ThemeController, ThemeMode
from relbuilder.ui.tray.tray import Tray
from tests.gestures.answering import Answering, say
from tests.ui.tray.days import ALL, DAY, day_of, person_row

DAYS: dict[str, Today] = {
    "usual": day_of(*ALL),
    "answered": day_of(*ALL[1:]),
    "three": day_of(*ALL[:3]),
    "twelve": day_of(*ALL, *(person_row(number, f"Person {number}") for number in range(20, 25))),
    "empty": day_of(),
    "paused": day_of(*ALL, pause=Pause(None, DAY, date(2027, 1, 3))),
}
_EDGE = 48
"""Trays stand within so many pixels of the upper edge."""


class Part:
    """A tray, what it was asked for, and the answers to a test's questions."""

    def __init__(self, theme: ThemeController) -> None:
        self.asked: list[list[Any]] = []
        self.menu_is_open = False
        self.tray = Tray(theme)
        self.tray.open_requested.connect(self._opened)
        self.tray.settle_requested.connect(self._settled)
        self.tray.snooze_requested.connect(self._snoozed)
        self.tray.quit_requested.connect(self._quit)
        self.menu = self.tray._menu
        self.menu.aboutToShow.connect(self._menu_opened)
        self.menu.aboutToHide.connect(self._menu_closed)

    def answers(self) -> dict[str, Any]:
        return {
            "available": lambda: self.tray.available,
            "look": self._look,
            "show": lambda day: self.tray.show_today(DAYS[day]),
            "icon": self._icon,
            "has_icon": lambda: self._icon() is not None,
            "asked": lambda: self.asked,
            "menu_is_open": lambda: self.menu_is_open,
            "first_title": self._first_title,
            "picture": lambda path: QApplication.primaryScreen().grabWindow(0).save(path),
        }

    def _look(self) -> bool:
        self.tray.look_for_tray()
        return self.tray.available

    def _opened(self) -> None:
        self.asked.append(["open"])

    def _settled(self, item: Item) -> None:
        self.asked.append(["settle", str(item.key)])

    def _snoozed(self, item: Item, choice: Snooze) -> None:
        self.asked.append(["snooze", str(item.key), choice.value])

    def _quit(self) -> None:
        self.asked.append(["quit"])

    def _menu_opened(self) -> None:
        self.menu_is_open = True

    def _menu_closed(self) -> None:
        self.menu_is_open = False

    def _first_title(self) -> str:
        return self.menu.actions()[0].text()

    def _icon(self) -> tuple[int, int] | None:
        """The middle of what has a colour of the icon; not every tray tells a program where it stands."""
        picture = QApplication.primaryScreen().grabWindow(0).toImage()
        inks = {color.rgb() for color in (LIGHT.warn, DARK.warn)}
        places = [
            (x, y)
            for y in range(_EDGE)
            for x in range(picture.width())
            if QColor(picture.pixel(x, y)).rgb() in inks
        ]
        if not places:
            return None
        return sum(x for x, _ in places) // len(places), sum(y for _, y in places) // len(places)


def main() -> None:
    """Stand in the tray and answer until the test has enough."""
    application = QApplication(sys.argv)
    application.setApplicationName("relbuilder")
    application.setQuitOnLastWindowClosed(False)
    theme = ThemeController(application, ThemeMode.LIGHT, reduce_motion=True)
    translations = Translations(application)
    translations.use(Language.ENGLISH)
    part = Part(theme)
    answering = Answering(part.answers())
    say("ready")
    application.exec()
    part.tray.close()
    del answering, theme, translations


if __name__ == "__main__":
    main()
