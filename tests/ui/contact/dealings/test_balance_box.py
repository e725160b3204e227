"""The balance: only what is said of it, and of whom nothing is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from relbuilder.domain.contact import Origin
from relbuilder.domain.exchange import Exchange, ExchangeDirection
from relbuilder.domain.tier import Tier
from relbuilder.services.history import Label
from relbuilder.services.recording import recorded
from tests.people import person
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle

HEADING = "Given and received, 12 months"
MORE, EVEN = "You give a little more than you get.", "You give as much as you get."
LESS = "You have received more than you gave; there may be something small to give."


def exchange(kit: Kit, given: int, received: int, *, days_ago: int = 0) -> None:
    """Give to and receive from who is shown, in sizes."""
    shown, day = kit.panel.contact_id, kit.desk.today() - timedelta(days=days_ago)
    assert shown is not None
    with recorded(kit.desk.context, Label.EDIT) as unit:
        for direction, size in ((ExchangeDirection.GIVEN, given), (ExchangeDirection.RECEIVED, received)):
            if size:
                unit.exchanges.add(Exchange(shown, direction, "a tip", day, size))
    settle()


@pytest.mark.parametrize(
    ("given", "received", "said"), [(3, 1, MORE), (2, 2, EVEN), (1, 3, LESS), (0, 1, LESS)]
)
def test_it_says_how_things_stand(kit: Kit, given: int, received: int, said: str) -> None:
    kit.meet("Anna Berg", Tier.GOOD_TO_KNOW)
    assert HEADING not in kit.hand.words()
    exchange(kit, given, received)
    assert {HEADING, f"{given} : {received}", said} <= set(kit.hand.words())


def test_what_is_older_than_a_year_does_not_count(kit: Kit) -> None:
    kit.meet("Anna Berg", Tier.GOOD_TO_KNOW)
    exchange(kit, 3, 0, days_ago=366)
    assert HEADING not in kit.hand.words()


def test_family_is_not_an_account(kit: Kit) -> None:
    kit.meet("Mor", Tier.INNER_CIRCLE)
    exchange(kit, 3, 1)
    assert HEADING not in kit.hand.words()


def test_nothing_is_remarked_on_giving_to_a_vip_of_less_than_a_year(kit: Kit) -> None:
    kit.meet("Anna Berg", Tier.VIP)
    exchange(kit, 3, 0)
    assert HEADING in kit.hand.words()
    assert MORE not in kit.hand.words()


def test_a_vip_met_more_than_a_year_ago_is_an_old_relation(kit: Kit) -> None:
    met = Origin(on=kit.desk.today() - timedelta(days=400))
    kit.meet(replace(person("Anna Berg"), origin=met), Tier.VIP)
    exchange(kit, 3, 0)
    assert MORE in kit.hand.words()
