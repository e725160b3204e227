"""Cancelling a reading or a writing that really runs in the database lane."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.services.address_books import Record
from relbuilder.services.imports import BLOCK
from relbuilder.ui.desk import Desk
from relbuilder.ui.tasks import Tasks
from relbuilder.ui.transfer.import_page import ImportPage
from tests.people import invented, person
from tests.ui.conftest import FakeShell
from tests.world import Book, World


class SlowBook(Book):
    """Waits in the middle until it may go on."""

    def __init__(self) -> None:
        self.reached, self.go_on = Event(), Event()
        self.waits = True
        super().__init__([Record(n, person(invented(n))) for n in range(BLOCK + 10)])

    @property
    def breaks(self) -> None:
        """Asked for at the end of the records."""
        self.reached.set()
        if self.waits:
            assert self.go_on.wait(20)

    @breaks.setter
    def breaks(self, _value: object) -> None:
        pass


@pytest.fixture
def lane(desk: Desk, shell: FakeShell) -> Iterator[Desk]:
    """A desk whose writes run in a thread of their own."""
    tasks = Tasks(shell.tell_problem)
    yield replace(desk, tasks=tasks)
    tasks.close()


@pytest.fixture
def book(world: World) -> SlowBook:
    made = SlowBook()
    world.shelf.books[Path("slow.vcf")] = made
    return made


def test_a_reading_can_be_cancelled(lane: Desk, book: SlowBook, qtbot: QtBot) -> None:
    page = ImportPage(lane)
    qtbot.addWidget(page)
    page.begin([Path("slow.vcf")])
    qtbot.waitUntil(book.reached.is_set)
    assert page.steps.currentWidget() is page.reading
    assert page.reading.focusWidget() is page.reading.meter, "a second Enter must not cancel"
    page.reading.cancel.click()
    book.go_on.set()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.choose)
    assert page.choose.banner.isHidden(), "who cancels need not be told"


def test_a_writing_can_be_cancelled_and_leaves_nothing(
    lane: Desk, book: SlowBook, shell: FakeShell, qtbot: QtBot
) -> None:
    page = ImportPage(lane)
    qtbot.addWidget(page)
    book.waits = False
    page.begin([Path("slow.vcf")])
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.preview)
    assert page.reading.meter.value() == page.reading.meter.maximum()
    book.waits = True
    book.reached.clear()
    page.preview.accept.click()
    qtbot.waitUntil(book.reached.is_set)
    page.reading.cancel.click()
    book.go_on.set()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.preview)
    assert len(shell.problems) == 1
    assert lane.reader.find() == []


def test_a_new_beginning_overtakes_an_old_reading(
    lane: Desk, book: SlowBook, world: World, qtbot: QtBot
) -> None:
    page = ImportPage(lane)
    qtbot.addWidget(page)
    page.begin([Path("slow.vcf")])
    qtbot.waitUntil(book.reached.is_set)
    page.begin([world.shelf.put("quick.vcf", person("Anna Berg"))])
    book.go_on.set()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.preview)
    assert page._report is not None
    assert [file.path.name for file in page._report.files] == ["quick.vcf"]
