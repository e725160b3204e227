"""What is kept where, and the one thing that may use the network: off, and offered only where anybody can be asked."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.privacy import Privacy
from tests.ui.hand import Hand


@pytest.fixture
def section(preferences: Preferences, qtbot: QtBot) -> Privacy:
    made = Privacy(preferences)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def test_every_file_is_named(section: Privacy, paths: Paths) -> None:
    said = Hand(section).words()
    for file in (paths.database, paths.backups, paths.settings, paths.log):
        assert str(file) in said


def test_where_there_is_nobody_to_ask_nothing_is_offered(section: Privacy) -> None:
    assert not section.versions.isVisible()


def test_new_versions_are_looked_for_only_if_the_user_wants_it(section: Privacy, paths: Paths) -> None:
    section.show_versions("Not asked yet.")
    assert section.versions.isVisible()
    assert not section.versions.isChecked()
    assert not any("Not asked yet." in words for words in Hand(section).words())
    section.versions.click()
    assert settings_file.load(paths.settings).look_for_versions
    section.show_versions("Asked just now.")
    assert any(words.endswith("Asked just now.") for words in Hand(section).words())
    section.reset.click()
    assert not settings_file.load(paths.settings).look_for_versions
    assert not section.versions.isChecked()
