"""The page of duplicates: pairs are found, looked at, merged, told apart and put off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbuilder.domain.contact import Contact, Origin
from relbuilder.domain.merge_choice import Field
from relbuilder.domain.tier import Tier
from relbuilder.services.contacts import add_contact, bin_contacts
from relbuilder.services.history import Label
from relbuilder.services.recording import undo
from relbuilder.ui.desk import Desk
from relbuilder.ui.duplicate_feed import DuplicateFeed
from relbuilder.ui.duplicates.page import DuplicatesPage
from relbuilder.ui.duplicates.person_head import PersonHead
from tests.people import person
from tests.ui.conftest import FakeShell

Opening = Callable[[], DuplicatesPage]
Adding = Callable[..., int]


@pytest.fixture
def open_page(qtbot: QtBot, desk: Desk) -> Opening:
    """Shows the page over what is stored."""

    def opened() -> DuplicatesPage:
        page = DuplicatesPage(desk, DuplicateFeed(desk))
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.take_focus()
        return page

    return opened


@pytest.fixture
def add(desk: Desk) -> Adding:
    """Stores a contact; returns its id."""

    def added(contact: Contact, tier: Tier = Tier.GRAVEYARD) -> int:
        return add_contact(desk.context, contact, tier).id or 0

    return added


def two_pairs(add: Adding) -> tuple[tuple[int, int], tuple[int, int]]:
    karen = add(person("Karen Holm", email="k@x.dk")), add(person("Karen Holm", email="k@x.dk"))
    holms = add(person("Peter Lund", phone="86123456")), add(person("Petra Lund", phone="86123456"))
    return karen, holms


def listed(page: DuplicatesPage) -> list[tuple[int, int]]:
    pairs = (page.model.pair_at(row) for row in range(page.model.rowCount()))
    return [pair.ids for pair in pairs if pair]


def press(page: DuplicatesPage, key: Qt.Key) -> None:
    QTest.keyClick(page.pairs, key)


def test_pairs_are_listed_with_the_reason_and_the_first_is_in_view(open_page: Opening, add: Adding) -> None:
    karen, holms = two_pairs(add)
    page = open_page()
    assert listed(page) == [karen, holms]
    assert [page.model.index(row).data() for row in (0, 1)] == ["Karen Holm", "Peter Lund · Petra Lund"]
    said = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Karen Holm. Hardly a doubt: same e-mail, same name"
    assert (page.view.kept_id, page.view.gone_id) == karen


def test_without_duplicates_the_page_says_so(open_page: Opening, add: Adding) -> None:
    add(person("Karen Holm"))
    page = open_page()
    assert page.nothing.isVisible()
    assert page.focusWidget() is page.back


def test_enter_merges_and_the_next_pair_comes(
    open_page: Opening, add: Adding, desk: Desk, shell: FakeShell
) -> None:
    karen, holms = two_pairs(add)
    page = open_page()
    press(page, Qt.Key.Key_Return)
    assert listed(page) == [holms]
    assert page.view.kept_id in holms
    assert shell.told == [("Karen Holm is one contact now", True)]
    assert set(desk.reader.tiers_of(karen)) == {karen[0]}
    assert desk.context.history.state.undo == Label.MERGE
    undo(desk.context)
    page._soon.timeout.emit()
    assert listed(page) == [karen, holms]


def test_d_tells_two_people_apart_for_good(open_page: Opening, add: Adding, shell: FakeShell) -> None:
    karen, holms = two_pairs(add)
    page = open_page()
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_D)
    assert listed(page) == [karen]
    assert shell.told == [("Two people: you will not be asked again", True)]
    page.hide()
    page.show()
    assert listed(page) == [karen]
    assert holms


def test_l_puts_a_pair_off_to_the_end(open_page: Opening, add: Adding) -> None:
    karen, holms = two_pairs(add)
    page = open_page()
    press(page, Qt.Key.Key_L)
    assert listed(page) == [holms, karen]
    assert page.view.kept_id in holms


def test_fields_are_chosen_one_by_one(open_page: Opening, add: Adding, desk: Desk) -> None:
    kept = add(replace(person("Karen Holm", email="k@x.dk"), origin=Origin("fair")), Tier.VIP)
    add(replace(person("Karen Nielsen", email="k@x.dk"), origin=Origin("school")))
    page = open_page()
    assert set(page.view.table.options) == {Field.NAME, Field.MET, Field.TIER}
    assert page.view.table.taken == frozenset()
    page.view.table.options[Field.NAME][1].click()
    assert page.view.table.taken == {Field.NAME}
    QTest.mouseClick(page.view.merge, Qt.MouseButton.LeftButton)
    merged = desk.reader.dossier(kept, desk.today())
    assert merged.contact.display_name == "Karen Nielsen"
    assert merged.contact.origin == Origin("fair")
    assert merged.standing.tier is Tier.VIP


def test_two_that_were_picked_come_first_whatever_they_share(open_page: Opening, add: Adding) -> None:
    karen, holms = two_pairs(add)
    page = open_page()
    page.ask_about(holms[1], karen[0])
    picked = (karen[0], holms[1])
    assert listed(page) == [picked, karen, holms]
    press(page, Qt.Key.Key_Return)
    assert picked not in listed(page)


def test_who_is_gone_leaves_the_list(open_page: Opening, add: Adding, desk: Desk) -> None:
    karen, holms = two_pairs(add)
    page = open_page()
    bin_contacts(desk.context, [karen[1]])
    assert listed(page) == [holms]


def test_escape_and_the_button_lead_back(qtbot: QtBot, open_page: Opening, add: Adding) -> None:
    two_pairs(add)
    page = open_page()
    with qtbot.waitSignal(page.left):
        press(page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        page.back.click()


def test_a_contact_is_shown_whole(open_page: Opening, add: Adding, shell: FakeShell) -> None:
    karen, _ = two_pairs(add)
    page = open_page()
    heads = page.view.findChildren(PersonHead)
    heads[0].wanted.emit(karen[0])
    assert shell.opened == [karen[0]]


def test_a_look_happens_only_when_something_changed(
    open_page: Opening, add: Adding, monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    two_pairs(add)
    page = open_page()
    looks: list[object] = []

    def look(*given: object) -> list[object]:
        looks.append(given)
        return []

    monkeypatch.setattr("relbuilder.services.duplicates.find_duplicates", look)
    page.hide()
    page.show()
    assert not looks
    add(person("Bo Ek"))
    assert not looks
    page.hide()
    page.show()
    assert len(looks) == 1
