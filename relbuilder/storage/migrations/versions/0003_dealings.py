"""The whole relation: loans, asks, needs, introductions, vouching, groups, mentions, attachments, verdicts."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables, and what the known ones say more than before."""
    for table, column in (
        ("promise", "word TEXT DEFAULT '' NOT NULL"),
        ("exchange", "kind TEXT DEFAULT 'tip' NOT NULL"),
        ("tie", "since TEXT"),
        ("tie", "inverse TEXT DEFAULT '' NOT NULL"),
        ("reminder", "about TEXT DEFAULT '' NOT NULL"),
        ("contact", "light INTEGER DEFAULT '0' NOT NULL"),
    ):
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    _create_favours()
    _create_introductions()
    _create_vouching()
    _create_links()


def _create_favours() -> None:
    borrowed = (_needed("direction"), _words("what"), _needed("day"), _text("amount"), _words("unit"))
    _create("loan", _owner(), *borrowed, _text("due"), _needed("returns"))
    asked = (_words("text"), _needed("day"), _needed("state"), _text("answered_on"), _words("outcome"))
    _create("ask", _owner(), *asked, _text("told_on"))
    _create("need", _owner(), _needed("kind"), _words("text"), _needed("noted_on"), _text("met_on"))
    for table in ("loan", "ask", "need"):
        _index(table, "contact_id")


def _create_introductions() -> None:
    _create(
        "introduction",
        *(_needed("role"), _owner("first_id"), _owner("second_id"), _words("purpose")),
        *(_needed(name) for name in ("begun_on", "state", "since")),
        _words("outcome"),
    )
    _index("introduction", "first_id")
    _index("introduction", "second_id")


def _create_vouching() -> None:
    _create("vouch", _owner(), _needed("answer"), _needed("day"), _words("reason"))
    told = (_words(name) for name in ("to_whom", "purpose", "reason", "outcome"))
    _create("recommendation", _owner(), _needed("day"), _owner("to_id", needed=False), *told)
    _create("reference", _owner(), _words("what"), _needed("noted_on"))
    for table in ("vouch", "recommendation", "reference"):
        _index(table, "contact_id")
    _index("recommendation", "to_id", where="to_id IS NOT NULL")


def _create_links() -> None:
    _create("verdict", _needed("kind"), _owner("first_id"), _owner("second_id"), _needed("day"))
    _index("verdict", "first_id")
    _index("verdict", "second_id")
    op.create_table("group_card", _owner(key=True), _needed("kind"))
    place = sa.Column("position", sa.Integer, primary_key=True)
    op.create_table("group_member", _owner(key=True), place, _owner("member_id"), sqlite_with_rowid=False)
    _index("group_member", "member_id")
    touch = sa.ForeignKey("touch.id", ondelete="CASCADE")
    mentioning = sa.Column("touch_id", sa.Integer, touch, primary_key=True)
    op.create_table("touch_mention", mentioning, _owner(key=True), sqlite_with_rowid=False)
    note_of = _owner("note_of", key=True)
    op.create_table("note_mention", note_of, _owner(key=True), sqlite_with_rowid=False)
    _index("touch_mention", "contact_id")
    _index("note_mention", "contact_id")
    size = sa.Column("size", sa.Integer, nullable=False)
    _create("attachment", _owner(), _words("name"), _needed("stored"), size, _needed("added_on"))
    _index("attachment", "contact_id")


def _create(table: str, *columns: sa.Column[Any]) -> None:
    number = sa.Column("id", sa.Integer, primary_key=True)
    op.create_table(table, number, *columns, sqlite_autoincrement=True)


def _index(table: str, column: str, where: str | None = None) -> None:
    condition = None if where is None else sa.text(where)
    op.create_index(f"ix_{table}_{column}", table, [column], sqlite_where=condition)


def _owner(name: str = "contact_id", *, key: bool = False, needed: bool = True) -> sa.Column[int]:
    cascade = sa.ForeignKey("contact.id", ondelete="CASCADE")
    return sa.Column(name, sa.Integer, cascade, primary_key=key, nullable=not needed)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def _needed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")
