"""The commands of the day, as another program would use them."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.end_to_end.conftest import Commands

TODAY = "today"


def _ada(relbuilder: Commands, tier: str = "inner_circle") -> None:
    relbuilder.done("add", "Ada Prøve", "--tier", tier)


def _rows(relbuilder: Commands) -> Any:
    return relbuilder.done("today", "--json").document["rows"]


def _key(relbuilder: Commands) -> str:
    (row,) = _rows(relbuilder)
    return str(row["key"])


def test_promise_is_made_asked_for_and_kept(relbuilder: Commands) -> None:
    _ada(relbuilder)
    told = relbuilder.done("promise", "ada prøve", "An article", "--due", TODAY, "--json").document
    assert (told["id"], told["contact_id"], told["direction"], told["state"]) == (1, 1, "mine", "open")
    (row,) = _rows(relbuilder)
    assert (row["kind"], row["name"], row["text"], row["days_over"]) == (
        "promise",
        "Ada Prøve",
        "An article",
        0,
    )
    assert "An article, to Ada Prøve" in relbuilder.done("today").out
    assert relbuilder.done("kept", "1").out == "promise 1 is kept\n"
    assert _rows(relbuilder) == []
    again = relbuilder("kept", "1")
    assert again.status == 3
    assert relbuilder.done("show", "1", "--json").document["promises"][0]["state"] == "kept"


def test_promise_of_theirs_is_not_asked_for(relbuilder: Commands) -> None:
    _ada(relbuilder)
    out = relbuilder.done("promise", "1", "A book", "--theirs").out
    assert out == "1  A book, from Ada Prøve\n"
    assert _rows(relbuilder) == []


def test_reminder_comes_at_its_hour_and_again(relbuilder: Commands) -> None:
    told = relbuilder.done(
        "remind", "-", "Call the bank", "--on", TODAY, "--at", "16:30", "--every", "2weeks", "--json"
    ).document
    assert (told["contact_id"], told["at"], told["rule"]) == (None, "16:30:00", "FREQ=WEEKLY;INTERVAL=2")
    assert "16:30  Call the bank" in relbuilder.done("today").out
    key = _key(relbuilder)
    assert relbuilder.done("done", key, "--json").document == {"key": key}
    page = relbuilder.done("today", "--json").document
    assert page["rows"] == []
    assert [done["text"] for done in page["done"]] == ["Call the bank"]


def test_reminder_about_somebody_in_ones_own_rule(relbuilder: Commands) -> None:
    _ada(relbuilder)
    rule = "FREQ=MONTHLY;BYDAY=1FR"
    out = relbuilder.done("remind", "Ada Prøve", "Lunch?", "--on", TODAY, "--every", rule).out
    assert out.endswith(f", then {rule}\n")
    assert relbuilder.done("show", "1", "--json").document["reminders"][0]["rule"] == rule


def test_what_is_put_off_can_wait(relbuilder: Commands) -> None:
    relbuilder.done("remind", "-", "Call the bank", "--on", TODAY)
    key = _key(relbuilder)
    until = relbuilder.done("snooze", key, "next_week", "--json").document["until"]
    page = relbuilder.done("today", "--json").document
    assert (page["rows"], page["later_count"], page["later"][0]["key"]) == ([], 1, key)
    assert page["later"][0]["snoozed_until"] == until
    far = (date.today() + timedelta(days=40)).isoformat()  # noqa: DTZ011 - the user's own day
    assert far in relbuilder.done("snooze", key, far).out


def test_pause_of_one_and_of_everything(relbuilder: Commands) -> None:
    _ada(relbuilder)
    until = (date.today() + timedelta(days=20)).isoformat()  # noqa: DTZ011 - the user's own day
    due = relbuilder.people()[0]["next_due"]
    assert relbuilder.done("pause", "1", "--until", until).out == f"Ada Prøve is paused until {until}\n"
    (paused,) = relbuilder.people()
    assert (paused["paused_until"], paused["days_over"]) == (until, None)
    assert paused["next_due"] > due
    assert f"paused until {until}" in relbuilder.done("list").out
    assert relbuilder.done("resume", "1").out == "Ada Prøve goes on\n"
    assert relbuilder.people()[0]["next_due"] == due
    assert relbuilder.done("pause", "--json").document == {"contact_id": None, "until": None}
    assert relbuilder.done("today", "--json").document["pause"]["until"] is None
    assert "paused" in relbuilder.done("show", "1").out
    relbuilder.done("resume", "--json")
    assert relbuilder.done("today", "--json").document["pause"] is None


@pytest.mark.parametrize(
    "words",
    [
        ("done", "nonsense"),
        ("done", "promise:1:2020-01-01:"),
        ("snooze", "nonsense", "hour"),
        ("snooze", "nonsense", "2020-01-01"),
        ("kept", "77"),
        ("promise", "1", "  "),
        ("promise", "Nobody At All", "A book"),
        ("remind", "-", "", "--on", TODAY),
        ("remind", "-", "Call", "--on", "2020-01-01"),
        ("remind", "-", "Call", "--on", TODAY, "--every", "now and then"),
        ("remind", "Nobody At All", "Call", "--on", TODAY),
        ("pause", "--until", TODAY),
        ("pause", "Nobody At All"),
    ],
)
def test_what_cannot_be_is_wrong_usage_and_changes_nothing(
    relbuilder: Commands, words: tuple[str, ...]
) -> None:
    _ada(relbuilder)
    before = relbuilder.done("show", "1", "--json").out
    assert relbuilder(*words).status == 2
    assert relbuilder.done("show", "1", "--json").out == before
    assert relbuilder.done("today", "--json").document["pause"] is None
