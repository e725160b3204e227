"""The floor's data file: raw sqlite3 with an index for each question a board asks, and a full-text index."""

import sqlite3
from pathlib import Path
from typing import Any

from benchmarks.floors.cards import Card, read_cards

TIERS = range(4)
_BLOCK = 1000

_TABLES = """
CREATE TABLE contact (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, name TEXT, sort_key TEXT, given TEXT, family TEXT,
    firm TEXT, title TEXT, birthday TEXT, note TEXT, tier INTEGER NOT NULL, place REAL, next_due TEXT);
CREATE TABLE point (id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind TEXT, value TEXT, norm TEXT);
CREATE TABLE address (id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    street TEXT, town TEXT, code TEXT, country TEXT);
CREATE TABLE tag (contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, name TEXT,
    PRIMARY KEY (contact_id, name)) WITHOUT ROWID;
CREATE TABLE photo (contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE, data BLOB);
CREATE VIRTUAL TABLE search USING fts5 (name, firm, points, note, tags, content='',
    tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
"""
_INDEXES = """
CREATE INDEX contact_sort ON contact (sort_key, id);
CREATE INDEX contact_place ON contact (tier, place, id);
CREATE INDEX contact_due ON contact (next_due) WHERE next_due IS NOT NULL;
CREATE INDEX contact_birthday ON contact (birthday) WHERE birthday IS NOT NULL;
CREATE INDEX point_contact ON point (contact_id);
CREATE INDEX point_norm ON point (norm);
CREATE INDEX address_contact ON address (contact_id);
CREATE INDEX tag_name ON tag (name, contact_id);
"""
_INSERTS = {
    "contact": 13,
    "point": 5,
    "address": 6,
    "tag": 2,
    "photo": 2,
    "search (rowid, name, firm, points, note, tags)": 6,
}
_SIGNS = str.maketrans("", "", " +-()")

Rows = dict[str, list[tuple[Any, ...]]]


def connect(path: Path) -> sqlite3.Connection:
    """A connection that survives a power cut, as the program's own does."""
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "cache_size = -65536",
        "mmap_size = 268435456",
    ):
        connection.execute(f"PRAGMA {setting}")
    return connection


def import_cards(cards: Path, database: Path) -> None:
    """From a file of cards to a data file that is indexed and searchable, in one transaction."""
    connection = connect(database)
    connection.executescript(_TABLES)
    connection.execute("BEGIN IMMEDIATE")
    rows: Rows = {table: [] for table in _INSERTS}
    for number, card in enumerate(read_cards(cards), 1):
        _add(rows, number, card)
        if number % _BLOCK == 0:
            _store(connection, rows)
    _store(connection, rows)
    for index in filter(str.strip, _INDEXES.split(";")):
        connection.execute(index)
    connection.execute("COMMIT")
    connection.close()


def _store(connection: sqlite3.Connection, rows: Rows) -> None:
    for table, values in rows.items():
        connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * _INSERTS[table])})", values)
        values.clear()


def _add(rows: Rows, number: int, card: Card) -> None:
    contacts, points, addresses, tags, photos, search = rows.values()
    family, given, *_ = card["N"].split(";")
    name, firm, title, note = card["FN"], card.get("ORG", ""), card.get("TITLE", ""), card.get("NOTE", "")
    due = f"20{25 + number % 2}-{1 + number % 12:02}-{1 + number % 28:02}" if number % 5 == 0 else None
    contacts.append(
        (number, card["UID"], name, f"{family} {given}".lower(), given, family, firm, title, card.get("BDAY"), note,
         number % len(TIERS), float(number), due)
    )  # fmt: skip
    points += ((None, number, "email", value, value.lower()) for value in card["EMAIL"])
    points += ((None, number, "phone", value, value.translate(_SIGNS)) for value in card["TEL"])
    points += ((None, number, "link", value, value) for value in card["URL"])
    addresses += ((None, number, address[2], address[3], address[5], address[6]) for address in card["ADR"])
    tags += ((number, tag) for tag in card["CATEGORIES"])
    if photo := card.get("PHOTO"):
        photos.append((number, photo))
    reached = " ".join((*card["EMAIL"], *card["TEL"], *card["URL"]))
    search.append((number, name, firm, reached, note, " ".join(card["CATEGORIES"])))
