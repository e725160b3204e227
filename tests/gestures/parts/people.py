"""The People page of a whole program, for a test's mouse: where its heads and lines are, and what it shows."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from relbuilder.domain.tier import Tier
from relbuilder.services import contacts
from relbuilder.services.people import PeopleSort
from relbuilder.ui.pages import PEOPLE
from relbuilder.ui.people.columns import PLACES
from relbuilder.ui.people.model import PeopleModel
from relbuilder.ui.people.page import PeoplePage
from tests.gestures.answering import Answering, say
from tests.gestures.parts.window import Part
from tests.people import person

PEOPLE_OF = {"Ane Holm": Tier.VIP, "Bo Dahl": Tier.INNER_CIRCLE, "Carl Friis": Tier.GRAVEYARD}


class PeoplePart(Part):
    """The program with three people, on that page."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for name, tier in PEOPLE_OF.items():
            contacts.add_contact(self.program.context, person(name), tier)
        self.application.window.show_page(PEOPLE)

    def answers(self) -> dict[str, Any]:
        return {
            **super().answers(),
            "names": lambda: [self._line(row) for row in range(self._model().rowCount())],
            "chosen": lambda: len(self._page().table.selected_ids()),
            "head": self._head,
            "line": self._line_place,
        }

    def _page(self) -> PeoplePage:
        page = self.application.window.findChild(PeoplePage)
        assert isinstance(page, PeoplePage)
        return page

    def _model(self) -> PeopleModel:
        model = self._page().table.model()
        assert isinstance(model, PeopleModel)
        return model

    def _line(self, row: int) -> str:
        line = self._model().line_at(row)
        return line.name if line else ""

    def _head(self, key: str) -> tuple[int, int]:
        head, section = self._page().table.head, PLACES[PeopleSort(key)]
        place = QPoint(head.sectionViewportPosition(section) + 20, head.height() // 2)
        at = head.viewport().mapToGlobal(place)
        return at.x(), at.y()

    def _line_place(self, row: int) -> tuple[int, int]:
        table = self._page().table
        at = table.viewport().mapToGlobal(table.visualRect(self._model().index(row, 0)).center())
        return at.x(), at.y()


def main() -> None:
    """Open the window and answer until the test has enough."""
    part = PeoplePart(Path(sys.argv[1]))
    answering = Answering(part.answers())
    say("ready")
    QApplication.exec()
    part.application.close()
    del answering


if __name__ == "__main__":
    main()
