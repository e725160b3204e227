"""The art for packages: every size and format is there, parses, is clear around the icon and readable on it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

import art
from tests.unit.test_contrast import contrast


@pytest.fixture(scope="module")
def made(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with all of the art."""
    folder = tmp_path_factory.mktemp("art")
    art.render(folder)
    return folder


def sizes_in(path: Path) -> list[int]:
    """The width of every picture that Qt's own reader finds in a file."""
    reader = QImageReader(str(path))
    found = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        picture = reader.read()
        assert not picture.isNull()
        assert picture.width() == picture.height()
        found.append(picture.width())
    return found


def test_every_size_for_linux(made: Path) -> None:
    for side in art.HICOLOR_SIZES:
        picture = QImage(str(made / "hicolor" / f"{side}x{side}" / "apps" / "relbuilder.png"))
        assert (picture.width(), picture.height()) == (side, side)
        assert picture.hasAlphaChannel()
    assert (made / "hicolor" / "scalable" / "apps" / "relbuilder.svg").is_file()


def test_the_symbolic_icon_has_the_ink_that_desktops_replace(made: Path) -> None:
    source = (made / "hicolor" / "symbolic" / "apps" / "relbuilder-symbolic.svg").read_text("utf-8")
    assert "#2e3436" in source
    assert "currentColor" not in source


def test_the_icon_for_windows(made: Path) -> None:
    assert sorted(sizes_in(made / "relbuilder.ico")) == sorted(art.ICO_SIZES)
    assert {16, 24, 32, 48, 256} <= set(art.ICO_SIZES)


def test_the_icon_for_macos(made: Path) -> None:
    data = (made / "relbuilder.icns").read_bytes()
    magic, length = struct.unpack_from(">4sI", data)
    assert (magic, length) == (b"icns", len(data))
    found: dict[bytes, int] = {}
    at = 8
    while at < length:
        kind, size = struct.unpack_from(">4sI", data, at)
        picture = QImage.fromData(data[at + 8 : at + size])
        found[kind] = picture.width()
        at += size
    assert found == art.ICNS_KINDS
    assert QImageReader(str(made / "relbuilder.icns")).canRead()


@pytest.mark.parametrize(("name", "size"), [("header", (150, 57)), ("side", (164, 314))])
def test_the_pictures_of_the_windows_installer(made: Path, name: str, size: tuple[int, int]) -> None:
    data = (made / f"installer_{name}.bmp").read_bytes()
    header, width, height, _planes, depth, packing = struct.unpack_from("<IiiHHI", data, 14)
    assert (header, width, height, depth, packing) == (40, *size, 24, 0)


def test_the_disk_image_has_a_ground_for_both_scales(made: Path) -> None:
    plain, fine = (QImage(str(made / f"disk_image{scale}.png")) for scale in ("", "@2x"))
    assert (plain.width(), plain.height()) == (640, 400)
    assert (fine.width(), fine.height()) == (1280, 800)


@pytest.mark.parametrize("side", [16, 22, 32, 48, 128, 1024])
def test_the_icon_has_clear_corners_and_a_full_middle(qapp: QApplication, side: int) -> None:
    picture = art.app_picture(side)
    for x, y in ((0, 0), (side - 1, 0), (0, side - 1), (side - 1, side - 1)):
        assert picture.pixelColor(x, y).alpha() < 100
    assert picture.pixelColor(side // 2, side // 2).alpha() == 255


@pytest.mark.parametrize("side", [32, 64, 512, 1024])
def test_macos_has_air_around_the_icon(qapp: QApplication, side: int) -> None:
    picture = art.mac_picture(side)
    for place in range(side):
        assert picture.pixelColor(place, 0).alpha() == 0
        assert picture.pixelColor(0, place).alpha() == 0
    assert picture.pixelColor(side // 2, side // 2).alpha() == 255


@pytest.mark.parametrize("side", [16, 20, 24, 32, 48, 256])
def test_the_leaves_stand_out_from_their_ground(qapp: QApplication, side: int) -> None:
    """At 16 pixels as at 256 a good part of the picture reaches the 3 to 1 of graphics against the ground beside it."""
    picture = art.app_picture(side)
    ground = picture.pixelColor(side // 4, side // 5)
    clear = sum(contrast(picture.pixelColor(x, y), ground) >= 3 for x in range(side) for y in range(side))
    assert clear >= 0.12 * side * side


def test_each_leaf_of_the_full_icon_stands_out(qapp: QApplication) -> None:
    picture = art.app_picture(256)
    for leaf, ground in {
        (80, 165): (40, 165),
        (180, 140): (230, 140),
        (80, 100): (25, 100),
        (150, 70): (100, 70),
    }.items():
        assert contrast(picture.pixelColor(*leaf), picture.pixelColor(*ground)) >= 3


def test_the_icon_is_seen_on_light_and_on_dark(qapp: QApplication) -> None:
    """The ground of the icon against a light panel; its leaves against a dark one."""
    for side in (16, 32, 256):
        picture = art.app_picture(side)
        ground = picture.pixelColor(side // 4, side // 5)
        assert contrast(ground, QColor("white")) >= 4.5
        assert contrast(picture.pixelColor(round(side * 0.62), round(side * 0.3)), QColor("black")) >= 7


def test_art_of_an_earlier_run_is_replaced(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "art").mkdir()
    (tmp_path / "art" / "left.png").touch()
    art.render(tmp_path / "art")
    assert not (tmp_path / "art" / "left.png").exists()
    assert (tmp_path / "art" / "relbuilder.ico").is_file()
