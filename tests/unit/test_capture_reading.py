"""What the parts of a line say by themselves, in English and Danish, and what is taken out of them."""

from __future__ import annotations

from datetime import date, time

import pytest

from relbuilder.domain.promise import PromiseDirection
from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.touch import TouchKind
from relbuilder.interchange.days import SpokenDays
from relbuilder.services.capture import Promised, Reminded, Touched
from relbuilder.services.capturing.deeds import Moment
from relbuilder.services.capturing.reading import Line, read_line

MONDAY = date(2025, 11, 24)
SUNDAY, FRIDAY, TUESDAY = date(2025, 11, 23), date(2025, 11, 28), date(2025, 11, 25)
LAST_FRIDAY, MARCH, FIRST_OF_DECEMBER = date(2025, 11, 21), date(2026, 3, 1), date(2025, 12, 1)
THEIRS = PromiseDirection.THEIRS
THANKS = ReminderKind.THANK_YOU
NOON = Moment(SpokenDays(), MONDAY, time(12))


def read(text: str) -> Line:
    return read_line(text, NOON, "DK")


@pytest.mark.parametrize(
    ("part", "promised"),
    [
        ("promised article Friday", Promised("article", due=FRIDAY)),
        ("Promised: article", Promised("article")),
        ("promise article by Friday", Promised("article", due=FRIDAY)),
        ("I promised to send the article by Friday.", Promised("send the article", due=FRIDAY)),
        ("I've promised her an introduction in a week", Promised("an introduction", due=FIRST_OF_DECEMBER)),
        ("I owe him lunch", Promised("lunch")),
        ("promised book for 1 March by Friday", Promised("book for 1 March", due=FRIDAY)),
        ("promised to call Friday at 3 pm", Promised("call Friday at 3 pm", due=FRIDAY)),
        ("lovede artikel fredag", Promised("artikel", due=FRIDAY)),
        ("jeg lovede at sende artiklen senest fredag", Promised("sende artiklen", due=FRIDAY)),
        ("har lovet hende en bog om en uge", Promised("en bog", due=FIRST_OF_DECEMBER)),
        ("jeg har lovet at ringe", Promised("ringe")),
        ("skylder ham en frokost", Promised("en frokost")),
        ("promised me a report Friday", Promised("a report", THEIRS, FRIDAY)),
        ("she promised to write", Promised("write", THEIRS)),
        ("he has promised me a book in a week", Promised("a book", THEIRS, FIRST_OF_DECEMBER)),
        ("owes me lunch", Promised("lunch", THEIRS)),
        ("lovede mig en bog", Promised("en bog", THEIRS)),
        ("hun lovede at skrive på fredag", Promised("skrive", THEIRS, FRIDAY)),
        ("lovede hun at ringe", Promised("ringe", THEIRS)),
        ("har lovet mig en kontakt", Promised("en kontakt", THEIRS)),
        ("skylder mig et svar", Promised("et svar", THEIRS)),
        ("promised", Promised("")),
        ("lovede fredag", Promised("", due=FRIDAY)),
    ],
)
def test_a_promise(part: str, promised: Promised) -> None:
    line = read(f"Mette, {part}")
    assert (line.deeds, line.others) == ([promised], [])


@pytest.mark.parametrize(
    ("part", "reminded"),
    [
        ("remind me to call in two weeks", Reminded("call", date(2025, 12, 8))),
        ("remind Friday at 3 pm: birthday card", Reminded("birthday card", FRIDAY, time(15))),
        ("remember the tickets 1 March", Reminded("the tickets", MARCH)),
        ("remember the tickets", Reminded("the tickets", TUESDAY)),
        ("husk at ringe på fredag kl. 15", Reminded("ringe", FRIDAY, time(15))),
        ("mind mig om at skrive om en uge", Reminded("skrive", FIRST_OF_DECEMBER)),
        ("husk mig på bogen i morgen", Reminded("bogen", TUESDAY)),
        ("remind me at 3 pm", Reminded("", MONDAY, time(15))),
        ("remind me at 9 am", Reminded("", TUESDAY, time(9))),
        ("coffee tomorrow", Reminded("coffee", TUESDAY)),
        ("kaffe på fredag kl. 15", Reminded("kaffe", FRIDAY, time(15))),
        ("meeting with Lise 1 December at Dux", Reminded("meeting with Lise at Dux", FIRST_OF_DECEMBER)),
        ("call Friday about the budget", Reminded("call about the budget", FRIDAY)),
        ("thank her for lunch", Reminded("thank her for lunch", TUESDAY, None, THANKS)),
        ("thanks for the introduction Friday", Reminded("thanks for the introduction", FRIDAY, None, THANKS)),
        ("tak for kaffe", Reminded("tak for kaffe", TUESDAY, None, THANKS)),
        ("sig tak til hende på fredag", Reminded("", FRIDAY, None, THANKS)),
        ("thank", Reminded("", TUESDAY, None, THANKS)),
    ],
)
def test_a_reminder(part: str, reminded: Reminded) -> None:
    line = read(f"Mette, {part}")
    assert (line.deeds, line.others) == ([reminded], [])


@pytest.mark.parametrize(
    ("part", "touched"),
    [
        ("met", Touched(TouchKind.MEETING, MONDAY)),
        ("met her yesterday", Touched(TouchKind.MEETING, SUNDAY)),
        ("mødte hende i fredags", Touched(TouchKind.MEETING, LAST_FRIDAY)),
        ("had lunch with her on Friday", Touched(TouchKind.MEETING, LAST_FRIDAY)),
        ("vi drak kaffe", Touched(TouchKind.MEETING, MONDAY)),
        ("coffee", Touched(TouchKind.MEETING, MONDAY)),
        ("kaffe i går", Touched(TouchKind.MEETING, SUNDAY)),
        ("møde om budget i går", Touched(TouchKind.MEETING, SUNDAY, "om budget")),
        ("lunch 21/11", Touched(TouchKind.MEETING, LAST_FRIDAY)),
        ("called about the budget", Touched(TouchKind.CALL, MONDAY, "about the budget")),
        ("ringede til hende fredag", Touched(TouchKind.CALL, LAST_FRIDAY)),
        ("talte med hende om pension", Touched(TouchKind.CALL, MONDAY, "om pension")),
        ("talked to him", Touched(TouchKind.CALL, MONDAY)),
        ("call", Touched(TouchKind.CALL, MONDAY)),
        ("wrote", Touched(TouchKind.MESSAGE, MONDAY)),
        ("skrev til ham", Touched(TouchKind.MESSAGE, MONDAY)),
        ("besked", Touched(TouchKind.MESSAGE, MONDAY)),
        ("e-mail about Lisbon", Touched(TouchKind.MESSAGE, MONDAY, "about Lisbon")),
        ("takkede for mødet", Touched(TouchKind.MESSAGE, MONDAY, "for mødet")),
        ("wrote her a letter", Touched(TouchKind.LETTER, MONDAY)),
        ("brev i går", Touched(TouchKind.LETTER, SUNDAY)),
        ("event", Touched(TouchKind.EVENT, MONDAY)),
    ],
)
def test_a_touch(part: str, touched: Touched) -> None:
    line = read(f"Mette, {part}")
    assert (line.deeds, line.others) == ([touched], [])


@pytest.mark.parametrize(
    "part",
    [
        *(
            "Coffee Collective",
            "Meeting Point",
            "Kaffe Karlsen",
            "Metropolis",
            "Calling Ltd",
            "Brevduen",
            "Eventum",
        ),
        *(
            "Takeda",
            "Thankful Ltd",
            "lover of jazz",
            "Promisedland",
            "Husky Group",
            "Mail Boxes",
            "Friday Club",
        ),
    ],
)
def test_what_only_begins_like_a_deed_is_none(part: str) -> None:
    line = read(f"Mette, {part}")
    assert (line.deeds, line.others) == ([], [part])


@pytest.mark.parametrize(
    ("text", "name", "place", "touched"),
    [
        ("Mette Testesen", "Mette Testesen", "", None),
        (
            "met Mette Testesen at Folkemødet",
            "Mette Testesen",
            "Folkemødet",
            Touched(TouchKind.MEETING, MONDAY),
        ),
        (
            "mødte Mette Testesen på Folkemødet i går",
            "Mette Testesen",
            "Folkemødet",
            Touched(TouchKind.MEETING, SUNDAY),
        ),
        ("Kaffe med Mette", "Mette", "", Touched(TouchKind.MEETING, MONDAY)),
        ("ringede til Mette i fredags", "Mette", "", Touched(TouchKind.CALL, LAST_FRIDAY)),
        ("I met", "I met", "", None),
        ("Mette", "Mette", "", None),
        ("Event Holm", "Event Holm", "", None),
        ("May Marts", "May Marts", "", None),
    ],
)
def test_the_first_part(text: str, name: str, place: str, touched: Touched | None) -> None:
    line = read(f"{text}, Novia")
    assert (line.name, line.place, line.deeds, line.others) == (
        name,
        place,
        [touched] if touched else [],
        ["Novia"],
    )


def test_everything_between_commas_and_their_like_is_a_part() -> None:
    line = read("Mette Testesen; Blå Bølge\tFolkemødet - 2,5 mio – Anne-Mette ,, , \n sidst")
    assert line.name == "Mette Testesen"
    assert line.others == ["Blå Bølge", "Folkemødet", "2,5 mio", "Anne-Mette", "sidst"]


def test_addresses_and_tags_are_taken_out_wherever_they_stand() -> None:
    line = read(
        "Mette mette@test.dk #folkemødet, Novia 22 33 44 55, https://linkedin.com/in/mette #R2-D2, #5 C#"
    )
    assert line.name == "Mette"
    assert (line.addresses.email, line.addresses.phone) == ("mette@test.dk", "22 33 44 55")
    assert line.addresses.link == "https://linkedin.com/in/mette"
    assert (line.tags, line.others) == (["folkemødet", "R2-D2"], ["Novia", "#5 C#"])


@pytest.mark.parametrize(
    "part", ["mail: a@test.dk", "e-mail a@test.dk", "(a@test.dk)", "a@test.dk", "mailto:a@test.dk"]
)
def test_a_label_belongs_to_its_address(part: str) -> None:
    line = read(f"Mette, {part}, tlf. 22334455")
    assert (line.addresses.email, line.addresses.phone) == ("a@test.dk", "22334455")
    assert (line.deeds, line.others) == ([], [])


def test_a_second_address_of_a_kind_is_not_lost() -> None:
    line = read("Mette, a@test.dk, b@test.dk")
    assert (line.addresses.email, line.others) == ("a@test.dk", ["b@test.dk"])


def test_an_address_in_a_promise_belongs_to_it() -> None:
    line = read("Mette, promised to write to bo@test.dk #work")
    assert line.deeds == [Promised("write to bo@test.dk")]
    assert (line.addresses.email, line.tags) == ("", ["work"])


def test_dates_and_numbers_are_no_phone_numbers() -> None:
    line = read("Mette, 24.12.2026, 2026-12-24, order 12345678901")
    assert line.addresses.phone == ""


def test_an_address_alone_names_somebody() -> None:
    assert read("mette@test.dk, promised article").called == "mette@test.dk"
    assert read("+45 22 33 44 55, called").called == "+45 22 33 44 55"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Mette, promised article, Friday", Promised("article", due=FRIDAY)),
        ("Mette, lovede artikel, senest fredag", Promised("artikel", due=FRIDAY)),
        ("Mette, remind me to call, Friday, 3 pm", Reminded("call", FRIDAY)),
        ("Mette, called, yesterday", Touched(TouchKind.CALL, SUNDAY)),
    ],
)
def test_a_day_after_a_comma_belongs_to_what_was_said_before(text: str, deed: object) -> None:
    assert read(text).deeds == [deed]


def test_a_day_that_belongs_to_nothing_stays() -> None:
    line = read("Mette, Friday, promised article Tuesday, Friday")
    assert line.deeds == [Promised("article", due=TUESDAY)]
    assert line.others == ["Friday", "Friday"]


def test_decomposed_letters_are_read() -> None:
    line = read("Mette, lovede artikel pa\u030a fredag")
    assert line.deeds == [Promised("artikel", due=FRIDAY)]
