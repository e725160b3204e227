"""The photo: dropped, pasted, chosen and removed, small enough to keep, and refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from relbuilder.domain.contact import Photo
from relbuilder.services import recording
from relbuilder.ui.contact.photo import LARGEST_SIDE, PhotoButton, as_photo
from tests.ui.contact.conftest import Kit

REFUSAL = "That is no picture this program can read. The photo is as it was."


def picture(width: int = 1600, height: int = 800, *, transparent: bool = False) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32)
    image.fill(QColor(200, 80, 40, 120 if transparent else 255))
    return image


def button(kit: Kit) -> PhotoButton:
    (found,) = kit.hand.seen(PhotoButton)
    return found


def drop(kit: Kit, data: QMimeData) -> None:
    button(kit).dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def stored(kit: Kit) -> Photo | None:
    return kit.dossier().contact.photo


def size(photo: Photo | None) -> tuple[int, int]:
    assert photo is not None
    image = QImage.fromData(photo.data)
    return image.width(), image.height()


def test_a_dropped_picture_is_kept_small(kit: Kit) -> None:
    kit.meet("Anna Berg")
    data = QMimeData()
    data.setImageData(picture())
    drop(kit, data)
    photo = stored(kit)
    assert size(photo) == (512, 256)
    assert photo is not None
    assert photo.mime == "image/jpeg"
    recording.undo(kit.desk.context)
    assert stored(kit) is None


def test_a_dropped_file_is_read(kit: Kit, tmp_path: Path) -> None:
    kit.meet("Anna Berg")
    path = tmp_path / "anna æøå.png"
    picture(64, 64).save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(kit, data)
    assert size(stored(kit)) == (64, 64)


def test_a_picture_is_pasted_by_key(kit: Kit) -> None:
    kit.meet("Anna Berg")
    QGuiApplication.clipboard().setImage(picture(300, 300))
    button(kit).setFocus()
    kit.hand.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert size(stored(kit)) == (300, 300)
    assert button(kit).hasFocus()


@pytest.mark.parametrize("kind", ["text", "missing", "address", "nothing"])
def test_what_is_no_picture_changes_nothing(kit: Kit, tmp_path: Path, kind: str) -> None:
    kit.meet("Anna Berg")
    path = tmp_path / "card.png"
    data = QMimeData()
    if kind == "text":
        path.write_text("no picture")
    if kind in ("text", "missing"):
        data.setUrls([QUrl.fromLocalFile(str(path))])
    if kind == "address":
        data.setUrls([QUrl("https://example.org/anna.png")])
    drop(kit, data)
    assert stored(kit) is None
    assert kit.shell.told == [(REFUSAL, False)]


def test_the_menu_chooses_and_removes(kit: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kit.meet("Anna Berg")
    path = tmp_path / "anna.png"
    picture(40, 40).save(str(path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    button(kit).click()
    assert "Remove the photo" not in kit.hand.offers()
    kit.hand.choose("Choose a picture…")
    assert size(stored(kit)) == (40, 40)
    button(kit).click()
    kit.hand.choose("Remove the photo")
    assert stored(kit) is None


def test_a_dialog_that_is_left_changes_nothing(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    kit.meet("Anna Berg")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    button(kit).click()
    kit.hand.choose("Choose a picture…")
    assert stored(kit) is None
    assert kit.shell.told == []


def test_see_through_parts_stay_so() -> None:
    photo = as_photo(picture(2000, 1000, transparent=True))
    assert photo.mime == "image/png"
    assert QImage.fromData(photo.data).pixelColor(3, 3).alpha() == 120
    assert max(size(photo)) == LARGEST_SIDE


def test_a_small_picture_stays_as_large_as_it_is() -> None:
    assert size(as_photo(picture(LARGEST_SIDE, 20))) == (LARGEST_SIDE, 20)
