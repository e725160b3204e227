"""What the checks work with, and how one of them is tried. Knows none of them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from relbuilder.bootstrap.assembly import Program, assemble
from relbuilder.bootstrap.window import make_qt
from relbuilder.config.paths import Paths


class Fault(Exception):
    """Something does not work; the text says what, in one line."""


class Bench:
    """A temporary data folder, the Qt application, and the program over both once a check asks for it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.paths = Paths(folder / "data")
        self._opened: Program | None = None

    @cached_property
    def qt(self) -> QApplication:
        """The Qt application; there can be one only."""
        running = QApplication.instance()
        return running if isinstance(running, QApplication) else make_qt()

    @property
    def program(self) -> Program:
        """The program over the temporary folder."""
        if self._opened is None:
            self._opened = assemble(self.paths)
        return self._opened

    def close(self) -> None:
        """Let go of the folder."""
        if self._opened is not None:
            self._opened.close()


Check = Callable[[Bench], str]
"""Tries one thing and returns what it found, in a few words; raises Fault or anything else where it fails."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one check."""

    name: str
    ok: bool
    detail: str
    seconds: float


def tried(name: str, check: Check, bench: Bench) -> Result:
    """Try one check; whatever goes wrong is its result and stops no other one."""
    begun = perf_counter()
    try:
        detail, ok = check(bench), True
    except Fault as fault:
        detail, ok = str(fault), False
    except Exception as error:  # noqa: BLE001 - a broken package fails in ways that nobody foresaw
        detail, ok = f"{type(error).__name__}: {error}", False
    return Result(name, ok, " ".join(detail.split()), round(perf_counter() - begun, 3))
