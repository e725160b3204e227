"""The data file in trouble: newer, damaged, locked, on a full disk, restored, written by several programs at once."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Commands

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def _intact(path: Path) -> bool:
    with _opened(path) as connection:
        return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")


def test_backup_and_restore_lead_back(peopled: Commands, tmp_path: Path) -> None:
    before = peopled.people()
    copy = tmp_path / "copies" / "mine.db"
    assert peopled.done("backup", copy).out == f"{copy}\n"
    peopled.done("add", "Somebody New")
    assert peopled.count() == 41
    peopled.done("restore", copy)
    assert peopled.people() == before
    kept = list((peopled.data_dir / "backups").glob("*.db"))
    assert len(kept) == 1
    peopled.done("restore", kept[0])
    assert peopled.count() == 41


def test_backup_without_a_name_goes_among_the_backups(peopled: Commands) -> None:
    written = Path(peopled.done("backup").out.strip())
    assert written.parent == peopled.data_dir / "backups"
    assert _intact(written)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"x" * 5000])
def test_what_is_no_backup_is_not_restored(peopled: Commands, tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "some.db"
    source.write_bytes(content)
    assert peopled("restore", source).status == 3
    assert peopled.count() == 40


def test_database_of_another_program_is_not_restored(peopled: Commands, tmp_path: Path) -> None:
    with _opened(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE bookmark (id INTEGER)")
    assert peopled("restore", tmp_path / "other.db").status == 3
    assert peopled("restore", tmp_path / "missing.db").status == 3
    assert peopled.count() == 40


def test_newer_data_file_is_refused_and_left_alone(peopled: Commands, sample: Path) -> None:
    with _opened(peopled.database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = peopled.database.read_bytes()
    for words in (("list",), ("add", "Bo"), ("import", sample), ("restore", sample)):
        outcome = peopled(*words)
        assert outcome.status == 3
        assert words[0] == "restore" or "newer version" in outcome.complaint
    assert peopled.database.read_bytes() == before


def test_damaged_data_file_is_told_and_can_be_replaced(peopled: Commands, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    peopled.done("backup", copy)
    peopled.database.write_bytes(b"not a database at all" * 400)
    outcome = peopled("list")
    assert outcome.status == 3
    assert "relbuilder restore FILE" in outcome.complaint
    peopled.done("restore", copy)
    assert len(peopled.people()) == 40
    kept = [path.read_bytes() for path in (peopled.data_dir / "backups").glob("*.db")]
    assert b"not a database at all" * 400 in kept


def test_truncated_data_file_never_gives_a_traceback(peopled: Commands) -> None:
    with _opened(peopled.database) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    os.truncate(peopled.database, peopled.database.stat().st_size // 2)
    assert peopled("add", "Bo Test").status == 3


def test_locked_data_file_can_be_read_and_is_not_written(peopled: Commands) -> None:
    with _opened(peopled.database) as other:
        other.execute("BEGIN EXCLUSIVE")
        writers = [peopled.begin("add", "Bo Test"), peopled.begin("move", "1", "vip")]
        assert len(peopled.people()) == 40
        for writer in writers:
            outcome = peopled.end(writer)
            assert outcome.status == 3
            assert "another program" in outcome.complaint
        other.execute("ROLLBACK")
    assert peopled.count() == 40
    peopled.done("move", "1", "vip")


def test_programs_that_write_at_once_wait_for_each_other(untouched: Commands) -> None:
    """From the very first start on: all of them find no data file."""
    writers = [untouched.begin("add", f"Person {number}") for number in range(5)]
    assert [untouched.end(writer).status for writer in writers] == [0] * 5
    assert untouched.count() == 5
    assert _intact(untouched.database)
    with _opened(untouched.database) as connection:
        ranks = connection.execute("SELECT count(DISTINCT rank) FROM contact").fetchone()[0]
    assert ranks == 5


_LIMITED = """
import os, resource, sys
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
os.execv(sys.argv[2], sys.argv[2:])
"""


def _no_file_larger_than(limit: int) -> tuple[str, ...]:
    """As near to a full disk as a test comes: starts a program that the system lets no file grow beyond `limit`."""
    return (sys.executable, "-c", _LIMITED, str(limit))


def test_full_disk_leaves_everything_as_it_was(peopled: Commands, tmp_path: Path) -> None:
    before = peopled.people()
    cards, copy = tmp_path / "all.vcf", tmp_path / "copy.db"
    cards.write_text("as it was", encoding="utf-8")
    for words in (("add", "Bo Test"), ("export", cards), ("backup", copy)):
        assert peopled(*words, prefix=_no_file_larger_than(4096)).status == 3, words
    assert peopled.people() == before
    assert cards.read_text(encoding="utf-8") == "as it was"
    assert not copy.exists()
    assert not list(tmp_path.glob("**/*.part"))
    assert _intact(peopled.database)


def test_import_that_fills_the_disk_writes_nothing(peopled: Commands, tmp_path: Path) -> None:
    many = tmp_path / "many.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {0}\nEMAIL:p{0}@example.com\nEND:VCARD\n"
    many.write_text("".join(card.format(number) for number in range(1500)), encoding="utf-8")
    limit = peopled.database.stat().st_size + 50_000
    assert peopled("import", many, prefix=_no_file_larger_than(limit)).status == 3
    assert peopled.count() == 40
    assert _intact(peopled.database)
    peopled.done("import", many)
    assert peopled.count() == 1540


def test_full_disk_at_the_first_start(untouched: Commands, sample: Path) -> None:
    assert untouched("import", sample, prefix=_no_file_larger_than(4096)).status == 3
    untouched.done("import", sample)
    assert untouched.count() == 40


def test_doctor_tells_part_by_part(peopled: Commands) -> None:
    outcome = peopled("doctor", "--json")
    checks = {check["name"]: check for check in outcome.document["checks"]}
    assert set(checks["database"]) == {"name", "ok", "needed", "detail"}
    assert checks["database"]["ok"]
    assert str(peopled.database) in checks["database"]["detail"]
    assert outcome.status == (0 if all(check["ok"] for check in checks.values() if check["needed"]) else 3)
    machine = {"tray", "notifications", "autostart", "wake", "shortcut"}
    assert {name for name, check in checks.items() if not check["needed"]} == machine


@on_linux
def test_doctor_says_what_a_machine_without_a_screen_lacks(peopled: Commands) -> None:
    nothing = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "DBUS_SESSION_BUS_ADDRESS": ""}
    outcome = peopled.done("doctor", surroundings=nothing)
    told = {line.split()[1]: line for line in outcome.out.splitlines()}
    assert told["tray"] == "no   tray           there is no screen here"
    assert told["notifications"].startswith("no ")
    assert told["database"].startswith("ok ")


@on_linux
def test_doctor_notices_a_screen_that_does_not_answer(peopled: Commands) -> None:
    gone = {"DISPLAY": ":9999", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    assert "the screen :9999 does not answer" in peopled.done("doctor", surroundings=gone).out


def test_doctor_survives_what_it_finds(peopled: Commands) -> None:
    peopled.database.write_bytes(b"not a database at all" * 400)
    outcome = peopled("doctor", "--json")
    assert outcome.status == 3
    checks = {check["name"]: check for check in outcome.document["checks"]}
    assert not checks["database"]["ok"]
    assert "restore a backup" in checks["database"]["detail"]
