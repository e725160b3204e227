"""Composition root: the only module that knows every layer.

The order of a start:

1. the command line settles the data folder and the language (`relbuilder.cli`);
2. `assemble`: settings are read, the data file is created, checked or upgraded (`storage.migrate.prepare`), the ports
   are put together into a `Context`. Nothing here imports Qt, SQLAlchemy or a parser;
3. `open_window`: the single-instance lock, the Qt application, theme and language, the main window;
4. after the first painted frame, in the database lane: SQLAlchemy is imported, the bin is emptied of what is over
   30 days old, the day's backup is written.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.config.settings import Settings
from relbuilder.desktop.clock import SystemClock
from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services.bus import Bus
from relbuilder.services.context import Context
from relbuilder.services.history import History
from relbuilder.services.ports import Reader
from relbuilder.storage import migrate
from relbuilder.storage.backup import FileVault
from relbuilder.storage.housekeeping import keep_house
from relbuilder.storage.queries import open_reader
from relbuilder.storage.unit_of_work import unit_factory


@dataclass(frozen=True, slots=True)
class Program:
    """Everything a front end needs. `reader` belongs to the thread that assembled it."""

    paths: Paths
    settings: Settings
    clock: SystemClock
    context: Context
    reader: Reader


def assemble(paths: Paths) -> Program:
    """Make the data folder and file ready and put the program together; raises EnvironmentProblem or StorageProblem."""
    try:
        paths.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentProblem(Code.STORAGE_UNAVAILABLE, path=str(paths.data_dir)) from error
    migrate.prepare(paths.database, paths.backups)
    settings = settings_file.load(paths.settings)
    clock = SystemClock()
    context = Context(
        open_unit=unit_factory(paths.database, settings.region),
        address_books=FileAddressBooks(),
        vault=FileVault(paths.database, paths.backups),
        clock=clock,
        bus=Bus(),
        history=History(),
        region=settings.region,
    )
    return Program(paths, settings, clock, context, open_reader(paths.database))


@contextmanager
def assembled(paths: Paths) -> Iterator[Program]:
    """A program for the length of one command; closes what it opened."""
    program = assemble(paths)
    try:
        yield program
    finally:
        program.reader.close()
