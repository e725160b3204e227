"""A world over the real storage for every test of a use case, and shorthands to look into it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from relbuilder.domain.agenda import Item
from relbuilder.domain.events import Event
from relbuilder.domain.reminder import ItemKind
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.services.contacts import add_contact
from relbuilder.services.context import Context
from relbuilder.services.readings import BoardFilter, Dossier, Sort, Today
from relbuilder.services.today import read_today
from relbuilder.storage.queries import SqlReader, open_reader
from tests.people import person
from tests.world import StandingClock, World, make_world


@dataclass
class Office:
    """The use cases' context over one data file, and what a test asks of it."""

    world: World
    reader: SqlReader
    path: Path
    told: list[Event] = field(default_factory=list)

    @property
    def context(self) -> Context:
        return self.world.context

    @property
    def clock(self) -> StandingClock:
        return self.world.clock

    def add(self, *names: str, tier: Tier = Tier.VIP) -> list[int]:
        """New contacts that stand in a tier in the order of their names; returns their ids."""
        ids = [add_contact(self.context, person(name), tier).id for name in reversed(names)]
        return [number for number in reversed(ids) if number is not None]

    def column(self, tier: Tier) -> list[int]:
        """The ids of a column from the top."""
        return self.reader.column_ids(tier, BoardFilter(), Sort.MANUAL, self.context.today())

    def dossier(self, contact_id: int) -> Dossier:
        """Everything of one contact."""
        return self.reader.dossier(contact_id, self.context.today())

    def standing(self, contact_id: int) -> Standing:
        """Where a contact stands, be it in the bin."""
        with self.context.open_unit() as unit:
            return unit.standings.get(contact_id)

    def today(self) -> Today:
        """The page of the day."""
        return read_today(self.context, self.reader)

    def items(self, kind: ItemKind) -> list[Item]:
        """What Today asks for, of one kind."""
        return [row.item for row in self.today().rows if row.item.kind is kind]

    def come_due(self, *names: str) -> list[int]:
        """New contacts of the inner circle, whose time has come after a month; they have no follow-ups."""
        ids = self.add(*names, tier=Tier.INNER_CIRCLE)
        self.clock.set_on(30)
        self.context.history.clear()
        return ids

    def settled_marks(self) -> set[str]:
        """The keys of what was seen to."""
        with closing(sqlite3.connect(self.path)) as connection:
            return {key for (key,) in connection.execute("SELECT key FROM mark WHERE settled_at IS NOT NULL")}

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """All rows of all tables but the counters of ids and the words of tags, which an undo leaves behind."""
        with closing(sqlite3.connect(self.path)) as connection:
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {
                name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr)
                for (name,) in names
                if name not in ("sqlite_sequence", "tag") and not name.startswith("search_")
            }


def open_office(path: Path) -> Office:
    """An office over a data file; `close_office` it when done."""
    office = Office(make_world(path.parent), open_reader(path), path)
    office.context.bus.subscribe(office.told.append)
    return office


def close_office(office: Office) -> None:
    """Let go of the data file."""
    office.reader.close()
    office.world.units.close()


@pytest.fixture
def office(path: Path) -> Iterator[Office]:
    """An office over a new data file."""
    opened = open_office(path)
    yield opened
    close_office(opened)


@pytest.fixture
def neighbour(office: Office) -> Iterator[Office]:
    """Another program over the same data file."""
    opened = open_office(office.path)
    yield opened
    close_office(opened)
