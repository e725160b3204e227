"""The window that stands in when the data file cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from relbuilder.config.paths import Paths
from relbuilder.domain.errors import (
    Code,
    EnvironmentProblem,
    Problem,
    StorageBusy,
    StorageDamaged,
    StorageNewer,
)
from relbuilder.services.contacts import add_contact
from relbuilder.storage import migrate
from relbuilder.storage.backup import FileVault
from relbuilder.ui.problems import sentence
from relbuilder.ui.recovery import RecoveryWindow
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.widgets.label import Label
from tests.people import person
from tests.world import World

DAMAGE = StorageDamaged(Code.STORAGE_DAMAGED, reason="torn")
OTHERS = (
    StorageBusy(Code.STORAGE_BUSY),
    StorageNewer(Code.STORAGE_NEWER, revision="0099"),
    EnvironmentProblem(Code.STORAGE_UNAVAILABLE, path="there"),
)


def opened(problem: Problem, folder: Path, qtbot: QtBot) -> RecoveryWindow:
    paths = Paths(folder)
    window = RecoveryWindow(problem, paths, FileVault(paths.database, paths.backups))
    qtbot.addWidget(window)
    window.show()
    return window


def press(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


@pytest.fixture
def damaged(world: World, tmp_path: Path) -> Path:
    """A data file in shreds with a backup that knows one person."""
    add_contact(world.context, person("Anna Berg"))
    paths = Paths(tmp_path)
    FileVault(paths.database, paths.backups).backup(paths.backups / "2025-11-23.db")
    world.units.close()
    for ending in ("-wal", "-shm"):
        paths.database.with_name(paths.database.name + ending).unlink(missing_ok=True)
    paths.database.write_bytes(b"torn to shreds" * 500)
    return tmp_path


@pytest.mark.parametrize("problem", [DAMAGE, *OTHERS])
def test_it_says_what_is_wrong_in_one_sentence(
    problem: Problem, theme: ThemeController, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(problem, tmp_path, qtbot)
    assert sentence(problem) in [label.text() for label in window.findChildren(Label)]
    assert hasattr(window, "list") == (problem is DAMAGE)
    with qtbot.waitSignal(window.solved):
        press(window.again)
    with qtbot.waitSignal(window.given_up):
        press(window.quit)


def test_the_newest_backup_is_restored_and_the_damaged_file_kept(
    theme: ThemeController, damaged: Path, qtbot: QtBot
) -> None:
    paths = Paths(damaged)
    with pytest.raises(StorageDamaged):
        migrate.prepare(paths.database, paths.backups)
    window = opened(DAMAGE, damaged, qtbot)
    with qtbot.waitSignal(window.solved):
        press(window.restore)
    migrate.prepare(paths.database, paths.backups)
    migrate.deep_check(paths.database)
    kept = list(paths.backups.glob("before-restore-*.db"))
    assert [path.read_bytes()[:14] for path in kept] == [b"torn to shreds"]


def test_a_file_that_is_no_backup_changes_nothing(
    theme: ThemeController, damaged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = damaged / "letter.db"
    wrong.write_text("Dear Anna")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    window = opened(DAMAGE, damaged, qtbot)
    with qtbot.assertNotEmitted(window.solved):
        press(window.other)
    assert "letter.db" in window.banner.message()
    assert Paths(damaged).database.read_bytes()[:14] == b"torn to shreds"


def test_without_backups_it_says_so(theme: ThemeController, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(DAMAGE, tmp_path, qtbot)
    assert not window.restore.isEnabled()
    assert window.list.parent() is None or not window.list.isVisible()
