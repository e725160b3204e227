"""What was done today, a line each."""

from __future__ import annotations

from datetime import UTC, datetime

from relbuilder.domain.touch import TouchKind
from relbuilder.services.readings import Done, DoneKind
from relbuilder.ui.today.done_wording import done_detail, done_time, done_title
from tests.ui.today.days import ZONE, call_done

MORNING = datetime(2025, 11, 24, 8, 40, tzinfo=UTC)


def test_a_touch_names_whom_and_what() -> None:
    done = call_done()
    assert (done_title(done, "Signe Krogh"), done_detail(done, "Signe Krogh")) == (
        "Signe Krogh",
        "Call, 25 min",
    )
    told = Done(DoneKind.TOUCH, "1", 9, "Lisbon\nagain", MORNING, TouchKind.MEETING)
    assert done_detail(told, "Signe Krogh") == "Meeting, Lisbon again"


def test_a_promise_names_what_and_whom() -> None:
    done = Done(DoneKind.PROMISE, "1", 9, "Send the report", None)
    assert done_title(done, "Mette Holm") == "Send the report"
    assert done_detail(done, "Mette Holm") == "Promise to Mette Holm, kept"
    assert done_time(done, ZONE) == ""


def test_a_reminder_is_its_text() -> None:
    done = Done(DoneKind.REMINDER, "1", None, "Pay the fee", MORNING)
    assert (done_title(done, ""), done_detail(done, "")) == ("Pay the fee", "")
    follow_up = Done(DoneKind.REMINDER, "2", 9, "", MORNING)
    assert (done_title(follow_up, "Bo Dahl"), done_detail(follow_up, "Bo Dahl")) == ("Bo Dahl", "")


def test_a_date_names_whose() -> None:
    assert done_title(Done(DoneKind.DATE, "k", 9, "birthday", MORNING), "Bo Dahl") == "Birthday of Bo Dahl"
    assert done_title(Done(DoneKind.DATE, "k", 9, "Nameday", MORNING), "Bo Dahl") == "Bo Dahl: Nameday"
    assert done_detail(Done(DoneKind.DATE, "k", 9, "birthday", MORNING), "Bo Dahl") == "Seen to"


def test_the_time_is_the_users() -> None:
    assert "40" in done_time(call_done(), ZONE)
