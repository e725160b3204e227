"""A unit of work is all or nothing, can be taken back, and tells the machine's troubles as problems."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem, StorageBusy, StorageDamaged
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.changes import apply, inverse
from relbuilder.services.ports import BatchChange
from relbuilder.storage import connections
from relbuilder.storage.queries import SqlReader, open_reader
from relbuilder.storage.units import Units
from tests.storage.people import FULL, NOW, TODAY, ZONE, column, newcomer, person, settle


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but the counters of ids and the words of tags, which an undo leaves behind."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: connection.execute(f"SELECT * FROM {name}").fetchall()
            for (name,) in names
            if name not in ("sqlite_sequence", "tag") and not name.startswith("search_")
        }


def test_nothing_stays_without_commit(units: Units, path: Path) -> None:
    before = everything(path)
    with units() as unit:
        settle(unit, FULL)
    with pytest.raises(ZeroDivisionError), units() as unit:
        1 / settle(unit, FULL) / 0
    assert everything(path) == before


def test_what_was_done_can_be_undone_and_redone(units: Units, path: Path) -> None:
    with units() as unit:
        ada = settle(unit, FULL)
        unit.commit()
    before = everything(path)
    with units() as unit:
        bo = settle(unit, person("Bo", tags=("ny",)))
        unit.contacts.put(
            replace(unit.contacts.get(ada), tags=("filosofi",), points=(), photo=None, note="x")
        )
        unit.standings.put(replace(unit.standings.get(ada), tier=Tier.GRAVEYARD, binned_on=TODAY))
        unit.touches.add(Touch(TouchKind.CALL, TODAY, (ada, bo), NOW, ZONE))
        done = tuple(unit.changes)
        unit.commit()
    after = everything(path)
    assert after != before
    with units() as unit:
        apply(unit, inverse(done))
        unit.commit()
    assert everything(path) == before
    with units() as unit:
        apply(unit, done)
        unit.commit()
    assert everything(path) == after


class TestBatch:
    def test_an_import_is_one_change_and_comes_and_goes_as_one(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            ada = settle(unit, person("Ada"), Tier.GRAVEYARD)
            batch = unit.open_batch("import", NOW)
            first = unit.contacts.add_batch(batch, [newcomer(FULL, "b1"), newcomer(person("Bo"), "b2")])
            more = unit.contacts.add_batch(batch, [newcomer(person("Eva"), "b3")])
            assert list(unit.changes) == [*unit.changes[:3], BatchChange(batch, present=True)]
            unit.commit()
        assert column(reader, Tier.GRAVEYARD) == [ada, *first, *more]
        with units() as unit:
            unit.show_batch(batch, present=False)
            assert list(unit.changes) == [BatchChange(batch, present=False)]
            unit.commit()
        assert column(reader, Tier.GRAVEYARD) == [ada]
        assert reader.find(text="soren") == []
        assert reader.resolve("Bo") == []
        assert reader.tags() == []
        assert reader.cards(first, TODAY) == {}
        with units() as unit:
            assert unit.standings.count(Tier.GRAVEYARD) == 1
            unit.show_batch(batch, present=True)
            unit.commit()
        assert reader.find(text="soren") == first[:1]

    def test_what_was_binned_stays_in_the_bin(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            batch = unit.open_batch("import", NOW)
            (number,) = unit.contacts.add_batch(batch, [newcomer(FULL)])
            unit.standings.put(replace(unit.standings.get(number), binned_on=TODAY))
            unit.show_batch(batch, present=False)
            unit.commit()
        assert reader.bin() == []
        with units() as unit:
            unit.show_batch(batch, present=True)
            unit.commit()
        assert (reader.bin(), reader.find()) == ([number], [])

    def test_an_empty_batch_is_nothing(self, units: Units) -> None:
        with units() as unit:
            batch = unit.open_batch("import", NOW)
            assert unit.contacts.add_batch(batch, []) == []
            unit.show_batch(batch, present=False)

    def test_a_batch_that_was_cleared_away_is_said(self, units: Units) -> None:
        with units() as unit, pytest.raises(InputProblem) as problem:
            unit.show_batch(7, present=True)
        assert problem.value.code is Code.CHANGED_ELSEWHERE

    def test_the_number_of_statements_does_not_grow_with_the_block(self, units: Units) -> None:
        def statements(count: int) -> int:
            seen: list[str] = []
            record = lambda *arguments: seen.append(arguments[2])  # noqa: E731
            event.listen(units.engine, "before_cursor_execute", record)
            with units() as unit:
                unit.contacts.add_batch(unit.open_batch("import", NOW), [newcomer(FULL)] * count)
            event.remove(units.engine, "before_cursor_execute", record)
            return len(seen)

        assert statements(1000) == statements(2) < 25


class TestTroubles:
    def test_a_full_disk_leaves_nothing_half_written(self, units: Units, path: Path) -> None:
        before = everything(path)
        with units.engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 3}")
        long = newcomer(replace(FULL, note="x" * 9000))
        with pytest.raises(EnvironmentProblem) as problem, units() as unit:
            unit.contacts.add_batch(unit.open_batch("import", NOW), [long] * 50)
        assert problem.value.code is Code.DISK_FULL
        assert everything(path) == before
        with units.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 100000")
        with units() as unit:
            settle(unit, FULL)
            unit.commit()

    def test_a_write_that_lasts_too_long_elsewhere_is_said(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(connections, "BUSY_MILLISECONDS", 20)
        units = Units(path)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageBusy), units():
                pass
            other.execute("ROLLBACK")
        with units() as unit:
            settle(unit, FULL)
            unit.commit()
        units.close()

    def test_a_file_that_is_none_is_said(self, tmp_path: Path) -> None:
        garbage = tmp_path / "garbage.db"
        garbage.write_bytes(b"This is no database." * 300)
        units, reader = Units(garbage), open_reader(garbage)
        with pytest.raises(StorageDamaged), units():
            pass
        with pytest.raises(StorageDamaged):
            reader.columns()
        units.close()
        reader.close()

    def test_a_file_that_is_not_there_is_said_and_not_made(self, tmp_path: Path) -> None:
        missing = tmp_path / "missing.db"
        units, reader = Units(missing), open_reader(missing)
        with pytest.raises(EnvironmentProblem) as problem, units():
            pass
        assert problem.value.code is Code.STORAGE_UNAVAILABLE
        with pytest.raises(EnvironmentProblem):
            reader.columns()
        assert not missing.exists()
        units.close()

    def test_a_fault_of_ours_stays_a_fault(self, units: Units) -> None:
        with units() as unit, pytest.raises(Exception, match="NOT NULL") as fault:
            unit.contacts.add(replace(FULL, note=None))  # type: ignore[arg-type]
        assert not isinstance(fault.value, EnvironmentProblem | InputProblem)
        assert FULL.name.given not in str(fault.value), (
            "what is known of people is not for a log or a terminal"
        )
