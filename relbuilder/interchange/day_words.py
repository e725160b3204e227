"""The words that name a day in English and Danish, as one pattern: what may be a day at all. Reckons no day itself.

A library reads the days, and it would take a bare number, "May" and "Mon" for one too: only what matches here is shown
to it.
"""

import re
from collections.abc import Callable
from datetime import time
from enum import StrEnum
from typing import Final

Plain = str | Callable[[re.Match[str]], str]


class Sense(StrEnum):
    """In what way words name a day; the values name the groups of `NAMED`."""

    ISO = "iso"
    """A day of one year: 2026-12-24."""
    NUMBERS = "numbers"
    """A day in numbers, day first: 24/12, 24.12.2026."""
    MONTH_DAY = "month_day"
    """A day of a month by its name: 24 December, first of March."""
    OF_MONTH = "of_month"
    """The 28th, of whatever month comes."""
    WEEKDAY = "weekday"
    """Friday, and what is as good as one: next week is its Monday."""
    AHEAD = "ahead"
    """Counted from today: tomorrow, in two weeks."""
    BACK = "back"
    """Counted from today, and past: yesterday, last Friday."""
    TODAY = "today"
    MONTH_END = "month_end"
    NEXT_MONTH = "next_month"


CARDINALS: Final = {
    **dict.fromkeys(("a", "an", "one", "en", "et"), 1),
    **dict.fromkeys(("two", "a couple of", "to", "et par"), 2),
    **dict.fromkeys(("three", "tre"), 3),
    **dict.fromkeys(("four", "fire"), 4),
    **dict.fromkeys(("five", "fem"), 5),
    **dict.fromkeys(("six", "seks"), 6),
    **dict.fromkeys(("seven", "syv"), 7),
    **dict.fromkeys(("eight", "otte"), 8),
    **dict.fromkeys(("nine", "ni"), 9),
    **dict.fromkeys(("ten", "ti"), 10),
    **dict.fromkeys(("eleven", "elleve"), 11),
    **dict.fromkeys(("twelve", "tolv"), 12),
    **dict.fromkeys(("fourteen", "fjorten"), 14),
}
ORDINALS: Final = {
    **dict.fromkeys(("first", "første"), 1),
    **dict.fromkeys(("second", "anden"), 2),
    **dict.fromkeys(("third", "tredje"), 3),
    **dict.fromkeys(("fourth", "fjerde"), 4),
    **dict.fromkeys(("fifth", "femte"), 5),
    **dict.fromkeys(("sixth", "sjette"), 6),
    **dict.fromkeys(("seventh", "syvende"), 7),
    **dict.fromkeys(("eighth", "ottende"), 8),
    **dict.fromkeys(("ninth", "niende"), 9),
    **dict.fromkeys(("tenth", "tiende"), 10),
}


def any_of(*words: str) -> str:
    """A pattern for one of these; of two with the same beginning the longer one."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_ENGLISH_DAY = any_of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DANISH_DAY = any_of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_DAY = any_of(_ENGLISH_DAY, _DANISH_DAY)
_MONTH = any_of(
    *("jan(?:uary|uar)?", "feb(?:ruary|ruar)?", "mar(?:ch|ts)?", "apr(?:il)?", "ma[yj]", "jun[ei]?"),
    *("jul[yi]?", "aug(?:ust)?", "sept?(?:ember)?", "o[ck]t(?:ober)?", "nov(?:ember)?", "dec(?:ember)?"),
)
_YEAR = r"(?:19|20)\d\d"
_SHORT_YEAR = rf"(?:{_YEAR}|\d\d)"
_UNIT = any_of("days?", "weeks?", "months?", "years?", "dage?", "uger?", "måned(?:er)?", "år")
_MANY = any_of(r"\d{1,3}", *CARDINALS)
_NTH = any_of(r"\d{1,2}(?:st|nd|rd|th|\.)?", *ORDINALS)
_THE = r"(?:(?:the|den)\s+|d\.\s*)"

_BEFORE = any_of(
    *("on", "by", "until", "till", "before", "for", "this", "next", "the coming", "no later than"),
    *("nu på", "på", "senest", "inden", "før", "til", "næste", "kommende", "førstkommende"),
)
# The short names are words or names of their own too, in one language or the other: they count after one of these
# only; "sat", "sun" and "man" never do.
_SHORT_DAY = (
    rf"(?:(?<=on\s)|(?<=by\s)|(?<=next\s)){any_of('mon', 'tues?', 'wed', 'thu(?:rs?)?', 'fri')}"
    rf"|(?:(?<=på\s)|(?<=inden\s)|(?<=senest\s)){any_of('tirs?', 'ons', 'tors?', 'fre', 'lør')}"
)

_PATTERNS: Final = {
    Sense.ISO: rf"{_YEAR}-\d\d-\d\d",
    Sense.NUMBERS: (
        rf"(?:{_DAY},?\s+)?{_THE}?(?:\d{{1,2}}/\d{{1,2}}(?:[-/]{_SHORT_YEAR})?"
        rf"|\d{{1,2}}\.\d{{1,2}}(?:\.{_SHORT_YEAR}|\.)?|\d{{1,2}}-\d{{1,2}}-{_YEAR})"
    ),
    Sense.MONTH_DAY: (
        rf"(?:{_DAY},?\s+)?(?:{_THE}?{_NTH}\s*(?:of\s+)?{_MONTH}(?!\w)\.?"
        rf"|{_MONTH}\.?\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?![\w:]))(?:,?\s+{_YEAR})?"
    ),
    Sense.OF_MONTH: r"(?:the\s+\d{1,2}(?:st|nd|rd|th)|(?:den\s+|d\.\s*)\d{1,2}\.)(?=\s*(?:$|[,;)]))",
    Sense.BACK: (
        r"(?:the\s+)?day\s+before\s+yesterday|yesterday|i\s?forgårs|i\s?går"
        rf"|last\s+(?:{_ENGLISH_DAY}|week|month)|sidste\s+(?:{_DANISH_DAY}|uge|måned)|i\s+{_DANISH_DAY}s"
        rf"|{_MANY}\s+{_UNIT}\s+ago|for\s+{_MANY}\s+{_UNIT}\s+siden"
    ),
    Sense.TODAY: (
        r"today|tonight|this\s+(?:morning|afternoon|evening)|i\s?dag|i\s+(?:morges|eftermiddag|aften)"
    ),
    Sense.AHEAD: (
        r"(?:the\s+)?day\s+after\s+tomorrow|tomorrow|(?:i\s+)?overmorgen|i\s?morgen"
        rf"|(?:within|in|om)\s+{_MANY}\s+{_UNIT}|{_MANY}\s+{_UNIT}\s+from\s+(?:now|today)"
    ),
    Sense.MONTH_END: (
        r"(?:the\s+)?end\s+of\s+(?:the|this)\s+month|sidst\s+på\s+måneden"
        r"|(?:i\s+)?(?:slutningen|udgangen)\s+af\s+måneden"
    ),
    Sense.NEXT_MONTH: r"next\s+month|næste\s+måned",
    Sense.WEEKDAY: rf"next\s+week|næste\s+uge|(?:the\s+)?weekend|(?:i\s+)?weekenden|{_DAY}|{_SHORT_DAY}",
}
_NAMED_DAY = "|".join(f"(?P<{sense.value}>{pattern})" for sense, pattern in _PATTERNS.items())

_PART_OF_DAY = any_of(
    *("morning", "afternoon", "evening", "night", "tidlig", "morgen", "formiddag", "eftermiddag", "aften")
)
_CLOCK = any_of(
    r"(?:(?:at|kl\.?|klokken)\s*)?\d{1,2}:\d\d(?:\s*[ap]\.?m\b\.?)?",
    r"(?:kl\.?|klokken)\s*\d{1,2}(?:\.\d\d)?",
    r"(?:at\s+)?\d{1,2}(?:\.\d\d)?\s*[ap]\.?m\b\.?",
)

NAMED: Final = re.compile(
    rf"(?<![\w@#./:-])(?:"
    rf"(?:(?P<clock_before>{_CLOCK})\s+)?(?P<before>(?:{_BEFORE}\s+){{0,3}})(?:{_NAMED_DAY})(?![\w'’]|[./-]\d)"
    rf"(?:\s+(?:in\s+the\s+)?(?P<part>{_PART_OF_DAY})(?!\w))?(?:,?\s+(?P<clock_after>{_CLOCK})(?!\w))?"
    rf"|(?P<clock_alone>{_CLOCK})(?!\w))",
    re.IGNORECASE,
)
"""Words within a text that name a day, a time of day, or both."""

ONLY_AHEAD: Final = re.compile(
    r"by|until|till|before|for|next|coming|later|på|senest|inden|før|til|næste|kommende", re.IGNORECASE
)
"""Words before a weekday that make it one to come."""

EVENING: Final = re.compile(r"tonight|evening|night|(?<!\w)aften", re.IGNORECASE)
IN_THE_EVENING: Final = time(19)
"""As late as a snooze until the evening."""

_WEEKDAY_FIRST = re.compile(rf"^{_DAY},? ")
_COUNT = re.compile(rf"(?<!\w){any_of(*CARDINALS)}(?= \w)")
_ORDINAL = re.compile(rf"(?<!\w){any_of(*ORDINALS)}(?!\w)")


def _count(named: re.Match[str]) -> str:
    return str(CARDINALS[named[0]])


def _ordinal(named: re.Match[str]) -> str:
    return str(ORDINALS[named[0]])


PLAIN: Final[dict[Sense, tuple[tuple[re.Pattern[str], Plain], ...]]] = {
    Sense.ISO: (),
    Sense.NUMBERS: (),
    Sense.MONTH_DAY: (
        (_WEEKDAY_FIRST, ""),
        (re.compile(rf"^{_THE}"), ""),
        (re.compile(r"(?<= )(?:of|the) "), ""),
        (_ORDINAL, _ordinal),
    ),
    Sense.WEEKDAY: (
        (re.compile(r"^(?:next week|næste uge)$"), "monday"),
        (re.compile(r"^.*weekend(?:en)?$"), "saturday"),
    ),
    Sense.AHEAD: (
        (re.compile(r"^(?:i )?overmorgen$"), "in 2 days"),
        (re.compile(r"^imorgen$"), "i morgen"),
        (re.compile(r"^within "), "in "),
        (re.compile(r"^(.*) from (?:now|today)$"), r"in \1"),
        (_COUNT, _count),
    ),
    Sense.BACK: (
        (re.compile(r"^(?:i ?forgårs|(?:the )?day before yesterday)$"), "2 days ago"),
        (re.compile(r"^igår$"), "i går"),
        (re.compile(rf"^(?:i|sidste) ({_DANISH_DAY})s?$"), r"\1"),
        (re.compile(r"^for "), ""),
        (_COUNT, _count),
    ),
}
"""What to put in the place of words that the library does not know, sense by sense, in order."""
