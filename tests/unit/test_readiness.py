"""Ready to ask: what is missing, and what could be given first."""

from datetime import date, timedelta

import pytest

from relbuilder.domain.exchange import Exchange, ExchangeDirection
from relbuilder.domain.need import Need, NeedKind
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.readiness import Lack, is_patient, readiness
from relbuilder.domain.tier import Tier

TODAY = date(2026, 3, 2)
YESTERDAY = TODAY - timedelta(days=1)
GIVEN = Exchange(1, ExchangeDirection.GIVEN, "", TODAY, 2)
TAKEN = Exchange(1, ExchangeDirection.RECEIVED, "", TODAY, 3)


def owed(direction: PromiseDirection) -> Promise:
    return Promise(1, direction, "An article", YESTERDAY, YESTERDAY)


@pytest.mark.parametrize(
    ("moisture", "exchanges", "promises", "lacks"),
    [
        (0.5, [], [], ()),
        (0.49, [], [], (Lack.DRY,)),
        (0.5, [GIVEN, TAKEN], [], (Lack.TAKEN_MORE,)),
        (0.5, [TAKEN, GIVEN, GIVEN], [], ()),
        (1.0, [], [owed(PromiseDirection.MINE)], (Lack.PROMISE_OVERDUE,)),
        (1.0, [], [owed(PromiseDirection.THEIRS)], ()),
        (0.0, [TAKEN], [owed(PromiseDirection.MINE)], (Lack.PROMISE_OVERDUE, Lack.DRY, Lack.TAKEN_MORE)),
    ],
)
def test_what_is_missing(
    moisture: float, exchanges: list[Exchange], promises: list[Promise], lacks: tuple[Lack, ...]
) -> None:
    found = readiness(Tier.VIP, moisture, exchanges, promises, [], TODAY)
    assert found is not None
    assert found.lacks == lacks
    assert found.ready is (not lacks)


def test_family_is_not_an_account() -> None:
    assert readiness(Tier.INNER_CIRCLE, 0, [TAKEN], [], [], TODAY) is None


def test_what_could_be_given_first_is_what_they_need_most_lately() -> None:
    needs = [
        Need(1, NeedKind.INTEREST, "Chess", TODAY, id=1),
        Need(1, NeedKind.NEED, "A flat", YESTERDAY, id=2),
        Need(1, NeedKind.NEED, "A job", TODAY, id=3),
        Need(1, NeedKind.NEED, "A bike", TODAY, met_on=TODAY, id=4),
    ]
    found = readiness(Tier.VIP, 0, [], [], needs, TODAY)
    assert found is not None
    assert [need.text for need in found.gifts] == ["A job", "A flat", "Chess"]
    ready = readiness(Tier.VIP, 1, [], [], needs, TODAY)
    assert ready is not None
    assert (ready.ready, ready.gifts) == (True, ())


def test_a_young_vip_owes_nothing() -> None:
    assert is_patient(Tier.VIP, TODAY - timedelta(days=364), TODAY)
    assert not is_patient(Tier.VIP, TODAY - timedelta(days=365), TODAY)
    assert not is_patient(Tier.GOOD_TO_KNOW, TODAY, TODAY)
