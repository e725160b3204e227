"""Who has been silent for long, and what of a note can be said to the one it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import Origin
from relbuilder.domain.tier import Tier
from relbuilder.ui.today.silence import Stretch, first_silent, is_silent, silence_of, stretch_of, usable_topic
from tests.ui.today.days import DAY, date_row, person_row, promise_row, somebody, talk

LONG_AGO = talk(DAY - timedelta(days=120))
LATELY = talk(DAY - timedelta(days=119))


def test_silence_begins_after_four_months() -> None:
    assert is_silent(person_row(somebody("Anna", last_touch=LONG_AGO)), DAY)
    assert not is_silent(person_row(somebody("Anna", last_touch=LATELY)), DAY)


def test_far_over_is_silent_whatever_the_days() -> None:
    assert is_silent(person_row(somebody("Anna", last_touch=LATELY, lateness=Lateness.FAR_OVER)), DAY)


def test_who_was_never_talked_to_is_silent_only_when_their_time_has_come() -> None:
    assert is_silent(person_row(somebody("Anna")), DAY)
    assert not is_silent(date_row(somebody("Anna")), DAY)


def test_promises_and_the_graveyard_are_about_something_else() -> None:
    assert not is_silent(promise_row("Send it", somebody("Anna", last_touch=LONG_AGO)), DAY)
    assert not is_silent(person_row(somebody("Anna", last_touch=LONG_AGO, tier=Tier.GRAVEYARD)), DAY)


def test_the_first_is_among_the_people_of_the_day() -> None:
    silent = somebody("Anna", last_touch=LONG_AGO)
    rows = [
        date_row(silent),
        person_row(somebody("Bo", 2, last_touch=LATELY)),
        person_row(replace(silent, id=3)),
    ]
    assert first_silent(rows, DAY) is rows[2]
    assert first_silent(rows[:2], DAY) is None


@pytest.mark.parametrize(
    ("days", "stretch"),
    [
        (0, Stretch.WEEKS),
        (49, Stretch.WEEKS),
        (60, Stretch.MONTHS),
        (180, Stretch.HALF_YEAR),
        (300, Stretch.MONTHS_ON_END),
        (365, Stretch.YEAR),
        (500, Stretch.OVER_A_YEAR),
        (4000, Stretch.YEARS),
        (-1, Stretch.WEEKS),
    ],
)
def test_a_silence_is_named_as_one_would_say_it(days: int, stretch: Stretch) -> None:
    assert stretch_of(days) is stretch


@pytest.mark.parametrize(
    ("note", "topic", "theirs"),
    [
        ("her move to Aarhus", "move to Aarhus", True),
        ("hendes nye job", "nye job", True),
        ("looking for a controller", "looking for a controller", False),
        ("Honey and the new rules on leases.", "honey and the new rules on leases", False),
        ("Lisbon", "Lisbon", False),
        ("NATO and us", "NATO and us", False),
        ("Maria's exam", "Maria's exam", False),
        ("Lunch in Viborg. The new summer house", "the new summer house", False),
        ("Breakfast. She plans a series on women.", "", False),
        ("Beer at the usual place. His father is ill again.", "", False),
        ("A very long account of all that was said that day", "", False),
        ("Lisbon, and her new controller", "", False),
        ("Sent a picture from the Hardanger plateau", "", False),
        ("Talked about Lisbon", "Lisbon", False),
        ("Talte om det nye sommerhus", "det nye sommerhus", False),
        (". . .", "", False),
        ("", "", False),
    ],
)
def test_only_what_can_be_said_to_them_is_a_topic(note: str, topic: str, theirs: bool) -> None:
    assert usable_topic(note) == (topic, theirs)


def test_what_is_known_is_at_hand() -> None:
    anna = somebody(
        "Anna Berg",
        organisation="Grundfeld",
        last_touch=talk(date(2025, 5, 19), note="her move"),
        origin=Origin(where=" Finansdagen ", through="Lise Munk"),
    )
    silence = silence_of(anna, DAY)
    assert (silence.given, silence.topic, silence.theirs) == ("Anna", "move", True)
    assert (silence.place, silence.through, silence.organisation) == ("Finansdagen", "Lise Munk", "Grundfeld")
    assert (silence.stretch, silence.month) == (Stretch.HALF_YEAR, 11)
    assert silence_of(somebody("Ørsted", given=""), DAY).given == "Ørsted"
