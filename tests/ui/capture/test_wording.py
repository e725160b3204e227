"""What the window says of a line: every kind of thing that can be understood, and days as people say them."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from relbuilder.domain.promise import PromiseDirection
from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.capture import Promised, Reminded, Touched, Understanding
from relbuilder.ui.capture.pills import Pill, Tone
from relbuilder.ui.capture.wording import missing, pills_of, saved
from relbuilder.ui.days import named_day

MONDAY, TUESDAY, FRIDAY = date(2025, 11, 24), date(2025, 11, 25), date(2025, 11, 28)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
LINE = Understanding("Mette Testesen", tier=Tier.GOOD_TO_KNOW)


@pytest.fixture(autouse=True)
def british() -> object:
    """Days and times as the British write them."""
    before = QLocale()
    QLocale.setDefault(BRITISH)
    yield None
    QLocale.setDefault(before)


def words(meant: Understanding) -> list[str]:
    return [pill.text for pill in pills_of(meant, MONDAY)]


def test_somebody_new_with_a_promise() -> None:
    meant = Understanding(
        "Mette Testesen",
        tier=Tier.GOOD_TO_KNOW,
        organisation="Blå Bølge",
        met_where="Folkemødet",
        promises=(Promised("article", due=FRIDAY),),
    )
    assert pills_of(meant, MONDAY) == [
        Pill("plus", "New: Mette Testesen", Tier.GOOD_TO_KNOW),
        Pill("building", "Blå Bølge"),
        Pill("place", "met at Folkemødet"),
        Pill("promise", "You promised: article · Friday 28 November", Tone.WARN),
        Pill("board", "goes to Good People To Know", Tier.GOOD_TO_KNOW),
    ]


def test_a_card_that_rests() -> None:
    meant = Understanding("Mette Holm", namesakes=2)
    assert words(meant) == ["New: Mette Holm", "2 other(s) go by that name", "rests in the graveyard"]
    assert saved(meant) == "Mette Holm rests in the graveyard now"


def test_somebody_known_stays_where_she_is() -> None:
    meant = Understanding("Mette Holm", contact_id=3, tier=Tier.INNER_CIRCLE, note="has a boat")
    assert pills_of(meant, MONDAY) == [
        Pill("person", "Mette Holm", Tier.INNER_CIRCLE),
        Pill("note", "Note: has a boat"),
    ]
    assert saved(meant) == "Saved with Mette Holm"


@pytest.mark.parametrize(
    ("promise", "text"),
    [
        (Promised("article"), "You promised: article"),
        (Promised("article", due=MONDAY), "You promised: article · today"),
        (Promised("article", due=date(2026, 12, 1)), "You promised: article · Tuesday 1 December 2026"),
        (Promised("a book", PromiseDirection.THEIRS, TUESDAY), "Mette promised: a book · tomorrow"),
        (Promised(""), "You promised: …"),
    ],
)
def test_a_promise(promise: Promised, text: str) -> None:
    meant = Understanding("Mette Testesen", tier=Tier.GOOD_TO_KNOW, promises=(promise,))
    assert words(meant)[1] == text
    assert missing(meant) == ("" if promise.text else "What was promised?")


@pytest.mark.parametrize(
    ("reminder", "text"),
    [
        (Reminded("call", FRIDAY, time(15)), "Reminder: call · Friday 28 November, 15:00"),
        (Reminded("call", TUESDAY), "Reminder: call · tomorrow"),
        (Reminded("", TUESDAY, kind=ReminderKind.THANK_YOU), "Thank Mette · tomorrow"),
        (Reminded("thank for lunch", TUESDAY, kind=ReminderKind.THANK_YOU), "thank for lunch · tomorrow"),
    ],
)
def test_a_reminder(reminder: Reminded, text: str) -> None:
    assert words(Understanding("Mette Testesen", reminders=(reminder,)))[1] == text


def test_touches_and_what_is_kept_with_a_person() -> None:
    meant = Understanding(
        "Mette Testesen",
        contact_id=1,
        touches=(Touched(TouchKind.CALL, date(2025, 11, 23), "about wind"), Touched(TouchKind.EVENT, MONDAY)),
        email="m@test.dk",
        phone="22 33 44 55",
        link="https://test.dk",
        tags=("wind", "sea"),
    )
    kept = ["m@test.dk", "22 33 44 55", "https://test.dk", "wind", "sea"]
    assert words(meant) == ["Mette Testesen", "Call: about wind · yesterday", "Event · today", *kept]


def test_an_address_that_is_the_name_is_said_once() -> None:
    assert words(Understanding("m@test.dk", email="m@test.dk"))[:-1] == ["New: m@test.dk"]


def test_nothing_is_said_of_nobody() -> None:
    assert words(Understanding("")) == []
    assert missing(Understanding("")) == "Begin with a name."


@pytest.mark.parametrize(
    ("language", "country", "words"),
    [
        (QLocale.Language.English, QLocale.Country.UnitedKingdom, "Friday 28 November"),
        (QLocale.Language.English, QLocale.Country.UnitedStates, "Friday, November 28"),
        (QLocale.Language.Danish, QLocale.Country.Denmark, "fredag den 28. november"),
        (QLocale.Language.German, QLocale.Country.Germany, "Freitag, 28. November"),
    ],
)
def test_a_day_with_its_weekday(language: QLocale.Language, country: QLocale.Country, words: str) -> None:
    assert named_day(FRIDAY, MONDAY, QLocale(language, country)) == words
