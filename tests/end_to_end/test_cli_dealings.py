"""The commands of giving, receiving and asking, as another program would use them."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.end_to_end.conftest import Commands


def _shown(relbuilder: Commands) -> Any:
    return relbuilder.done("show", "1", "--json").document


def test_what_was_given_and_received_is_written_down(relbuilder: Commands) -> None:
    relbuilder.done("add", "Ada Prøve")
    told = relbuilder.done("gave", "ada prøve", "A client", "--kind", "business", "--json").document
    assert (told["direction"], told["kind"], told["size"], told["text"]) == (
        "given",
        "business",
        5,
        "A client",
    )
    out = relbuilder.done("received", "1", "A vacancy", "--size", "8", "--on", "yesterday").out
    assert out == "2  A vacancy, from Ada Prøve, tip, size 8\n"
    assert {known["text"] for known in _shown(relbuilder)["exchanges"]} == {"A client", "A vacancy"}


def test_asking_says_first_whether_it_is_time_to(relbuilder: Commands) -> None:
    relbuilder.done("add", "Ada Prøve")
    tried = relbuilder.done("ask", "1", "A word", "--dry-run", "--json").document
    assert (tried["ask"], tried["ready"], tried["lacks"]) == (None, False, ["dry"])
    assert _shown(relbuilder)["asks"] == []
    out = relbuilder.done("ask", "1", "A word").out
    assert out == "1  A word, of Ada Prøve\n  not quite ready: it is long since you were in touch\n"
    relbuilder.done("log", "1", "meeting")
    assert relbuilder.done("ask", "1", "Another", "--json").document["ready"] is True


def test_an_ask_is_answered(relbuilder: Commands) -> None:
    relbuilder.done("add", "Ada Prøve", "--tier", "inner_circle")
    assert relbuilder.done("ask", "1", "A word", "--json").document["ready"] is None
    assert relbuilder.done("ask", "1", "--answer", "yes", "--outcome", "gladly").out == "ask 1: yes\n"
    (ask,) = _shown(relbuilder)["asks"]
    assert (ask["state"], ask["outcome"]) == ("yes", "gladly")
    assert [reminder["kind"] for reminder in _shown(relbuilder)["reminders"]] == ["thank_you", "reminder"]


def test_a_promise_may_be_due_in_words(relbuilder: Commands) -> None:
    relbuilder.done("add", "Ada Prøve")
    told = relbuilder.done("promise", "1", "A book", "--due", "om to uger", "--json").document
    assert told["due"] == (date.today() + timedelta(days=14)).isoformat()  # noqa: DTZ011 - the user's own day


@pytest.mark.parametrize(
    "words",
    [
        ("ask", "77", "--answer", "yes"),
        ("ask", "Ada", "--answer", "yes"),
        ("ask", "1", "  "),
        ("ask", "1", "A word", "--on", "tomorrow"),
        ("gave", "1", "A book", "--on", "tomorrow"),
        ("gave", "Nobody At All", "A book"),
        ("promise", "1", "A book", "--due", "some fine day"),
    ],
)
def test_what_cannot_be_is_wrong_usage_and_changes_nothing(
    relbuilder: Commands, words: tuple[str, ...]
) -> None:
    relbuilder.done("add", "Ada Prøve")
    before = relbuilder.done("show", "1", "--json").out
    assert relbuilder(*words).status == 2
    assert relbuilder.done("show", "1", "--json").out == before
