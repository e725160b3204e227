"""What all tables share: how constraints are named, and the columns that come again and again."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def words(name: str) -> Column[str]:
    """A text that is empty where nothing is known."""
    return Column(name, Text, nullable=False, server_default="")


def flag(name: str) -> Column[int]:
    """Yes or no, no unless said."""
    return Column(name, Integer, nullable=False, server_default="0")


def owner(name: str = "contact_id", *, key: bool = False, needed: bool = True) -> Column[int]:
    """The contact that the row goes with; one that is not `needed` may be nobody."""
    return Column(
        name, Integer, ForeignKey("contact.id", ondelete="CASCADE"), primary_key=key, nullable=not needed
    )


def place() -> Column[int]:
    """Where the row stands among those of its owner, and with it the key."""
    return Column("position", Integer, primary_key=True)
