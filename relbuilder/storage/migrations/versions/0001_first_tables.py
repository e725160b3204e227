"""The first tables. A step that was released never changes: what comes later is a step of its own."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything in an empty file."""
    _create_contact()
    _create_parts_of_contact()
    _create_touches()
    _create_relations()
    _create_policies()
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "words, columnsize=0, prefix='1 2 3', tokenize=\"unicode61 remove_diacritics 0\")"
    )


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def _needed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _flag(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")


def _owner(name: str = "contact_id", *, key: bool = False) -> sa.Column[int]:
    cascade = sa.ForeignKey("contact.id", ondelete="CASCADE")
    return sa.Column(name, sa.Integer, cascade, primary_key=key, nullable=False)


def _place() -> sa.Column[int]:
    return sa.Column("position", sa.Integer, primary_key=True)


def _create_contact() -> None:
    op.create_table(
        "import_batch",
        _id(),
        _words("source"),
        _needed("at"),
        sa.Column("first_id", sa.Integer),
        sa.Column("last_id", sa.Integer),
        _flag("hidden"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "contact",
        _id(),
        *(sa.Column(name, sa.Integer) for name in ("shown_in", "tier")),
        sa.Column("rank", sa.Text(collation="BINARY")),
        *(_text(name) for name in ("entered_on", "spread_due")),
        sa.Column("own_cadence", sa.Integer),
        _flag("chosen"),
        *(_text(name) for name in ("last_touch", "next_due")),
        sa.Column("moisture", sa.REAL, nullable=False, server_default="0"),
        *(_text(name) for name in ("moisture_day", "binned_on")),
        _flag("hidden"),
        _text("added_on"),
        sa.Column("batch_id", sa.Integer, sa.ForeignKey("import_batch.id")),
        *(_words(name) for name in ("display_name", "sort_key", "name_key", "organisation", "title")),
        _flag("has_photo"),
        *(_words(name) for name in ("uid", "given", "additional", "family", "prefix", "suffix", "nickname")),
        *(_words(name) for name in ("phonetic_given", "phonetic_family", "formatted")),
        sa.Column("name_order", sa.Text, nullable=False, server_default="given_first"),
        *(_words(name) for name in ("met_how", "met_where")),
        _text("met_on"),
        *(_words(name) for name in ("met_through", "note")),
        sqlite_autoincrement=True,
    )
    _index("shown_in", "shown_in")
    _index("rank", "shown_in", "rank", "id")
    _index("sort_key", "shown_in", "sort_key", "id")
    _index("next_due", "shown_in", "next_due", "sort_key", "id", where="next_due IS NOT NULL")
    own_pace = "own_cadence IS NOT NULL OR chosen = 1"
    _index("own_pace", "shown_in", "own_cadence", "chosen", where=own_pace)
    _index("name_key", "name_key")
    _index("uid", "uid", where="uid != ''")
    _index("organisation", "organisation", "shown_in", where="organisation != ''")
    _index("binned_on", "binned_on", where="binned_on IS NOT NULL")


def _index(name: str, *columns: str, where: str | None = None) -> None:
    condition = None if where is None else sa.text(where)
    op.create_index(f"ix_contact_{name}", "contact", list(columns), sqlite_where=condition)


def _create_parts_of_contact() -> None:
    _create_part(
        "contact_point", _needed("kind"), _words("label"), _words("value"), _words("norm"), _flag("preferred")
    )
    op.create_index("ix_contact_point_norm", "contact_point", ["norm"], sqlite_where=sa.text("norm != ''"))
    address = ("label", "street", "extended", "po_box", "city", "region", "postal_code", "country")
    _create_part("postal_address", *(_words(name) for name in address))
    _create_part(
        "affiliation", _words("organisation"), _words("title"), _words("department"), _flag("current")
    )
    _create_part(
        "important_date", _words("label"), _number("month"), _number("day"), sa.Column("year", sa.Integer)
    )
    _create_part("own_field", _words("label"), _words("value"))
    op.create_table("tag", _id(), sa.Column("name", sa.Text, nullable=False, unique=True))
    tag = sa.ForeignKey("tag.id", ondelete="CASCADE")
    _create_part("contact_tag", sa.Column("tag_id", sa.Integer, tag, nullable=False))
    op.create_index("ix_contact_tag_tag_id", "contact_tag", ["tag_id"])
    op.create_table("photo", _owner(key=True), _needed("mime"), sa.Column("data", sa.BLOB, nullable=False))
    op.create_table("card_line", _owner(key=True), _needed("lines"))
    op.create_table(
        "import_record",
        sa.Column("fingerprint", sa.Integer, primary_key=True),
        _owner(key=True),
        sa.Column(
            "batch_id", sa.Integer, sa.ForeignKey("import_batch.id", ondelete="CASCADE"), nullable=False
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_import_record_contact_id", "import_record", ["contact_id"])


def _create_part(table: str, *columns: sa.Column[Any]) -> None:
    op.create_table(table, _owner(key=True), _place(), *columns, sqlite_with_rowid=False)


def _create_touches() -> None:
    op.create_table(
        "touch",
        _id(),
        *(_needed(name) for name in ("kind", "day", "logged_at", "zone")),
        sa.Column("minutes", sa.Integer),
        _words("note"),
        sqlite_autoincrement=True,
    )
    touch = sa.ForeignKey("touch.id", ondelete="CASCADE")
    op.create_table(
        "touch_person",
        sa.Column("touch_id", sa.Integer, touch, primary_key=True),
        _place(),
        _owner(),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_touch_person_contact_id", "touch_person", ["contact_id", "touch_id"])


def _create_relations() -> None:
    moved = (*(_needed(name) for name in ("day", "moved_at", "zone")), _words("reason"))
    came_from = sa.Column("came_from", sa.Integer)
    op.create_table(
        "tier_move", _id(), _owner(), came_from, _number("went_to"), *moved, sqlite_autoincrement=True
    )
    promised = (_needed("direction"), _words("text"), _needed("made_on"), _text("due"), _needed("state"))
    op.create_table("promise", _id(), _owner(), *promised, sqlite_autoincrement=True)
    given = (_needed("direction"), _words("text"), _needed("day"), _number("size"))
    op.create_table("exchange", _id(), _owner(), *given, sqlite_autoincrement=True)
    ends = (_owner("first_id"), _owner("second_id"))
    op.create_table("tie", _id(), *ends, _words("kind"), _number("strength"), sqlite_autoincrement=True)
    for table in ("tier_move", "promise", "exchange"):
        op.create_index(f"ix_{table}_contact_id", table, ["contact_id"])
    mine = sa.text("direction = 'mine' AND state = 'open'")
    op.create_index("ix_promise_mine", "promise", ["contact_id"], sqlite_where=mine)
    op.create_index("ix_tie_first_id", "tie", ["first_id"])
    op.create_index("ix_tie_second_id", "tie", ["second_id"])


def _create_policies() -> None:
    columns = ("cadence_days", "capacity")
    table = op.create_table(
        "tier_policy",
        sa.Column("tier", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Integer) for name in columns),
        _number("minutes_per_touch"),
    )
    rows = ((0, None, None, 0), (1, 180, 100, 15), (2, 90, 35, 30), (3, 30, 15, 60))
    names = ("tier", *columns, "minutes_per_touch")
    op.bulk_insert(table, [dict(zip(names, row, strict=True)) for row in rows])
