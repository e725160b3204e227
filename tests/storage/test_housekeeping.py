"""What goes for good: the old bin, undone imports, touches with nobody, tags on nobody, old answers. Nothing else."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.reminder import Mark, Reminder, ReminderKind
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.storage.housekeeping import ANSWERED_DAYS, KEPT_DAYS, tidy
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import FULL, NOW, TODAY, ZONE, newcomer, person, settle


def test_old_things_go_and_the_rest_stays(units: Units, reader: SqlReader, path: Path) -> None:
    with units() as unit:
        old = settle(unit, FULL, binned_on=TODAY - timedelta(days=KEPT_DAYS + 1))
        recent = settle(unit, person("Bo"), binned_on=TODAY - timedelta(days=KEPT_DAYS))
        ada = settle(unit, person("Ada", tags=("kept",)))
        alone = unit.touches.add(Touch(TouchKind.CALL, TODAY, (old,), NOW, ZONE))
        shared = unit.touches.add(Touch(TouchKind.CALL, TODAY, (old, ada), NOW, ZONE))
        undone, standing = unit.open_batch("import", NOW), unit.open_batch("import", NOW)
        (gone,) = unit.contacts.add_batch(undone, [newcomer(FULL)])
        (there,) = unit.contacts.add_batch(standing, [newcomer(person("There"))])
        unit.contacts.remember_import(undone, [(1, gone), (2, ada)])
        unit.contacts.remember_import(standing, [(3, there)])
        unit.show_batch(undone, present=False)
        unit.commit()
    assert tidy(path, TODAY) == 2
    assert tidy(path, TODAY) == 0
    assert reader.find() == [ada, there]
    assert reader.bin() == [recent]
    with units() as unit:
        assert [one.id for one in unit.contacts.get_many([old, gone, recent, ada, there])] == [
            recent,
            ada,
            there,
        ]
        assert unit.contacts.imported_as([1, 2, 3]) == {3: there}
        assert unit.touches.get_many([alone.id or 0, shared.id or 0])[0].people == (ada,)
        assert len(unit.touches.get_many([alone.id or 0, shared.id or 0])) == 1
    with units.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT name FROM tag").scalars().all() == ["kept"]
        assert connection.exec_driver_sql("SELECT rowid FROM search").scalars().all() == [recent, ada, there]
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def test_who_is_gone_is_no_longer_in_the_file(units: Units, path: Path) -> None:
    """Neither in what SQLite has set free nor among the words that are searched."""
    with units() as unit:
        settle(unit, person("Quetzal Xyzzy"), binned_on=TODAY - timedelta(days=KEPT_DAYS + 1))
        settle(unit, person("Ada"))
        unit.commit()
    assert b"quetzal" in _whole(path)
    tidy(path, TODAY)
    whole = _whole(path)
    assert b"quetzal" not in whole
    assert b"ada" in whole


def _whole(path: Path) -> bytes:
    """The file with all that was committed, in small letters."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")
    return path.read_bytes().lower()


def test_what_was_shown_and_answered_long_ago_is_forgotten(units: Units, path: Path) -> None:
    """By the latest that is known of each; what was put off beyond that is not over yet."""
    old, kept = NOW - timedelta(days=ANSWERED_DAYS + 1), NOW - timedelta(days=ANSWERED_DAYS)
    with units() as unit:
        for key, answered, settled, snoozed in (
            ("answered", old, None, None),
            ("settled", None, old, None),
            ("snoozed", None, None, old),
            ("answered since", kept, old, old),
            ("settled since", old, kept, old),
            ("snoozed since", old, old, kept),
        ):
            unit.marks.add(Mark(key, None, snoozed, settled, answered.date() if answered else None))
        log = unit.announcements
        log.announce(["announced"], old)
        log.announce(["announced since"], kept)
        log.show(["shown"], old.date())
        log.show(["shown since"], kept.date())
        unit.commit()
    assert tidy(path, TODAY) == 0
    with units.engine.connect() as connection:
        marks = connection.exec_driver_sql("SELECT key FROM mark ORDER BY key").scalars().all()
        log_left = connection.exec_driver_sql("SELECT key FROM announcement ORDER BY key").scalars().all()
    assert marks == ["answered since", "settled since", "snoozed since"]
    assert log_left == ["announced since", "shown since"]


def test_what_is_open_for_years_is_not_told_again(units: Units, path: Path) -> None:
    long_ago = NOW - timedelta(days=2 * ANSWERED_DAYS)
    with units() as unit:
        ada = settle(unit, person("Ada"))
        open_one, kept = (
            unit.promises.add(Promise(ada, PromiseDirection.MINE, "An article", TODAY, TODAY, state))
            for state in (PromiseState.OPEN, PromiseState.KEPT)
        )
        call = unit.reminders.add(Reminder(ReminderKind.OWN, None, "Call", TODAY, NOW, ZONE))
        done = unit.reminders.add(Reminder(ReminderKind.OWN, None, "Pay", TODAY, NOW, ZONE, settled_on=TODAY))
        told = {
            f"{kind}:{one.id}:{TODAY}:"
            for kind, one in (
                ("promise", open_one),
                ("promise", kept),
                ("reminder", call),
                ("reminder", done),
            )
        }
        unit.announcements.announce(told, long_ago)
        unit.commit()
    tidy(path, TODAY)
    with units.engine.connect() as connection:
        left = connection.exec_driver_sql("SELECT key FROM announcement ORDER BY key").scalars().all()
    assert left == [f"promise:{open_one.id}:{TODAY}:", f"reminder:{call.id}:{TODAY}:"]
