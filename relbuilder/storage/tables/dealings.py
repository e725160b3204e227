"""What is decent to know of a relation: loans, asks, needs, introductions, and whose name stands behind whom."""

from sqlalchemy import Column, Index, Integer, Table, Text, text

from relbuilder.storage.tables.base import metadata, owner, words

loan = Table(
    "loan",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    Column("direction", Text, nullable=False),
    words("what"),
    Column("day", Text, nullable=False),
    # A decimal number as text: a sum of money must not lose its last digits.
    Column("amount", Text),
    words("unit"),
    Column("due", Text),
    # The parts that came back: a JSON list of day, amount and note.
    Column("returns", Text, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_loan_contact_id", loan.c.contact_id)

ask = Table(
    "ask",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    words("text"),
    Column("day", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("answered_on", Text),
    words("outcome"),
    Column("told_on", Text),
    sqlite_autoincrement=True,
)
Index("ix_ask_contact_id", ask.c.contact_id)

need = Table(
    "need",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    Column("kind", Text, nullable=False),
    words("text"),
    Column("noted_on", Text, nullable=False),
    Column("met_on", Text),
    sqlite_autoincrement=True,
)
Index("ix_need_contact_id", need.c.contact_id)

introduction = Table(
    "introduction",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("role", Text, nullable=False),
    owner("first_id"),
    owner("second_id"),
    words("purpose"),
    Column("begun_on", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("since", Text, nullable=False),
    words("outcome"),
    sqlite_autoincrement=True,
)
Index("ix_introduction_first_id", introduction.c.first_id)
Index("ix_introduction_second_id", introduction.c.second_id)

vouch = Table(
    "vouch",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    Column("answer", Text, nullable=False),
    Column("day", Text, nullable=False),
    words("reason"),
    sqlite_autoincrement=True,
)
Index("ix_vouch_contact_id", vouch.c.contact_id)

recommendation = Table(
    "recommendation",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    Column("day", Text, nullable=False),
    owner("to_id", needed=False),
    *(words(name) for name in ("to_whom", "purpose", "reason", "outcome")),
    sqlite_autoincrement=True,
)
Index("ix_recommendation_contact_id", recommendation.c.contact_id)
Index("ix_recommendation_to_id", recommendation.c.to_id, sqlite_where=text("to_id IS NOT NULL"))

reference = Table(
    "reference",
    metadata,
    Column("id", Integer, primary_key=True),
    owner(),
    words("what"),
    Column("noted_on", Text, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_reference_contact_id", reference.c.contact_id)
