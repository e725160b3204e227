"""The help page over a small manual: contents, links, search, back, and following the theme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbuilder.ui.help import page as module
from relbuilder.ui.help.page import HelpPage
from relbuilder.ui.help.text_view import for_system
from relbuilder.ui.theme import ThemeController, ThemeMode
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.plain_list import line_width
from tests.ui.hand import Hand, settle

PICTURE = (1600, 800)
PAGES = {
    "index": "# Handbook\n\n1. [First steps](first.md)\n2. [The board](board.md)\n",
    "first": "# First steps\n\nWelcome, with `Ctrl+K`.\n\n![A picture](../images/wide.png)\n\n"
    "Read on about [the keys](board.md#keys--mouse), or [outside](https://example.org/x).\n",
    "board": "# The board\n\nFour tiers.\n\n"
    + "Much to read.\n\n" * 60
    + "## Keys & mouse\n\n| Key | What |\n| --- | --- |\n| `1` | Snooze a card |\n\n"
    + "More.\n\n" * 60,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "images").mkdir()
    picture = QImage(*PICTURE, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    assert picture.save(str(tmp_path / "images" / "wide.png"))
    for language in ("en", "da"):
        (tmp_path / language).mkdir()
        for name, text in PAGES.items():
            (tmp_path / language / f"{name}.md").write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def help_page(
    folder: Path, theme: ThemeController, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[HelpPage]:
    monkeypatch.setattr(module, "manual", folder.joinpath)
    page = HelpPage()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.activateWindow()
    settle()
    yield page
    theme.set_mode(ThemeMode.LIGHT)


def _listed(page: HelpPage) -> list[str]:
    return page._model.stringList()


def _at(page: HelpPage) -> int:
    return page.text.verticalScrollBar().value()


def test_it_opens_with_the_first_page_and_lists_all(help_page: HelpPage) -> None:
    assert help_page.topic == "first"
    assert _listed(help_page) == ["First steps", "The board"]
    assert "Welcome" in help_page.text.toPlainText()
    assert _at(help_page) == 0
    assert not help_page.back.isEnabled()


def test_the_contents_are_walked_by_keys(help_page: HelpPage) -> None:
    help_page.take_focus()
    QTest.keyClick(help_page.contents, Qt.Key.Key_Down)
    assert help_page.topic == "board"
    assert "Four tiers" in help_page.text.toPlainText()
    QTest.keyClick(help_page.contents, Qt.Key.Key_Return)
    assert help_page.text.hasFocus()


def test_a_topic_may_name_a_heading(help_page: HelpPage) -> None:
    help_page.show_topic("board#keys--mouse")
    settle()
    assert _at(help_page) > 0
    below = _at(help_page)
    help_page.show_topic("board")
    assert _at(help_page) == 0
    help_page.show_topic("board#nowhere")
    assert _at(help_page) == 0 < below


def test_an_unknown_topic_shows_the_first_page(help_page: HelpPage) -> None:
    help_page.show_topic("board")
    help_page.show_topic("nothing of that kind")
    assert help_page.topic == "first"


def test_links_within_lead_there_and_back(help_page: HelpPage) -> None:
    help_page.text.anchorClicked.emit(QUrl("board.md#keys--mouse"))
    assert help_page.topic == "board"
    assert _at(help_page) > 0
    assert help_page.contents.currentIndex().row() == 1
    Hand(help_page).press("Back")
    assert help_page.topic == "first"
    assert not help_page.back.isEnabled()


def test_links_are_reached_by_keyboard(help_page: HelpPage) -> None:
    help_page.text.setFocus()
    QTest.keyClick(help_page.text, Qt.Key.Key_Tab)
    QTest.keyClick(help_page.text, Qt.Key.Key_Return)
    assert help_page.topic == "board"


def test_a_link_outside_says_so_before_the_browser_opens(
    help_page: HelpPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    help_page.text.anchorClicked.emit(QUrl("https://example.org/x"))
    assert opened == []
    assert "https://example.org/x" in help_page.banner.message()
    Hand(help_page).press("Open in the browser")
    assert opened == ["https://example.org/x"]
    assert not help_page.banner.isVisible()


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("snooz", ["Keys & mouse · The board"]),
        ("board", ["The board"]),
        ("nothing like this", []),
    ],
)
def test_search_finds_sections_by_the_beginnings_of_words(
    help_page: HelpPage, sought: str, found: list[str]
) -> None:
    QTest.keyClicks(help_page.search, sought)
    assert _listed(help_page) == found
    assert help_page._nothing.isVisible() is not bool(found)
    help_page.search.clear()
    assert _listed(help_page) == ["First steps", "The board"]


def test_enter_opens_what_was_found_and_marks_it(help_page: HelpPage) -> None:
    help_page.search.setFocus()
    QTest.keyClicks(help_page.search, "snooze")
    QTest.keyClick(help_page.search, Qt.Key.Key_Return)
    assert help_page.topic == "board"
    assert _at(help_page) > 0
    assert [mark.cursor.selectedText() for mark in help_page.text.extraSelections()] == ["Snooze"]
    help_page.search.clear()
    assert help_page.text.extraSelections() == []


def test_down_leads_from_the_search_to_the_list(help_page: HelpPage) -> None:
    help_page.search.setFocus()
    QTest.keyClick(help_page.search, Qt.Key.Key_Down)
    assert help_page.contents.hasFocus()


def _picture_width(page: HelpPage) -> float:
    name = QUrl("../images/wide.png")
    picture = page.text.document().resource(QTextDocument.ResourceType.ImageResource.value, name)
    assert isinstance(picture, QImage)
    return picture.width() / picture.devicePixelRatio()


def test_pictures_are_as_wide_as_there_is_room(help_page: HelpPage) -> None:
    wide = _picture_width(help_page)
    assert 0 < wide <= help_page.text.viewport().width()
    help_page.resize(640, 600)
    settle()
    assert _picture_width(help_page) < wide
    assert help_page.text.horizontalScrollBar().maximum() == 0


def test_a_small_picture_is_no_larger_than_what_it_shows(help_page: HelpPage) -> None:
    help_page.resize(2400, 600)
    help_page.text.setMaximumWidth(2400)
    settle()
    assert _picture_width(help_page) == round(PICTURE[0] / 1.5)


def test_the_contents_are_as_wide_as_the_longest_title_where_there_is_room(
    folder: Path, theme: ThemeController, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    title = "Much about very little, and what there is to say of it"
    (folder / "en" / "index.md").write_text(f"[{title}](first.md)", "utf-8")
    monkeypatch.setattr(module, "manual", folder.joinpath)
    page = HelpPage()
    qtbot.addWidget(page)
    page.resize(1600, 600)
    page.show()
    settle()
    assert page.contents.width() == line_width(title)
    page.resize(600, 600)
    settle()
    assert page.contents.width() < line_width(title)


def _colors(page: HelpPage) -> set[str]:
    found = set()
    block = page.text.document().begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            found.add(place.fragment().charFormat().foreground().color().name())
            place += 1
        block = block.next()
    return found


def test_the_text_follows_the_theme(help_page: HelpPage, theme: ThemeController) -> None:
    help_page.show_topic("first")
    light = _colors(help_page)
    assert {active().text.name(), active().accent.name()} <= light
    theme.set_mode(ThemeMode.DARK)
    settle()
    dark = _colors(help_page)
    assert {active().text.name(), active().accent.name()} <= dark
    assert light.isdisjoint(dark - {"#000000"})


def test_a_language_without_a_manual_reads_english(
    folder: Path, theme: ThemeController, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(module, "manual", folder.joinpath)
    monkeypatch.setattr(QLocale, "name", lambda _locale: "xx_YY", raising=False)
    page = HelpPage()
    qtbot.addWidget(page)
    assert page._manual.folder == folder / "en"


def test_keys_are_called_as_the_system_calls_them() -> None:
    assert for_system("`Ctrl+K`, Ctrl+K and `Alt+Ctrl+X`", "darwin") == "`Cmd+K`, Ctrl+K and `Option+Cmd+X`"
    assert for_system("`Ctrl+K`", "linux") == "`Ctrl+K`"
