"""What passes between the user and the contacts: touches, steps over the board, promises, exchanges, ties."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, text

from relbuilder.storage.tables.base import metadata, owner, place, words

touch = Table(
    "touch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("logged_at", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("minutes", Integer),
    words("note"),
    sqlite_autoincrement=True,
)

Index("ix_touch_day", touch.c.day)
Index("ix_touch_logged_at", touch.c.logged_at)

touch_person = Table(
    "touch_person",
    metadata,
    Column("touch_id", Integer, ForeignKey("touch.id", ondelete="CASCADE"), primary_key=True),
    place(),
    owner(),
    sqlite_with_rowid=False,
)
Index("ix_touch_person_contact_id", touch_person.c.contact_id, touch_person.c.touch_id)

tier_move = Table(
    "tier_move",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    Column("came_from", Integer),
    Column("went_to", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("moved_at", Text, nullable=False),
    Column("zone", Text, nullable=False),
    words("reason"),
    sqlite_autoincrement=True,
)
Index("ix_tier_move_contact_id", tier_move.c.contact_id)

promise = Table(
    "promise",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    Column("direction", Text, nullable=False),
    words("text"),
    Column("made_on", Text, nullable=False),
    Column("due", Text),
    Column("state", Text, nullable=False),
    Column("settled_on", Text),
    words("word"),
    sqlite_autoincrement=True,
)
Index("ix_promise_contact_id", promise.c.contact_id)
Index(
    "ix_promise_mine",
    promise.c.contact_id,
    sqlite_where=text("direction = 'mine' AND state = 'open'"),
)
Index("ix_promise_settled_on", promise.c.settled_on, sqlite_where=text("settled_on IS NOT NULL"))

exchange = Table(
    "exchange",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    Column("direction", Text, nullable=False),
    words("text"),
    Column("day", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("kind", Text, nullable=False, server_default="tip"),
    sqlite_autoincrement=True,
)
Index("ix_exchange_contact_id", exchange.c.contact_id)

tie = Table(
    "tie",
    metadata,
    Column("id", Integer, primary_key=True),
    owner("first_id"),
    owner("second_id"),
    words("kind"),
    Column("strength", Integer, nullable=False),
    Column("since", Text),
    words("inverse"),
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
