"""The whole program on a screen, over a data folder: `python -m tests.gestures.parts.window FOLDER [WITH]`.

WITH is `machine`, for tray, notifications and global key too, or `tray`, to begin without a window besides.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QMenu, QSystemTrayIcon, QWidget

from relbuilder.bootstrap.assembly import assemble
from relbuilder.bootstrap.machine import this_machine
from relbuilder.bootstrap.window import make_qt
from relbuilder.config.paths import Paths
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.tiers import set_capacity
from relbuilder.ui.application import Application
from relbuilder.ui.board.columns import Columns
from relbuilder.ui.tray.tray import Tray
from tests.gestures.answering import Answering, center, say


class Part:
    """The program, and the answers to a test's questions about what stands on the screen."""

    def __init__(self, folder: Path, beside: str = "") -> None:
        qt = make_qt()
        paths = Paths(folder)
        self.program = assemble(paths)
        machine = this_machine() if beside else None
        self.application = Application(
            qt, self.program, partial(assemble, paths), machine=machine, language="en"
        )
        if beside == "tray":
            self.application.start_in_tray()
        else:
            self.application.show()

    def answers(self) -> dict[str, Any]:
        window = self.application.window
        return {
            "active": window.isActiveWindow,
            "begin_import": lambda path: window.begin_import([Path(path)]),
            "button": self._button,
            "today": self._today,
            "tray_count": self._tray_count,
            "tray_icon": self._tray_icon,
            "menu": self._menu,
            "look": self.application.keep_up,
            "page": lambda: window.page,
            "visible": window.isVisible,
            "touches": lambda number: [
                touch.kind.value for touch in self.program.reader.dossier(number, window.desk.today()).touches
            ],
            "asks": lambda number: [
                [ask.text, ask.state.value]
                for ask in self.program.reader.dossier(number, window.desk.today()).asks
            ],
            "card": self._card,
            "column": self._column,
            "ids": lambda tier: self._columns().model(Tier(tier)).ids(),
            "board": lambda: [self._columns().model(tier).ids() for tier in TIERS],
            "stands_in": self._stands_in,
            "choice": self._choice,
            "name": lambda number: (
                self.program.reader.dossier(number, window.desk.today()).contact.display_name
            ),
            "offer": self._offer,
            "has_offer": lambda words: self._offer(words) is not None,
            "completing": self._completing,
            "focus": self._focus,
            "introductions": lambda number: [
                made.state.value
                for made in self.program.reader.dossier(number, window.desk.today()).introductions
            ],
            "has_button": lambda words: self._button(words) is not None,
            "selected": lambda: list(self._columns().selected_ids()),
            "capacity": self._set_capacity,
            "undo": lambda: self.program.context.history.state.undo,
            "redo": lambda: self.program.context.history.state.redo,
            "panel": lambda: window.shown_contact,
            "search": lambda: window.board.search_text,
            "size": lambda: [window.width(), window.height()],
            "resize": window.resize,
            "close": window.close,
            "picture": lambda path: window.screen().grabWindow(0).save(path),
        }

    def _today(self) -> list[str] | None:
        today = self.application.feed.today
        return None if today is None else [str(row.item.key) for row in today.rows]

    def _tray(self) -> Tray:
        tray = self.application.window.findChild(Tray)
        assert isinstance(tray, Tray)
        return tray

    def _tray_count(self) -> int:
        return self._tray()._looks.count

    def _tray_icon(self) -> tuple[int, int] | None:
        icon = self._tray().findChild(QSystemTrayIcon)
        if icon is None or not icon.isVisible() or icon.geometry().isEmpty():
            return None
        middle = icon.geometry().center()
        return middle.x(), middle.y()

    def _menu(self) -> list[str]:
        return [action.text() for action in self._tray()._menu.actions()]

    def _columns(self) -> Columns:
        return self.application.window.board.columns

    def _stands_in(self, contact_id: int) -> str | None:
        rows = ((tier, self._columns().model(tier).row_of(contact_id)) for tier in TIERS)
        return next((tier.value for tier, row in rows if row is not None), None)

    def _set_capacity(self, tier: str, places: int) -> None:
        set_capacity(self.program.context, Tier(tier), places)

    def _button(self, words: str) -> tuple[int, int] | None:
        """The middle of the visible button that begins with these words."""
        for widget in self.application.window.findChildren(QAbstractButton):
            if widget.isVisible() and widget.text().startswith(words):
                return center(widget)
        return None

    def _offer(self, words: str) -> tuple[int, int] | None:
        """The middle of the line of the open menu that begins with these words."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return None
        for action in menu.actions():
            if action.text().startswith(words):
                return _on_screen(menu, menu.actionGeometry(action).center())
        return None

    def _completing(self) -> int:
        """How many lines are offered for what was typed."""
        shown = QApplication.activePopupWidget()
        return shown.model().rowCount() if isinstance(shown, QListView) else 0

    def _focus(self) -> str:
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused else ""

    def _choice(self, name: str) -> tuple[int, int] | None:
        """The middle of the visible button without words that is called so."""
        for widget in self.application.window.findChildren(QAbstractButton):
            if widget.isVisible() and widget.accessibleName() == name:
                return center(widget)
        return None

    def _card(self, contact_id: int) -> tuple[int, int] | None:
        for tier in TIERS:
            row = self._columns().model(tier).row_of(contact_id)
            if row is not None:
                view = self._columns().view(tier)
                view.scrollTo(view.cards().index(row, 0))
                return _on_screen(view.viewport(), view.card_rect(row).center())
        return None

    def _column(self, tier: str, share: float) -> tuple[int, int]:
        view = self._columns().view(Tier(tier)).viewport()
        return _on_screen(view, QPoint(view.width() // 2, int((view.height() - 1) * share)))


def _on_screen(widget: QWidget, place: QPoint) -> tuple[int, int]:
    at = widget.mapToGlobal(place)
    return at.x(), at.y()


def main() -> None:
    """Open the window and answer until the test has enough."""
    part = Part(Path(sys.argv[1]), *sys.argv[2:])
    answering = Answering(part.answers())
    say("ready")
    QApplication.exec()
    part.application.close()
    del answering


if __name__ == "__main__":
    main()
