"""Lists: found by text, by reference, due, in the bin, and the words to choose from."""

from datetime import date, timedelta

import pytest

from relbuilder.domain.contact import Affiliation, ContactPoint, PointKind
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import ContactSummary, Sort
from relbuilder.storage.queries import SqlReader
from relbuilder.storage.units import Units
from tests.storage.people import FULL, TODAY, person, settle


def test_find_by_text_tier_limit_and_order(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        eva = settle(unit, person("Eva Lov"), Tier.GRAVEYARD, "a1", next_due=TODAY)
        ada = settle(unit, person("Ada Lov"), Tier.VIP, "a2", moisture=0.5)
        bo = settle(unit, person("Bo Ek"), Tier.VIP, "a1")
        settle(unit, person("Binned Lov"), binned_on=TODAY)
        unit.commit()
    assert reader.find() == [ada, bo, eva]
    assert reader.find(limit=2) == [ada, bo]
    assert reader.find(text="lov") == [ada, eva]
    assert reader.find(text="lov", tier=Tier.VIP) == [ada]
    assert reader.find(text=" % ") == []
    assert reader.find(sort=Sort.MANUAL) == [eva, bo, ada]
    assert reader.find(sort=Sort.DUE) == [eva, ada, bo]
    assert reader.find(sort=Sort.ADDED, limit=1) == [bo]
    assert reader.find(sort=Sort.MOISTURE) == [eva, bo, ada]


@pytest.mark.parametrize(
    ("reference", "places"),
    [
        ("1", [0]),
        ("SK@privat.dk", [0]),
        ("mailto:soren@example.dk", [0]),
        ("Bo Ek", [1]),
        ("  bo EK ", [1, 2]),
        ("Ek, Bo", []),
        ("Søren A. Kierkegård", [0]),
        ("soeren a kierkegaard", [0]),
        ("4711", [3]),
        ("nobody", []),
        ("nobody@example.dk", []),
        ("+4522334455", []),
        ("", []),
        ("99999999999999999999", []),
    ],
)
def test_a_reference_stands_for(units: Units, reader: SqlReader, reference: str, places: list[int]) -> None:
    with units() as unit:
        numbers = [settle(unit, one) for one in (FULL, person("Bo Ek"), person("bo ek"), person("4711"))]
        settle(unit, FULL, binned_on=TODAY)
        unit.commit()
    assert reader.resolve(reference) == [numbers[place] for place in places]


def test_due_says_who_is_latest_in_cadences(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        slow = settle(unit, person("Slow"), Tier.GOOD_TO_KNOW, next_due=TODAY - timedelta(days=18))
        near = settle(unit, person("Near"), Tier.INNER_CIRCLE, next_due=TODAY - timedelta(days=6))
        just = settle(unit, person("Just"), next_due=TODAY)
        settle(unit, person("Later"), next_due=TODAY + timedelta(days=1))
        settle(unit, person("Binned"), next_due=TODAY, binned_on=TODAY)
        settle(unit, person("Rest"), Tier.GRAVEYARD)
        settle(unit, person("Away"), next_due=TODAY, paused_until=TODAY + timedelta(days=1))
        back = settle(unit, person("Back"), next_due=TODAY, paused_until=TODAY)
        unit.commit()
    assert reader.due(TODAY) == [near, slow, just, back]


def test_summaries_in_the_order_that_was_asked_for(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        full = settle(unit, FULL, last_touch=TODAY, next_due=TODAY - timedelta(days=4), binned_on=TODAY)
        bo = settle(unit, person("Bo"))
        unit.commit()
    found = reader.summaries([bo, 99, full], TODAY)
    assert [one.id for one in found] == [bo, full]
    assert found[1] == ContactSummary(
        id=full,
        name="Søren A. Kierkegård",
        tier=Tier.VIP,
        organisation="Blå Bølge A/S",
        title="Filosof",
        emails=("sk@privat.dk", "Soren@Example.dk"),
        phones=("22 33 44 55",),
        tags=("filosofi", "Ældre ven"),
        last_touch=TODAY,
        next_due=TODAY - timedelta(days=4),
        days_over=4,
        moisture=0.0,
    )


def test_a_summary_says_until_when_somebody_is_paused(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        away = settle(unit, person("Away"), next_due=TODAY, paused_until=date.max)
        back = settle(unit, person("Back"), next_due=TODAY, paused_until=TODAY)
        unit.commit()
    found = reader.summaries([away, back], TODAY)
    assert [(one.paused_until, one.days_over) for one in found] == [(date.max, None), (None, 0)]


def test_the_bin_newest_first(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        old, one, two = (
            settle(unit, person("Ada"), binned_on=TODAY - timedelta(days=age)) for age in (3, 0, 0)
        )
        unit.commit()
    assert reader.bin() == [two, one, old]


def test_tags_and_organisations_in_use(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        for tags, firm in (
            (("ål", "zebra"), "Novo"),
            (("zebra",), "Ørsted"),
            (("ærlig",), "Novo"),
            ((), "Ørbæk"),
        ):
            settle(unit, person("Ada", tags=tags, affiliations=(Affiliation(firm),)))
        settle(unit, person("Bo", tags=("gone",), affiliations=(Affiliation("Gone"),)), binned_on=TODAY)
        settle(unit, person("Eva", affiliations=(Affiliation("Past", current=False),)))
        unit.commit()
    assert reader.tags() == [("zebra", 2), ("ærlig", 1), ("ål", 1)]
    assert reader.organisations() == [("Novo", 2), ("Ørbæk", 1), ("Ørsted", 1)]
    assert reader.organisations("ør") == [("Ørbæk", 1), ("Ørsted", 1)]
    assert reader.organisations(limit=1) == [("Novo", 2)]


def test_a_nameless_contact_is_listed_by_its_address(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, person("", points=(ContactPoint(PointKind.EMAIL, "x@y.dk"),)))
        unit.commit()
    assert reader.summaries([number], TODAY)[0].name == "x@y.dk"
