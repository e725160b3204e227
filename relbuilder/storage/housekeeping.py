"""What nobody needs any more goes for good: the bin after thirty days, imports that were undone, words without people.

Only for the start of the window: a program that is running may still bring an undone import back.
"""

from datetime import date, timedelta

from sqlalchemy import Connection, delete, select, text

from relbuilder.storage.repositories.base import BLOCK
from relbuilder.storage.tables import contact, contact_tag, import_batch, tag, touch, touch_person
from relbuilder.storage.units import Units

KEPT_DAYS = 30
"""How long the bin keeps a contact (product.md, Undo)."""


def tidy(units: Units, today: date) -> int:
    """Empty the bin of what lies there for more than `KEPT_DAYS`, forget undone imports; returns how many went.

    One transaction; nothing of it is recorded, for it happens before there is anything to undo.
    """
    with units.engine.begin() as connection:
        return purge(connection, today)


def purge(connection: Connection, today: date) -> int:
    """`tidy` within a transaction of the caller's."""
    long_ago = (today - timedelta(days=KEPT_DAYS)).isoformat()
    going = list(connection.execute(select(contact.c.id).where(contact.c.binned_on < long_ago)).scalars())
    undone = select(import_batch.c.id).where(import_batch.c.hidden == 1)
    going += connection.execute(select(contact.c.id).where(contact.c.batch_id.in_(undone))).scalars()
    for start in range(0, len(going), BLOCK):
        block = going[start : start + BLOCK]
        connection.execute(text("DELETE FROM search WHERE rowid = :id"), [{"id": number} for number in block])
        connection.execute(delete(contact).where(contact.c.id.in_(block)))
    connection.execute(delete(import_batch).where(import_batch.c.hidden == 1))
    connection.execute(delete(touch).where(touch.c.id.not_in(select(touch_person.c.touch_id))))
    connection.execute(delete(tag).where(tag.c.id.not_in(select(contact_tag.c.tag_id))))
    return len(set(going))
