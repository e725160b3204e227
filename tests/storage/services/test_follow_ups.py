"""The follow-ups of new cards over the real storage: who gets them, and what settles them."""

from datetime import timedelta

import pytest

from relbuilder.domain.reminder import ItemKind, Reminder, ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import imports
from relbuilder.services.board import Landing, move_contacts, move_letting_step_down
from relbuilder.services.progress import Progress
from relbuilder.services.recording import redo, undo
from relbuilder.services.reminders import add_reminder, reopen, settle
from relbuilder.services.touches import delete_touch, log_touch
from tests.people import person
from tests.storage.services.conftest import Office


def _follow_ups(office: Office, contact_id: int) -> list[Reminder]:
    with office.context.open_unit() as unit:
        known = unit.reminders.of_contact(contact_id)
    return [reminder for reminder in known if reminder.kind is ReminderKind.FOLLOW_UP]


def _open_steps(office: Office, contact_id: int) -> list[int]:
    return [one.step for one in _follow_ups(office, contact_id) if one.settled_on is None]


def _days(office: Office, contact_id: int) -> list[int]:
    return [(one.day - office.context.today()).days for one in _follow_ups(office, contact_id)]


@pytest.mark.parametrize("tier", [Tier.GOOD_TO_KNOW, Tier.VIP, Tier.INNER_CIRCLE])
def test_card_that_leaves_the_graveyard_gets_three(office: Office, tier: Tier) -> None:
    (a,) = office.add("Ada Rests", tier=Tier.GRAVEYARD)
    assert _follow_ups(office, a) == []
    before = office.everything()
    move_contacts(office.context, [a], tier)
    assert _days(office, a) == [2, 14, 42]
    assert [one.step for one in _follow_ups(office, a)] == [1, 2, 3]
    moved = office.everything()
    undo(office.context)
    assert office.everything() == before
    redo(office.context)
    assert office.everything() == moved


@pytest.mark.parametrize(
    ("tier", "steps"),
    [(Tier.GRAVEYARD, 0), (Tier.GOOD_TO_KNOW, 3), (Tier.VIP, 3), (Tier.INNER_CIRCLE, 0)],
)
def test_new_card_gets_them_where_one_has_just_met(office: Office, tier: Tier, steps: int) -> None:
    (a,) = office.add("Ada New", tier=tier)
    assert len(_follow_ups(office, a)) == steps


def test_import_brings_none(office: Office) -> None:
    source = office.world.shelf.put("a.vcf", person("Ada Imported"))
    request = imports.ImportRequest(paths=(source,), tier=Tier.VIP)
    (a,) = imports.run_import(office.context, request, Progress()).ids
    assert _follow_ups(office, a) == []


def test_many_at_once_never_crowd_a_day(office: Office) -> None:
    ids = office.add(*(f"Ada {number}" for number in range(12)), tier=Tier.GRAVEYARD)
    move_contacts(office.context, ids, Tier.GOOD_TO_KNOW)
    assert [_days(office, number)[0] for number in ids] == [2] * 5 + [3] * 5 + [4] * 2


def test_those_who_step_down_do_not_count_among_the_newcomers(office: Office) -> None:
    (vip,) = office.add("Vip Before", tier=Tier.VIP)
    (a,) = office.add("Ada Rests", tier=Tier.GRAVEYARD)
    kept = _follow_ups(office, vip)
    move_letting_step_down(office.context, [a], Landing(Tier.VIP), [vip])
    assert _follow_ups(office, vip) == kept
    assert len(_follow_ups(office, a)) == 3


def test_moving_between_living_tiers_leaves_them(office: Office) -> None:
    (a,) = office.add("Ada New", tier=Tier.GOOD_TO_KNOW)
    before = _follow_ups(office, a)
    move_contacts(office.context, [a], Tier.VIP)
    assert _follow_ups(office, a) == before


def test_card_at_rest_again_has_no_open_ones(office: Office) -> None:
    (a,) = office.add("Ada New", tier=Tier.VIP)
    own = add_reminder(office.context, "Ask about the boat", office.context.today(), contact_id=a)
    office.clock.set_on(3)
    log_touch(office.context, [a], TouchKind.CALL)
    before = office.everything()
    move_contacts(office.context, [a], Tier.GRAVEYARD)
    assert [one.step for one in _follow_ups(office, a)] == [1]
    assert own in office.dossier(a).reminders
    undo(office.context)
    assert office.everything() == before


def test_touch_settles_the_nearest_and_all_before_it(office: Office) -> None:
    (a,) = office.add("Ada New")
    office.clock.set_on(13)
    log_touch(office.context, [a], TouchKind.CALL)
    assert _open_steps(office, a) == [3]
    assert {one.settled_on for one in _follow_ups(office, a)} == {office.context.today(), None}
    # The touch stands among what was done, they do not stand beside it.
    assert len(office.today().done) == 1


def test_deleted_touch_opens_them_again(office: Office) -> None:
    (a,) = office.add("Ada New")
    office.clock.set_on(3)
    first = log_touch(office.context, [a], TouchKind.CALL)
    office.clock.set_on(10)
    second = log_touch(office.context, [a], TouchKind.CALL)
    assert _open_steps(office, a) == [3]
    delete_touch(office.context, first.id or 0)
    assert _open_steps(office, a) == [3]
    delete_touch(office.context, second.id or 0)
    assert _open_steps(office, a) == [1, 2, 3]


def test_touch_of_before_settles_none(office: Office) -> None:
    (a,) = office.add("Ada Rests", tier=Tier.GRAVEYARD)
    log_touch(office.context, [a], TouchKind.MEETING, on=office.context.today() - timedelta(days=1))
    move_contacts(office.context, [a], Tier.VIP)
    log_touch(office.context, [a], TouchKind.LETTER, on=office.context.today() - timedelta(days=40))
    assert _open_steps(office, a) == [1, 2, 3]


@pytest.mark.parametrize("touch_first", [True, False])
def test_order_of_a_touch_and_a_move_on_one_day_does_not_count(office: Office, touch_first: bool) -> None:
    (a,) = office.add("Ada Rests", tier=Tier.GRAVEYARD)
    if touch_first:
        log_touch(office.context, [a], TouchKind.MEETING)
    move_contacts(office.context, [a], Tier.VIP)
    if not touch_first:
        log_touch(office.context, [a], TouchKind.MEETING)
    together = _open_steps(office, a)
    log_touch(office.context, [a], TouchKind.LETTER, on=office.context.today() - timedelta(days=9))
    assert _open_steps(office, a) == together


def test_what_was_answered_by_hand_stays_answered(office: Office) -> None:
    (a,) = office.add("Ada New")
    office.clock.set_on(15)
    (item,) = office.items(ItemKind.FOLLOW_UP)
    assert item.missed == 1
    settle(office.context, [item])
    assert _open_steps(office, a) == [3]
    touch = log_touch(office.context, [a], TouchKind.CALL)
    # It was the same deed: the last one is still to come.
    assert _open_steps(office, a) == [3]
    delete_touch(office.context, touch.id or 0)
    assert _open_steps(office, a) == [3]


def test_one_answer_to_several_is_taken_back_as_one(office: Office) -> None:
    (a,) = office.add("Ada New")
    office.clock.set_on(15)
    settle(office.context, office.items(ItemKind.FOLLOW_UP))
    (done,) = office.today().done
    reopen(office.context, done)
    assert _open_steps(office, a) == [1, 2, 3]
    assert office.today().done == ()


def test_reopened_one_may_be_settled_by_a_touch_anyway(office: Office) -> None:
    (a,) = office.add("Ada New")
    office.clock.set_on(2)
    settle(office.context, office.items(ItemKind.FOLLOW_UP))
    (done,) = office.today().done
    log_touch(office.context, [a], TouchKind.CALL)
    reopen(office.context, done)
    assert _open_steps(office, a) == [2, 3]
