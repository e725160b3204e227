"""What tiers ask for, over the real storage: it counts at once for everybody in them, and can be taken back."""

from datetime import timedelta

import pytest

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.events import ContactsEdited, PoliciesChanged
from relbuilder.domain.tier import DEFAULT_POLICIES, TIERS, Tier
from relbuilder.services.bulk import choose_contacts
from relbuilder.services.contacts import set_own_rhythm
from relbuilder.services.history import Label
from relbuilder.services.recording import undo
from relbuilder.services.tiers import reset_tiers, set_cadence, set_capacity, set_minutes
from tests.storage.services.conftest import Office


def test_capacity_can_be_raised_and_taken_back(office: Office) -> None:
    set_capacity(office.context, Tier.VIP, 40)
    assert office.reader.columns()[2].policy.capacity == 40
    assert PoliciesChanged((Tier.VIP,)) in office.told
    undo(office.context)
    assert office.reader.columns()[2].policy.capacity == 35
    for nonsense in (0, -1, 10**30):
        with pytest.raises(InputProblem):
            set_capacity(office.context, Tier.VIP, nonsense)


def test_cadence_of_a_tier_is_that_of_all_who_follow_it(office: Office) -> None:
    a, own, star = office.add("Ada Follows", "Bo Own", "Eva Star", tier=Tier.GOOD_TO_KNOW)
    set_own_rhythm(office.context, own, days=20)
    choose_contacts(office.context, [star], chosen=True)
    today, before = office.context.today(), office.everything()
    set_cadence(office.context, Tier.GOOD_TO_KNOW, 60)
    dues = [office.standing(number).next_due for number in (a, own, star)]
    assert dues == [today + timedelta(days=days) for days in (60, 20, 30)]
    assert PoliciesChanged((Tier.GOOD_TO_KNOW,)) in office.told
    assert ContactsEdited((a, star)) in office.told
    assert undo(office.context) is Label.CADENCE
    assert office.everything() == before


def test_same_cadence_is_no_change(office: Office) -> None:
    set_cadence(office.context, Tier.VIP, 90)
    assert office.context.history.state.undo is None


@pytest.mark.parametrize(("tier", "days"), [(Tier.VIP, 0), (Tier.VIP, 3651), (Tier.GRAVEYARD, 30)])
def test_impossible_cadence_is_refused(office: Office, tier: Tier, days: int) -> None:
    before = office.everything()
    with pytest.raises(InputProblem) as raised:
        set_cadence(office.context, tier, days)
    assert raised.value.code is Code.INVALID_VALUE
    assert office.everything() == before


def test_minutes_of_a_tier_count_for_all_in_it(office: Office) -> None:
    office.add("Ada Follows", "Bo Too", tier=Tier.VIP)
    before = office.reader.columns()[2].minutes_per_month
    set_minutes(office.context, Tier.VIP, 60)
    assert office.reader.columns()[2].minutes_per_month == pytest.approx(2 * before)
    assert PoliciesChanged((Tier.VIP,)) in office.told
    assert undo(office.context) is Label.MINUTES
    assert office.reader.columns()[2].minutes_per_month == pytest.approx(before)


@pytest.mark.parametrize(("tier", "minutes"), [(Tier.VIP, -1), (Tier.VIP, 1441), (Tier.GRAVEYARD, 5)])
def test_impossible_minutes_are_refused(office: Office, tier: Tier, minutes: int) -> None:
    with pytest.raises(InputProblem) as raised:
        set_minutes(office.context, tier, minutes)
    assert raised.value.code is Code.INVALID_VALUE


def test_the_graveyard_has_no_room_to_set(office: Office) -> None:
    with pytest.raises(InputProblem):
        set_capacity(office.context, Tier.GRAVEYARD, 5)


def test_all_tiers_go_back_to_the_usual_in_one_deed(office: Office) -> None:
    (a,) = office.add("Ada Follows", tier=Tier.VIP)
    usual, due = office.everything(), office.standing(a).next_due
    set_cadence(office.context, Tier.VIP, 60)
    set_capacity(office.context, Tier.INNER_CIRCLE, 9)
    set_minutes(office.context, Tier.GOOD_TO_KNOW, 20)
    own = office.everything()
    reset_tiers(office.context)
    assert office.everything() == usual
    assert office.standing(a).next_due == due
    assert [column.policy for column in office.reader.columns()] == [DEFAULT_POLICIES[tier] for tier in TIERS]
    assert undo(office.context) is Label.TIERS
    assert office.everything() == own


def test_usual_tiers_need_no_going_back(office: Office) -> None:
    reset_tiers(office.context)
    assert office.context.history.state.undo is None
