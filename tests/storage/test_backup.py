"""Copies open on their own, a restore is all or nothing, and what was there is kept."""

import sqlite3
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from relbuilder.domain.errors import (
    Code,
    EnvironmentProblem,
    InputProblem,
    StorageBusy,
    StorageDamaged,
    StorageNewer,
)
from relbuilder.storage import connections, migrate
from relbuilder.storage.backup import FileVault
from relbuilder.storage.queries import SqlReader, open_reader
from relbuilder.storage.units import Units
from tests.storage.people import FULL, TODAY, person, settle


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def vault(path: Path, backups: Path) -> FileVault:
    return FileVault(path, backups)


def add(units: Units, name: str) -> None:
    with units() as unit:
        settle(unit, person(name))
        unit.commit()


def names(path: Path) -> list[str]:
    reader = open_reader(path)
    found = [summary.name for summary in reader.summaries(reader.find(), TODAY)]
    reader.close()
    return found


def break_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))


class TestBackup:
    def test_a_copy_taken_while_others_write_opens_alone(
        self, units: Units, vault: FileVault, tmp_path: Path
    ) -> None:
        add(units, "Ada")
        target = tmp_path / "elsewhere" / "copy.db"
        with units() as unit:
            settle(unit, person("Uncommitted"))
            vault.backup(target)
        assert [file.name for file in target.parent.iterdir()] == ["copy.db"]
        with closing(sqlite3.connect(target)) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert names(target) == ["Ada"]

    def test_an_older_copy_is_replaced(self, units: Units, vault: FileVault, tmp_path: Path) -> None:
        target = tmp_path / "copy.db"
        vault.backup(target)
        add(units, "Ada")
        vault.backup(target)
        assert names(target) == ["Ada"]

    def test_the_data_file_itself_is_no_target(self, vault: FileVault, path: Path) -> None:
        with pytest.raises(EnvironmentProblem) as problem:
            vault.backup(path)
        assert problem.value.code is Code.FILE_NOT_WRITTEN

    def test_a_folder_is_no_target(self, vault: FileVault, tmp_path: Path) -> None:
        with pytest.raises(EnvironmentProblem) as problem:
            vault.backup(tmp_path)
        assert problem.value.code is Code.FILE_IS_FOLDER

    def test_a_target_that_cannot_be_is_said(self, vault: FileVault, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(EnvironmentProblem) as problem:
            vault.backup(tmp_path / "file" / "copy.db")
        assert problem.value.code is Code.FILE_NOT_WRITTEN

    @pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a matter of POSIX")
    def test_a_full_disk_leaves_the_older_copy_alone(
        self, vault: FileVault, tmp_path: Path, units: Units
    ) -> None:
        import resource
        import signal

        target = tmp_path / "copy.db"
        target.write_bytes(b"the older copy")
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
        try:
            with pytest.raises(EnvironmentProblem):
                vault.backup(target)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
            signal.signal(signal.SIGXFSZ, handler)
        assert target.read_bytes() == b"the older copy"
        assert not list(tmp_path.glob(".copy*"))


class TestRestore:
    def test_what_was_there_comes_back_and_what_was_displaced_is_kept(
        self, units: Units, reader: SqlReader, vault: FileVault, backups: Path, tmp_path: Path
    ) -> None:
        add(units, "Ada")
        vault.backup(tmp_path / "copy.db")
        add(units, "Bo")
        assert len(reader.find()) == 2
        vault.restore(tmp_path / "copy.db")
        assert len(reader.find()) == 1
        add(units, "Eva")
        assert len(reader.find()) == 2
        (displaced,) = backups.iterdir()
        assert displaced.name.startswith("before-restore-")
        assert names(displaced) == ["Ada", "Bo"]
        assert not list(tmp_path.glob(".*"))

    def test_a_damaged_file_is_replaced_and_kept_as_it_is(
        self, units: Units, path: Path, backups: Path, tmp_path: Path
    ) -> None:
        let_go: list[bool] = []
        add(units, "Ada")
        vault = FileVault(path, backups, lambda: let_go.append(True))
        vault.backup(tmp_path / "copy.db")
        units.close()
        break_pages(path)
        broken = path.read_bytes()
        vault.restore(tmp_path / "copy.db")
        assert let_go == [True]
        assert names(path) == ["Ada"]
        migrate.deep_check(path)
        add(units, "Bo")
        (displaced,) = backups.glob("*.db")
        assert displaced.read_bytes() == broken

    def test_leftovers_of_a_missing_file_do_not_spoil_the_restored_one(
        self, units: Units, vault: FileVault, path: Path, tmp_path: Path
    ) -> None:
        wal = path.with_name(path.name + "-wal")
        add(units, "Ada")
        vault.backup(tmp_path / "copy.db")
        add(units, "Bo")
        leftover = wal.read_bytes()
        units.close()
        path.unlink()
        wal.write_bytes(leftover)
        vault.restore(tmp_path / "copy.db")
        assert names(path) == ["Ada"]
        migrate.prepare(path, tmp_path)

    @pytest.mark.parametrize("content", [b"", b"BEGIN:VCARD\r\n" * 500, b"SQLite format 3\0" + b"\0" * 5000])
    def test_what_is_no_backup_is_refused(
        self, vault: FileVault, path: Path, backups: Path, tmp_path: Path, content: bytes
    ) -> None:
        before = path.read_bytes()
        (tmp_path / "other.db").write_bytes(content)
        with pytest.raises(InputProblem) as problem:
            vault.restore(tmp_path / "other.db")
        assert problem.value.code is Code.NOT_A_BACKUP
        assert path.read_bytes() == before
        assert not backups.exists()

    def test_a_damaged_backup_is_refused(
        self, units: Units, vault: FileVault, tmp_path: Path, path: Path
    ) -> None:
        for name in "ABCDEFGH":
            add(units, name)
        copy = tmp_path / "copy.db"
        vault.backup(copy)
        with copy.open("r+b") as file:
            file.seek(copy.stat().st_size - 30 * 4096)
            file.write(b"\xff" * 25 * 4096)
        with pytest.raises(InputProblem) as problem:
            vault.restore(copy)
        assert problem.value.code is Code.NOT_A_BACKUP
        assert len(names(path)) == 8

    def test_a_newer_backup_is_refused(self, vault: FileVault, tmp_path: Path) -> None:
        vault.backup(tmp_path / "copy.db")
        with closing(sqlite3.connect(tmp_path / "copy.db")) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
            connection.commit()
        with pytest.raises(StorageNewer):
            vault.restore(tmp_path / "copy.db")

    @pytest.mark.parametrize(("name", "code"), [("none.db", Code.FILE_MISSING), (".", Code.FILE_IS_FOLDER)])
    def test_nothing_there_is_said(self, vault: FileVault, tmp_path: Path, name: str, code: Code) -> None:
        with pytest.raises(InputProblem) as problem:
            vault.restore(tmp_path / name)
        assert problem.value.code is code

    def test_a_file_that_somebody_writes_to_is_not_overwritten(
        self, units: Units, vault: FileVault, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        vault.backup(tmp_path / "copy.db")
        add(units, "Ada")
        monkeypatch.setattr(connections, "BUSY_MILLISECONDS", 20)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageBusy):
                vault.restore(tmp_path / "copy.db")
        assert names(path) == ["Ada"]


class TestDaily:
    def test_one_a_day_and_the_old_ones_go(self, vault: FileVault, backups: Path) -> None:
        backups.mkdir()
        (backups / "daily-mine.db").touch()
        (backups / "before-restore-1.db").touch()
        for age in range(40, 0, -1):
            (backups / f"daily-{TODAY - timedelta(days=age)}.db").touch()
        assert vault.back_up_daily(TODAY) == backups / f"daily-{TODAY}.db"
        assert vault.back_up_daily(TODAY) is None
        kept = sorted(copy.stem for copy in backups.iterdir())
        weekly = [date(2026, 2, 15), date(2026, 2, 22)]
        days = [TODAY - timedelta(days=age) for age in range(7)]
        assert kept == sorted(
            ["before-restore-1", "daily-mine", *(f"daily-{day}" for day in {*weekly, *days})]
        )

    def test_a_damaged_file_pushes_no_good_copy_out(
        self, units: Units, vault: FileVault, path: Path, backups: Path
    ) -> None:
        units.close()
        break_pages(path)
        with pytest.raises(StorageDamaged):
            vault.back_up_daily(TODAY)
        assert not backups.exists()


class TestCheck:
    def test_a_sound_file(self, vault: FileVault, path: Path) -> None:
        assert vault.check() == {
            "path": str(path),
            "sqlite": sqlite3.sqlite_version,
            "size": str(path.stat().st_size),
            "revision": migrate.REVISIONS[-1],
            "integrity": "ok",
        }

    def test_a_missing_file(self, tmp_path: Path) -> None:
        assert FileVault(tmp_path / "none.db", tmp_path).check()["revision"] == "none yet"

    def test_a_damaged_file(self, vault: FileVault, path: Path, units: Units) -> None:
        with units() as unit:
            for _ in range(50):
                settle(unit, FULL)
            unit.commit()
        units.close()
        with path.open("r+b") as file:
            file.seek(path.stat().st_size - 30 * 4096)
            file.write(b"\xff" * 25 * 4096)
        assert vault.check()["integrity"] != "ok"
