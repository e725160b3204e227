"""Which answers a row takes, and what their buttons say."""

from __future__ import annotations

import pytest

from relbuilder.domain.reminder import ItemKind, ReminderKind
from relbuilder.services.readings import Row
from relbuilder.ui.today.answering import KEYS, Answer, button_words, buttons_of, hint, takes
from tests.ui.today.days import date_row, person_row, promise_row, reminder_row, somebody

REACHABLE = somebody("Anna Berg", email="anna@example.dk", phone="+45 20 30 40 50")
UNREACHABLE = somebody("Bo Dahl")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (promise_row("Send it", UNREACHABLE), ["Kept", "Move", "Drop"]),
        (reminder_row(ReminderKind.THANK_YOU, "", REACHABLE), ["Write", "Done", "Later"]),
        (reminder_row(ReminderKind.THANK_YOU, "", UNREACHABLE), ["Done", "Later"]),
        (reminder_row(ReminderKind.FOLLOW_UP, "", UNREACHABLE), ["Log", "Snooze", "Open"]),
        (reminder_row(ReminderKind.OWN, "Pay the fee"), ["Done", "Snooze"]),
        (date_row(REACHABLE), ["Call", "Write", "Done"]),
        (date_row(UNREACHABLE), ["Done"]),
        (person_row(UNREACHABLE), ["Log", "Snooze", "Open"]),
    ],
)
def test_only_answers_that_work_have_a_button(row: Row, words: list[str]) -> None:
    assert [button_words(answer, row.item.kind) for answer in buttons_of(row)] == words


def test_every_button_tells_its_key() -> None:
    for kind in ItemKind:
        for answer in Answer:
            assert hint(answer, kind).endswith(f"({KEYS[answer][0].toString()})")


def test_no_two_answers_share_a_key() -> None:
    keys = [key.toString() for sequences in KEYS.values() for key in sequences]
    assert len(keys) == len(set(keys))


def test_what_has_no_button_may_have_a_key() -> None:
    promise = promise_row("Send it", REACHABLE)
    assert takes(promise, Answer.NOT_TODAY)
    assert takes(promise, Answer.WRITE)
    assert not takes(person_row(REACHABLE), Answer.MOVE)
    assert not takes(reminder_row(ReminderKind.OWN, "Pay the fee"), Answer.OPEN)
