"""What may be in a build, for each system: all else that PyInstaller finds is left out.

What the program's self-test does not load stands in a list of its own, with what it is kept for; a test holds both
against what the running program loads. Data and questions about names only: nothing here looks at files.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from importlib.metadata import packages_distributions
from pathlib import PurePosixPath
from typing import Final

LINUX: Final = "linux"
WINDOWS: Final = "win32"
MACOS: Final = "darwin"
"""Systems are named as in sys.platform."""

DISTRIBUTIONS: Final = {
    "PySide6-Essentials",
    "shiboken6",
    # The data file
    "SQLAlchemy",
    "alembic",
    "Mako",
    "MarkupSafe",
    "typing-extensions",
    # Address books, dates, telephone numbers, likeness of names
    "charset-normalizer",
    "dateparser",
    "phonenumbers",
    "python-dateutil",
    "pytz",
    "rapidfuzz",
    "regex",
    # Where files lie and what time it is
    "platformdirs",
    "tzlocal",
}
"""The Python packages of every system; PyInstaller must not find any other."""

DISTRIBUTIONS_OF: Final = {
    LINUX: {"jeepney", "python-xlib", "six"},
    WINDOWS: {
        # The other systems have time zones of their own.
        "tzdata",
        "winrt-runtime",
        "winrt-Windows.Data.Xml.Dom",
        "winrt-Windows.UI.Notifications",
        "winrt-Windows.Foundation",
        "winrt-Windows.Foundation.Collections",
        "winrt-Windows.Storage.Streams",
    },
    MACOS: {"pyobjc-core", "pyobjc-framework-Cocoa", "pyobjc-framework-UserNotifications"},
}

UNUSED_MODULES: Final = (
    # Towns and carriers of telephone numbers: 20 MB that only their own look-ups read.
    "phonenumbers.carrier",
    "phonenumbers.carrierdata",
    "phonenumbers.geocoder",
    "phonenumbers.geodata",
    "phonenumbers.timezone",
    "phonenumbers.tzdata",
    "dateparser.search",
    "sqlalchemy.orm",
    "sqlalchemy.testing",
    "alembic.testing",
    "mako.ext",
    "mako.testing",
    # The same once more for newer processors, and what compares more than two names
    "rapidfuzz.distance.metrics_cpp",
    "rapidfuzz.distance.metrics_cpp_avx2",
    "rapidfuzz.fuzz_cpp_avx2",
    "rapidfuzz.process_cpp_impl",
    # The standard library's tools for programmers, and what only they import
    "_distutils_hack",
    "distutils",
    "doctest",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "multiprocessing",
    "pdb",
    "pydoc",
    "pydoc_data",
    "readline",
    "test",
    "tkinter",
    "turtledemo",
    "unittest",
    "venv",
    "xmlrpc",
    # Encrypted connections are Qt's, which uses the system's own.
    "_hashlib",
    "_ssl",
    "ssl",
)
"""Modules within what is kept that the program never imports; each stands for all below it."""

UNUSED_MODULES_OF: Final[dict[str, tuple[str, ...]]] = {
    LINUX: (),
    # The bus of Linux' desktops
    WINDOWS: ("PySide6.QtDBus",),
    MACOS: (),
}

UNUSED_DATA: Final = (
    # Time zones come from the system or from tzdata.
    "pytz/zoneinfo/*",
    "dateutil/zoneinfo/*",
    # The desktop's own
    "share/*",
)
"""Patterns of paths in a build."""

LANGUAGES: Final = ("da", "en")
"""Those that the program speaks and reads dates in; dateparser and Qt know many more."""

QT_LIBRARIES: Final = {"Core", "Gui", "Network", "PrintSupport", "Svg", "Widgets"}
QT_LIBRARIES_OF: Final[dict[str, set[str]]] = {
    LINUX: {"DBus", "WaylandClient", "XcbQpa"},
    WINDOWS: set(),
    # Its Gui stands on it.
    MACOS: {"DBus"},
}

QT_PLUGINS: Final = {
    # Photos of people
    "imageformats/gif",
    "imageformats/jpeg",
    "imageformats/webp",
    # Icons of the desktop's theme, in dialogs of Qt's own
    "iconengines/svgicon",
    "imageformats/svg",
    # Without a screen: pictures, the self-test
    "platforms/offscreen",
}
QT_PLUGINS_OF: Final = {
    LINUX: {
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/wayland",
        "platforms/xcb",
        "platformthemes/xdgdesktopportal",
        "printsupport/cupsprintersupport",
        "tls/opensslbackend",
        "wayland-decoration-client/adwaita",
        "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
    },
    WINDOWS: {"platforms/windows", "tls/schannelbackend"},
    MACOS: {"platforms/cocoa", "styles/macstyle", "tls/securetransportbackend"},
}

LIBRARIES_OF: Final = {
    LINUX: {
        "libpyside6.*",
        "libshiboken6.*",
        # Qt's own, which come with it
        "libicudata.so.*",
        "libicui18n.so.*",
        "libicuuc.so.*",
        # Python's
        "libpython3.*",
        "libffi.so.*",
        "libsqlite3.so.*",
        "libbz2.so.*",
        "liblzma.so.*",
        "libuuid.so.*",
        # X11's, which not every desktop has
        "libxcb-cursor.so.*",
        "libxcb-icccm.so.*",
        "libxcb-image.so.*",
        "libxcb-keysyms.so.*",
        "libxcb-render-util.so.*",
        "libxcb-util.so.*",
        "libxcb-xkb.so.*",
        "libxkbcommon-x11.so.*",
        "libxkbcommon.so.*",
    },
    WINDOWS: {
        "pyside6.*",
        "shiboken6.*",
        "python3.dll",
        "python3??.dll",
        "libffi-*.dll",
        "sqlite3.dll",
        "zlib1.dll",
        "msvcp140*.dll",
        "vcruntime140*.dll",
        "ucrtbase.dll",
        "api-ms-win-*.dll",
    },
    MACOS: {"*"},
}
"""Other libraries, by patterns. On Linux those that every desktop has are the system's own: bundled, they would meet
newer ones in the same process, for the graphics driver brings some of them along. macOS brings all others itself."""

_X11: Final = "an X11 screen"
_WAYLAND: Final = "a Wayland screen"
ELSEWHERE_ON_LINUX: Final = {
    "XcbQpa": _X11,
    "platforms/xcb": _X11,
    "platforminputcontexts/composeplatforminputcontextplugin": _X11,
    "libxcb-cursor.so.*": _X11,
    "libxcb-icccm.so.*": _X11,
    "libxcb-image.so.*": _X11,
    "libxcb-keysyms.so.*": _X11,
    "libxcb-render-util.so.*": _X11,
    "libxcb-util.so.*": _X11,
    "libxcb-xkb.so.*": _X11,
    "libxkbcommon-x11.so.*": _X11,
    "WaylandClient": _WAYLAND,
    "platforms/wayland": _WAYLAND,
    "wayland-decoration-client/bradient": _WAYLAND,
    "wayland-shell-integration/xdg-shell": _WAYLAND,
    "wayland-decoration-client/adwaita": "GNOME on Wayland, which draws no frames itself",
    "platforminputcontexts/ibusplatforminputcontextplugin": "letters composed with ibus",
    "platformthemes/xdgdesktopportal": "a desktop with dialogs of its own for files",
    "libpython3.*": "a program that was built: elsewhere Python may hold it in itself",
    "python-xlib": "a key that works everywhere, on X11",
    "six": "what python-xlib stands on",
}
"""What the self-test without a screen does not load on Linux, and what it is kept for."""


def distributions(system: str) -> set[str]:
    """The Python packages that a build for the system holds."""
    return DISTRIBUTIONS | DISTRIBUTIONS_OF[system]


def foreign_modules(system: str) -> list[str]:
    """Top-level modules that are installed here and belong to no package that is kept."""
    kept = {_normal(name) for name in (*distributions(system), "relbuilder")}
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if not kept & {_normal(owner) for owner in owners}
    )


def keeps_module(name: str) -> bool:
    """Whether a Python module of a kept package, or of the standard library, is in use."""
    languages = "dateparser.data.date_translation_data."
    if name.startswith(languages):
        return name.removeprefix(languages) in LANGUAGES
    return not any(name == unused or name.startswith(f"{unused}.") for unused in UNUSED_MODULES)


def keeps_library(name: str, system: str) -> bool:
    """Whether a library is in use that is no Python module; `name` is its path in the build."""
    path = PurePosixPath(name.replace("\\", "/"))
    if plugin := qt_plugin(path):
        return plugin in QT_PLUGINS | QT_PLUGINS_OF[system]
    if library := qt_library(path):
        return library in QT_LIBRARIES | QT_LIBRARIES_OF[system]
    return any(fnmatchcase(path.name.lower(), pattern) for pattern in LIBRARIES_OF[system])


def keeps_data(name: str, system: str) -> bool:
    """Whether a file that is neither code nor library is in use; `name` is its path in the build."""
    path = PurePosixPath(name.replace("\\", "/"))
    if library := qt_library(path):
        return library in QT_LIBRARIES | QT_LIBRARIES_OF[system]
    if path.suffix == ".qm" and path.parts[0] == "PySide6":
        return path.stem in {f"qtbase_{language}" for language in LANGUAGES}
    return not any(fnmatchcase(str(path), pattern) for pattern in UNUSED_DATA)


def qt_plugin(path: PurePosixPath) -> str:
    """The kind and name of a plugin of Qt, the same on every system; empty for any other file."""
    found = re.search(r"/plugins/([^/]+)/(?:lib)?q?([^/]+)\.(?:so|dll|dylib)$", str(path))
    return f"{found[1]}/{found[2]}" if found else ""


def qt_library(path: PurePosixPath) -> str:
    """The name of a library of Qt, the same on every system; empty for any other file."""
    framework = re.search(r"\bQt([A-Z]\w+)\.framework/", str(path))
    found = framework or re.fullmatch(r"(?:lib)?Qt6?([A-Z]\w+?)(?:\.so\.6|\.dll|)", path.name)
    return found[1] if found else ""


def _normal(name: str) -> str:
    """Names of packages are the same whatever separates their words, and however large their letters are."""
    return re.sub(r"[-_.]+", "-", name).lower()
