"""Everything that the program shows, one scene after the other, over a board of people who write in Greek letters."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from relbuilder.bootstrap.assembly import Program
from relbuilder.config.paths import resource
from relbuilder.domain.errors import Code, StorageDamaged
from relbuilder.domain.tier import Tier
from relbuilder.services import contacts, demo, pauses, tiers
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.ui.application import Application
from relbuilder.ui.capture.window import CaptureWindow
from relbuilder.ui.main_window import MainWindow
from relbuilder.ui.pages import BOARD, PAGES, SETTINGS, TODAY
from relbuilder.ui.recovery import RecoveryWindow
from relbuilder.ui.settings.section_column import SectionColumn
from relbuilder.ui.transfer.import_page import ImportPage
from relbuilder.ui.welcome.page import WelcomePage
from relbuilder.ui.widgets.popover import Popover
from tests.ui.hand import settle
from tests.ui.languages.pseudo import written, written_by_users

SIZE = QSize(1280, 800)
Scene = tuple[str, QWidget]
W = TypeVar("W", bound=QWidget)


def scenes(application: Application, program: Program, folder: Path) -> Iterator[Scene]:
    """A name and what is shown; what lies over the window comes alone."""
    window = application.window
    window.resize(SIZE)
    window.show()
    application.feed.begin()
    yield from _first_steps(window)
    document = json.loads(resource("sample", "demo.json").read_text(encoding="utf-8"))
    demo.fill(program.context, written_by_users(document))
    yield from _pages(window)
    yield from _popovers(window)
    yield from _settings(window)
    yield from _import(window, folder)
    yield from _capture(application)
    yield from _recovery(program)


def _first_steps(window: MainWindow) -> Iterator[Scene]:
    settle()
    yield "the empty board", window
    window.show_page(TODAY)
    settle()
    yield "the empty day", window
    window.show_welcome()
    page = _part(window, WelcomePage)
    for step in range(3):
        page.show_step(step)
        settle()
        yield f"step {step + 1} of the welcome", window


def _pages(window: MainWindow) -> Iterator[Scene]:
    for page in PAGES:
        window.show_page(page)
        settle()
        yield f"the page {page}", window
    window.show_page(BOARD)
    for tier in (Tier.GRAVEYARD, Tier.VIP):
        window.open_contact(_people(window, tier)[0])
        settle()
        yield f"a contact in {tier}", window
    window.close_contact()
    window.board.columns.select(_people(window, Tier.VIP)[:3])
    settle()
    yield "a selection", window
    pauses.pause(window.desk.context, window.desk.today() + timedelta(days=9))
    window.show_page(TODAY)
    settle()
    yield "a pause", window
    window.show_page(BOARD)
    window.board.columns.select(())
    window.show_tour()
    settle()
    yield "the tour", window


def _popovers(window: MainWindow) -> Iterator[Scene]:
    window.show_page(BOARD)
    people = _people(window, Tier.GOOD_TO_KNOW)[:3]
    tiers.set_capacity(window.desk.context, Tier.VIP, 2)
    for scene, call in (
        ("a new contact", partial(window.new_contact, Tier.VIP)),
        ("a talk", partial(window.log_touch, people[:1])),
        ("everything that can be done", window.show_palette),
        ("every key", window.show_keys),
        ("a full tier", partial(window.move_to_tier, people, Tier.VIP)),
    ):
        call()
        settle()
        (shown,) = [popover for popover in window.findChildren(Popover) if popover.isVisible()]
        yield scene, shown
        shown.dismiss()
        settle()


def _settings(window: MainWindow) -> Iterator[Scene]:
    contacts.bin_contacts(window.desk.context, _people(window, Tier.GRAVEYARD)[:2])
    window.show_page(SETTINGS)
    settle()
    yield "all settings", _part(window, SectionColumn).content


def _import(window: MainWindow, folder: Path) -> Iterator[Scene]:
    window.begin_import(())
    page = _part(window, ImportPage)
    settle()
    yield "an import", window
    book, table = folder / written("book.vcf"), folder / written("table.csv")
    book.write_text(_cards(window), encoding="utf-8")
    table.write_text(written("a,b,c") + "\n" + written("mo,ba,mo@ba.dk") + "\n", encoding="utf-8")
    window.begin_import([book, table])
    settle()
    yield "what is in the files", window
    page.preview.columns_wanted.emit(table)
    settle()
    yield "what columns mean", window


def _cards(window: MainWindow) -> str:
    """One who is new, one who may be known already, and one who cannot be read."""
    known = window.desk.reader.cards(_people(window, Tier.VIP), window.desk.today())
    name = next(iter(known.values())).name
    cards = [f"BEGIN:VCARD\nVERSION:4.0\nFN:{words}\nEND:VCARD\n" for words in (written("Ole Bo"), name, "")]
    return "".join(cards)


def _capture(application: Application) -> Iterator[Scene]:
    application.background.capture()
    settle()
    (shown,) = (
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, CaptureWindow) and widget.isVisible()
    )
    yield "the quick line", shown
    shown.hide()


def _recovery(program: Program) -> Iterator[Scene]:
    window = RecoveryWindow(StorageDamaged(Code.STORAGE_DAMAGED), program.paths, program.vault)
    window.resize(640, 560)
    window.show()
    settle()
    yield "what stands in the way", window
    window.deleteLater()


def _people(window: MainWindow, tier: Tier) -> list[int]:
    desk = window.desk
    return desk.reader.column_ids(tier, BoardFilter(), Sort.MANUAL, desk.today())


def _part(window: QWidget, kind: type[W]) -> W:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found
