"""A contact's clocks stand still for as long as the user says, and go on again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton

from relbuilder.domain.tier import Tier
from relbuilder.services import pauses, recording
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle


@pytest.fixture(autouse=True)
def british_days() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def said(kit: Kit) -> str:
    """The line that tells when the contact is due."""
    (line,) = [button for button in kit.hand.seen(QAbstractButton) if button.objectName() == "rhythm"]
    return line.text()


@pytest.mark.parametrize(
    ("offer", "words", "until"),
    [
        ("Pause for a week", "Paused until 1 December", date(2025, 12, 1)),
        ("Pause for a month", "Paused until 24 December", date(2025, 12, 24)),
        ("Pause until I say so", "Paused", date.max),
    ],
)
def test_a_pause_is_one_choice(kit: Kit, offer: str, words: str, until: date) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("Pause…")
    kit.hand.choose(offer)
    assert kit.dossier().standing.paused_until == until
    assert said(kit).partition("  ")[0] == words
    assert kit.shell.told == [(words, True)]
    recording.undo(kit.desk.context)
    settle()
    assert said(kit).startswith("in 90 day(s)")


def test_a_month_from_the_last_of_january_is_the_last_of_february(kit: Kit) -> None:
    kit.meet("Anna Berg")
    kit.desk.context.clock.set_on(68)  # type: ignore[attr-defined]
    assert kit.desk.today() == date(2026, 1, 31)
    kit.hand.press("Pause…")
    kit.hand.choose("Pause for a month")
    assert kit.dossier().standing.paused_until == date(2026, 2, 28)


def test_a_pause_lasts_until_the_day_one_writes(kit: Kit) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("Pause…")
    kit.hand.choose("Pause until a day…")
    kit.hand.type("3 January")
    kit.hand.key(Qt.Key.Key_Return)
    assert kit.dossier().standing.paused_until == date(2026, 1, 3)
    assert said(kit).startswith("Paused until 3 January")


def test_it_is_resumed(kit: Kit) -> None:
    contact_id = kit.meet("Anna Berg")
    pauses.pause(kit.desk.context, None, contact_id=contact_id)
    settle()
    kit.hand.press("Resume")
    assert said(kit).startswith("in 90 day(s)")
    kit.hand.button("Pause…")
    assert [undoable for _, undoable in kit.shell.told] == [True]


def test_a_pause_that_is_over_is_not_said(kit: Kit) -> None:
    contact_id = kit.meet("Anna Berg")
    pauses.pause(kit.desk.context, kit.desk.today() + timedelta(7), contact_id=contact_id)
    kit.desk.context.clock.set_on(7)  # type: ignore[attr-defined]
    kit.show(None)
    kit.show(contact_id)
    assert said(kit).startswith("in 90 day(s)")
    kit.hand.button("Pause…")


@pytest.mark.parametrize(
    ("days", "words"), [(7, "Everything is paused until 1 December"), (None, "Everything is paused")]
)
def test_where_everything_is_paused_it_is_not_resumed_here(kit: Kit, days: int | None, words: str) -> None:
    kit.meet("Anna Berg")
    pauses.pause(kit.desk.context, kit.desk.today() + timedelta(days) if days else None)
    settle()
    assert said(kit).partition("  ")[0] == words
    kit.hand.button("Pause…")


def test_nobody_at_rest_is_paused(kit: Kit) -> None:
    kit.meet("Anna Berg", Tier.GRAVEYARD)
    assert "Pause…" not in [button.accessibleName() for button in kit.hand.seen(QAbstractButton)]
