"""What leads from one contact to another, or to a file: verdicts, groups, mentions in notes, attachments."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from relbuilder.storage.tables.base import metadata, owner, place, words

verdict = Table(
    "verdict",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    owner("first_id"),
    owner("second_id"),
    Column("day", Text, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_verdict_first_id", verdict.c.first_id)
Index("ix_verdict_second_id", verdict.c.second_id)

# A contact that is several people as one card has a row here.
group_card = Table("group_card", metadata, owner(key=True), Column("kind", Text, nullable=False))

group_member = Table(
    "group_member",
    metadata,
    owner(key=True),
    place(),
    owner("member_id"),
    sqlite_with_rowid=False,
)
Index("ix_group_member_member_id", group_member.c.member_id)

# Derived from the notes, so that whom they mention is found from the other end.
touch_mention = Table(
    "touch_mention",
    metadata,
    Column("touch_id", Integer, ForeignKey("touch.id", ondelete="CASCADE"), primary_key=True),
    owner(key=True),
    sqlite_with_rowid=False,
)
Index("ix_touch_mention_contact_id", touch_mention.c.contact_id)

note_mention = Table(
    "note_mention",
    metadata,
    owner("note_of", key=True),
    owner(key=True),
    sqlite_with_rowid=False,
)
Index("ix_note_mention_contact_id", note_mention.c.contact_id)

attachment = Table(
    "attachment",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    words("name"),
    Column("stored", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("added_on", Text, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_attachment_contact_id", attachment.c.contact_id)
