"""The tables as SQLAlchemy sees them; `migrations` creates them and a test holds the two together.

Days are ISO texts, instants ISO texts in UTC, enumerations their values, tiers their position (0 to 3), so that
plain SQL can compare and sort them; `mapping` is the only place that translates. Missing here, for SQLAlchemy has no
words for it: `search`, the full-text index, one row of folded words per contact with the contact's id as `rowid`.
"""

from sqlalchemy import (
    BLOB,
    REAL,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _words(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _flag(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _owner(name: str = "contact_id", *, key: bool = False) -> Column[int]:
    return Column(
        name, Integer, ForeignKey("contact.id", ondelete="CASCADE"), primary_key=key, nullable=False
    )


def _place() -> Column[int]:
    return Column("position", Integer, primary_key=True)


import_batch = Table(
    "import_batch",
    metadata,
    Column("id", Integer, primary_key=True),
    _words("source"),
    Column("at", Text, nullable=False),
    # Contacts of a batch were stored in one transaction, so their ids lie in one range: no index is needed.
    Column("first_id", Integer),
    Column("last_id", Integer),
    _flag("hidden"),
    sqlite_autoincrement=True,
)

# What the board reads comes first and the note last: a long one lies on pages of its own that a card never touches.
# `shown_in` is the tier of those who can be seen, NULL in the bin and for an import that was undone: led by it, an
# index answers for a whole column without a look at the table, which a condition on three columns would need.
contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("shown_in", Integer),
    Column("tier", Integer),
    Column("rank", Text(collation="BINARY")),
    Column("entered_on", Text),
    Column("spread_due", Text),
    Column("own_cadence", Integer),
    _flag("chosen"),
    Column("last_touch", Text),
    Column("next_due", Text),
    Column("moisture", REAL, nullable=False, server_default="0"),
    Column("moisture_day", Text),
    Column("binned_on", Text),
    _flag("hidden"),
    Column("added_on", Text),
    Column("batch_id", Integer, ForeignKey("import_batch.id")),
    _words("display_name"),
    _words("sort_key"),
    _words("name_key"),
    _words("organisation"),
    _words("title"),
    _flag("has_photo"),
    _words("uid"),
    _words("given"),
    _words("additional"),
    _words("family"),
    _words("prefix"),
    _words("suffix"),
    _words("nickname"),
    _words("phonetic_given"),
    _words("phonetic_family"),
    _words("formatted"),
    Column("name_order", Text, nullable=False, server_default="given_first"),
    _words("met_how"),
    _words("met_where"),
    Column("met_on", Text),
    _words("met_through"),
    _words("note"),
    # An id is never given twice: undo and other programs may still hold the one of a contact that is gone.
    sqlite_autoincrement=True,
)

Index("ix_contact_shown_in", contact.c.shown_in)
Index("ix_contact_rank", contact.c.shown_in, contact.c.rank, contact.c.id)
Index("ix_contact_sort_key", contact.c.shown_in, contact.c.sort_key, contact.c.id)
Index(
    "ix_contact_next_due",
    contact.c.shown_in,
    contact.c.next_due,
    contact.c.sort_key,
    contact.c.id,
    sqlite_where=text("next_due IS NOT NULL"),
)
Index(
    "ix_contact_own_pace",
    contact.c.shown_in,
    contact.c.own_cadence,
    contact.c.chosen,
    sqlite_where=text("own_cadence IS NOT NULL OR chosen = 1"),
)
Index("ix_contact_name_key", contact.c.name_key)
Index("ix_contact_uid", contact.c.uid, sqlite_where=text("uid != ''"))
Index(
    "ix_contact_organisation",
    contact.c.organisation,
    contact.c.shown_in,
    sqlite_where=text("organisation != ''"),
)
Index("ix_contact_binned_on", contact.c.binned_on, sqlite_where=text("binned_on IS NOT NULL"))

contact_point = Table(
    "contact_point",
    metadata,
    _owner(key=True),
    _place(),
    Column("kind", Text, nullable=False),
    _words("label"),
    _words("value"),
    _words("norm"),
    _flag("preferred"),
    sqlite_with_rowid=False,
)
Index("ix_contact_point_norm", contact_point.c.norm, sqlite_where=text("norm != ''"))

postal_address = Table(
    "postal_address",
    metadata,
    _owner(key=True),
    _place(),
    _words("label"),
    _words("street"),
    _words("extended"),
    _words("po_box"),
    _words("city"),
    _words("region"),
    _words("postal_code"),
    _words("country"),
    sqlite_with_rowid=False,
)

affiliation = Table(
    "affiliation",
    metadata,
    _owner(key=True),
    _place(),
    _words("organisation"),
    _words("title"),
    _words("department"),
    _flag("current"),
    sqlite_with_rowid=False,
)

important_date = Table(
    "important_date",
    metadata,
    _owner(key=True),
    _place(),
    _words("label"),
    Column("month", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("year", Integer),
    sqlite_with_rowid=False,
)

own_field = Table(
    "own_field",
    metadata,
    _owner(key=True),
    _place(),
    _words("label"),
    _words("value"),
    sqlite_with_rowid=False,
)

tag = Table(
    "tag",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

contact_tag = Table(
    "contact_tag",
    metadata,
    _owner(key=True),
    _place(),
    Column("tag_id", Integer, ForeignKey("tag.id", ondelete="CASCADE"), nullable=False, index=True),
    sqlite_with_rowid=False,
)

photo = Table(
    "photo",
    metadata,
    _owner(key=True),
    Column("mime", Text, nullable=False),
    Column("data", BLOB, nullable=False),
)

# The lines of an imported card that no column stands for: a JSON list of texts.
card_line = Table("card_line", metadata, _owner(key=True), Column("lines", Text, nullable=False))

# Which record of an imported file became which contact, so that the same file twice changes nothing.
import_record = Table(
    "import_record",
    metadata,
    Column("fingerprint", Integer, primary_key=True),
    Column("contact_id", Integer, ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("batch_id", Integer, ForeignKey("import_batch.id", ondelete="CASCADE"), nullable=False),
    sqlite_with_rowid=False,
)

touch = Table(
    "touch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("logged_at", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("minutes", Integer),
    _words("note"),
    sqlite_autoincrement=True,
)

touch_person = Table(
    "touch_person",
    metadata,
    Column("touch_id", Integer, ForeignKey("touch.id", ondelete="CASCADE"), primary_key=True),
    _place(),
    _owner(),
    sqlite_with_rowid=False,
)
Index("ix_touch_person_contact_id", touch_person.c.contact_id, touch_person.c.touch_id)

tier_move = Table(
    "tier_move",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner(),
    Column("came_from", Integer),
    Column("went_to", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("moved_at", Text, nullable=False),
    Column("zone", Text, nullable=False),
    _words("reason"),
    sqlite_autoincrement=True,
)
Index("ix_tier_move_contact_id", tier_move.c.contact_id)

promise = Table(
    "promise",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner(),
    Column("direction", Text, nullable=False),
    _words("text"),
    Column("made_on", Text, nullable=False),
    Column("due", Text),
    Column("state", Text, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_promise_contact_id", promise.c.contact_id)
Index(
    "ix_promise_mine",
    promise.c.contact_id,
    sqlite_where=text("direction = 'mine' AND state = 'open'"),
)

exchange = Table(
    "exchange",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner(),
    Column("direction", Text, nullable=False),
    _words("text"),
    Column("day", Text, nullable=False),
    Column("size", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_exchange_contact_id", exchange.c.contact_id)

tie = Table(
    "tie",
    metadata,
    Column("id", Integer, primary_key=True),
    _owner("first_id"),
    _owner("second_id"),
    _words("kind"),
    Column("strength", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_tie_first_id", tie.c.first_id)
Index("ix_tie_second_id", tie.c.second_id)

tier_policy = Table(
    "tier_policy",
    metadata,
    Column("tier", Integer, primary_key=True),
    Column("cadence_days", Integer),
    Column("capacity", Integer),
    Column("minutes_per_touch", Integer, nullable=False),
)
