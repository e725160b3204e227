"""The look for a newer version: only when the user wants it, once a week, said quietly and once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile
from relbuilder.services.versions import Answered
from relbuilder.ui import version_wording
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.version_notice import VersionNotice
from relbuilder.ui.version_watch import VersionWatch
from relbuilder.ui.widgets.banner import InlineBanner
from relbuilder.ui.widgets.buttons import QuietButton


class FakeReleases:
    """Answers when a test says so."""

    page = "https://example.org/releases"

    def __init__(self) -> None:
        self.asked: list[Answered] = []

    def ask(self, answered: Answered) -> None:
        self.asked.append(answered)


class Kit:
    """A watch on a day of the test's choice."""

    def __init__(self, folder: Path, theme: ThemeController) -> None:
        self.day = date(2026, 11, 24)
        self.releases = FakeReleases()
        paths = Paths(folder)
        self.preferences = Preferences(paths, SettingsFile(paths.settings), theme, self._fail)
        self.watch = VersionWatch(self.releases, self.preferences, lambda: self.day, own="0.1.0")

    def _fail(self, error: Exception) -> None:
        raise error


@pytest.fixture
def kit(tmp_path: Path, theme: ThemeController) -> Kit:
    return Kit(tmp_path, theme)


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Denmark))
    yield
    QLocale.setDefault(before)


def test_nobody_is_asked_unless_the_user_wants_it(kit: Kit) -> None:
    kit.watch.look()
    assert kit.releases.asked == []
    assert kit.preferences.settings.looked_on == ""


def test_who_wants_it_has_it_asked_at_once_and_then_once_a_week(kit: Kit) -> None:
    kit.preferences.change(look_for_versions=True)
    assert len(kit.releases.asked) == 1
    assert kit.preferences.settings.looked_on == "2026-11-24"
    kit.watch.look()
    kit.releases.asked[0]("0.1.0")
    kit.day = date(2026, 11, 30)
    kit.watch.look()
    assert len(kit.releases.asked) == 1
    kit.day = date(2026, 12, 1)
    kit.watch.look()
    assert len(kit.releases.asked) == 2


def test_switching_off_and_on_again_asks_no_more_often(kit: Kit) -> None:
    for on in (True, False, True):
        kit.preferences.change(look_for_versions=on)
    assert len(kit.releases.asked) == 1


def test_a_checkout_is_not_asked_about(kit: Kit) -> None:
    watch = VersionWatch(None, kit.preferences, lambda: kit.day)
    kit.preferences.change(look_for_versions=True)
    watch.look()
    watch.open_page()
    assert not watch.offered
    assert kit.watch.offered
    assert len(kit.releases.asked) == 1


@pytest.mark.usefixtures("english")
def test_what_came_of_it_is_worded_for_settings(kit: Kit) -> None:
    said = [version_wording.line(kit.watch)]
    kit.preferences.change(look_for_versions=True)
    said.append(version_wording.line(kit.watch))
    for answer in ("", "0.1.0", "0.2.0"):
        kit.releases.asked[0](answer)
        said.append(version_wording.line(kit.watch))
    assert said == [
        "Not asked yet.",
        "Asked on 24 November 2026.",
        "Asked on 24 November 2026: no answer.",
        "Asked on 24 November 2026: this is the newest version.",
        "Version 0.2.0 is out.",
    ]


def test_a_newer_version_is_said_once_and_opens_in_the_browser(
    kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    banner = InlineBanner()
    qtbot.addWidget(banner)
    notice = VersionNotice(kit.watch, banner)
    kit.preferences.change(look_for_versions=True)
    kit.releases.asked[0]("0.1.0")
    assert banner.isHidden()
    kit.releases.asked[0]("0.2.0")
    assert banner.message() == "Version 0.2.0 is out."
    banner.findChildren(QuietButton)[-1].click()
    assert [url.toString() for url in opened] == ["https://example.org/releases"]
    assert banner.isHidden()
    notice.say()
    assert banner.isHidden()


def test_what_else_stands_there_is_not_pushed_away(kit: Kit, qtbot: QtBot) -> None:
    banner = InlineBanner()
    qtbot.addWidget(banner)
    notice = VersionNotice(kit.watch, banner)
    banner.show_message("Shall it start at login?")
    kit.preferences.change(look_for_versions=True)
    kit.releases.asked[0]("0.2.0")
    assert banner.message() == "Shall it start at login?"
    banner.hide()
    banner.dismissed.emit()
    assert banner.message() == "Version 0.2.0 is out."
    assert notice.parent() is None
