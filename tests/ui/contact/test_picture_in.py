"""A picture file becomes a photo that stands upright, whatever its name and however large it is."""

from __future__ import annotations

from pathlib import Path
from struct import pack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from relbuilder.ui.contact.photo import LARGEST_SIDE, picture_in

TURNED_RIGHT = 6
"""The mark of a camera that was held upright (Exif orientation)."""


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    """A JPEG of 40 by 20."""
    path = tmp_path / "wide.jpg"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    return path


def turn(path: Path) -> None:
    """Mark a JPEG as taken with the camera on its side."""
    tiff = (
        b"II*\0"
        + pack("<I", 8)
        + pack("<H", 1)
        + pack("<HHIHH", 0x0112, 3, 1, TURNED_RIGHT, 0)
        + pack("<I", 0)
    )
    segment = b"Exif\0\0" + tiff
    data = path.read_bytes()
    path.write_bytes(data[:2] + b"\xff\xe1" + pack(">H", len(segment) + 2) + segment + data[2:])


def test_a_picture_is_turned_as_it_was_taken(wide: Path) -> None:
    assert picture_in(str(wide)).size().toTuple() == (40, 20)
    turn(wide)
    assert picture_in(str(wide)).size().toTuple() == (20, 40)


def test_the_content_says_what_it_is_not_the_name(wide: Path) -> None:
    named_wrongly = wide.rename(wide.with_suffix(".png"))
    assert not picture_in(str(named_wrongly)).isNull()


def test_a_large_one_is_read_at_the_size_that_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    assert picture_in(str(path)).size().toTuple() == (LARGEST_SIDE, LARGEST_SIDE // 2)


def test_what_is_no_picture_is_none(tmp_path: Path) -> None:
    path = tmp_path / "letter.jpg"
    path.write_text("Dear Anna")
    assert picture_in(str(path)).isNull()
    assert picture_in(str(tmp_path / "gone.jpg")).isNull()
    assert picture_in("").isNull()
