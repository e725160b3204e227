"""Fills an empty data file with the invented people of `resources/sample/demo.json`; its days count from today."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from relbuilder.domain.ask import Ask, AskState
from relbuilder.domain.contact import (
    BIRTHDAY,
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    Origin,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.events import BoardReplaced
from relbuilder.domain.exchange import Exchange, ExchangeDirection, ExchangeKind
from relbuilder.domain.follow_ups import STEPS, plan
from relbuilder.domain.loan import Loan, LoanDirection, Return
from relbuilder.domain.move import TierMove
from relbuilder.domain.need import Need, NeedKind
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.rank import ranks_between
from relbuilder.domain.reminder import Pause, Reminder, ReminderKind
from relbuilder.domain.standing import Standing
from relbuilder.domain.tie import Tie
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.clocks import refresh
from relbuilder.services.context import Context
from relbuilder.services.demo_bonds import bind
from relbuilder.services.ports import UnitOfWork

Document = Mapping[str, Any]


def fill(context: Context, document: Document) -> None:
    """Store everybody in one transaction; nothing of it can be undone, for nobody did it.

    The people of a tier stand in the document's order. Days are numbers: `days_ago`, `settled_ago`, `answered_ago` and
    `told_ago` back from today, `in_days`, `due_in` and `until_in` ahead. A person's `path` lists the tiers from the
    first to the one of today; who left the graveyard lately has the follow-ups of a new card.
    """
    with context.open_unit() as unit:
        _Filling(context, unit).carry_out(document)
        unit.commit()
    context.bus.publish(BoardReplaced())


class _Filling:
    """One run over the document; knows the people stored so far by name."""

    def __init__(self, context: Context, unit: UnitOfWork) -> None:
        self._context, self._unit = context, unit
        self._now = context.clock.now()
        self._today = context.today()
        self._zone = context.clock.zone()
        self._ids: dict[str, int] = {}

    def carry_out(self, document: Document) -> None:
        people: Sequence[Document] = document["people"]
        for tier in TIERS:
            members = [person for person in people if person["path"][-1]["tier"] == tier]
            for person, rank in zip(members, ranks_between(None, None, len(members)), strict=True):
                self._add_person(person, rank)
        for touch in document["shared_touches"]:
            self._add_touch(touch, tuple(self._ids[name] for name in touch["with"]))
        for tie in document["ties"]:
            first, second = tie["between"]
            self._unit.ties.add(Tie(self._ids[first], self._ids[second], tie["kind"], tie["strength"]))
        for reminder in document["reminders"]:
            self._add_reminder(reminder, None)
        # Last, for clocks are reckoned from what was stored of touches and exchanges.
        for person in people:
            self._settle(person)
        bind(self._context, self._unit, document, self._ids)

    def _add_person(self, person: Document, rank: str) -> None:
        contact = self._unit.contacts.add(_contact(person, self._today))
        contact_id = self._ids[person["name"]] = contact.id or 0
        first = person["path"][0]
        # The day of the first standing is remembered as the day the contact was added.
        self._unit.standings.add(Standing(contact_id, Tier(first["tier"]), rank, self._day(first)))
        came_from: Tier | None = None
        for step in person["path"]:
            went_to = Tier(step["tier"])
            instant, reason = self._instant(step), step.get("reason", "")
            self._unit.moves.add(
                TierMove(contact_id, came_from, went_to, self._day(step), instant, self._zone, reason)
            )
            came_from = went_to
        for touch in reversed(person.get("touches", ())):
            self._add_touch(touch, (contact_id,))
        for promise in person.get("promises", ()):
            self._add_promise(promise, contact_id)
        for reminder in person.get("reminders", ()):
            self._add_reminder(reminder, contact_id)
        if "pause" in person:
            until = self._today + timedelta(days=person["pause"]["until_in"])
            self._unit.pauses.add(Pause(contact_id, self._day(person["pause"]), until))
        self._add_dealings(person, contact_id)

    def _add_dealings(self, person: Document, contact_id: int) -> None:
        unit = self._unit
        for exchange in person.get("exchanges", ()):
            direction, kind = (
                ExchangeDirection(exchange["direction"]),
                ExchangeKind(exchange.get("kind", "tip")),
            )
            day, size = self._day(exchange), exchange["size"]
            unit.exchanges.add(Exchange(contact_id, direction, exchange["text"], day, size, kind))
        for need in person.get("needs", ()):
            unit.needs.add(Need(contact_id, NeedKind(need["kind"]), need["text"], self._day(need)))
        for ask in person.get("asks", ()):
            state, outcome = AskState(ask.get("state", "open")), ask.get("outcome", "")
            answered, told = self._ago(ask.get("answered_ago")), self._ago(ask.get("told_ago"))
            unit.asks.add(Ask(contact_id, ask["text"], self._day(ask), state, answered, outcome, told))
        for loan in person.get("loans", ()):
            unit.loans.add(self._loan(loan, contact_id))

    def _loan(self, loan: Document, contact_id: int) -> Loan:
        return Loan(
            contact_id,
            LoanDirection(loan["direction"]),
            loan["what"],
            self._day(loan),
            Decimal(loan["amount"]) if "amount" in loan else None,
            loan.get("unit", ""),
            self._today + timedelta(days=loan["due_in"]) if "due_in" in loan else None,
            tuple(Return(self._day(part), Decimal(part["amount"])) for part in loan.get("returns", ())),
        )

    def _add_touch(self, touch: Document, people: tuple[int, ...]) -> None:
        kind, minutes, note = TouchKind(touch["kind"]), touch.get("minutes"), touch.get("note", "")
        day, instant = self._day(touch), self._instant(touch)
        self._unit.touches.add(Touch(kind, day, people, instant, self._zone, minutes, note))

    def _add_promise(self, promise: Document, contact_id: int) -> None:
        due = self._today + timedelta(days=promise["due_in"]) if "due_in" in promise else None
        direction, state = PromiseDirection(promise["direction"]), PromiseState(promise.get("state", "open"))
        settled_on = self._ago(promise.get("settled_ago"))
        self._unit.promises.add(
            Promise(contact_id, direction, promise["text"], self._day(promise), due, state, settled_on)
        )

    def _add_reminder(self, reminder: Document, contact_id: int | None) -> None:
        day, at = self._today + timedelta(days=reminder["in_days"]), reminder.get("at")
        self._unit.reminders.add(
            Reminder(
                kind=ReminderKind(reminder["kind"]),
                contact_id=contact_id,
                text=reminder["text"],
                day=day,
                made_at=self._instant(reminder),
                zone=self._zone,
                at=time.fromisoformat(at) if at else None,
                rule=reminder.get("rule", ""),
            )
        )

    def _add_follow_ups(self, contact_id: int, step: Document) -> None:
        instant = self._instant(step)
        for number, day in enumerate(plan(self._day(step), 0, 1), 1):
            kind = ReminderKind.FOLLOW_UP
            self._unit.reminders.add(Reminder(kind, contact_id, "", day, instant, self._zone, step=number))

    def _settle(self, person: Document) -> None:
        """Put a person where its path ends, with its clocks."""
        contact_id, last = self._ids[person["name"]], person["path"][-1]
        first = self._unit.standings.get(contact_id)
        now = replace(
            first,
            tier=Tier(last["tier"]),
            entered_on=self._day(last),
            own_cadence=person.get("own_cadence"),
            chosen=person.get("chosen", False),
        )
        self._unit.standings.put(now)
        if first.tier is Tier.GRAVEYARD and now.tier.living and last["days_ago"] <= STEPS[-1]:
            self._add_follow_ups(contact_id, last)
        refresh(self._unit, contact_id)

    def _day(self, thing: Document) -> date:
        return self._today - timedelta(days=thing["days_ago"])

    def _ago(self, days: int | None) -> date | None:
        return None if days is None else self._today - timedelta(days=days)

    def _instant(self, thing: Document) -> datetime:
        return self._now - timedelta(days=thing["days_ago"])


def _contact(person: Document, today: date) -> Contact:
    given, _, family = person["name"].rpartition(" ")
    points = [
        ContactPoint(kind, person[field], label, preferred=True)
        for kind, field, label in ((PointKind.EMAIL, "email", "work"), (PointKind.PHONE, "phone", "mobile"))
        if field in person
    ]
    now = Affiliation(person.get("organisation", ""), person.get("title", ""))
    past = [
        Affiliation(place["organisation"], place["title"], current=False) for place in person.get("past", ())
    ]
    return Contact(
        name=Name(given=given or family, family=family if given else ""),
        uid=str(uuid5(NAMESPACE_URL, person["name"])),
        points=tuple(points),
        addresses=(PostalAddress(city=person["city"]),) if "city" in person else (),
        affiliations=((now,) if now != Affiliation() else ()) + tuple(past),
        dates=(_birthday(person["birthday"], today),) if "birthday" in person else (),
        origin=_origin(person["met"], today) if "met" in person else Origin(),
        note=person.get("note", ""),
        tags=tuple(person.get("tags", ())),
    )


def _birthday(birthday: Document, today: date) -> ImportantDate:
    day = today + timedelta(days=birthday["in_days"])
    return ImportantDate(BIRTHDAY, day.month, day.day, day.year - birthday["turns"])


def _origin(met: Document, today: date) -> Origin:
    on = today - timedelta(days=met["days_ago"])
    return Origin(met["how"], met["where"], on, met.get("through", ""))
