"""A floor that does less than the whole job would make every comparison worthless."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.floors.data import import_cards
from benchmarks.people import people, write_cards


def test_the_floor_keeps_everything_and_finds_it(tmp_path: Path) -> None:
    cards, database = tmp_path / "people.vcf", tmp_path / "floor.db"
    write_cards(cards, 0, 1_200)
    import_cards(cards, database)
    everybody = list(people(1_200))
    with closing(sqlite3.connect(database)) as connection:

        def count(table: str) -> int:
            return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

        assert count("contact") == len(everybody)
        assert count("point") == sum(
            len(one.emails) + len(one.phones) + bool(one.profile) for one in everybody
        )
        assert count("address") == sum(len(one.addresses) for one in everybody)
        assert count("tag") == sum(len(one.tags) for one in everybody)
        assert count("photo") == sum(bool(one.picture) for one in everybody)
        found = connection.execute("SELECT rowid FROM search WHERE search MATCH 'sigurd*'").fetchall()
        named = [number for number, one in enumerate(everybody, 1) if "Sigurd" in one.given]
        assert named
        assert {row[0] for row in found} >= set(named)
