"""Whether the parts of Qt that are loaded while it runs came along: plug-ins, pictures' formats, letters, TLS."""

import sys
from base64 import b64decode
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLibraryInfo, QPluginLoader, Qt
from PySide6.QtGui import QFontDatabase, QFontMetrics, QIcon, QImage, QImageReader
from PySide6.QtNetwork import QSslSocket

from relbuilder.bootstrap.self_test.bench import Bench, Fault
from relbuilder.config.paths import resource
from relbuilder.ui.brief.paper import document_of

_EVERYWHERE = (
    "platforms/qoffscreen",
    "iconengines/qsvgicon",
    "imageformats/qgif",
    "imageformats/qjpeg",
    "imageformats/qsvg",
    "imageformats/qwebp",
)
_OF_SYSTEM = {
    "linux": (
        "platforms/qxcb",
        "platforms/qwayland",
        "wayland-shell-integration/xdg-shell",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platformthemes/qxdgdesktopportal",
        "tls/qopensslbackend",
    ),
    "win32": ("platforms/qwindows", "tls/qschannelbackend"),
    "darwin": ("platforms/qcocoa", "styles/qmacstyle", "tls/qsecuretransportbackend"),
}
NEEDED = (*_EVERYWHERE, *_OF_SYSTEM.get(sys.platform, ()))
"""The plug-ins that no package may lack, as kind/name."""

_GIF = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7")
_PDF = b"%PDF-"
_WRITTEN = ("png", "jpeg", "webp", "bmp")
_LETTERS = "Blå bølge, æblegrød – “Grüße”"


def plug_in_folder() -> Path:
    """Where Qt looks for its plug-ins."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))


def plug_in_name(path: Path) -> str:
    """What a plug-in is called on every system, as kind/name."""
    return f"{path.parent.name}/{path.stem.removeprefix('lib')}"


def load_plug_ins(_bench: Bench) -> str:
    """What the program needs loads; in a package, so does everything else that came along."""
    there = {plug_in_name(path): path for path in plug_in_folder().glob("*/*") if _is_library(path)}
    missing = [name for name in NEEDED if name not in there]
    if missing:
        raise Fault(f"missing: {', '.join(missing)}")
    wanted = sorted(there) if getattr(sys, "frozen", False) else NEEDED
    loaders = {name: QPluginLoader(str(there[name])) for name in wanted}
    broken = {name: loader.errorString() for name, loader in loaders.items() if not loader.load()}
    ours = {name: error for name, error in broken.items() if not _lacks_only_the_desktops(name, error)}
    if ours:
        raise Fault("; ".join(f"{name}: {error}" for name, error in ours.items()))
    not_here = f"; not of use here: {', '.join(broken)}" if broken else ""
    return f"{', '.join(name for name in wanted if name not in broken)}{not_here}"


def read_pictures(bench: Bench) -> str:
    """Photos of every usual format are read, and our own icons drawn."""
    picture = QImage(16, 16, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.transparent)
    formats = {name: _written(picture, name) for name in _WRITTEN} | {"gif": QByteArray(_GIF)}
    unread = [name for name, content in formats.items() if QImage.fromData(content).isNull()]
    icon = str(resource("icons", "relbuilder.svg"))
    if QImageReader(icon).read().isNull():
        unread.append("svg")
    # By the plug-in for icons, which has another module than the one for pictures.
    if _ink(QIcon(icon).pixmap(32, 32).toImage()) == 0:
        unread.append("svg as an icon")
    if unread:
        raise Fault(f"cannot be read: {', '.join(unread)}")
    return f"{', '.join(formats)}, svg; on {bench.qt.platformName()} in {bench.qt.style().objectName()}"


def have_letters(bench: Bench) -> str:
    """There is a font, with the letters of our languages."""
    font = bench.qt.font()
    lacking = [letter for letter in _LETTERS if not QFontMetrics(font).inFontUcs4(ord(letter))]
    if not QFontDatabase.families() or lacking:
        raise Fault(f"{font.family() or 'no font'} lacks {''.join(lacking) or 'everything'}")
    return f"{font.family()}, {len(QFontDatabase.families())} families"


def print_a_page(bench: Bench) -> str:
    """What prints came along; a page goes into a file, for paper there may be none."""
    # Here, so that what lacks of it is told like everything else.
    from PySide6.QtPrintSupport import QPrinter

    target = bench.folder / "page.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    document_of(f"# {_LETTERS}").print_(printer)
    if not target.exists() or not target.read_bytes().startswith(_PDF):
        raise Fault("no page comes out of the printer")
    return f"{target.stat().st_size} bytes"


def have_tls(_bench: Bench) -> str:
    """A secure connection could be made."""
    if not QSslSocket.supportsSsl():
        raise Fault(f"no TLS; Qt has {', '.join(QSslSocket.availableBackends()) or 'nothing for it'}")
    return f"{QSslSocket.activeBackend()}: {QSslSocket.sslLibraryVersionString()}"


def _is_library(path: Path) -> bool:
    return path.suffix in {".so", ".dll", ".dylib"}


def _lacks_only_the_desktops(name: str, error: str) -> bool:
    """Whether a plug-in for a desktop does not load because that desktop, and no part of Qt, is not here."""
    return sys.platform == "linux" and name not in NEEDED and ".so" in error and "libQt6" not in error


def _written(picture: QImage, form: str) -> QByteArray:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, form)  # type: ignore[call-overload]
    buffer.close()
    return content


def _ink(picture: QImage) -> int:
    """How many pixels are drawn on."""
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y).alpha() > 0 for x, y in places)
