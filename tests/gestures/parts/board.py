"""The columns alone on a screen, over people in memory: `python -m tests.gestures.parts.board [rows]`."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import Sort
from relbuilder.ui.board.columns import Columns
from relbuilder.ui.theme import ThemeController, ThemeMode
from tests.gestures.answering import Answering, say
from tests.ui.board.fake_board import FakeBoard, person

FEW = {
    Tier.GRAVEYARD: [31, 32],
    Tier.GOOD_TO_KNOW: [1, 2, 3, 4, 5],
    Tier.VIP: [11, 12, 13],
    Tier.INNER_CIRCLE: [],
}
NAMES = {1: "Karen Nørby", 2: "Thomas Lindqvist", 11: "Mette Holm"}


class Part:
    """A window with columns, what it was asked for, and the answers to a test's questions."""

    def __init__(self, rows: int) -> None:
        people = [person(i, tier, name=NAMES.get(i, f"Person {i}")) for tier, ids in FEW.items() for i in ids]
        self.board = FakeBoard.of_size(rows) if rows else FakeBoard(FEW, people)
        self.asked: list[list[Any]] = []
        self.columns = Columns(self.board.desk, _head)
        self.columns.move_requested.connect(self._move)
        self.columns.contact_opened.connect(self._opened)
        self.columns.resize(1100, 640)
        self.columns.show()

    def answers(self) -> dict[str, Any]:
        return {
            "card": self._card,
            "column": self._column,
            "ids": lambda tier: self.columns.model(Tier(tier)).ids(),
            "selected": lambda: list(self.columns.selected_ids()),
            "current": self.columns.current_id,
            "landing": self._landing,
            "asked": lambda: self.asked,
            "sort": lambda sort: self.columns.set_sort(Sort(sort)),
            "scrolled": lambda tier: self.columns.view(Tier(tier)).verticalScrollBar().value(),
            "heights": self._heights,
            "active": self.columns.isActiveWindow,
            "picture": lambda path: self.columns.screen().grabWindow(0).save(path),
        }

    def _move(self, ids: tuple[int, ...], tier: Tier, before: int | None, at_end: bool) -> None:
        self.asked.append(["move", list(ids), tier.value, before, at_end])
        self.board.move(ids, tier, before, at_end)

    def _opened(self, contact_id: int) -> None:
        self.asked.append(["opened", contact_id])

    def _card(self, contact_id: int) -> tuple[int, int] | None:
        """The middle of a card on the screen."""
        for tier in TIERS:
            row = self.columns.model(tier).row_of(contact_id)
            if row is not None:
                view = self.columns.view(tier)
                at = view.viewport().mapToGlobal(view.card_rect(row).center())
                return at.x(), at.y()
        return None

    def _column(self, tier: str, share: float) -> tuple[int, int]:
        """A place in a column on the screen, `share` of its height down."""
        view = self.columns.view(Tier(tier)).viewport()
        at = view.mapToGlobal(QPoint(view.width() // 2, int((view.height() - 1) * share)))
        return at.x(), at.y()

    def _landing(self, tier: str) -> list[Any]:
        """The row a landing is open at, its words, and whether the column is lit."""
        landing = self.columns.view(Tier(tier)).landing
        return [landing.row, landing.words, self.columns.panel(Tier(tier)).lit]

    def _heights(self, tier: str) -> list[int]:
        """The different heights of the rows."""
        view = self.columns.view(Tier(tier))
        return sorted({view.rowHeight(row) for row in range(view.cards().rowCount())})


def _head(tier: Tier) -> QWidget:
    return QLabel(tier.value)


def main() -> None:
    """Show the window and answer until the test has enough."""
    application = QApplication(sys.argv)
    theme = ThemeController(application, ThemeMode.LIGHT, reduce_motion=True)
    part = Part(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    answering = Answering(part.answers())
    say("ready")
    application.exec()
    del answering, theme


if __name__ == "__main__":
    main()
