"""The first run of the whole program: who is led through it, when, and that a tour points and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from relbuilder.bootstrap.assembly import Program, assemble, fill_with_demo
from relbuilder.config.paths import Paths, resource
from relbuilder.config.settings import load
from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.tier import Tier
from relbuilder.services.contacts import add_contact
from relbuilder.ui import application as module
from relbuilder.ui.application import Application
from relbuilder.ui.pages import BOARD, TODAY
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.transfer.import_page import ImportPage
from relbuilder.ui.welcome.page import NAMES, TIERS, WelcomePage
from relbuilder.ui.welcome.tour import BoardTour
from relbuilder.ui.widgets.rail import NavigationRail
from tests.ui.hand import Hand, settle

Start = Callable[..., tuple[Application, Hand]]


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = assemble(Paths(tmp_path))
    yield made
    made.close()


@pytest.fixture
def start(
    qapp: QApplication, theme: ThemeController, program: Program, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    monkeypatch.setattr(module, "ThemeController", lambda *_arguments: theme)
    begun: list[Application] = []

    def begin(*, tour: bool = False) -> tuple[Application, Hand]:
        made = Application(qapp, program, partial(assemble, program.paths), language="en", inline=True)
        begun.append(made)
        made.greet(tour=tour)
        made.show()
        made.window.activateWindow()
        settle()
        return made, Hand(made.window)

    yield begin
    for made in begun:
        made.window.close()
        made.close()
    settle()


def _tour(hand: Hand) -> BoardTour | None:
    return next(iter(hand.seen(BoardTour)), None)


def test_an_empty_board_that_nobody_has_seen_begins_with_the_first_step(
    start: Start, program: Program
) -> None:
    _, hand = start()
    (page,) = hand.seen(WelcomePage)
    assert page.step == NAMES
    assert load(program.paths.settings).welcomed


def test_seen_once_it_comes_only_when_asked_for(start: Start, program: Program) -> None:
    program.settings.keep(load(program.paths.settings).__class__(welcomed=True))
    application, hand = start()
    assert hand.seen(WelcomePage) == []
    application.window.show_welcome()
    assert len(hand.seen(WelcomePage)) == 1


def test_a_board_with_people_on_it_needs_no_welcome(start: Start, program: Program) -> None:
    add_contact(program.context, Contact(Name("Karen")))
    _, hand = start()
    assert hand.seen(WelcomePage) == []
    assert _tour(hand) is None


def test_it_is_left_to_the_board(start: Start) -> None:
    application, hand = start()
    hand.press("Skip")
    assert hand.seen(WelcomePage) == []
    assert application.window.page == BOARD
    application.window.show_welcome()
    hand.press("Board")
    assert hand.seen(WelcomePage) == []


def test_an_import_from_the_first_step_leads_on_to_the_second(start: Start) -> None:
    application, hand = start()
    hand.press("Import an address book")
    hand.press("Back")
    assert hand.seen(WelcomePage)[0].step == NAMES
    hand.press("Import an address book")
    page = application.window.findChild(ImportPage)
    assert isinstance(page, ImportPage)
    page._take([resource("sample", "address_book.vcf")])
    page.confirm()
    hand.press("Go on")
    assert hand.seen(WelcomePage)[0].step == TIERS
    application.window.begin_import(())
    hand.press("Back to the board")
    assert application.window.page == BOARD
    assert hand.seen(WelcomePage) == []


def test_the_tour_points_at_graveyard_vip_and_today(start: Start, program: Program) -> None:
    fill_with_demo(program)
    application, hand = start(tour=True)
    tour = _tour(hand)
    assert tour is not None
    rail = application.window.findChild(NavigationRail)
    assert isinstance(rail, NavigationRail)
    targets = [stop.target for stop in tour._stops]
    columns = application.window.board.columns
    assert targets == [columns.panel(Tier.GRAVEYARD), columns.panel(Tier.VIP), rail.item(TODAY)]
    for step, target in enumerate(targets):
        assert tour.step == step
        assert application.window.rect().contains(tour.geometry())
        assert tour._ring.geometry().contains(target.mapTo(application.window, target.rect().center()))
        hand.key(Qt.Key.Key_Return)
    assert _tour(hand) is None
    assert program.context.history.state.undo is None


def test_the_tour_goes_back_and_forward_and_stays_inside_a_smaller_window(
    start: Start, program: Program
) -> None:
    fill_with_demo(program)
    application, hand = start(tour=True)
    tour = _tour(hand)
    assert tour is not None
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    hand.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert tour.step == 0
    application.window.resize(900, 600)
    settle()
    assert application.window.rect().contains(tour.geometry())


@pytest.mark.parametrize("way", ["key", "button", "page"])
def test_the_tour_is_left_at_any_moment(start: Start, program: Program, way: str) -> None:
    fill_with_demo(program)
    application, hand = start(tour=True)
    if way == "key":
        hand.key(Qt.Key.Key_Escape)
    elif way == "button":
        hand.press("Skip")
    else:
        hand.press(next(words for words in _rail_words(application) if words.startswith("Today")))
    assert _tour(hand) is None


def test_the_tour_comes_once(start: Start, program: Program) -> None:
    fill_with_demo(program)
    first, hand = start(tour=True)
    hand.key(Qt.Key.Key_Escape)
    first.window.close()
    _, again = start(tour=True)
    assert _tour(again) is None


def _rail_words(application: Application) -> list[str]:
    rail = application.window.findChild(NavigationRail)
    assert isinstance(rail, NavigationRail)
    return [rail.item(TODAY).accessibleName()]
