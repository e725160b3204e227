"""The page as a user works it: looks, sorts, filters, changes many, and comes back from the bin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import Tier
from relbuilder.services import contacts, recording
from relbuilder.services.people import Lack, PeopleFilter, PeopleOrder, PeopleSort
from relbuilder.ui.desk import Desk
from relbuilder.ui.people.page import PeoplePage
from relbuilder.ui.people.saved_panel import SavedPanel
from relbuilder.ui.widgets.empty_state import EmptyState
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.ui.hand import settle
from tests.ui.people.conftest import Kit

ALL = ["Ane Holm", "Bo Dahl", "Carl Friis", "Eva Riis"]


def press(place: object, text: str) -> None:
    (button,) = (b for b in place.findChildren(QAbstractButton) if b.text() == text and b.isVisible())  # type: ignore[attr-defined]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_everybody_is_there_by_name(kit: Kit) -> None:
    assert kit.names() == ALL
    assert kit.page._top.count.text() == "4 contact(s)"


def test_with_little_room_two_buttons_are_icons_that_still_say_what_they_are(kit: Kit) -> None:
    top = kit.page._top
    kit.page.resize(kit.page.minimumSizeHint().width(), 600)
    settle()
    for button, words in ((top.saved_button, "Saved filters"), (top.columns_button, "Columns")):
        assert (button.text(), button.toolTip(), button.accessibleName()) == ("", words, words)
    kit.page.resize(1300, 600)
    settle()
    assert [top.saved_button.text(), top.columns_button.text()] == ["Saved filters", "Columns"]
    assert not top.columns_button.toolTip()


def test_a_cell_is_read_with_its_column_and_not_without_a_word(kit: Kit) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert kit.cell("Bo Dahl", PeopleSort.NAME).data(spoken) == "Bo Dahl"
    assert kit.cell("Bo Dahl", PeopleSort.CITY).data(spoken) == "City: none"
    assert kit.cell("Bo Dahl", PeopleSort.MOISTURE).data(spoken) == "Moisture 0 of 5"


def test_a_click_on_a_head_sorts_and_a_second_one_turns_it_round(kit: Kit) -> None:
    kit.click_head(PeopleSort.ORGANISATION)
    assert kit.names() == ["Carl Friis", "Ane Holm", "Bo Dahl", "Eva Riis"]
    kit.click_head(PeopleSort.ORGANISATION)
    assert kit.names() == ["Ane Holm", "Carl Friis", "Bo Dahl", "Eva Riis"]
    kit.click_head(PeopleSort.TIER)
    assert kit.names() == ["Bo Dahl", "Ane Holm", "Eva Riis", "Carl Friis"]


def test_the_selection_stays_with_the_people_when_the_order_changes(kit: Kit) -> None:
    kit.select("Ane Holm", "Carl Friis")
    kit.click_head(PeopleSort.TIER)
    assert kit.selected() == ["Ane Holm", "Carl Friis"]
    assert kit.names()[0] == "Bo Dahl"


def test_search_and_chips_narrow_and_clear(kit: Kit, qtbot: QtBot) -> None:
    QTest.keyClicks(kit.page._top.search, "orsted")
    qtbot.waitUntil(lambda: kit.names() == ["Ane Holm"])
    assert kit.page._top.count.text() == "1 of 4"
    kit.page._top.search.clear()
    kit.page._filters.choose(PeopleFilter(lacks=(Lack.EMAIL, Lack.ORGANISATION)))
    qtbot.waitUntil(lambda: kit.names() == ["Bo Dahl", "Eva Riis"])
    kit.page._filters.choose(PeopleFilter(paused=True))
    qtbot.waitUntil(lambda: kit.names() == [])
    press(kit.page, "Show everybody")
    qtbot.waitUntil(lambda: kit.names() == ALL)


def test_rows_follow_what_happens(kit: Kit) -> None:
    contacts.add_contact(kit.desk.context, person("Dora Bo"), Tier.VIP)
    assert kit.names() == [*ALL[:3], "Dora Bo", "Eva Riis"]
    contacts.bin_contacts(kit.desk.context, [kit.ids["Bo Dahl"]])
    assert "Bo Dahl" not in kit.names()
    recording.undo(kit.desk.context)
    assert "Bo Dahl" in kit.names()


def test_what_happens_out_of_sight_is_there_when_the_page_is_shown(kit: Kit) -> None:
    kit.page.hide()
    contacts.add_contact(kit.desk.context, person("Dora Bo"), Tier.VIP)
    kit.page.show()
    assert "Dora Bo" in kit.names()


def test_enter_and_double_click_open_space_logs_delete_bins(kit: Kit, shell: FakeShell) -> None:
    kit.click("Bo Dahl")
    assert shell.opened == []
    kit.press(Qt.Key.Key_Return)
    viewport = kit.page.table.viewport()
    kit.click("Carl Friis")
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=kit.place("Carl Friis"))
    assert shell.opened == [kit.ids["Bo Dahl"], kit.ids["Carl Friis"]]
    kit.press(Qt.Key.Key_Space)
    assert shell.logged == [[kit.ids["Carl Friis"]]]
    kit.press(Qt.Key.Key_Delete)
    assert kit.names() == ["Ane Holm", "Bo Dahl", "Eva Riis"]
    assert shell.told[-1] == ("1 contact(s) moved to the bin", True)


def test_several_are_moved_binned_and_brought_back_as_one(kit: Kit) -> None:
    kit.select("Ane Holm", "Carl Friis")
    kit.press(Qt.Key.Key_4)
    tiers = kit.desk.reader.tiers_of(list(kit.ids.values()))
    assert {tiers[kit.ids["Ane Holm"]], tiers[kit.ids["Carl Friis"]]} == {Tier.INNER_CIRCLE}
    press(kit.page, "Delete")
    assert kit.names() == ["Bo Dahl", "Eva Riis"]
    recording.undo(kit.desk.context)
    assert kit.names() == ALL
    recording.undo(kit.desk.context)
    tiers = kit.desk.reader.tiers_of(list(kit.ids.values()))
    assert tiers[kit.ids["Carl Friis"]] is Tier.GRAVEYARD


def test_the_bin_gives_back_and_asks_before_it_deletes_for_good(kit: Kit, shell: FakeShell) -> None:
    contacts.bin_contacts(kit.desk.context, [kit.ids["Ane Holm"], kit.ids["Bo Dahl"]])
    kit.page.show_bin()
    assert sorted(kit.names()) == ["Ane Holm", "Bo Dahl"]
    assert kit.cell("Bo Dahl", PeopleSort.BINNED).data() == "in 30 day(s)"
    kit.select("Bo Dahl")
    press(kit.page, "Put back")
    assert kit.names() == ["Ane Holm"]
    kit.select("Ane Holm")
    kit.press(Qt.Key.Key_Delete)
    assert kit.names() == ["Ane Holm"]
    press(kit.page, "Delete for good")
    assert kit.names() == []
    assert shell.told[-1] == ("1 contact(s) deleted for good", False)
    kit.page._top.bin_chip.setChecked(False)
    assert kit.names() == ["Bo Dahl", "Carl Friis", "Eva Riis"]


def test_a_filter_is_kept_under_a_name_shown_again_and_forgotten_with_a_way_back(
    kit: Kit, qtbot: QtBot
) -> None:
    kit.page._filters.choose(PeopleFilter(tags=("golf",)))
    kit.click_head(PeopleSort.TIER)
    kit.page._open_saved()
    (panel,) = kit.page.window().findChildren(SavedPanel)
    (line,) = panel.findChildren(QLineEdit)
    QTest.keyClicks(line, "Golfers")
    QTest.keyClick(line, Qt.Key.Key_Return)
    kit.page._filters.clear()
    kit.click_head(PeopleSort.NAME)
    assert kit.names() == ALL
    QApplication.sendPostedEvents(None, 0)
    kit.page._open_saved()
    panel = next(each for each in kit.page.window().findChildren(SavedPanel) if each.isVisible())
    press(panel, "Golfers")
    assert kit.names() == ["Ane Holm", "Eva Riis"]
    assert kit.page._order == PeopleOrder(PeopleSort.TIER, descending=True)


def test_columns_filters_and_order_outlive_the_page(kit: Kit, desk: Desk, qtbot: QtBot) -> None:
    head = kit.page.table.head
    head.choose(PeopleSort.EMAIL, True)
    head.choose(PeopleSort.TITLE, False)
    head.moveSection(head.visualIndex(10), 1)
    kit.page._filters.choose(PeopleFilter(tiers=(Tier.VIP,)))
    kit.click_head(PeopleSort.TIER)
    kit.page.hide()
    again = PeoplePage(desk)
    qtbot.addWidget(again)
    again.show()
    placed = again.table.head.placed()
    shown = [each.key for each in placed if each.shown]
    assert shown[:2] == [PeopleSort.NAME, PeopleSort.EMAIL]
    assert PeopleSort.TITLE not in shown
    widths = {each.key: each.letters for each in head.placed()}
    assert {each.key: each.letters for each in placed} == pytest.approx(widths, abs=0.1)
    assert again._filters.chosen == PeopleFilter(tiers=(Tier.VIP,))
    assert again._order == PeopleOrder(PeopleSort.TIER, descending=True)


def test_an_empty_page_teaches(desk: Desk, shell: FakeShell, qtbot: QtBot) -> None:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    assert any(each.isVisible() for each in page._empty.findChildren(EmptyState))
    press(page, "Import an address book")
    assert shell.begun
    contacts.add_contact(desk.context, person("Ane Holm"), Tier.VIP)
    assert page.table.isVisible()


def test_who_may_be_here_twice_is_said_only_where_there_is_somebody(kit: Kit, shell: FakeShell) -> None:
    button = kit.page._top.duplicates_button
    kit.page.show_duplicates(0)
    assert not button.isVisible()
    kit.page.show_duplicates(2)
    assert button.isVisible()
    assert button.text() == "2 pair(s) may be one person"
    button.click()
    assert shell.asked_about == [[]]
