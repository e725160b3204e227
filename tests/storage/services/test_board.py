"""Moving cards over the real storage: where they land, what a move means for the clocks, and its memory."""

from datetime import timedelta

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.events import ContactsEdited, ContactsMoved
from relbuilder.domain.reminder import ItemKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.board import (
    Landing,
    Moved,
    give_reason,
    move_contacts,
    move_letting_step_down,
    move_making_room,
)
from relbuilder.services.bulk import choose_contacts
from relbuilder.services.contacts import bin_contacts, restore_contacts
from relbuilder.services.recording import undo
from relbuilder.services.reminders import snooze
from relbuilder.services.tiers import set_capacity
from relbuilder.services.touches import log_touch
from tests.storage.services.conftest import Office


def test_moved_card_lands_where_it_was_dropped(office: Office) -> None:
    one, two, three = office.add("One A", "Two A", "Three A", tier=Tier.VIP)
    top, end, middle = office.add("Top B", "End B", "Middle B", tier=Tier.GOOD_TO_KNOW)
    move_contacts(office.context, [top], Tier.VIP)
    move_contacts(office.context, [end], Tier.VIP, at_end=True)
    done = move_contacts(office.context, [middle], Tier.VIP, before=two)
    assert office.column(Tier.VIP) == [top, one, middle, two, three, end]
    assert office.column(Tier.GOOD_TO_KNOW) == []
    assert done == Moved(Tier.VIP, moved=(middle,), arranged=())


def test_several_land_together_in_the_order_given(office: Office) -> None:
    a, b, c, d = office.add("A A", "B B", "C C", "D D", tier=Tier.VIP)
    x, y = office.add("X X", "Y Y", tier=Tier.GRAVEYARD)
    done = move_contacts(office.context, [y, d, x, a, y], Tier.VIP, before=c)
    assert office.column(Tier.VIP) == [b, y, d, x, a, c]
    assert done == Moved(Tier.VIP, moved=(y, x), arranged=(d, a))
    assert office.told[-2] == ContactsMoved((y, d, x, a))


@pytest.mark.parametrize("bottom", [False, True])
def test_cards_that_fill_a_column_can_be_arranged(office: Office, bottom: bool) -> None:
    a, b, c = office.add("A A", "B B", "C C")
    move_contacts(office.context, [c, a, b], Tier.VIP, at_end=bottom)
    assert office.column(Tier.VIP) == [c, a, b]


def test_arranging_leaves_clocks_and_path_alone(office: Office) -> None:
    a, b, c = office.add("A A", "B B", "C C")
    office.clock.set_on(30)
    before = office.standing(c)
    move_contacts(office.context, [c], Tier.VIP, before=a, reason="not a step of a path")
    after = office.standing(c)
    assert office.column(Tier.VIP) == [c, a, b]
    assert (after.entered_on, after.next_due) == (before.entered_on, before.next_due)
    assert len(office.dossier(c).moves) == 1


def test_order_holds_through_very_many_drops_at_one_place(office: Office) -> None:
    ids = office.add(*(f"Person {number}" for number in range(6)))
    expected = list(ids)
    for turn in range(200):
        mover = expected[(turn * 5) % 6]
        rest = [contact_id for contact_id in expected if contact_id != mover]
        before = rest[2]
        move_contacts(office.context, [mover], Tier.VIP, before=before)
        expected = [*rest[:2], mover, *rest[2:]]
        assert office.column(Tier.VIP) == expected


def test_path_remembers_when_from_where_and_why(office: Office) -> None:
    (a,) = office.add("A A", tier=Tier.GRAVEYARD)
    added = office.context.today()
    office.clock.set_on(10)
    move_contacts(office.context, [a], Tier.GOOD_TO_KNOW, reason="  Met twice  ")
    latest, first = office.dossier(a).moves
    assert (latest.came_from, latest.went_to, latest.reason) == (
        Tier.GRAVEYARD,
        Tier.GOOD_TO_KNOW,
        "Met twice",
    )
    assert (latest.day, latest.zone) == (added + timedelta(days=10), "Europe/Copenhagen")
    assert (first.came_from, first.went_to, first.day) == (None, Tier.GRAVEYARD, added)
    assert office.dossier(a).added_on == added


def test_reason_can_be_given_afterwards(office: Office) -> None:
    a, b = office.add("A A", "B B", tier=Tier.GRAVEYARD)
    move_contacts(office.context, [a, b], Tier.VIP)
    give_reason(office.context, [a, b], " Both helped ")
    assert [office.dossier(number).moves[0].reason for number in (a, b)] == ["Both helped", "Both helped"]
    assert [move.reason for move in office.dossier(a).moves] == ["Both helped", ""]
    undo(office.context)
    assert office.dossier(b).moves[0].reason == ""


def test_entering_a_tier_starts_the_clock_with_two_weeks_of_grace(office: Office) -> None:
    (a,) = office.add("A A", tier=Tier.GRAVEYARD)
    today = office.context.today()
    log_touch(office.context, [a], TouchKind.CALL, on=today - timedelta(days=700))
    assert office.standing(a).next_due is None
    move_contacts(office.context, [a], Tier.VIP)
    assert office.standing(a).next_due == today + timedelta(days=14)
    move_contacts(office.context, [a], Tier.GRAVEYARD)
    assert office.standing(a).next_due is None


def test_one_alone_is_due_after_a_whole_cadence(office: Office) -> None:
    (a,) = office.add("A A", tier=Tier.GRAVEYARD)
    move_contacts(office.context, [a], Tier.VIP)
    assert office.standing(a).next_due == office.context.today() + timedelta(days=90)


def test_many_at_once_fall_due_spread_over_the_cadence(office: Office) -> None:
    ids = office.add(*(f"Person {number}" for number in range(38)), tier=Tier.GRAVEYARD)
    move_contacts(office.context, ids, Tier.VIP)
    days = [(office.standing(number).next_due or office.context.today()) for number in ids]
    ahead = [(day - office.context.today()).days for day in days]
    assert ahead == sorted(ahead)
    assert (ahead[0] > 14, ahead[-1], len(set(ahead))) == (True, 90, 38)


def test_touch_ends_the_spreading(office: Office) -> None:
    a, b = office.add("A A", "B B", tier=Tier.GRAVEYARD)
    move_contacts(office.context, [a, b], Tier.VIP)
    office.clock.set_on(1)
    log_touch(office.context, [a], TouchKind.CALL)
    assert office.standing(a).next_due == office.context.today() + timedelta(days=90)


def test_star_does_not_leave_good_people_to_know(office: Office) -> None:
    (a,) = office.add("A A", tier=Tier.GOOD_TO_KNOW)
    choose_contacts(office.context, [a], chosen=True)
    assert office.standing(a).next_due == office.context.today() + timedelta(days=90)
    move_contacts(office.context, [a], Tier.VIP)
    move_contacts(office.context, [a], Tier.GOOD_TO_KNOW)
    assert not office.standing(a).chosen


def test_unknown_contact_moves_nobody(office: Office) -> None:
    (a,) = office.add("A A", tier=Tier.GRAVEYARD)
    before = office.everything()
    with pytest.raises(NotFound):
        move_contacts(office.context, [a, 999], Tier.VIP)
    with pytest.raises(NotFound):
        move_contacts(office.context, [a], Tier.VIP, before=999)
    assert office.everything() == before


def test_landing_before_somebody_who_left_the_tier_moves_nobody(office: Office) -> None:
    a, b = office.add("A A", "B B", tier=Tier.GRAVEYARD)
    with pytest.raises(NotFound) as raised:
        move_contacts(office.context, [a], Tier.VIP, before=b)
    assert raised.value.code is Code.CHANGED_ELSEWHERE


def test_restored_card_keeps_its_place_among_newcomers(office: Office) -> None:
    a, b = office.add("A A", "B B")
    bin_contacts(office.context, [a])
    (c,) = office.add("C C")
    restore_contacts(office.context, [a])
    assert sorted(office.column(Tier.VIP)[:2]) == sorted([a, c])
    move_contacts(office.context, [c], Tier.VIP, before=a)
    assert office.column(Tier.VIP) == [c, a, b]
    move_contacts(office.context, [b], Tier.VIP, before=a)
    assert office.column(Tier.VIP) == [c, b, a]


def test_nothing_moved_is_nothing_to_undo(office: Office) -> None:
    assert move_contacts(office.context, [], Tier.VIP) == Moved(Tier.VIP, (), ())
    set_capacity(office.context, Tier.VIP, 35)
    assert office.context.history.state.undo is None
    assert not any(isinstance(event, ContactsMoved | ContactsEdited) for event in office.told)


def test_stepping_down_for_somebody_is_one_deed(office: Office) -> None:
    first, second = office.add("First A", "Second A", tier=Tier.VIP)
    (resting,) = office.add("Resting B", tier=Tier.GOOD_TO_KNOW)
    (comes,) = office.add("Comes C", tier=Tier.GRAVEYARD)
    done = move_letting_step_down(office.context, [comes], Landing(Tier.VIP, before=second), [first])
    assert done == Moved(Tier.VIP, moved=(comes,), arranged=())
    assert office.column(Tier.VIP) == [comes, second]
    assert office.column(Tier.GOOD_TO_KNOW) == [first, resting]
    undo(office.context)
    assert office.column(Tier.VIP) == [first, second]
    assert office.column(Tier.GOOD_TO_KNOW) == [resting]
    assert office.column(Tier.GRAVEYARD) == [comes]


def test_nobody_is_put_ahead_of_a_card_that_steps_down(office: Office) -> None:
    first, second = office.add("First A", "Second A", tier=Tier.VIP)
    (comes,) = office.add("Comes C", tier=Tier.GRAVEYARD)
    move_letting_step_down(office.context, [comes], Landing(Tier.VIP, before=second), [second])
    assert office.column(Tier.VIP) == [comes, first]


def test_making_room_for_somebody_is_one_deed(office: Office) -> None:
    (comes,) = office.add("Comes C", tier=Tier.GRAVEYARD)
    move_making_room(office.context, [comes], Landing(Tier.VIP), 36)
    assert office.reader.columns()[2].policy.capacity == 36
    assert office.column(Tier.VIP) == [comes]
    undo(office.context)
    assert office.reader.columns()[2].policy.capacity == 35
    assert office.column(Tier.GRAVEYARD) == [comes]


def test_room_that_no_board_has_moves_nobody(office: Office) -> None:
    (comes,) = office.add("Comes C", tier=Tier.GRAVEYARD)
    with pytest.raises(InputProblem):
        move_making_room(office.context, [comes], Landing(Tier.VIP), 0)
    assert office.column(Tier.GRAVEYARD) == [comes]


def test_another_tier_ends_a_putting_off(office: Office) -> None:
    (a,) = office.come_due("Ada Due")
    snooze(office.context, office.items(ItemKind.PERSON), office.context.today() + timedelta(days=200))
    move_contacts(office.context, [a], Tier.VIP)
    assert office.standing(a).snoozed_until is None
    assert office.standing(a).next_due == office.context.today() + timedelta(days=90)
