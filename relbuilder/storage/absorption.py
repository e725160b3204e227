"""One contact goes into another, and comes out of it again: the rows that no store keeps. Its belongings are moved by
the use case, value by value; who went stays hidden until the next start, so that coming back loses nothing."""

# ruff: noqa: S608 - the SQL is put together from this package's own words, never from a user's

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, case, select, update

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.services.ports import MergeChange
from relbuilder.storage.assembly import AMONG
from relbuilder.storage.tables import MERGED, OFF_BOARD, contact

_FOLLOWING = """
SELECT fingerprint FROM import_record WHERE contact_id = ?1
AND fingerprint NOT IN (SELECT fingerprint FROM import_record WHERE contact_id = ?2) ORDER BY fingerprint
"""
_ANNOUNCED = """
SELECT key FROM announcement WHERE contact_id = ? AND key NOT LIKE 'person:%' AND key NOT LIKE 'date:%' ORDER BY key
"""
"""What was announced of promises and reminders, which follow; what was said of the person itself is over."""


def absorb(connection: Connection, gone_id: int, kept_id: int) -> MergeChange:
    """Hide one contact and let the other have what imports and announcements know of it; raises CHANGED_ELSEWHERE."""
    gone, kept = _row(connection, gone_id), _row(connection, kept_id)
    if gone is None or kept is None or gone.shown_in is None or kept.shown_in is None:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    change = MergeChange(
        gone_id,
        kept_id,
        merged=True,
        records=_column(connection, _FOLLOWING, (gone_id, kept_id)),
        announced=_column(connection, _ANNOUNCED, (gone_id,)),
        added_on=kept.added_on,
        batch_id=kept.batch_id,
    )
    _hand_over(connection, change, gone_id, kept_id)
    connection.execute(update(contact).where(contact.c.id == gone_id), {"hidden": MERGED, "shown_in": None})
    # To undo an import must not take away what was not of it.
    batch_id = kept.batch_id if kept.batch_id == gone.batch_id else None
    added_on = min(filter(None, (kept.added_on, gone.added_on)), default=None)
    _set_origin(connection, kept_id, added_on, batch_id)
    return change


def release(connection: Connection, change: MergeChange) -> None:
    """Take back what `absorb` did; raises InputProblem CHANGED_ELSEWHERE when the contact is gone for good."""
    gone = _row(connection, change.gone_id)
    if gone is None or gone.hidden != MERGED or _row(connection, change.kept_id) is None:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    place = case((contact.c.light == 1, OFF_BOARD), else_=contact.c.tier)
    shown_in = case((contact.c.binned_on.is_(None), place))
    connection.execute(
        update(contact).where(contact.c.id == change.gone_id).values(hidden=0, shown_in=shown_in)
    )
    _hand_over(connection, change, change.kept_id, change.gone_id)
    _set_origin(connection, change.kept_id, change.added_on, change.batch_id)


def touches_mentioning(connection: Connection, contact_id: int) -> list[int]:
    """The touches whose notes mention a contact."""
    return list(_column(connection, "SELECT touch_id FROM touch_mention WHERE contact_id = ?", (contact_id,)))


def contacts_naming(connection: Connection, contact_id: int) -> list[int]:
    """The contacts whose notes mention a contact, and the groups it is a member of."""
    sql = (
        "SELECT note_of FROM note_mention WHERE contact_id = ?1"
        " UNION SELECT contact_id FROM group_member WHERE member_id = ?1"
    )
    return list(_column(connection, sql, (contact_id,)))


def recommended_to(connection: Connection, contact_id: int) -> list[int]:
    """The recommendations of somebody to a contact."""
    return list(_column(connection, "SELECT id FROM recommendation WHERE to_id = ?", (contact_id,)))


def marks_about(connection: Connection, contact_id: int) -> list[str]:
    """The keys of the marks about a contact."""
    return list(_column(connection, "SELECT key FROM mark WHERE contact_id = ? ORDER BY key", (contact_id,)))


def _row(connection: Connection, number: int) -> Any:
    columns = (contact.c.hidden, contact.c.shown_in, contact.c.added_on, contact.c.batch_id)
    return connection.execute(select(*columns).where(contact.c.id == number)).first()


def _column(connection: Connection, sql: str, parameters: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(row[0] for row in connection.exec_driver_sql(sql, parameters))


def _hand_over(connection: Connection, change: MergeChange, giver: int, taker: int) -> None:
    things: tuple[tuple[str, str, Sequence[int | str]], ...] = (
        ("import_record", "fingerprint", change.records),
        ("announcement", "key", change.announced),
    )
    for table, key, members in things:
        sql = f"UPDATE {table} SET contact_id = ? WHERE contact_id = ? AND {key} {AMONG}"
        connection.exec_driver_sql(sql, (taker, giver, json.dumps(members)))


def _set_origin(connection: Connection, number: int, added_on: str | None, batch_id: int | None) -> None:
    values = {"added_on": added_on, "batch_id": batch_id}
    connection.execute(update(contact).where(contact.c.id == number), values)
