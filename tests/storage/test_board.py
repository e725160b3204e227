"""Cards, heads of columns and the numbers on the chips say what the domain says."""

from dataclasses import replace
from datetime import timedelta

import pytest

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import Affiliation, ImportantDate, Photo
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import BIRTHDAY_CHIP_DAYS, Card
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import TODAY, person, settle


def test_a_card_with_everything(units: Units, reader: SqlReader) -> None:
    birthday = TODAY + timedelta(days=BIRTHDAY_CHIP_DAYS)
    with units() as unit:
        number = settle(
            unit,
            person(
                "Ada Lov",
                affiliations=(Affiliation("Gammel", current=False), Affiliation("Novo", "Chef")),
                dates=(
                    ImportantDate("anniversary", 3, 3),
                    ImportantDate("birthday", birthday.month, birthday.day, 1980),
                    ImportantDate("birthday", 3, 4),
                ),
                photo=Photo("image/png", b"x"),
            ),
            Tier.GOOD_TO_KNOW,
            chosen=True,
            next_due=TODAY - timedelta(days=2),
            moisture=0.8,
            moisture_day=TODAY - timedelta(days=90),
        )
        for direction, state in (
            (PromiseDirection.MINE, PromiseState.OPEN),
            (PromiseDirection.MINE, PromiseState.OPEN),
            (PromiseDirection.MINE, PromiseState.KEPT),
            (PromiseDirection.THEIRS, PromiseState.OPEN),
        ):
            unit.promises.add(Promise(number, direction, "", TODAY, state=state))
        unit.commit()
    assert reader.cards([number, 99], TODAY) == {
        number: Card(
            id=number,
            tier=Tier.GOOD_TO_KNOW,
            name="Ada Lov",
            organisation="Novo",
            title="Chef",
            moisture=pytest.approx(0.4),  # type: ignore[arg-type]
            next_due=TODAY - timedelta(days=2),
            days_over=2,
            lateness=Lateness.LATE,
            promises=2,
            birthday=birthday,
            has_photo=True,
            chosen=True,
        )
    }
    assert reader.cards([number], TODAY - timedelta(days=1))[number].birthday is None
    assert reader.photo(number) == Photo("image/png", b"x")
    assert reader.photo(99) is None


def test_a_bare_card(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, person("Bo"), Tier.GRAVEYARD)
        unit.commit()
    card = reader.cards([number], TODAY)[number]
    assert (card.moisture, card.next_due, card.days_over, card.lateness) == (
        0.0,
        None,
        None,
        Lateness.RESTING,
    )
    assert (card.promises, card.birthday, card.has_photo, card.chosen) == (0, None, False, False)


def test_a_pause_is_on_the_card_until_the_day_it_ends(units: Units, reader: SqlReader) -> None:
    due = TODAY - timedelta(days=50)
    with units() as unit:
        away = settle(unit, person("Away"), next_due=due, paused_until=TODAY + timedelta(days=1))
        back = settle(unit, person("Back"), next_due=due, paused_until=TODAY)
        unit.commit()
    cards = reader.cards([away, back], TODAY)
    assert (cards[away].paused_until, cards[back].paused_until) == (TODAY + timedelta(days=1), None)
    assert (cards[away].lateness, cards[back].lateness) == (Lateness.RESTING, Lateness.FAR_OVER)
    assert (cards[away].days_over, cards[back].days_over) == (None, 50)
    assert cards[away].next_due == due
    assert reader.filter_counts(TODAY).overdue == 1
    assert reader.filter_counts(TODAY + timedelta(days=1)).overdue == 2


def test_heads_count_people_and_minutes(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        for more in ({}, {"own_cadence": 45}, {"own_cadence": 45}, {"binned_on": TODAY}):
            settle(unit, person("Vip"), **more)
        settle(unit, person("Star"), Tier.GOOD_TO_KNOW, chosen=True)
        settle(unit, person("Rest"), Tier.GRAVEYARD, own_cadence=5)
        unit.policies.put(replace(unit.policies.get(Tier.VIP), capacity=2))
        unit.commit()
    heads = reader.columns()
    assert [head.policy.tier for head in heads] == list(Tier)
    assert [head.count for head in heads] == [1, 1, 3, 0]
    assert [round(head.minutes_per_month, 6) for head in heads] == [
        0,
        round(15 * 30.44 / 90, 6),
        round(30 * 30.44 * (1 / 90 + 2 / 45), 6),
        0,
    ]
    assert [head.over_full for head in heads] == [False, False, True, False]


def test_chips_count_contacts(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        late = settle(unit, person("Late"), next_due=TODAY - timedelta(days=1))
        settle(unit, person("Today"), next_due=TODAY)
        gone = settle(unit, person("Gone"), next_due=TODAY - timedelta(days=1), binned_on=TODAY)
        for whom in (late, late, gone):
            unit.promises.add(Promise(whom, PromiseDirection.MINE, "", TODAY))
        unit.commit()
    counts = reader.filter_counts(TODAY)
    assert (counts.overdue, counts.with_promises) == (1, 1)


def test_where_contacts_stand(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        ada, bo = settle(unit, person("Ada")), settle(unit, person("Bo"), binned_on=TODAY)
        unit.commit()
    assert reader.tiers_of([ada, bo, 99]) == {ada: Tier.VIP}
