"""One change to many contacts: done to each, undone as one; and deleting for good, which only the bin allows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.events import ContactsBinned
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.services import bulk, contacts, pauses, recording
from tests.people import person
from tests.storage.services.conftest import Office


def three(office: Office) -> list[int]:
    return [
        added.id
        for name in ("Ane", "Bo", "Carl")
        if (added := contacts.add_contact(office.context, person(name), Tier.GOOD_TO_KNOW)).id is not None
    ]


def standings(office: Office, ids: list[int]) -> list[Standing]:
    with office.context.open_unit() as unit:
        return unit.standings.get_many(ids)


def test_a_rhythm_is_given_to_all_and_taken_back_from_all(office: Office) -> None:
    ids = three(office)
    before = standings(office, ids)
    bulk.give_rhythm(office.context, ids[:2], days=20)
    assert [each.own_cadence for each in standings(office, ids)] == [20, 20, None]
    recording.undo(office.context)
    assert standings(office, ids) == before


def test_a_rhythm_by_rule_moves_the_due_day(office: Office) -> None:
    ids = three(office)
    before = [each.next_due for each in standings(office, ids)]
    bulk.give_rhythm(office.context, ids, rule="FREQ=WEEKLY;INTERVAL=3;BYDAY=TU")
    after = standings(office, ids)
    assert {each.own_rule for each in after} == {"FREQ=WEEKLY;INTERVAL=3;BYDAY=TU"}
    assert [each.next_due for each in after] != before


@pytest.mark.parametrize("days", [0, -1, 4000])
def test_nonsense_is_no_rhythm(office: Office, days: int) -> None:
    with pytest.raises(InputProblem) as raised:
        bulk.give_rhythm(office.context, three(office), days=days)
    assert raised.value.code is Code.INVALID_VALUE


def test_stars_are_one_deed(office: Office) -> None:
    ids = three(office)
    bulk.choose_contacts(office.context, ids, chosen=True)
    assert all(each.chosen for each in standings(office, ids))
    recording.undo(office.context)
    assert not any(each.chosen for each in standings(office, ids))


def test_a_pause_stops_all_clocks_and_resuming_lets_them_go_on(office: Office) -> None:
    ids, today = three(office), office.context.today()
    before = standings(office, ids)
    pauses.pause(office.context, today + timedelta(days=3), contact_id=ids[0])
    bulk.pause_contacts(office.context, ids, today + timedelta(days=30))
    assert {each.paused_until for each in standings(office, ids)} == {today + timedelta(days=30)}
    bulk.resume_contacts(office.context, ids)
    assert standings(office, ids) == before
    recording.undo(office.context)
    recording.undo(office.context)
    assert [each.paused_until for each in standings(office, ids)] == [today + timedelta(days=3), None, None]


def test_everybodys_pause_is_nobodys_own_to_end(office: Office) -> None:
    ids, today = three(office), office.context.today()
    pauses.pause(office.context, today + timedelta(days=30))
    before = standings(office, ids)
    bulk.resume_contacts(office.context, ids)
    assert standings(office, ids) == before


def test_a_pause_that_ends_today_is_none(office: Office) -> None:
    with pytest.raises(InputProblem):
        bulk.pause_contacts(office.context, three(office), office.context.today())


def test_only_the_bin_is_deleted_for_good(office: Office) -> None:
    ids = three(office)
    contacts.bin_contacts(office.context, ids[:2])
    told: list[object] = []
    office.context.bus.subscribe(told.append)
    assert bulk.delete_for_good(office.context, ids) == 2
    assert told == [ContactsBinned((ids[0], ids[1]))]
    assert [each.contact_id for each in standings(office, ids)] == [ids[2]]
    assert bulk.delete_for_good(office.context, ids) == 0


def test_what_was_done_to_the_gone_cannot_be_undone_and_says_so(office: Office) -> None:
    ids = three(office)
    contacts.edit_contact(office.context, ids[0], lambda known: replace(known, note="a note"))
    contacts.bin_contacts(office.context, ids[:1])
    bulk.delete_for_good(office.context, ids[:1])
    with pytest.raises(InputProblem) as raised:
        recording.undo(office.context)
    assert raised.value.code is Code.CHANGED_ELSEWHERE
