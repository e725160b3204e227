"""Renders the art that packages and installers need out of the project's own drawings, the same everywhere.

`render(target)` writes, and nothing of it is committed:

    hicolor/<N>x<N>/apps/relbuilder.png       for every N in HICOLOR_SIZES
    hicolor/scalable/apps/relbuilder.svg
    hicolor/symbolic/apps/relbuilder-symbolic.svg
    relbuilder.png                            512 px, for pages and shops
    relbuilder.ico                            16 to 256 px, for Windows
    relbuilder.icns                           16 to 512 pt at scale 2, for macOS
    installer_header.bmp                      150 x 57, 24 bit, for NSIS
    installer_side.bmp                        164 x 314, 24 bit, for NSIS
    disk_image.png, disk_image@2x.png         640 x 400 pt, behind the icons of the macOS disk image

As a command: `python packaging/art.py [TARGET]`, by default into build/art. Needs PySide6 and no screen.
"""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from project import ART, ROOT
from relbuilder.ui.icons import SMALL_UP_TO

ICONS: Final = ROOT / "resources" / "icons"
SCENES: Final = ROOT / "packaging" / "scenes"

HICOLOR_SIZES: Final = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_KINDS: Final = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic13": 256,
    b"ic09": 512,
    b"ic14": 512,
    b"ic10": 1024,
}
"""Apple's name of each picture and its pixels: 16, 32, 128, 256 and 512 points, plain and at scale 2."""

_MAC_SMALL_UP_TO: Final = 32
"""macOS shows 32 pixels as 16 points, where the small drawing is at home."""
_MAC_BODY: Final = 824 / 1024
"""How much of its square an icon's body fills on macOS; small ones fill more."""
_MAC_SMALL_BODY: Final = 28 / 32

_SYMBOLIC_INK: Final = "#2e3436"
"""What desktops look for in a symbolic icon, to replace it by the colour of their text."""

_HEADER_PLANT: Final = QRectF(92, 4, 52, 46)
_SIDE_PLANT: Final = QRectF(20, 92, 132, 162)


def render(target: Path) -> None:
    """Writes every picture into `target`, in place of what an earlier run left there."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    _write_hicolor(target / "hicolor")
    (target / "relbuilder.png").write_bytes(png(app_picture(512)))
    (target / "relbuilder.ico").write_bytes(ico([app_picture(side) for side in ICO_SIZES]))
    (target / "relbuilder.icns").write_bytes(icns())
    bitmap(_scene("installer_header", 1, _HEADER_PLANT), target / "installer_header.bmp")
    bitmap(_scene("installer_side", 1, _SIDE_PLANT), target / "installer_side.bmp")
    (target / "disk_image.png").write_bytes(png(_scene("disk_image", 1)))
    (target / "disk_image@2x.png").write_bytes(png(_scene("disk_image", 2)))


def app_picture(side: int) -> QImage:
    """The program's icon, `side` pixels wide, filling its square."""
    name = "relbuilder_small" if side <= SMALL_UP_TO else "relbuilder"
    return _drawn(name, side, QRectF(0, 0, side, side))


def mac_picture(side: int) -> QImage:
    """The program's icon as macOS wants it: with air around its body."""
    small = side <= _MAC_SMALL_UP_TO
    body = round(side * (_MAC_SMALL_BODY if small else _MAC_BODY))
    place = (side - body) / 2
    return _drawn("relbuilder_small" if small else "relbuilder", side, QRectF(place, place, body, body))


def png(picture: QImage) -> bytes:
    """The picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload]
        message = "Qt could not write a PNG"
        raise RuntimeError(message)
    return bytes(buffer.data().data())


def ico(pictures: list[QImage]) -> bytes:
    """A Windows icon of square pictures up to 256 pixels, each kept as a PNG."""
    files = [png(picture) for picture in pictures]
    head = struct.pack("<HHH", 0, 1, len(files))
    offset = len(head) + 16 * len(files)
    entries = b""
    for picture, data in zip(pictures, files, strict=True):
        side = picture.width() % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + entries + b"".join(files)


def icns() -> bytes:
    """The program's icon for macOS, each size kept as a PNG."""
    files = {kind: png(mac_picture(side)) for kind, side in ICNS_KINDS.items()}
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in files.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def bitmap(picture: QImage, path: Path) -> None:
    """Writes a BMP of 24 bits a pixel: NSIS shows no other."""
    if not picture.convertToFormat(QImage.Format.Format_RGB32).save(str(path), "BMP"):  # type: ignore[call-overload]
        message = f"Qt could not write {path}"
        raise RuntimeError(message)


def _write_hicolor(folder: Path) -> None:
    for side in HICOLOR_SIZES:
        apps = folder / f"{side}x{side}" / "apps"
        apps.mkdir(parents=True)
        (apps / "relbuilder.png").write_bytes(png(app_picture(side)))
    scalable = folder / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(ICONS / "relbuilder.svg", scalable / "relbuilder.svg")
    symbolic = folder / "symbolic" / "apps"
    symbolic.mkdir(parents=True)
    source = (ICONS / "relbuilder_symbolic.svg").read_text("utf-8")
    (symbolic / "relbuilder-symbolic.svg").write_text(source.replace("currentColor", _SYMBOLIC_INK), "utf-8")


def _drawn(name: str, side: int, place: QRectF) -> QImage:
    """The icon `name` at `place` on a transparent square."""
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / f"{name}.svg")).render(painter, place)
    painter.end()
    return picture


def _scene(name: str, scale: int, plant: QRectF | None = None) -> QImage:
    """A scene in its own size times `scale`, with the icon's plant grown into it."""
    renderer = QSvgRenderer(str(SCENES / f"{name}.svg"))
    size = renderer.defaultSize() * scale
    picture = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    if plant is not None:
        _grow(painter, plant)
    painter.end()
    return picture


def _grow(painter: QPainter, place: QRectF) -> None:
    """The plant as large as `place` allows, standing on the middle of its lower edge."""
    renderer = QSvgRenderer(str(ICONS / "relbuilder.svg"))
    shape = renderer.boundsOnElement("plant")
    scale = min(place.width() / shape.width(), place.height() / shape.height())
    width, height = shape.width() * scale, shape.height() * scale
    rect = QRectF(place.center().x() - width / 2, place.bottom() - height, width, height)
    renderer.render(painter, "plant", rect)


if __name__ == "__main__":
    render(Path(sys.argv[1]) if len(sys.argv) > 1 else ART)
