"""The program as other programs see it: run in a process of its own, over a data folder of its own."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SAMPLE = PROJECT / "resources" / "sample" / "address_book.vcf"


@dataclass(frozen=True)
class Outcome:
    """What a command said and how it ended."""

    status: int
    out: str
    complaint: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Commands:
    """Runs commands over one data folder."""

    data_dir: Path

    @property
    def database(self) -> Path:
        """The data file."""
        return self.data_dir / "relbuilder.db"

    def __call__(self, *words: str | Path, **more: Any) -> Outcome:
        """Run one command to its end."""
        return self.end(self.begin(*words, **more))

    def begin(
        self,
        *words: str | Path,
        prefix: tuple[str, ...] = (),
        surroundings: dict[str, str] | None = None,
    ) -> "subprocess.Popen[bytes]":
        """Start a command; `prefix` is a program to start it by."""
        return subprocess.Popen(
            [*prefix, sys.executable, "-m", "relbuilder", *map(str, words)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=PROJECT,
            env={**self.environment(), **(surroundings or {})},
        )

    def end(self, process: "subprocess.Popen[bytes]") -> Outcome:
        """Wait for a command. Whatever it was: success is silent on standard error, all else is one clear line."""
        out, complaint = (stream.decode() for stream in process.communicate(timeout=60))
        assert "Traceback" not in complaint
        if process.returncode == 0:
            assert complaint == ""
        else:
            assert complaint.startswith("relbuilder")
            assert complaint.endswith("\n")
            assert len(complaint.splitlines()) == 1
        return Outcome(process.returncode, out, complaint)

    def done(self, *words: str | Path, **more: Any) -> Outcome:
        """Run a command that has to succeed."""
        outcome = self(*words, **more)
        assert outcome.status == 0, outcome.complaint
        return outcome

    def count(self) -> int:
        """How many contacts the data file holds; 0 where there is none."""
        if not self.database.exists():
            return 0
        with closing(sqlite3.connect(self.database)) as connection:
            return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])

    def people(self) -> list[Any]:
        """Everybody, as `list --json` prints them."""
        found = self.done("list", "--json").document
        assert isinstance(found, list)
        return found

    def environment(self) -> dict[str, str]:
        """The surroundings of a command: nothing of the user who runs the tests but the way to programs."""
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("RELBUILDER", "XDG"))
        }
        return {
            **kept,
            "RELBUILDER_DATA_DIR": str(self.data_dir),
            "HOME": str(self.data_dir.parent),
            "QT_QPA_PLATFORM": "offscreen",
        }


@pytest.fixture
def untouched(tmp_path: Path) -> Commands:
    """Commands over a data folder that is not there yet."""
    return Commands(tmp_path / "data")


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder without contacts; nobody may write to it."""
    folder = tmp_path_factory.mktemp("begun") / "data"
    Commands(folder).done("list")
    return folder


@pytest.fixture
def relbuilder(begun: Path, tmp_path: Path) -> Commands:
    """Commands over a copy of that folder: making the data file anew takes as long as the rest of a command."""
    return Commands(Path(shutil.copytree(begun, tmp_path / "data")))


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample address book; nobody may write to it."""
    folder = tmp_path_factory.mktemp("imported") / "data"
    Commands(folder).done("import", SAMPLE)
    return folder


@pytest.fixture
def peopled(imported: Path, tmp_path: Path) -> Commands:
    """Commands over a copy of that folder."""
    return Commands(Path(shutil.copytree(imported, tmp_path / "data")))


@pytest.fixture(scope="session")
def sample() -> Path:
    """The sample address book."""
    return SAMPLE
