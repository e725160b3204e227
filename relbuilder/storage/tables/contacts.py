"""Contacts with all their parts, and the imports they came by."""

from sqlalchemy import BLOB, REAL, Column, ForeignKey, Index, Integer, Table, Text, text

from relbuilder.storage.tables.base import flag, metadata, owner, place, words

import_batch = Table(
    "import_batch",
    metadata,
    Column("id", Integer, primary_key=True),
    words("source"),
    Column("at", Text, nullable=False),
    # Contacts of a batch were stored in one transaction, so their ids lie in one range: no index is needed.
    Column("first_id", Integer),
    Column("last_id", Integer),
    flag("hidden"),
    sqlite_autoincrement=True,
)

# What the board reads comes first and the note last: a long one lies on pages of its own that a card never touches.
# (`light`, which no board reads, came later than the note.)
# `shown_in` is the tier of those who can be seen, OFF_BOARD for a light record, NULL in the bin and for an import that
# was undone: led by it, an index answers for a whole column without a look at the table, which a condition on three
# columns would need.
OFF_BOARD = 4

# `hidden` is 1 when the contact's import was undone, MERGED when it went into another contact.
MERGED = 2

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
    words("own_rule"),
    flag("chosen"),
    Column("last_touch", Text),
    Column("next_due", Text),
    Column("snoozed_until", Text),
    Column("paused_until", Text),
    Column("moisture", REAL, nullable=False, server_default="0"),
    Column("moisture_day", Text),
    Column("binned_on", Text),
    flag("hidden"),
    Column("added_on", Text),
    Column("batch_id", Integer, ForeignKey("import_batch.id")),
    words("display_name"),
    words("sort_key"),
    words("name_key"),
    words("organisation"),
    words("title"),
    flag("has_photo"),
    words("uid"),
    words("given"),
    words("additional"),
    words("family"),
    words("prefix"),
    words("suffix"),
    words("nickname"),
    words("phonetic_given"),
    words("phonetic_family"),
    words("formatted"),
    Column("name_order", Text, nullable=False, server_default="given_first"),
    words("met_how"),
    words("met_where"),
    Column("met_on", Text),
    words("met_through"),
    words("note"),
    flag("light"),
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
    # What else is asked of those who are due, so that the answer is in the index alone.
    contact.c.paused_until,
    contact.c.own_cadence,
    contact.c.chosen,
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
    owner(key=True),
    place(),
    Column("kind", Text, nullable=False),
    words("label"),
    words("value"),
    words("norm"),
    flag("preferred"),
    sqlite_with_rowid=False,
)
Index("ix_contact_point_norm", contact_point.c.norm, sqlite_where=text("norm != ''"))

postal_address = Table(
    "postal_address",
    metadata,
    owner(key=True),
    place(),
    words("label"),
    words("street"),
    words("extended"),
    words("po_box"),
    words("city"),
    words("region"),
    words("postal_code"),
    words("country"),
    sqlite_with_rowid=False,
)

affiliation = Table(
    "affiliation",
    metadata,
    owner(key=True),
    place(),
    words("organisation"),
    words("title"),
    words("department"),
    flag("current"),
    sqlite_with_rowid=False,
)

important_date = Table(
    "important_date",
    metadata,
    owner(key=True),
    place(),
    words("label"),
    Column("month", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("year", Integer),
    sqlite_with_rowid=False,
)

own_field = Table(
    "own_field",
    metadata,
    owner(key=True),
    place(),
    words("label"),
    words("value"),
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
    owner(key=True),
    place(),
    Column("tag_id", Integer, ForeignKey("tag.id", ondelete="CASCADE"), nullable=False, index=True),
    sqlite_with_rowid=False,
)

photo = Table(
    "photo",
    metadata,
    owner(key=True),
    Column("mime", Text, nullable=False),
    Column("data", BLOB, nullable=False),
)

# The lines of an imported card that no column stands for: a JSON list of texts.
card_line = Table("card_line", metadata, owner(key=True), Column("lines", Text, nullable=False))

# Which record of an imported file became which contact, so that the same file twice changes nothing.
import_record = Table(
    "import_record",
    metadata,
    Column("fingerprint", Integer, primary_key=True),
    Column("contact_id", Integer, ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("batch_id", Integer, ForeignKey("import_batch.id", ondelete="CASCADE"), nullable=False),
    sqlite_with_rowid=False,
)
