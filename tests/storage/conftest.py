"""A fresh data file for every test: migrated once a run, copied for each."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbuilder.storage import migrate
from relbuilder.storage.queries import SqlReader, open_reader
from relbuilder.storage.units import Units


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated data file without contacts; nobody may write to it."""
    folder = tmp_path_factory.mktemp("empty")
    migrate.prepare(folder / "relbuilder.db", folder / "backups")
    return folder / "relbuilder.db"


@pytest.fixture
def path(empty_file: Path, tmp_path: Path) -> Path:
    """The data file of this test."""
    shutil.copy(empty_file, tmp_path / "relbuilder.db")
    return tmp_path / "relbuilder.db"


@pytest.fixture
def units(path: Path) -> Iterator[Units]:
    """Opens units of work on the test's file."""
    opened = Units(path)
    yield opened
    opened.close()


@pytest.fixture
def reader(path: Path) -> Iterator[SqlReader]:
    """The quick reads on the test's file."""
    opened = open_reader(path)
    yield opened
    opened.close()
