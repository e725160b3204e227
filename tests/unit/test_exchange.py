"""The balance of given and received."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from relbuilder.domain.exchange import (
    SIZES,
    USUAL_SIZES,
    Balance,
    Exchange,
    ExchangeDirection,
    ExchangeKind,
    balance,
)

TODAY = date(2026, 3, 2)
exchanges = some.lists(
    some.builds(
        Exchange,
        some.just(1),
        some.sampled_from(ExchangeDirection),
        some.just(""),
        some.integers(0, 800).map(lambda days: TODAY - timedelta(days=days)),
        some.sampled_from(SIZES),
    )
)


@given(exchanges)
def test_each_exchange_of_the_last_year_counts_once_on_its_side(known: list[Exchange]) -> None:
    found = balance(known, TODAY)
    for direction, total in (
        (ExchangeDirection.GIVEN, found.given),
        (ExchangeDirection.RECEIVED, found.received),
    ):
        recent = (e.size for e in known if e.direction is direction and (TODAY - e.day).days <= 365)
        assert total == sum(recent)
    assert found.difference == found.given - found.received


def test_nothing_is_balanced() -> None:
    assert balance([], TODAY) == Balance(0, 0)


def test_every_kind_has_a_usual_size() -> None:
    assert set(USUAL_SIZES) == set(ExchangeKind)
    assert set(USUAL_SIZES.values()) <= set(SIZES)
