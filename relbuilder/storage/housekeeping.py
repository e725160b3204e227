"""What nobody needs any more goes for good: the bin after thirty days, imports that were undone, words without people.

Only for the start of the window: a program that is running may still bring an undone import back.
"""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from relbuilder.storage.connections import connect, problems_told

KEPT_DAYS = 30
"""How long the bin keeps a contact (product.md, Undo)."""

_GOING = """
CREATE TEMP TABLE going AS SELECT id FROM contact
WHERE binned_on < ? OR batch_id IN (SELECT id FROM import_batch WHERE hidden = 1)
"""

_STEPS = (
    "DELETE FROM search WHERE rowid IN (SELECT id FROM going)",
    "DELETE FROM contact WHERE id IN (SELECT id FROM going)",
    "DELETE FROM import_batch WHERE hidden = 1",
    "DELETE FROM touch WHERE id NOT IN (SELECT touch_id FROM touch_person)",
    "DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM contact_tag)",
)


def tidy(path: Path, today: date) -> int:
    """Empty the bin of what has lain there for more than `KEPT_DAYS`, forget undone imports; returns how many went.

    One transaction. Nothing of it is recorded, for it happens before there is anything to undo.
    """
    long_ago = (today - timedelta(days=KEPT_DAYS)).isoformat()
    with problems_told(), closing(connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_GOING, (long_ago,))
        for step in _STEPS:
            connection.execute(step)
        gone = int(connection.execute("SELECT count(*) FROM going").fetchone()[0])
        connection.execute("COMMIT")
    return gone
