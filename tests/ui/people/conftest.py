"""The people page on a window, over a handful of people."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import Tier
from relbuilder.services import contacts
from relbuilder.services.people import PeopleSort
from relbuilder.ui.desk import Desk
from relbuilder.ui.people.columns import PLACES
from relbuilder.ui.people.page import PeoplePage
from tests.people import person


@dataclass
class Kit:
    """The page, and hands to work it with."""

    desk: Desk
    page: PeoplePage
    ids: dict[str, int]

    def names(self) -> list[str]:
        model = self.page.table.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def cell(self, name: str, key: PeopleSort) -> QModelIndex:
        return self.page.table.model().index(self.names().index(name), PLACES[key])

    def place(self, name: str) -> QPoint:
        return self.page.table.visualRect(self.cell(name, PeopleSort.NAME)).center()

    def click(self, name: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        viewport = self.page.table.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, self.place(name))

    def select(self, *names: str) -> None:
        for number, name in enumerate(names):
            held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            self.click(name, held)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.table, key)

    def selected(self) -> list[str]:
        known = {number: name for name, number in self.ids.items()}
        return [known[number] for number in self.page.table.selected_ids()]

    def click_head(self, key: PeopleSort) -> None:
        head = self.page.table.head
        section = PLACES[key]
        place = QPoint(
            head.sectionViewportPosition(section) + head.sectionSize(section) // 2, head.height() // 2
        )
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def ids(desk: Desk) -> dict[str, int]:
    """Four people: in a firm, in the family, at rest, tagged."""
    found: dict[str, int] = {}
    for name, tier, tags, more in (
        ("Ane Holm", Tier.VIP, ("golf",), {"organisation": "Ørsted", "email": "ane@x.dk"}),
        ("Bo Dahl", Tier.INNER_CIRCLE, (), {"phone": "22334455"}),
        ("Carl Friis", Tier.GRAVEYARD, (), {"organisation": "Arla"}),
        ("Eva Riis", Tier.GOOD_TO_KNOW, ("golf", "alumni"), {}),
    ):
        added = contacts.add_contact(desk.context, replace(person(name, **more), tags=tags), tier)
        assert added.id is not None
        found[name] = added.id
    return found


@pytest.fixture
def kit(desk: Desk, ids: dict[str, int], qtbot: QtBot) -> Kit:
    """The page over them."""
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.activateWindow()
    page.take_focus()
    QApplication.processEvents()
    return Kit(desk, page, ids)
