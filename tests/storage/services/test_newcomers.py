"""Several people added by name alone, over the real storage: one deed, nobody doubled, no load that jumps."""

from __future__ import annotations

from datetime import timedelta

import pytest

from relbuilder.domain.reminder import ItemKind
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier
from relbuilder.services.newcomers import Newcomers, add_names
from relbuilder.services.recording import redo, undo
from relbuilder.services.tiers import set_capacity
from tests.storage.services.conftest import Office

GOOD = Tier.GOOD_TO_KNOW
TEN = ("Ada A", "Bo B", "Cia C", "Dan D", "Eva E", "Finn F", "Gry G", "Hans H", "Ida I", "Jan J")


def _names(office: Office, tier: Tier = GOOD) -> list[str]:
    return [office.dossier(number).contact.display_name for number in office.column(tier)]


def test_they_stand_in_the_order_in_which_they_were_named_above_the_others(office: Office) -> None:
    office.add("Old One", tier=GOOD)
    done = add_names(office.context, TEN, GOOD)
    assert _names(office) == [*TEN, "Old One"]
    assert office.column(GOOD)[:-1] == list(done.added)
    assert done.known == ()


def test_a_line_is_a_name_and_behind_a_comma_the_firm(office: Office) -> None:
    lines = ("  Mette   Testesen ,  Blå  Bølge ", "", " , Nobody's firm", "Mor")
    done = add_names(office.context, lines, Tier.INNER_CIRCLE)
    mette, mor = (office.dossier(number).contact for number in done.added)
    assert (mette.name.given, mette.name.family, mette.organisation) == ("Mette", "Testesen", "Blå Bølge")
    assert (mor.display_name, mor.organisation, mor.affiliations) == ("Mor", "", ())
    assert len({mette.uid, mor.uid, ""}) == 3


def test_ten_names_are_one_deed_undone_and_done_again(office: Office) -> None:
    office.add("Old One", tier=GOOD)
    before = office.everything()
    add_names(office.context, TEN, GOOD)
    after = office.everything()
    undo(office.context)
    assert office.everything() == before
    redo(office.context)
    assert office.everything() == after


def test_nobody_is_doubled(office: Office) -> None:
    office.add("Karen Nørby")
    done = add_names(office.context, ("karen nørby", "Bo B", "Bo  B", "Karen Nørby, Grundfeld"), GOOD)
    assert len(done.added) == 1
    assert done.known == ("karen nørby", "Bo B", "Karen Nørby")
    assert _names(office) == ["Bo B"]
    assert _names(office, Tier.VIP) == ["Karen Nørby"]


def test_namesakes_of_two_firms_are_two_people(office: Office) -> None:
    done = add_names(office.context, ("Peter Hansen, Novia", "Peter Hansen, Grundfeld"), GOOD)
    assert len(done.added) == 2


@pytest.mark.parametrize("lines", [(), ("", "  "), ("Old One",)])
def test_where_nobody_comes_there_is_nothing_to_undo(office: Office, lines: tuple[str, ...]) -> None:
    office.add("Old One")
    office.context.history.clear()
    assert add_names(office.context, lines, GOOD).added == ()
    assert office.context.history.state.undo is None


def test_no_names_are_nobody(office: Office) -> None:
    assert add_names(office.context, (), GOOD) == Newcomers((), ())


def test_first_due_days_and_follow_ups_are_spread(office: Office) -> None:
    done = add_names(office.context, TEN, GOOD)
    dues = [office.standing(number).next_due for number in done.added]
    assert len(set(dues)) == len(TEN)
    cadence = DEFAULT_POLICIES[GOOD].cadence_days
    assert cadence is not None
    assert max(due for due in dues if due) <= office.context.today() + timedelta(days=cadence)
    office.clock.set_on(2)
    assert len(office.items(ItemKind.FOLLOW_UP)) == office.context.schedule().people_a_day


def test_the_graveyard_asks_nothing_of_them(office: Office) -> None:
    done = add_names(office.context, TEN, Tier.GRAVEYARD)
    assert {office.standing(number).next_due for number in done.added} == {None}
    office.clock.set_on(60)
    assert office.today().rows == ()


def test_a_full_tier_refuses_nobody(office: Office) -> None:
    set_capacity(office.context, Tier.INNER_CIRCLE, 1)
    assert len(add_names(office.context, TEN, Tier.INNER_CIRCLE).added) == len(TEN)
