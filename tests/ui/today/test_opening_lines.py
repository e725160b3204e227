"""Honest first lines: what is nearest to the two first, two or three of them, in the language that was asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from relbuilder.ui.language import Language
from relbuilder.ui.today.opening_lines import OpeningLines
from relbuilder.ui.today.silence import Silence, Stretch

NOTHING = Silence("Karen", Stretch.HALF_YEAR, "", False, "", "", "", 11)
RICH = replace(
    NOTHING,
    topic="move to Aarhus",
    theirs=True,
    place="Finansdagen",
    through="Lise Munk",
    organisation="Grundfeld",
)


@pytest.fixture
def english(qapp: QApplication) -> OpeningLines:
    return OpeningLines(Language.ENGLISH)


def test_the_nearest_comes_first_and_three_are_enough(english: OpeningLines) -> None:
    assert english.lines(RICH) == [
        "Hi Karen. Last time we talked about your move to Aarhus, and I have wondered since: how did it go?",
        "Hi Karen. I was reminded that it was Lise Munk who brought us together. How are you?",
        "Hi Karen. I came across my notes from Finansdagen, where we met. How are things with you?",
    ]


def test_a_topic_of_nobodys_stays_as_it_is(english: OpeningLines) -> None:
    (line, *_) = english.lines(replace(RICH, theirs=False))
    assert "talked about move to Aarhus" in line


def test_where_little_is_known_the_season_and_the_work_are_left(english: OpeningLines) -> None:
    assert english.lines(replace(NOTHING, organisation="Grundfeld")) == [
        "Hi Karen. It is November already, and we have not talked for half a year. How are you?",
        "Hi Karen. How are things at Grundfeld these days? I would like to hear.",
    ]


@pytest.mark.parametrize(
    ("month", "words"),
    [(1, "A new year has begun"), (12, "Before the year runs out"), (6, "It is June already")],
)
def test_the_time_of_year_is_the_users_own_month(english: OpeningLines, month: int, words: str) -> None:
    assert words in english.lines(replace(NOTHING, month=month))[0]


def test_nobody_is_told_of_a_talk_that_never_was(english: OpeningLines) -> None:
    never = replace(NOTHING, stretch=None)
    assert english.lines(never) == [
        "Hi Karen. It is November already, and I realise that I do not know how you are."
    ]
    assert english.encouragement(never).startswith("You have not written yet.")


def test_the_user_is_encouraged(english: OpeningLines) -> None:
    assert english.encouragement(NOTHING) == (
        "It has been half a year. People are gladder to hear from you than you think."
    )
    assert english.subject() == "It has been a while"


def test_braces_that_people_typed_stay(english: OpeningLines) -> None:
    assert "talked about {given}" in english.lines(replace(NOTHING, topic="{given}"))[0]


def test_another_language_is_asked_without_being_installed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    class Danish(QTranslator):
        def load(self, *_arguments: object) -> bool:
            return True

        def translate(self, context: str, text: str, *_more: object) -> str:
            asked.append((context, text))
            return "et halvt år" if text == "half a year" else "{given}, {stretch}, {month}"

    monkeypatch.setattr("relbuilder.ui.today.opening_lines.QTranslator", Danish)
    assert OpeningLines(Language.DANISH).lines(NOTHING) == ["Karen, et halvt år, november"]
    assert {context for context, _ in asked} == {"OpeningLines"}
