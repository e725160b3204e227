"""Puts the program together over a data folder. Imports neither Qt nor SQLAlchemy: a start is quick."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from relbuilder.bootstrap.customs import customs_of
from relbuilder.bootstrap.schedules import schedule_of
from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths, resource
from relbuilder.config.settings import SettingsFile
from relbuilder.desktop.clock import SystemClock
from relbuilder.domain.customs import Customs
from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services import doctor
from relbuilder.services.bus import Bus
from relbuilder.services.context import Context
from relbuilder.services.doctor import Check
from relbuilder.services.history import History
from relbuilder.services.ports import Reader
from relbuilder.storage import housekeeping, migrate
from relbuilder.storage.backup import FileVault
from relbuilder.storage.queries import open_reader
from relbuilder.storage.shelf import FolderShelf
from relbuilder.storage.units import Units

if TYPE_CHECKING:
    from relbuilder.services.capture import DayReader


@dataclass(frozen=True, slots=True)
class Program:
    """Everything a front end needs, put together."""

    paths: Paths
    settings: SettingsFile
    clock: SystemClock
    context: Context
    reader: Reader
    units: Units
    vault: FileVault

    @property
    def days(self) -> "DayReader":
        """Reads days in words."""
        from relbuilder.interchange.days import SpokenDays

        return SpokenDays()

    def wake_up(self) -> None:
        """What can wait until the window is there; raises StorageDamaged when the file is not sound."""
        self.units.engine.connect().close()
        housekeeping.tidy(self.paths.database, self.context.today())
        FolderShelf(self.paths.attachments).clear(
            housekeeping.kept_files(self.paths.database), self.context.today()
        )
        migrate.deep_check(self.paths.database)
        self.vault.back_up_daily(self.context.today())

    def close(self) -> None:
        """Let go of the data file."""
        self.reader.close()
        self.units.close()


def make_folder(paths: Paths) -> None:
    """Make the data folder where it is missing; raises EnvironmentProblem STORAGE_UNAVAILABLE."""
    try:
        paths.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentProblem(Code.STORAGE_UNAVAILABLE, path=str(paths.data_dir)) from error


def assemble(paths: Paths) -> Program:
    """Make the data folder and file ready and put the program together; raises EnvironmentProblem."""
    make_folder(paths)
    migrate.prepare(paths.database, paths.backups)
    settings = SettingsFile(paths.settings)
    clock = SystemClock()

    def customs() -> Customs:
        return customs_of(settings.current)

    units = Units(paths.database, customs)
    vault = stored_vault(paths)
    context = Context(
        open_unit=units,
        address_books=FileAddressBooks(),
        vault=vault,
        clock=clock,
        bus=Bus(),
        history=History(),
        files=FolderShelf(paths.attachments),
        schedule=lambda: schedule_of(settings.current),
        customs=customs,
    )
    return Program(paths, settings, clock, context, open_reader(paths.database), units, vault)


@contextmanager
def assembled(paths: Paths) -> Iterator[Program]:
    """A program for the length of one command; closes what it opened."""
    program = assemble(paths)
    try:
        yield program
    finally:
        program.close()


@contextmanager
def throw_away(paths: Paths) -> Iterator[Program]:
    """A program over a temporary data folder, with the user's settings; nothing of it reaches the user's own file."""
    with tempfile.TemporaryDirectory(prefix="relbuilder-", ignore_cleanup_errors=True) as folder:
        copy = Paths(Path(folder))
        settings_file.save(copy.settings, settings_file.load(paths.settings))
        with assembled(copy) as program:
            yield program


def fill_with_demo(program: Program) -> None:
    """Put the demo's invented people into an empty data file."""
    # Imported here: no other start invents people.
    from relbuilder.services import demo

    document = json.loads(resource("sample", "demo.json").read_text(encoding="utf-8"))
    demo.fill(program.context, document)


def stored_vault(paths: Paths) -> FileVault:
    """The data file as a whole, even of one that does not open."""
    return FileVault(paths.database, paths.backups)


def diagnose(paths: Paths) -> list[Check]:
    """Whether each part of the program works here; never raises for what is wrong."""
    refusal: EnvironmentProblem | None = None
    try:
        assemble(paths).close()
    except EnvironmentProblem as problem:
        refusal = problem
    # Imported here: nothing else that has no window asks for the machine's services.
    from relbuilder.bootstrap import machine

    parts = doctor.examine(stored_vault(paths), paths.backups, resource(), refusal)
    return [*parts, *machine.examine()]
