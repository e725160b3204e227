"""What falls due beside the clocks of contacts, what the user answered to it, and what was shown."""

from sqlalchemy import Column, Index, Integer, Table, Text, text

from relbuilder.storage.tables.base import flag, metadata, owner, words

reminder = Table(
    "reminder",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    owner(needed=False),
    words("text"),
    Column("day", Text, nullable=False),
    Column("at", Text),
    Column("made_at", Text, nullable=False),
    Column("zone", Text, nullable=False),
    words("rule"),
    Column("handled_through", Text),
    Column("settled_on", Text),
    flag("step"),
    # What made the reminder and keeps it: the text of a `Subject`.
    words("about"),
    sqlite_autoincrement=True,
)
Index("ix_reminder_contact_id", reminder.c.contact_id)
Index("ix_reminder_open", reminder.c.day, sqlite_where=text("settled_on IS NULL"))
Index(
    "ix_reminder_handled_through",
    reminder.c.handled_through,
    sqlite_where=text("handled_through IS NOT NULL"),
)

# Nobody's id means everybody.
pause = Table(
    "pause",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(needed=False),
    Column("first_day", Text, nullable=False),
    Column("until", Text),
    sqlite_autoincrement=True,
)
Index("ix_pause_contact_id", pause.c.contact_id)

# Both are known by the text of an `ItemKey`, and go with the contact it is about.
mark = Table(
    "mark",
    metadata,
    Column("key", Text, primary_key=True),
    owner(needed=False),
    Column("snoozed_until", Text),
    Column("settled_at", Text),
    Column("answered_on", Text),
    sqlite_with_rowid=False,
)
Index("ix_mark_contact_id", mark.c.contact_id)

announcement = Table(
    "announcement",
    metadata,
    Column("key", Text, primary_key=True),
    owner(needed=False),
    Column("announced_at", Text),
    flag("days_shown"),
    Column("last_shown_on", Text),
    sqlite_with_rowid=False,
)
Index("ix_announcement_contact_id", announcement.c.contact_id)

# A single row, once there is anything to remember.
reminder_state = Table(
    "reminder_state",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("last_checked", Text),
)
