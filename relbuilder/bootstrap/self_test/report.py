"""Goes through the checks in order and tells what came of them, as a document for programs. Prints nothing."""

import platform
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import qVersion

from relbuilder import __version__
from relbuilder.bootstrap.self_test import data, libraries, pages, qt_parts, system, words
from relbuilder.bootstrap.self_test.bench import Bench, Check, Result, tried
from relbuilder.bootstrap.self_test.listening import heard
from relbuilder.desktop import processes

_USED: tuple[tuple[str, Check], ...] = (
    ("database", data.open_new),
    ("upgrade", data.upgrade_oldest),
    ("import", data.import_sample),
    ("search", data.search),
    ("backup", data.back_up_and_restore),
    ("translations", words.load_translations),
    ("dates", words.name_months),
    ("manual", words.read_manuals),
    ("fonts", qt_parts.have_letters),
    ("pictures", qt_parts.read_pictures),
    ("pages", pages.draw_pages),
    ("printing", qt_parts.print_a_page),
    ("days", libraries.read_days),
    ("capture", libraries.read_line),
    ("phone numbers", libraries.read_numbers),
    ("names", libraries.compare_names),
    ("recurrences", libraries.count_recurrences),
    ("encodings", libraries.detect_encodings),
    ("time zones", libraries.know_zones),
    ("TLS", qt_parts.have_tls),
    ("single instance", system.be_alone),
    ("notifications", system.notify),
)
"""What the program does. What it loads by that is what a package must hold."""

_LOADED: tuple[tuple[str, Check], ...] = (
    ("system libraries", libraries.import_of_system),
    ("modules", libraries.import_own_modules),
    ("plug-ins", qt_parts.load_plug_ins),
)
"""What is loaded for its own sake, as the last: it would hide what is in use."""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of the checks. `document` holds all of it in plain values, for JSON."""

    results: tuple[Result, ...]
    document: dict[str, Any]

    @property
    def failed(self) -> list[Result]:
        """What does not work."""
        return [result for result in self.results if not result.ok]


def run(told: Callable[[Result], None]) -> Report:
    """Try everything; `told` is called with each result as it comes."""
    begun = perf_counter()
    results: list[Result] = []
    with (
        heard() as said,
        tempfile.TemporaryDirectory(prefix="relbuilder-", ignore_cleanup_errors=True) as folder,
    ):
        bench = Bench(Path(folder))
        facts = {"platform": bench.qt.platformName(), "style": bench.qt.style().objectName()}
        try:
            _go_through(_USED, bench, results, told)
            loaded = _loaded()
            _go_through(_LOADED, bench, results, told)
        finally:
            bench.close()
    document = {
        "ok": all(result.ok for result in results),
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": {"name": sys.platform, "release": platform.release(), "machine": platform.machine()},
        **facts,
        "seconds": round(perf_counter() - begun, 2),
        "peak_memory": processes.peak_memory(),
        "checks": [asdict(result) for result in results],
        "loaded": loaded,
        "needed_plugins": sorted(qt_parts.NEEDED),
        "said": said,
    }
    return Report(tuple(results), document)


def _go_through(
    checks: Sequence[tuple[str, Check]], bench: Bench, results: list[Result], told: Callable[[Result], None]
) -> None:
    for name, check in checks:
        result = tried(name, check, bench)
        results.append(result)
        told(result)


def _loaded() -> dict[str, list[str]]:
    """The parts in use: Qt's libraries and plug-ins, and the packages of Python by their outermost names."""
    libraries_in_use = processes.loaded_libraries()
    plug_ins = qt_parts.plug_in_folder().resolve()
    outermost = {name.partition(".")[0] for name in sys.modules if not name.startswith("_")}
    return {
        "qt_libraries": sorted(path.name for path in libraries_in_use if _is_of_qt(path)),
        "plugins": sorted(
            qt_parts.plug_in_name(path) for path in libraries_in_use if path.parent.parent == plug_ins
        ),
        "qt_modules": sorted(name for name in sys.modules if name.startswith("PySide6.Qt")),
        "packages": sorted(outermost - sys.stdlib_module_names),
        "standard_library": sorted(outermost & sys.stdlib_module_names),
        "libraries": sorted({path.name for path in libraries_in_use}),
    }


def _is_of_qt(path: Path) -> bool:
    """Whether it is a library of Qt or its module for Python: libQt6Core.so.6, Qt6Core.dll, QtCore, QtCore.abi3.so."""
    return path.name.removeprefix("lib").startswith("Qt")
