"""What nobody needs any more goes for good: the bin after thirty days, imports that were undone, contacts that were
merged into others, words without people, and what was shown and answered more than a year ago.

Only for the start of the window: a program that is running may still bring an undone import back.
"""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from relbuilder.storage.connections import connect, problems_told
from relbuilder.storage.queries.agenda import OPEN

KEPT_DAYS = 30
"""How long the bin keeps a contact (product.md, Undo)."""

ANSWERED_DAYS = 400
"""How long it is kept what was shown and answered: a yearly date asks once more for it a year later."""

_GOING = """
CREATE TEMP TABLE going AS SELECT id FROM contact
WHERE binned_on < ? OR hidden = 2 OR batch_id IN (SELECT id FROM import_batch WHERE hidden = 1)
"""

_STEPS = (
    "DELETE FROM search WHERE rowid IN (SELECT id FROM going)",
    "DELETE FROM contact WHERE id IN (SELECT id FROM going)",
    "DELETE FROM import_batch WHERE hidden = 1",
    "DELETE FROM touch WHERE id NOT IN (SELECT touch_id FROM touch_person)",
    "DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM contact_tag)",
)

_TIDY_WORDS = "INSERT INTO search (search) VALUES ('optimize')"
"""Until then the index only notes that words are gone, and keeps them."""

_OUTDATED = (
    f"DELETE FROM announcement WHERE coalesce(last_shown_on, announced_at) < ? AND NOT ({OPEN})",  # noqa: S608 - own words
    "DELETE FROM mark WHERE max(ifnull(answered_on, ''), ifnull(settled_at, ''), ifnull(snoozed_until, '')) < ?",
)


def tidy(path: Path, today: date) -> int:
    """Empty the bin of what has lain there for more than `KEPT_DAYS`; returns how many went.

    Undone imports and contacts that were merged into others are forgotten. What was last shown or answered more than
    `ANSWERED_DAYS` ago is forgotten too, unless it is still open. One transaction. Nothing of it is recorded, for it
    happens before there is anything to undo.
    """
    long_ago = (today - timedelta(days=KEPT_DAYS)).isoformat()
    a_year_ago = (today - timedelta(days=ANSWERED_DAYS)).isoformat()
    with problems_told(), closing(connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        # What goes is overwritten, not only forgotten.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_GOING, (long_ago,))
        for step in _STEPS:
            connection.execute(step)
        for step in _OUTDATED:
            connection.execute(step, (a_year_ago,))
        gone = int(connection.execute("SELECT count(*) FROM going").fetchone()[0])
        if gone:
            connection.execute(_TIDY_WORDS)
        connection.execute("COMMIT")
    return gone


def kept_files(path: Path) -> set[str]:
    """By which texts the files of contacts are found, those in the bin among them."""
    with problems_told(), closing(connect(path)) as connection:
        return {stored for (stored,) in connection.execute("SELECT stored FROM attachment")}
