"""Files in the panel: dropped, opened, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent

from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "Letter.txt"
    path.write_text("hello")
    return path


def drop(kit: Kit, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    kit.panel.dropEvent(event)
    settle()


def test_a_dropped_file_is_kept_opened_and_removed(
    kit: Kit, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    kit.meet("Anna Berg")
    drop(kit, letter, letter.parent)
    assert kit.shell.told == [("Letter.txt is kept", True)]
    assert "Letter.txt  5 bytes" in kit.hand.words()
    kit.hand.press("Open Letter.txt")
    assert Path(opened[0].toLocalFile()).read_text() == "hello"
    kit.hand.press("Remove Letter.txt")
    assert kit.dossier().attachments == ()
    assert kit.shell.told[-1] == ("Letter.txt was removed", True)


def test_a_file_that_is_gone_is_said(kit: Kit, letter: Path) -> None:
    kit.meet("Anna Berg")
    drop(kit, letter)
    (kept,) = kit.dossier().attachments
    kit.desk.context.files.find(kept.stored).unlink()
    kit.hand.press("Open Letter.txt")
    assert len(kit.shell.problems) == 1
