"""The page of the day: its people, what was done, and what the week gave and was asked."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import ContactPoint, ImportantDate, Name, Origin, PointKind
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.reminder import ItemKey, ItemKind, Mark, Reminder, ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.readings import Done, DoneKind, Person, TouchLine
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import FULL, NOW, TODAY, ZONE, newcomer, person, settle

STARTS = datetime.fromisoformat("2026-03-02T03:00:00+00:00")


def days(count: int) -> date:
    return TODAY + timedelta(days=count)


class TestPeople:
    def test_a_person_with_everything(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            standing: dict[str, Any] = {"next_due": days(-10), "moisture": 0.8, "moisture_day": days(-90)}
            number = settle(unit, FULL, Tier.GOOD_TO_KNOW, chosen=True, **standing)
            other = settle(unit, person("Bo"))
            touches = [
                unit.touches.add(Touch(TouchKind.CALL, day, people, NOW, ZONE, 5, "Om angst"))
                for day, people in (
                    (days(-3), (number,)),
                    (days(-2), (other, number)),
                    (days(-2), (number, other)),
                    (days(-9), (number,)),
                    (TODAY, (other,)),
                )
            ]
            unit.commit()
        assert reader.people([number, 99], TODAY) == {
            number: Person(
                id=number,
                name="Søren A. Kierkegård",
                given="Søren",
                tier=Tier.GOOD_TO_KNOW,
                organisation="Blå Bølge A/S",
                title="Filosof",
                email="sk@privat.dk",
                phone="22 33 44 55",
                moisture=pytest.approx(0.4),  # type: ignore[arg-type]
                lateness=Lateness.LATE,
                has_photo=True,
                chosen=True,
                origin=Origin("seminar", "Folkemødet", date(2024, 6, 14), "Regine"),
                last_touch=touches[2],
                minutes_per_touch=15,
            )
        }

    def test_a_bare_person(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            number = settle(unit, person("", points=(ContactPoint(PointKind.PHONE, "22 33 44 55"),)))
            unit.commit()
        found = reader.people([number], TODAY)[number]
        assert (found.name, found.given) == ("22 33 44 55", "22 33 44 55")
        assert (found.email, found.origin, found.last_touch) == ("", Origin(), None)
        assert (found.lateness, found.usual_kind) == (Lateness.RESTING, TouchKind.MESSAGE)

    def test_nobody_is_late_while_paused_and_the_bin_has_names(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            away = settle(unit, person("Away"), next_due=days(-90), paused_until=days(1))
            gone = settle(unit, person("Gone"), binned_on=TODAY)
            batch = unit.open_batch("import", NOW)
            (hidden,) = unit.contacts.add_batch(batch, [newcomer(person("Hidden"))])
            unit.show_batch(batch, present=False)
            unit.commit()
        found = reader.people([away, gone, hidden], TODAY)
        assert [one.name for one in found.values()] == ["Away", "Gone"]
        assert found[away].lateness is Lateness.RESTING
        assert reader.people([away], days(1))[away].lateness is Lateness.FAR_OVER

    def test_a_name_without_a_given_one(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            number = settle(unit, replace(FULL, name=Name(formatted="Mor")))
            unit.commit()
        assert reader.people([number], TODAY)[number].given == "Mor"


class TestDone:
    def test_touches_with_the_first_who_can_be_seen(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            ada, bo = settle(unit, person("Ada")), settle(unit, person("Bo"))
            gone = settle(unit, person("Gone"), binned_on=TODAY)
            first, _, second, *_ = (
                unit.touches.add(Touch(kind, day, people, logged, ZONE, minutes, "Note"))
                for kind, day, people, logged, minutes in (
                    (TouchKind.CALL, TODAY, (gone, bo, ada), STARTS, 20),
                    (TouchKind.CALL, days(-1), (ada,), NOW, None),
                    (TouchKind.EVENT, TODAY, (ada,), NOW, None),
                    (TouchKind.EVENT, TODAY, (ada,), STARTS - timedelta(microseconds=1), None),
                    (TouchKind.EVENT, TODAY, (gone,), NOW, None),
                )
            )
            unit.commit()
        assert reader.done(STARTS, TODAY) == [
            Done(DoneKind.TOUCH, str(second.id), ada, "Note", NOW, TouchKind.EVENT),
            Done(DoneKind.TOUCH, str(first.id), bo, "Note", STARTS, TouchKind.CALL, 20),
        ]

    def test_promises_that_were_kept(self, units: Units, reader: SqlReader) -> None:
        with units() as unit:
            ada, gone = settle(unit, person("Ada")), settle(unit, person("Gone"), binned_on=TODAY)
            kept = [
                unit.promises.add(Promise(whom, direction, "Ring", TODAY, None, state, settled))
                for whom, direction, state, settled in (
                    (ada, PromiseDirection.MINE, PromiseState.KEPT, TODAY),
                    (ada, PromiseDirection.THEIRS, PromiseState.KEPT, TODAY),
                    (ada, PromiseDirection.MINE, PromiseState.DROPPED, TODAY),
                    (ada, PromiseDirection.MINE, PromiseState.KEPT, days(-1)),
                    (ada, PromiseDirection.MINE, PromiseState.KEPT, days(900)),
                    (gone, PromiseDirection.MINE, PromiseState.KEPT, TODAY),
                )
            ]
            unit.commit()
        assert reader.done(STARTS, TODAY) == [
            Done(DoneKind.PROMISE, str(promise.id), ada, "Ring", None) for promise in (kept[1], kept[0])
        ]

    def test_reminders_that_were_answered_by_hand(self, units: Units, reader: SqlReader) -> None:
        """A follow-up that a touch has settled stands behind the touch, earlier ones behind the latest."""
        own, follow_up = ReminderKind.OWN, ReminderKind.FOLLOW_UP
        with units() as unit:
            ada, gone = settle(unit, person("Ada")), settle(unit, person("Gone"), binned_on=TODAY)
            once, again, first, second, *_ = (
                unit.reminders.add(
                    Reminder(kind, whom, "Ring", day, NOW, ZONE, handled_through=handled, settled_on=settled)
                )
                for kind, whom, day, handled, settled in (
                    (own, None, TODAY, TODAY, TODAY),
                    (own, ada, days(-9), TODAY, None),
                    (follow_up, ada, days(-9), TODAY, TODAY),
                    (follow_up, ada, days(-1), TODAY, TODAY),
                    (follow_up, ada, TODAY, None, TODAY),
                    (own, None, days(-1), days(-1), days(-1)),
                    (own, None, days(-1), days(900), None),
                    (own, None, TODAY, None, None),
                    (own, gone, TODAY, TODAY, TODAY),
                )
            )
            unit.commit()
        assert first.id is not None
        assert reader.done(STARTS, TODAY) == [
            Done(DoneKind.REMINDER, str(second.id), ada, "Ring", None),
            Done(DoneKind.REMINDER, str(again.id), ada, "Ring", None),
            Done(DoneKind.REMINDER, str(once.id), None, "Ring", None),
        ]

    def test_everything_newest_first_and_what_has_no_instant_last(
        self, units: Units, reader: SqlReader
    ) -> None:
        with units() as unit:
            ada = settle(unit, person("Ada", dates=(ImportantDate("a: b", 3, 2),)))
            key = str(ItemKey(ItemKind.DATE, ada, TODAY, "a: b"))
            unit.marks.add(Mark(key, ada, settled_at=STARTS + timedelta(hours=1)))
            yesterday = str(ItemKey(ItemKind.DATE, ada, days(-1), "a: b"))
            unit.marks.add(Mark(yesterday, ada, settled_at=STARTS - timedelta(hours=1)))
            touched = [
                unit.touches.add(Touch(TouchKind.CALL, TODAY, (ada,), STARTS + timedelta(hours=hours), ZONE))
                for hours in (0, 2)
            ]
            promise = unit.promises.add(
                Promise(ada, PromiseDirection.MINE, "", TODAY, TODAY, PromiseState.KEPT, TODAY)
            )
            unit.commit()
        found = reader.done(STARTS, TODAY)
        assert [(one.kind, one.key) for one in found] == [
            (DoneKind.TOUCH, str(touched[1].id)),
            (DoneKind.DATE, key),
            (DoneKind.TOUCH, str(touched[0].id)),
            (DoneKind.PROMISE, str(promise.id)),
        ]
        assert found[1] == Done(DoneKind.DATE, key, ada, "a: b", STARTS + timedelta(hours=1))


def test_touches_count_as_logged_or_as_the_closest_of_their_people(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        vip, close = settle(unit, person("Vip")), settle(unit, person("Close"), Tier.INNER_CIRCLE)
        resting = settle(unit, person("Rest"), Tier.GRAVEYARD)
        for day, people, minutes in (
            (TODAY, (vip, close), None),
            (TODAY, (vip,), 0),
            (days(-1), (vip,), None),
            (days(-2), (resting,), None),
            (days(-3), (vip,), 5),
            (days(1), (vip,), 5),
        ):
            unit.touches.add(Touch(TouchKind.CALL, day, people, NOW, ZONE, minutes))
        unit.commit()
    assert reader.touch_lines(days(-2), TODAY) == [
        TouchLine(days(-2), 0),
        TouchLine(days(-1), 30),
        TouchLine(TODAY, 60),
        TouchLine(TODAY, 0),
    ]


def test_the_cadences_of_everybody_who_is_tended(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        settle(unit, person("Vip"), entered_on=days(-30))
        settle(unit, person("Other"))
        settle(unit, person("Quick"), own_cadence=7)
        settle(unit, person("Star"), Tier.GOOD_TO_KNOW, chosen=True, entered_on=days(-31))
        settle(unit, person("Rest"), Tier.GRAVEYARD, own_cadence=5)
        settle(unit, person("Binned"), binned_on=TODAY)
        unit.policies.put(replace(unit.policies.get(Tier.INNER_CIRCLE), cadence_days=None))
        settle(unit, person("Unasked"), Tier.INNER_CIRCLE)
        unit.commit()
    found = reader.living_cadences()
    assert {tier: sorted(cadences) for tier, cadences in found.items()} == {
        Tier.GOOD_TO_KNOW: [90],
        Tier.VIP: [7, 90, 90],
        Tier.INNER_CIRCLE: [],
    }
    assert reader.living_cadences(entered_by=days(-30)) == {
        Tier.GOOD_TO_KNOW: [90],
        Tier.VIP: [90],
        Tier.INNER_CIRCLE: [],
    }
