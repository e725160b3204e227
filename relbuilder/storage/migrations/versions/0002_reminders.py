"""What reminders need: rhythms, snoozes and pauses of contacts, reminders, answers, and what was shown."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the tables, and rebuild `contact`: its long note stays the last column, so a new one cannot be appended."""
    op.execute("ALTER TABLE promise ADD COLUMN settled_on TEXT")
    _index("promise", "settled_on", "settled_on", where="settled_on IS NOT NULL")
    _index("touch", "day", "day")
    _index("touch", "logged_at", "logged_at")
    _rebuild_contact()
    _create_reminders()
    _create_answers()


_KEPT = (
    "id", "shown_in", "tier", "rank", "entered_on", "spread_due", "own_cadence", "chosen", "last_touch", "next_due",
    "moisture", "moisture_day", "binned_on", "hidden", "added_on", "batch_id", "display_name", "sort_key",
    "name_key", "organisation", "title", "has_photo", "uid", "given", "additional", "family", "prefix", "suffix",
    "nickname", "phonetic_given", "phonetic_family", "formatted", "name_order", "met_how", "met_where", "met_on",
    "met_through", "note",
)  # fmt: skip


def _rebuild_contact() -> None:
    kept = ", ".join(_KEPT)
    _create_new_contact()
    # By hand, for an id is never given twice: what SQLite remembers must not go back to the highest that is left.
    op.execute(f"INSERT INTO new_contact ({kept}) SELECT {kept} FROM contact ORDER BY id")  # noqa: S608 - our words
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'new_contact'")
    op.execute(
        "INSERT INTO sqlite_sequence SELECT 'new_contact', seq FROM sqlite_sequence WHERE name = 'contact'"
    )
    op.execute("DROP TABLE contact")
    op.execute("ALTER TABLE new_contact RENAME TO contact")
    _index("contact", "shown_in", "shown_in")
    _index("contact", "rank", "shown_in", "rank", "id")
    _index("contact", "sort_key", "shown_in", "sort_key", "id")
    due = ("shown_in", "next_due", "sort_key", "id", "paused_until", "own_cadence", "chosen")
    _index("contact", "next_due", *due, where="next_due IS NOT NULL")
    own_pace = "own_cadence IS NOT NULL OR chosen = 1"
    _index("contact", "own_pace", "shown_in", "own_cadence", "chosen", where=own_pace)
    _index("contact", "name_key", "name_key")
    _index("contact", "uid", "uid", where="uid != ''")
    _index("contact", "organisation", "organisation", "shown_in", where="organisation != ''")
    _index("contact", "binned_on", "binned_on", where="binned_on IS NOT NULL")


def _create_new_contact() -> None:
    # Named here, or the constraint would bear the name that the table has only while it is filled.
    batch = sa.ForeignKey("import_batch.id", name="fk_contact_batch_id_import_batch")
    op.create_table(
        "new_contact",
        _id(),
        *(sa.Column(name, sa.Integer) for name in ("shown_in", "tier")),
        sa.Column("rank", sa.Text(collation="BINARY")),
        *(_text(name) for name in ("entered_on", "spread_due")),
        sa.Column("own_cadence", sa.Integer),
        _words("own_rule"),
        _flag("chosen"),
        *(_text(name) for name in ("last_touch", "next_due", "snoozed_until", "paused_until")),
        sa.Column("moisture", sa.REAL, nullable=False, server_default="0"),
        *(_text(name) for name in ("moisture_day", "binned_on")),
        _flag("hidden"),
        _text("added_on"),
        sa.Column("batch_id", sa.Integer, batch),
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


def _create_reminders() -> None:
    op.create_table(
        "reminder",
        _id(),
        _needed("kind"),
        _about(),
        _words("text"),
        _needed("day"),
        _text("at"),
        *(_needed(name) for name in ("made_at", "zone")),
        _words("rule"),
        *(_text(name) for name in ("handled_through", "settled_on")),
        _flag("step"),
        sqlite_autoincrement=True,
    )
    _index("reminder", "contact_id", "contact_id")
    _index("reminder", "open", "day", where="settled_on IS NULL")
    _index("reminder", "handled_through", "handled_through", where="handled_through IS NOT NULL")
    op.create_table("pause", _id(), _about(), _needed("first_day"), _text("until"), sqlite_autoincrement=True)
    _index("pause", "contact_id", "contact_id")
    op.create_table("reminder_state", _id(), _text("last_checked"))


def _create_answers() -> None:
    answered = (_text(name) for name in ("snoozed_until", "settled_at", "answered_on"))
    op.create_table("mark", _key(), _about(), *answered, sqlite_with_rowid=False)
    _index("mark", "contact_id", "contact_id")
    shown = (_text("announced_at"), _flag("days_shown"), _text("last_shown_on"))
    op.create_table("announcement", _key(), _about(), *shown, sqlite_with_rowid=False)
    _index("announcement", "contact_id", "contact_id")


def _index(table: str, name: str, *columns: str, where: str | None = None) -> None:
    condition = None if where is None else sa.text(where)
    op.create_index(f"ix_{table}_{name}", table, list(columns), sqlite_where=condition)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _key() -> sa.Column[str]:
    return sa.Column("key", sa.Text, primary_key=True)


def _about() -> sa.Column[int]:
    return sa.Column("contact_id", sa.Integer, sa.ForeignKey("contact.id", ondelete="CASCADE"))


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def _needed(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _flag(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default="0")
