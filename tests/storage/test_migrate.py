"""The data file at a start: made, upgraded, refused, never half done; and every released schema still opens."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from relbuilder.domain.contact import PointKind
from relbuilder.domain.errors import Code, EnvironmentProblem, StorageDamaged, StorageNewer
from relbuilder.domain.tier import Tier
from relbuilder.storage import migrate, tables
from relbuilder.storage.backup import FileVault
from relbuilder.storage.queries import open_reader
from relbuilder.storage.units import Units
from tests.storage.people import FULL, NOW, TODAY, newcomer, settle

RELEASED = sorted((Path(__file__).parent / "fixtures").glob("schema_*.sql"))
HEAD = migrate.REVISIONS[-1]


def schema(path: Path) -> dict[str, str]:
    """What every table and index is made of, but for the ones SQLite and Alembic keep for themselves.

    SQLite writes down how it was said: the quotes and blanks that a rebuilt table and an added column leave are none.
    """
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {
        name: " ".join(sql.replace('"contact"', "contact").split())
        for name, sql in rows
        if not name.startswith(("sqlite_", "search", "alembic_"))
    }


def test_the_migrations_make_what_the_tables_say(empty_file: Path, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'direct.db'}")
    tables.metadata.create_all(engine)
    engine.dispose()
    assert schema(empty_file) == schema(tmp_path / "direct.db")


def test_the_known_revisions_are_those_of_the_scripts() -> None:
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(migrate.SCRIPTS))
    assert tuple(step.revision for step in scripts.walk_revisions())[::-1] == migrate.REVISIONS


def test_a_fresh_file_is_made_with_its_folders_and_lasts_a_power_cut(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deep" / "relbuilder.db"
    migrate.prepare(path, tmp_path / "backups")
    assert migrate.revision(path) == migrate.REVISIONS[-1]
    assert not (tmp_path / "backups").exists()
    units = Units(path)
    with units.engine.connect() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    units.close()
    assert pragmas == ["wal", 2, 1, 5000]


def test_an_empty_file_is_filled(tmp_path: Path) -> None:
    (tmp_path / "relbuilder.db").touch()
    migrate.prepare(tmp_path / "relbuilder.db", tmp_path / "backups")
    assert migrate.revision(tmp_path / "relbuilder.db") == migrate.REVISIONS[-1]


def test_a_path_with_odd_signs_works(tmp_path: Path) -> None:
    path = tmp_path / "Mit 100% bibliotek? #1 & æøå" / "relbuilder.db"
    migrate.prepare(path, tmp_path)
    units, reader = Units(path), open_reader(path)
    with units() as unit:
        number = settle(unit, FULL)
        unit.commit()
    assert reader.find() == [number]
    units.close()
    reader.close()


def test_a_newer_file_is_refused_and_left_alone(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(StorageNewer) as problem:
        migrate.prepare(path, tmp_path / "backups")
    assert problem.value.code is Code.STORAGE_NEWER
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"no database at all" * 400, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_file_that_is_no_database_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "relbuilder.db"
    path.write_bytes(content)
    with pytest.raises(StorageDamaged):
        migrate.prepare(path, tmp_path / "backups")
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "relbuilder.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (id)")
        connection.commit()
    with pytest.raises(StorageDamaged):
        migrate.prepare(path, tmp_path / "backups")


def test_the_deep_check_sees_a_damaged_page(path: Path, units: Units) -> None:
    with units() as unit:
        for _ in range(50):
            settle(unit, FULL)
        unit.commit()
    units.close()
    migrate.deep_check(path)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 30 * 4096)
        file.write(b"\xff" * 25 * 4096)
    with pytest.raises(StorageDamaged) as problem:
        migrate.deep_check(path)
    assert problem.value.code is Code.STORAGE_DAMAGED


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        migrate.prepare(tmp_path, tmp_path / "backups")
    assert problem.value.code is Code.STORAGE_UNAVAILABLE


@pytest.mark.parametrize("script", RELEASED, ids=lambda script: script.stem)
def test_every_released_schema_opens_with_what_was_in_it(script: Path, tmp_path: Path) -> None:
    path = tmp_path / "relbuilder.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))
    migrate.prepare(path, tmp_path / "backups")
    migrate.deep_check(path)
    units, reader = Units(path), open_reader(path)
    (number,) = reader.find(text="soren 22 33 44 55")
    found = reader.dossier(number, TODAY)
    assert found.contact.name.display == "Søren A. Kierkegård"
    assert found.contact.values(PointKind.PHONE) == ("22 33 44 55",)
    assert (found.standing.tier, found.standing.rank) == (Tier.VIP, "a0")
    assert [len(part) for part in (found.touches, found.moves, found.promises, found.exchanges, found.ties)] == [
        1, 1, 1, 1, 1,
    ]  # fmt: skip
    with units() as unit:
        assert unit.contacts.get(number) == found.contact
        settle(unit, FULL)
        unit.commit()
    units.close()
    reader.close()


def test_there_is_a_fixture_for_every_revision() -> None:
    assert [script.stem for script in RELEASED] == [f"schema_{revision}" for revision in migrate.REVISIONS]


class TestRebuildOfContacts:
    """The second step makes the table of contacts anew, with people in it."""

    @pytest.fixture
    def old(self, tmp_path: Path) -> Path:
        path = tmp_path / "relbuilder.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(RELEASED[0].read_text(encoding="utf-8"))
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("DELETE FROM search WHERE rowid = 3")
            connection.execute("DELETE FROM contact WHERE id = 3")
            connection.commit()
        return path

    @staticmethod
    def everything(path: Path) -> dict[str, list[dict[str, object]]]:
        with closing(sqlite3.connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            names = [
                row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            ]
            return {
                name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in names
            }

    def test_every_row_is_as_it_was(self, old: Path, tmp_path: Path) -> None:
        before = self.everything(old)
        migrate.prepare(old, tmp_path / "backups")
        after = self.everything(old)
        assert len(before["contact"]) == 2
        changed = ("sqlite_sequence", "alembic_version")
        for name, rows in before.items():
            if name not in changed:
                assert [dict(new, **was) for new, was in zip(after[name], rows, strict=True)] == after[name]
        assert {(row["own_rule"], row["snoozed_until"], row["paused_until"]) for row in after["contact"]} == {
            ("", None, None)
        }

    def test_an_id_is_still_never_given_twice(self, old: Path, tmp_path: Path) -> None:
        migrate.prepare(old, tmp_path / "backups")
        units = Units(old)
        with units() as unit:
            assert settle(unit, FULL) == 4
            batch = unit.open_batch("import", NOW)
            assert unit.contacts.add_batch(batch, [newcomer(FULL)]) == [5]
        units.close()

    def test_an_id_is_never_given_twice_after_the_last_one_went(self, old: Path, tmp_path: Path) -> None:
        with closing(sqlite3.connect(old)) as connection:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("DELETE FROM contact")
            connection.commit()
        migrate.prepare(old, tmp_path / "backups")
        units = Units(old)
        with units() as unit:
            assert settle(unit, FULL) == 4
        units.close()

    def test_what_belongs_to_a_contact_still_goes_with_it(self, old: Path, tmp_path: Path) -> None:
        migrate.prepare(old, tmp_path / "backups")
        units = Units(old)
        with units() as unit:
            unit.contacts.remove(1)
            unit.commit()
        units.close()
        left = self.everything(old)
        assert [row["contact_id"] for row in left["touch_person"]] == [2]
        assert [left[name] for name in ("contact_point", "promise", "exchange", "tie", "photo")] == [[]] * 5


class TestUpgrade:
    """With one more step that this version does not have, in a copy of the scripts."""

    STEP = """
from alembic import op

revision = "9001"
down_revision = "{head}"


def upgrade():
    op.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")
    {more}
"""

    @pytest.fixture
    def scripts(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        folder = tmp_path / "migrations"
        shutil.copytree(migrate.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        monkeypatch.setattr(migrate, "SCRIPTS", folder)
        monkeypatch.setattr(migrate, "REVISIONS", (*migrate.REVISIONS, "9001"))
        return folder / "versions" / "9001_later.py"

    def test_a_copy_is_kept_and_the_step_is_taken(
        self, scripts: Path, path: Path, tmp_path: Path, units: Units
    ) -> None:
        scripts.write_text(self.STEP.format(head=HEAD, more="pass"))
        with units() as unit:
            settle(unit, FULL)
            unit.commit()
        units.close()
        migrate.prepare(path, tmp_path / "backups")
        assert migrate.revision(path) == "9001"
        assert "later" in schema(path)
        (copy,) = (tmp_path / "backups").iterdir()
        assert migrate.revision(copy) == HEAD
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("SELECT count(*) FROM contact").fetchone() == (1,)
        migrate.prepare(path, tmp_path / "backups")
        assert len(list((tmp_path / "backups").iterdir())) == 1

    @pytest.mark.parametrize(
        "more",
        [
            "raise RuntimeError('half way')",
            "op.execute(\"INSERT INTO photo VALUES (7, 'image/png', x'00')\")",
        ],
    )
    def test_a_step_that_fails_changes_nothing(
        self, scripts: Path, path: Path, tmp_path: Path, more: str
    ) -> None:
        scripts.write_text(self.STEP.format(head=HEAD, more=more))
        before = schema(path)
        with pytest.raises((RuntimeError, StorageDamaged)):
            migrate.prepare(path, tmp_path / "backups")
        assert schema(path) == before
        assert migrate.revision(path) == HEAD

    def test_a_damaged_file_is_not_upgraded(
        self, scripts: Path, path: Path, tmp_path: Path, units: Units
    ) -> None:
        scripts.write_text(self.STEP.format(head=HEAD, more="pass"))
        with units() as unit:
            for _ in range(50):
                settle(unit, FULL)
            unit.commit()
        units.close()
        with path.open("r+b") as file:
            file.seek(path.stat().st_size - 30 * 4096)
            file.write(b"\xff" * 25 * 4096)
        with pytest.raises(StorageDamaged):
            migrate.prepare(path, tmp_path / "backups")
        assert not (tmp_path / "backups").exists()


def test_a_start_that_finds_its_file_up_to_date_imports_no_heavy_library(path: Path) -> None:
    program = """
import sys
from datetime import date
from pathlib import Path
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.storage import backup, housekeeping, migrate, units
from relbuilder.storage.queries import open_reader

path, today = Path(sys.argv[1]), date(2026, 3, 2)
migrate.prepare(path, path.parent)
units.Units(path)
reader = open_reader(path)
reader.columns()
reader.cards(reader.column_ids(Tier.VIP, BoardFilter(), Sort.MANUAL, today), today)
print(sorted({"sqlalchemy", "alembic", "phonenumbers", "rapidfuzz"} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert done.stdout.strip() == "[]"


def test_an_emptied_file_beside_backups_is_not_taken_for_a_new_one(tmp_path: Path) -> None:
    path, backups = tmp_path / "relbuilder.db", tmp_path / "backups"
    migrate.prepare(path, backups)
    FileVault(path, backups).backup(backups / "relbuilder-2026-11-23.db")
    for part in tmp_path.glob("relbuilder.db*"):
        part.unlink()
    path.touch()
    with pytest.raises(StorageDamaged):
        migrate.prepare(path, backups)
