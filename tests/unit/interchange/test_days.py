"""Days as people say them: each in both languages, what is no day, and where in a text a day stands."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.interchange.days import SpokenDays
from relbuilder.services.capture import DayFound, DayReader

MONDAY = date(2025, 11, 24)
NEW_YEARS_EVE = date(2025, 12, 31)
READER: DayReader = SpokenDays()

COMING = {
    date(2025, 11, 24): ("today", "i dag", "idag", "Today", "24/11", "24. november", "24 Nov", "2025-11-24"),
    date(2025, 11, 25): ("tomorrow", "i morgen", "imorgen", "I morgen", "i morgen tidlig", "on Tues"),
    date(2025, 11, 26): ("the day after tomorrow", "overmorgen", "i overmorgen", "om to dage", "in 2 days"),
    date(2025, 11, 28): (
        *("Friday", "fredag", "FREDAG", "next Friday", "næste fredag", "på fredag", "on Friday", "by Friday"),
        *("senest fredag", "inden fredag", "til fredag", "senest på fredag", "by fri", "på fre", "the 28th"),
        *("den 28.", "Friday 28 November", "fredag den 28. november", "d. 28/11", "28/11-25", "28-11-2025"),
    ),
    date(2025, 11, 29): ("Saturday", "lørdag", "the weekend", "i weekenden"),
    date(2025, 11, 30): ("end of the month", "the end of this month", "sidst på måneden", "søndag"),
    date(2025, 12, 1): ("next week", "næste uge", "next month", "næste måned", "in a week", "om en uge"),
    date(2025, 12, 3): (
        "3/12",
        "3.12",
        "3.12.",
        "3/12/2025",
        "3.12.25",
        "den 3/12",
        "3. dec.",
        "by 3 December",
    ),
    date(2025, 12, 8): ("in two weeks", "om to uger", "om 14 dage", "om fjorten dage", "two weeks from now"),
    date(2025, 12, 24): (
        "in a month",
        "om en måned",
        "24. december",
        "Dec 24",
        "December 24th",
        "within a month",
    ),
    date(2026, 3, 1): (
        *("1 March", "1. marts", "March 1", "March 1st", "1st of March", "first of March", "first of march"),
        *("the first of March", "den 1. marts", "første marts", "den første marts", "1 March 2026", "1/3"),
    ),
    date(2026, 11, 24): ("in a year", "om et år"),
    date(2026, 12, 24): ("2026-12-24", "24.12.2026", "24/12-26", "24. december 2026", "December 24, 2026"),
    date(2028, 2, 29): ("29/2", "29 February"),
}
NO_DAY = (
    *(
        "",
        " ",
        "article",
        "artikel",
        "May",
        "Marts",
        "March",
        "maj",
        "Mon",
        "Fri",
        "fri",
        "man",
        "sun",
        "sat",
    ),
    *(
        "søn",
        "lør",
        "5",
        "12",
        "42",
        "2025",
        "1500",
        "28.",
        "third",
        "to",
        "en",
        "i",
        "a",
        "om",
        "in",
        "31/4",
    ),
    *(
        "30. februar",
        "99/99",
        "0/0",
        "3.12.5",
        "25:00",
        "13 pm",
        "kl. 25",
        "at 3 pm",
        "15:30",
        "uger",
        "May-Britt",
    ),
    *(
        "Mads Marts",
        "Ida Fredag-Holm2",
        "24-7",
        "Friday's",
        "#friday",
        "me@friday",
        "friday.dk/3",
        "in 2",
        "om 14",
    ),
)
PAST = {
    date(2025, 11, 24): ("today", "i dag", "this morning", "i morges", "24/11"),
    date(2025, 11, 23): ("yesterday", "i går", "igår", "on Sunday", "søndag", "23/11"),
    date(2025, 11, 22): ("the day before yesterday", "i forgårs", "two days ago", "for to dage siden"),
    date(2025, 11, 21): ("Friday", "fredag", "last Friday", "sidste fredag", "i fredags", "21. november"),
    date(2025, 11, 17): (
        "a week ago",
        "for en uge siden",
        "last week",
        "sidste uge",
        "last Monday",
        "i mandags",
    ),
    date(2025, 3, 1): ("1 March", "1. marts", "1 March 2025"),
}


def pairs(days: dict[date, tuple[str, ...]]) -> list[tuple[str, date]]:
    """Every wording with its day."""
    return [(words, day) for day, wordings in days.items() for words in wordings]


@pytest.mark.parametrize(("words", "day"), pairs(COMING))
def test_a_day_to_come(words: str, day: date) -> None:
    assert READER.day(words, MONDAY) == day
    assert READER.day(f"  {words} ", MONDAY) == day


@pytest.mark.parametrize(("words", "day"), pairs(COMING))
def test_a_day_at_the_end_of_a_text(words: str, day: date) -> None:
    text = f"send the article {words}"
    found = READER.find_last(text, MONDAY)
    assert found
    assert (found.day, text[: found.start], found.end) == (day, "send the article ", len(text))


@pytest.mark.parametrize("words", NO_DAY)
def test_no_day(words: str) -> None:
    assert READER.day(words, MONDAY) is None


@pytest.mark.parametrize("words", [words for words in NO_DAY if not any(sign.isdigit() for sign in words)])
def test_no_day_within_a_text(words: str) -> None:
    assert READER.find_last(f"talk to {words} about it", MONDAY) is None


@pytest.mark.parametrize("words", ["a chapter 28. about", "the 28th chapter", "den 3. artikel"])
def test_a_number_that_something_else_follows_is_no_day(words: str) -> None:
    assert READER.find_last(words, MONDAY) is None


@pytest.mark.parametrize(
    "words", ["yesterday", "i går", "last Friday", "i fredags", "2024-11-24", "1/3-24", "1 May 2025"]
)
def test_a_day_to_come_is_never_past(words: str) -> None:
    assert READER.day(words, MONDAY) is None
    assert READER.find_last(f"article {words}", MONDAY) is None


@pytest.mark.parametrize("words", ["Monday", "mandag", "på mandag", "next Monday", "on Monday"])
def test_todays_own_name_is_a_week_on(words: str) -> None:
    assert READER.day(words, MONDAY) == date(2025, 12, 1)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("tomorrow", date(2026, 1, 1)),
        ("in a month", date(2026, 1, 31)),
        ("3/12-25", None),
        ("3/12-26", date(2026, 12, 3)),
        ("den 28.", date(2026, 1, 28)),
        ("the 31st", NEW_YEARS_EVE),
        ("31/12", NEW_YEARS_EVE),
        ("end of the month", NEW_YEARS_EVE),
        ("next month", date(2026, 1, 1)),
        ("fredag", date(2026, 1, 2)),
    ],
)
def test_the_year_turns(words: str, day: date | None) -> None:
    assert READER.day(words, NEW_YEARS_EVE) == day


@pytest.mark.parametrize(
    ("words", "day", "at"),
    [
        ("Friday at 3 pm", date(2025, 11, 28), time(15)),
        ("at 3 pm on Friday", date(2025, 11, 28), time(15)),
        ("fredag kl. 15", date(2025, 11, 28), time(15)),
        ("kl. 15.30 på fredag", date(2025, 11, 28), time(15, 30)),
        ("fredag den 28. november kl 9", date(2025, 11, 28), time(9)),
        ("tomorrow 12 am", date(2025, 11, 25), time(0)),
        ("3/12 15:30", date(2025, 12, 3), time(15, 30)),
        ("i morgen aften", date(2025, 11, 25), time(19)),
        ("tonight", MONDAY, time(19)),
        ("i aften kl. 20", MONDAY, time(20)),
        ("i aften", MONDAY, time(19)),
        ("kl. 15", MONDAY, time(15)),
        ("at 3 pm", MONDAY, time(15)),
        ("15:30", MONDAY, time(15, 30)),
        ("tomorrow", date(2025, 11, 25), None),
    ],
)
def test_a_time_of_day(words: str, day: date, at: time | None) -> None:
    assert READER.find_last(f"ring {words}", MONDAY) == DayFound(day, 5, 5 + len(words), at)


@pytest.mark.parametrize(("words", "day"), pairs(PAST))
def test_a_day_that_was(words: str, day: date) -> None:
    found = READER.find_past(f"had coffee {words}", MONDAY)
    assert found
    assert (found.day, found.start) == (day, len("had coffee "))


@pytest.mark.parametrize(
    "words", ["tomorrow", "på fredag", "next Friday", "by Friday", "in a week", "2026-01-01", "May"]
)
def test_a_day_that_was_is_never_to_come(words: str) -> None:
    assert READER.find_past(f"coffee {words}", MONDAY) is None


def test_the_last_day_named_counts() -> None:
    text = "book for 1 March by Friday, she said"
    found = READER.find_last(text, MONDAY)
    assert found
    assert text[found.start : found.end] == "by Friday"
    # What comes last is no day to come, so the one before it counts.
    past_last = READER.find_last("talk on Friday as agreed yesterday", MONDAY)
    assert past_last
    assert past_last.day == date(2025, 11, 28)


@given(st.text(max_size=200), st.dates(date(1990, 1, 1), date(2200, 1, 1)))
def test_no_text_is_too_strange(text: str, today: date) -> None:
    day, found, past = READER.day(text, today), READER.find_last(text, today), READER.find_past(text, today)
    assert day is None or day >= today
    assert found is None or (found.day >= today and text[found.start : found.end].strip())
    assert past is None or past.day <= today


_PIECES = st.sampled_from(
    [
        *(words for words, _ in pairs(COMING) + pairs(PAST)),
        *NO_DAY,
        "at 3 pm",
        "1",
        "/",
        ".",
        "-",
        "999",
        "31",
    ]
)


@given(st.lists(_PIECES, max_size=6).map(" ".join), st.dates(date(1990, 1, 1), date(2200, 1, 1)))
def test_no_mixture_of_day_words_is_too_strange(text: str, today: date) -> None:
    day, found, past = READER.day(text, today), READER.find_last(text, today), READER.find_past(text, today)
    assert day is None or day >= today
    assert found is None or found.day >= today
    assert past is None or past.day <= today


@pytest.mark.parametrize("piece", ["1", " ", "a ", "on ", "1/", "12:", "den ", "fredag ", "1. ", "next "])
def test_a_very_long_text_is_read(piece: str) -> None:
    READER.find_last(piece * (10_000 // len(piece)), MONDAY)
