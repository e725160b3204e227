"""What stands in the way of a start is told, and the start goes on only when it was solved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

import relbuilder.ui.language
import relbuilder.ui.theme
from relbuilder.bootstrap import window
from relbuilder.bootstrap.assembly import assemble, stored_vault
from relbuilder.config.paths import Paths
from relbuilder.ui.recovery import RecoveryWindow
from relbuilder.ui.theme import ThemeController


class Silent:
    """Translations that leave other tests their English."""

    def __init__(self, _qt: QApplication) -> None:
        pass

    def use(self, _language: object) -> None:
        pass


@pytest.fixture
def damaged(theme: ThemeController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """A data folder whose file no longer opens, with a backup of when it did."""
    monkeypatch.setattr(relbuilder.ui.language, "Translations", Silent)
    monkeypatch.setattr(relbuilder.ui.theme, "ThemeController", lambda *_arguments: QObject())
    paths = Paths(tmp_path)
    assemble(paths).close()
    stored_vault(paths).backup(paths.backups / "relbuilder-2026-11-23.db")
    for rest in ("-wal", "-shm"):
        paths.database.with_name(paths.database.name + rest).unlink(missing_ok=True)
    paths.database.write_bytes(b"no database any more" * 500)
    return paths


def when_shown(act: Callable[[RecoveryWindow], object]) -> None:
    """Do something with the recovery window as soon as it is there."""

    def look() -> None:
        shown = [top for top in QApplication.topLevelWidgets() if isinstance(top, RecoveryWindow)]
        if any(top.isVisible() for top in shown):
            act(next(top for top in shown if top.isVisible()))
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_a_restored_backup_lets_the_start_go_on(qapp: QApplication, damaged: Paths) -> None:
    def restore(shown: RecoveryWindow) -> None:
        stored_vault(damaged).restore(damaged.backups / "relbuilder-2026-11-23.db")
        shown.solved.emit()

    when_shown(restore)
    program = window._assembled(qapp, damaged, "en")
    assert program is not None
    assert program.reader.find() == []
    program.close()


def test_closing_the_window_ends_the_start(qapp: QApplication, damaged: Paths) -> None:
    when_shown(RecoveryWindow.close)
    assert window._assembled(qapp, damaged, "en") is None
    assert damaged.database.read_bytes().startswith(b"no database")
