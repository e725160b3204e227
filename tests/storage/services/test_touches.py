"""Touches and the clocks they drive, over the real storage."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.exchange import Exchange, ExchangeDirection
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.clocks import refresh
from relbuilder.services.recording import undo
from relbuilder.services.touches import delete_touch, edit_touch, log_touch
from tests.storage.services.conftest import Office


@pytest.fixture
def today(office: Office) -> date:
    """The user's day."""
    return office.context.today()


def _ago(today: date, days: int) -> date:
    return today - timedelta(days=days)


def test_touch_restarts_the_clock_of_all_who_took_part(office: Office) -> None:
    a, b, c = office.add("A A", "B B", "C C")
    office.clock.set_on(100)
    day = office.context.today()
    touch = log_touch(office.context, [a, b, a], TouchKind.MEETING, minutes=50, note="  Lunch ")
    assert (touch.people, touch.note, touch.day, touch.zone) == ((a, b), "Lunch", day, "Europe/Copenhagen")
    assert office.dossier(b).touches == (touch,)
    for contact_id in (a, b):
        assert office.standing(contact_id).last_touch == day
        assert office.standing(contact_id).next_due == day + timedelta(days=90)
    assert office.standing(c).last_touch is None


def test_older_touch_never_moves_the_clock_back(office: Office, today: date) -> None:
    (a,) = office.add("A A")
    log_touch(office.context, [a], TouchKind.CALL, on=_ago(today, 3))
    due, moist = office.standing(a).next_due, office.standing(a).moisture
    log_touch(office.context, [a], TouchKind.MEETING, on=_ago(today, 40))
    assert office.standing(a).last_touch == _ago(today, 3)
    assert office.standing(a).next_due == due
    assert office.standing(a).moisture > moist


def test_order_of_logging_does_not_count(office: Office, today: date) -> None:
    a, b = office.add("A A", "B B")
    days = [(3, TouchKind.CALL), (90, TouchKind.MEETING), (3, TouchKind.MESSAGE), (400, TouchKind.EVENT)]
    for contact_id, order in ((a, days), (b, days[::-1])):
        for days_ago, kind in order:
            log_touch(office.context, [contact_id], kind, on=_ago(today, days_ago))
    one, other = office.standing(a), office.standing(b)
    assert one.moisture == pytest.approx(other.moisture)
    assert replace(one, contact_id=b, rank=other.rank, moisture=other.moisture) == other


def test_edited_day_is_reckoned_anew(office: Office, today: date) -> None:
    (a,) = office.add("A A", tier=Tier.INNER_CIRCLE)
    touch = log_touch(office.context, [a], TouchKind.CALL)
    edit_touch(office.context, replace(touch, day=_ago(today, 8), note=" later "))
    assert office.standing(a).last_touch == _ago(today, 8)
    assert office.standing(a).next_due == today + timedelta(days=22)
    assert office.dossier(a).touches[0].note == "later"


def test_edited_people_are_reckoned_anew(office: Office) -> None:
    a, b, c = office.add("A A", "B B", "C C")
    fresh = office.standing(a)
    touch = log_touch(office.context, [a, b], TouchKind.MEETING)
    edit_touch(office.context, replace(touch, people=(b, c, c)))
    assert office.standing(a) == fresh
    assert office.dossier(c).touches[0].people == (b, c)
    assert office.standing(c).last_touch == office.context.today()


def test_deleting_goes_back_to_the_touch_before(office: Office, today: date) -> None:
    a, b = office.add("A A", "B B")
    log_touch(office.context, [a], TouchKind.LETTER, on=_ago(today, 30))
    before = office.standing(a), office.standing(b)
    latest = log_touch(office.context, [a, b], TouchKind.CALL)
    delete_touch(office.context, latest.id or 0)
    assert (office.standing(a), office.standing(b)) == before
    with pytest.raises(NotFound):
        delete_touch(office.context, latest.id or 0)


def test_undo_of_a_touch_is_as_if_it_never_was(office: Office) -> None:
    a, b = office.add("A A", "B B")
    before = office.everything()
    log_touch(office.context, [a, b], TouchKind.CALL)
    undo(office.context)
    assert office.everything() == before


def test_touch_in_the_future_is_refused(office: Office, today: date) -> None:
    (a,) = office.add("A A")
    touch = log_touch(office.context, [a], TouchKind.CALL)
    with pytest.raises(InputProblem) as raised:
        log_touch(office.context, [a], TouchKind.CALL, on=today + timedelta(days=1))
    assert raised.value.code is Code.FUTURE_DATE
    with pytest.raises(InputProblem):
        edit_touch(office.context, replace(touch, day=today + timedelta(days=1)))
    assert office.dossier(a).touches == (touch,)


def test_late_evening_belongs_to_the_day_before(office: Office, today: date) -> None:
    """At 02:30 at night in Copenhagen the user's day has not changed yet."""
    (a,) = office.add("A A")
    office.clock.instant = office.clock.instant.replace(hour=1, minute=30) + timedelta(days=1)
    assert log_touch(office.context, [a], TouchKind.CALL).day == today


def test_nonsense_is_refused_and_writes_nothing(office: Office) -> None:
    (a,) = office.add("A A")
    touch = log_touch(office.context, [a], TouchKind.CALL)
    before = office.everything()
    for attempt in (
        lambda: log_touch(office.context, [], TouchKind.CALL),
        lambda: log_touch(office.context, [a], TouchKind.CALL, minutes=-1),
        lambda: log_touch(office.context, [a, 999], TouchKind.CALL),
        lambda: edit_touch(office.context, replace(touch, people=(a, 999))),
        lambda: edit_touch(office.context, replace(touch, people=())),
        lambda: edit_touch(office.context, replace(touch, id=999)),
    ):
        with pytest.raises(InputProblem):
            attempt()
    assert office.everything() == before
    assert office.context.history.state.undo == "log_touch"


def test_oldest_possible_day_breaks_nothing(office: Office) -> None:
    (a,) = office.add("A A")
    log_touch(office.context, [a], TouchKind.CALL, on=date.min)
    assert office.standing(a).last_touch == date.min
    assert office.dossier(a).moisture == pytest.approx(0.0)


def test_exchange_waters_like_a_message_on_a_day_without_touch(office: Office, today: date) -> None:
    a, b = office.add("A A", "B B")
    with office.context.open_unit() as unit:
        for contact_id in (a, b):
            unit.exchanges.add(Exchange(contact_id, ExchangeDirection.GIVEN, "An article", today))
            refresh(unit, contact_id)
        unit.commit()
    assert office.standing(a).moisture == pytest.approx(0.3)
    assert office.standing(a).last_touch is None
    log_touch(office.context, [b], TouchKind.CALL)
    assert office.standing(b).moisture == pytest.approx(0.6)
