"""The import page: from files to the board, with every question on the way, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.errors import Code, StorageProblem
from relbuilder.domain.tier import Tier
from relbuilder.services import recording
from relbuilder.services.address_books import Column, DateOrder, Format, Record, Skipped, SkipReason
from relbuilder.services.imports import Decision
from relbuilder.ui.desk import Desk
from relbuilder.ui.transfer.file_card import FileCard
from relbuilder.ui.transfer.import_page import ImportPage
from relbuilder.ui.transfer.skipped_list import SkippedList
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.segments import Segments
from tests.people import invented, person
from tests.ui.conftest import FakeShell
from tests.world import Book, World

W = TypeVar("W", bound=QWidget)

ANNA = person("Anna Berg", email="anna@x.dk", organisation="Blå Bølge")
BO = person("Bo Dahl", phone="22 33 44 55")
S, D, L = Qt.Key.Key_S, Qt.Key.Key_D, Qt.Key.Key_L


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ImportPage:
    made = ImportPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def words(widget: QWidget) -> list[str]:
    """All that is written in a widget and can be seen."""
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


def cards(page: ImportPage) -> list[FileCard]:
    QApplication.processEvents()
    return page.preview.column.findChildren(FileCard)


def only(widget: QWidget, kind: type[W]) -> W:
    """The one child of a kind."""
    (found,) = widget.findChildren(kind)
    return found


def names(desk: Desk) -> list[str]:
    found = desk.reader.find()
    return [person.name for person in desk.reader.summaries(found, desk.today())]


def test_without_files_it_asks_for_some(
    page: ImportPage, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.begin([])
    assert page.steps.currentWidget() is page.choose
    path = world.shelf.put("a.vcf", ANNA)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    press(page.choose.well.choose)
    assert page.steps.currentWidget() is page.preview


def test_a_dialog_left_without_files_changes_nothing(
    page: ImportPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.begin([])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    press(page.choose.well.choose)
    assert page.steps.currentWidget() is page.choose


def test_files_can_be_dropped(page: ImportPage, world: World, tmp_path: Path) -> None:
    page.begin([])
    path = tmp_path / "a.vcf"
    world.shelf.books[path] = Book([Record(1, ANNA)])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/b.vcf")])
    page.choose.well.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert page.steps.currentWidget() is page.preview
    assert [card.accessibleName() for card in cards(page)] == ["a.vcf"]


def test_a_preview_writes_nothing_and_the_button_does(
    page: ImportPage, world: World, desk: Desk, shell: FakeShell, qtbot: QtBot
) -> None:
    page.begin([world.shelf.put("a.vcf", ANNA, BO)])
    assert names(desk) == []
    assert "2" in page.preview.accept.text()
    press(page.preview.accept)
    assert page.steps.currentWidget() is page.done
    assert names(desk) == ["Anna Berg", "Bo Dahl"]
    assert [undoable for _, undoable in shell.told] == [True]
    with qtbot.waitSignal(page.finished):
        press(page.done.show_board)
    recording.undo(world.context)
    assert names(desk) == []


def test_undoing_what_is_still_told_leads_to_the_board(page: ImportPage, world: World, qtbot: QtBot) -> None:
    page.begin([world.shelf.put("a.vcf", ANNA)])
    with qtbot.assertNotEmitted(page.finished):
        press(page.preview.accept)
    with qtbot.waitSignal(page.finished):
        recording.undo(world.context)


def test_it_all_goes_by_keyboard(page: ImportPage, world: World, desk: Desk) -> None:
    page.begin([world.shelf.put("a.vcf", ANNA)])
    page.activateWindow()
    assert page.preview.accept.hasFocus()
    QTest.keyClick(page.preview.accept, Qt.Key.Key_Return)
    assert names(desk) == ["Anna Berg"]
    assert page.done.show_board.hasFocus()


def test_nothing_new_is_said_calmly(page: ImportPage, world: World, desk: Desk, shell: FakeShell) -> None:
    path = world.shelf.put("a.vcf", ANNA)
    page.begin([path])
    press(page.preview.accept)
    shell.told.clear()
    page.begin([path])
    assert page.preview.accept.isHidden()
    assert any("Nothing new" in text for text in words(page.preview.column))
    press(page.preview.cancel)
    assert page.steps.currentWidget() is page.choose
    assert shell.told == []


def test_unreadable_files_stand_beside_good_ones(page: ImportPage, world: World) -> None:
    page.begin([Path("holiday.vcf"), world.shelf.put("a.vcf", ANNA)])
    broken, good = cards(page)
    assert any("holiday.vcf is not an address book" in text for text in words(broken))
    assert any("1 new" in text for text in words(good))
    assert not page.preview.accept.isHidden()


def test_what_was_skipped_is_named_on_demand(page: ImportPage, world: World) -> None:
    path = Path("c.csv")
    skipped = [Skipped(7, SkipReason.NAMELESS, "05 Oct 2020"), Skipped(9, SkipReason.BROKEN)]
    world.shelf.books[path] = Book([Record(1, ANNA), *skipped], Format.LINKEDIN)
    page.begin([path])
    (card,) = cards(page)
    view = only(card, SkippedList)
    assert view.isHidden()
    press(card._toggle)
    assert view.isVisible()
    lines = [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]
    assert lines[0].startswith("Line 7:")
    assert lines[0].endswith("(05 Oct 2020)")
    assert lines[1].startswith("Line 9:")


def test_the_tier_is_chosen_with_its_cost(page: ImportPage, world: World, desk: Desk) -> None:
    page.begin([world.shelf.put("a.vcf", *(person(invented(n)) for n in range(40)))])
    destination = page.preview.destination
    assert "without reminders" in destination.words()
    press(destination.choice.segment(Tier.VIP))
    assert "90" in destination.words()
    assert "6 h 45 min" in destination.words()
    assert "35 people and would hold 40" in destination.words()
    press(page.preview.accept)
    assert {column.policy.tier: column.count for column in desk.reader.columns()}[Tier.VIP] == 40


def test_the_tier_it_was_begun_with_is_preset(page: ImportPage, world: World) -> None:
    page.begin([world.shelf.put("a.vcf", ANNA)], Tier.INNER_CIRCLE)
    assert page.preview.destination.choice.key() == Tier.INNER_CIRCLE


def test_ambiguous_dates_are_asked_for_once_a_file(page: ImportPage, world: World) -> None:
    path = world.shelf.put("o.csv", ANNA, format=Format.OUTLOOK, ambiguous=3)
    page.begin([path])
    (card,) = cards(page)
    choice = only(card, Segments)
    assert choice.key() == "as_text"
    press(choice.segment(DateOrder.MONTH_FIRST))
    assert world.shelf.opened[-1][1].date_order is DateOrder.MONTH_FIRST
    (card,) = cards(page)
    assert only(card, Segments).key() == DateOrder.MONTH_FIRST, "it can be answered otherwise"
    press(page.preview.accept)
    assert world.shelf.opened[-1][1].date_order is DateOrder.MONTH_FIRST


def unknown_table(world: World) -> Path:
    headers, proposed = ("Medlem", "Sted"), {"Medlem": Column.NAME, "Sted": Column.OWN_FIELD}
    return world.shelf.put(
        "club.csv", ANNA, format=Format.CSV, headers=headers, sample=[("Anna", "Aarhus")], proposed=proposed
    )


def test_an_unknown_table_asks_what_its_columns_mean(page: ImportPage, world: World) -> None:
    page.begin([unknown_table(world)])
    assert page.steps.currentWidget() is page.mapping
    assert page.mapping.combos["Medlem"].currentData() == Column.NAME
    combo = page.mapping.combos["Sted"]
    combo.setCurrentIndex(combo.findData(Column.CITY))
    press(page.mapping.accept)
    assert page.steps.currentWidget() is page.preview
    assert world.shelf.opened[-1][1].mapping == {"Medlem": Column.NAME, "Sted": Column.CITY}


def test_columns_without_a_name_cannot_be_used(page: ImportPage, world: World) -> None:
    page.begin([unknown_table(world)])
    combo = page.mapping.combos["Medlem"]
    combo.setCurrentIndex(combo.findData(Column.IGNORE))
    assert not page.mapping.accept.isEnabled()
    press(page.mapping.back)
    assert page.steps.currentWidget() is page.preview


@pytest.fixture
def doubtful(page: ImportPage, world: World) -> list[Path]:
    """Two strangers who use the address of a known contact, in the preview."""
    page.begin([world.shelf.put("known.vcf", ANNA)])
    press(page.preview.accept)
    strangers = [
        person(name, email="anna@x.dk", phone="33 11 22 44") for name in ("Gustav Krogh", "Ida Vang")
    ]
    path = world.shelf.put("new.vcf", *strangers)
    page.begin([path])
    press(page.preview.decide)
    assert page.steps.currentWidget() is page.doubts
    return [path]


@pytest.mark.parametrize(
    ("keys", "people"),
    [((S, S), 1), ((D, D), 3), ((L, L), 3), ((S, D), 2)],
)
def test_doubts_are_decided_by_keys(
    page: ImportPage, desk: Desk, doubtful: list[Path], keys: tuple[Qt.Key, ...], people: int
) -> None:
    for key in keys:
        QTest.keyClick(page.doubts, key)
    assert page.steps.currentWidget() is page.preview
    press(page.preview.accept)
    assert len(names(desk)) == people


def test_the_keys_reach_the_page_from_its_buttons(page: ImportPage, doubtful: list[Path]) -> None:
    page.doubts.same.setFocus()
    QTest.keyClick(page.doubts.same, Qt.Key.Key_D)
    assert page._request.decisions == {}
    QTest.keyClick(page.doubts.same, Qt.Key.Key_D)
    assert set(page._request.decisions.values()) == {Decision.DIFFERENT}


def test_one_answer_can_be_for_all(page: ImportPage, desk: Desk, doubtful: list[Path]) -> None:
    press(page.doubts.all)
    press(page.doubts.same)
    assert page.steps.currentWidget() is page.preview
    assert set(page._request.decisions.values()) == {Decision.SAME}
    press(page.preview.accept)
    assert names(desk) == ["Anna Berg"]


def test_deciding_can_be_left_for_later(page: ImportPage, desk: Desk, doubtful: list[Path]) -> None:
    QTest.keyClick(page.doubts, S)
    QTest.keyClick(page.doubts, Qt.Key.Key_Escape)
    assert list(page._request.decisions.values()) == [Decision.SAME]
    press(page.preview.accept)
    assert len(names(desk)) == 2


@pytest.mark.parametrize(("key", "offered"), [(S, False), (D, False), (L, True)])
def test_what_was_put_off_can_be_taken_up_at_once(
    page: ImportPage, shell: FakeShell, doubtful: list[Path], key: Qt.Key, offered: bool
) -> None:
    for _ in range(2):
        QTest.keyClick(page.doubts, key)
    press(page.preview.accept)
    QApplication.processEvents()
    assert page.done.doubts.isVisible() is offered
    if offered:
        assert page.done.doubts.text() == "Decide about 2 pair(s)"
        press(page.done.doubts)
        assert shell.asked_about == [[]]


def test_another_reading_of_a_file_forgets_what_was_decided_about_it(
    page: ImportPage, world: World, doubtful: list[Path]
) -> None:
    QTest.keyClick(page.doubts, S)
    QTest.keyClick(page.doubts, S)
    page._settle_dates(doubtful[0], DateOrder.DAY_FIRST)
    assert page._request.decisions == {}


def test_a_failing_import_goes_back_to_the_preview(
    page: ImportPage, world: World, desk: Desk, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.begin([world.shelf.put("a.vcf", ANNA)])
    full = StorageProblem(Code.DISK_FULL)

    def fail(*_: object) -> None:
        raise full

    monkeypatch.setattr("relbuilder.ui.transfer.import_page.run_import", fail)
    press(page.preview.accept)
    assert page.steps.currentWidget() is page.preview
    assert shell.problems == [full]
    assert names(desk) == []


def test_escape_leads_back_step_by_step(page: ImportPage, world: World, qtbot: QtBot) -> None:
    page.begin([world.shelf.put("a.vcf", ANNA)])
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.steps.currentWidget() is page.choose
    with qtbot.waitSignal(page.finished):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_very_many_files_show_those_with_something_to_tell(page: ImportPage, world: World) -> None:
    paths = [world.shelf.put(f"{n}.vcf", person(invented(n))) for n in range(60)]
    page.begin([*paths, Path("odd.png")])
    shown = [card.accessibleName() for card in cards(page)]
    assert len(shown) == 40
    assert shown[0] == "odd.png"
    assert any("21 more" in text for text in words(page.preview.column))


def test_a_file_that_broke_off_tells_both(page: ImportPage, world: World) -> None:
    gone = StorageProblem(Code.FILE_FORBIDDEN, path="a.vcf")
    page.begin([world.shelf.put("a.vcf", replace(ANNA, note="x"), breaks=gone)])
    (card,) = cards(page)
    assert any("1 new" in text for text in words(card))
    assert any("does not let this program read a.vcf" in text for text in words(card))
