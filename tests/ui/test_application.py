"""The running program: another language makes the window anew, and what happens elsewhere is noticed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.bootstrap.assembly import assemble, assembled
from relbuilder.config.paths import Paths, resource
from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.events import Event
from relbuilder.domain.tier import Tier
from relbuilder.services.contacts import add_contact
from relbuilder.services.reminders import add_reminder
from relbuilder.ui import application as module
from relbuilder.ui.application import Application
from relbuilder.ui.language import Language
from relbuilder.ui.pages import BOARD, SETTINGS, TODAY
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.today.agenda_row import AgendaRow
from relbuilder.ui.transfer.import_page import ImportPage
from tests.ui.hand import settle


class Spoken:
    """Translations that only remember what was asked of them, so that other tests keep their English."""

    languages: ClassVar[list[Language]] = []

    def __init__(self, _qt: QApplication) -> None:
        Spoken.languages = []

    def use(self, language: Language) -> None:
        Spoken.languages.append(language)


@pytest.fixture
def application(
    qapp: QApplication, theme: ThemeController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    monkeypatch.setattr(module, "Translations", Spoken)
    monkeypatch.setattr(module, "ThemeController", lambda *_arguments: theme)
    paths = Paths(tmp_path)
    program = assemble(paths)
    made = Application(qapp, program, partial(assemble, paths), language="en", inline=True)
    made.show()
    yield made
    made.window.close()
    made.close()
    program.close()


@pytest.mark.parametrize("page", [BOARD, SETTINGS])
def test_another_language_leaves_the_user_where_they_are(application: Application, page: str) -> None:
    before = application.window
    before.show_page(page)
    application.preferences.set_language("da")
    assert Spoken.languages == [Language.ENGLISH, Language.DANISH]
    assert application.window is not before
    assert application.window.isVisible()
    assert not before.isVisible()
    assert application.window.page == page


def test_an_import_is_no_page_to_come_back_to(application: Application) -> None:
    application.window.begin_import([])
    application.preferences.set_language("da")
    assert application.window.page == BOARD


@pytest.mark.parametrize("by_mouse", [True, False])
def test_only_who_came_by_the_keyboard_sees_a_ring_on_today(
    application: Application, qtbot: QtBot, by_mouse: bool
) -> None:
    window = application.window
    context = window.desk.context
    add_reminder(context, "Call the bank", context.today())
    qtbot.waitUntil(lambda: application.feed.today is not None and application.feed.today.count == 1)
    for page in (TODAY, BOARD):
        window.show_page(page)
    window.activateWindow()
    settle()
    entry = window._rail.item(TODAY)
    if by_mouse:
        QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    else:
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(entry, Qt.Key.Key_Space)
    settle()
    (row,) = window.findChildren(AgendaRow)
    assert row.hasFocus()
    assert row.shows_ring() is not by_mouse


def test_files_from_outside_are_shown_in_the_window_before_they_are_imported(
    application: Application, qtbot: QtBot
) -> None:
    application.window.hide()
    application.open_files([str(resource("sample", "address_book.vcf"))])
    assert application.window.isVisible()
    page = application.window.findChildren(ImportPage)[0]
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.preview)
    assert page.isVisible()


def test_what_another_program_did_is_shown(application: Application) -> None:
    paths = application.preferences.paths
    with assembled(paths) as other:
        added = add_contact(other.context, Contact(Name("Karen", family="Nørby")), Tier.VIP)
    vip = application.window.board.columns.model(Tier.VIP)
    assert vip.ids() == []
    application.keep_up()
    assert vip.ids() == [added.id]


def test_what_the_window_did_itself_is_not_read_twice(application: Application) -> None:
    desk = application.window.desk
    add_contact(desk.context, Contact(Name("Karen")), Tier.VIP)
    heard: list[Event] = []
    desk.context.bus.subscribe(heard.append)
    application.keep_up()
    assert heard == []


def test_a_larger_system_font_is_taken_over_live(
    application: Application, theme: ThemeController, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(theme.changed):
        QApplication.sendEvent(application.window, QEvent(QEvent.Type.ApplicationFontChange))
