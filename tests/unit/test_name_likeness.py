"""What two names have to do with each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.contact import Name
from relbuilder.domain.name_likeness import Likeness, how_alike, name_words, sound, sound_key
from relbuilder.domain.text import name_key

PAIRS = [
    ("Karen Holm", "HOLM, Karen", Likeness.ONE_WORD),
    ("Karen Holm", "Holm Karen", Likeness.SAME),
    ("Karen Holm", "Dr. Karen Holm", Likeness.SAME),
    ("Søren Kjær", "Soren Kjaer", Likeness.SPELLING),
    ("Søren Kjær", "SOEREN KJAER", Likeness.SAME),
    ("Åse Nørgård", "Aase Nørgaard", Likeness.SAME),
    ("Christian Schmidt", "Kristian Smidt", Likeness.SPELLING),
    ("Mathias Carlsen", "Matias Karlsen", Likeness.SPELLING),
    ("Ditte Wilhelmsen", "Ditte Vilhelmsen", Likeness.SPELLING),
    ("Karen Mortensen", "Karen Mrotensen", Likeness.SPELLING),
    ("Karen Marie Holm", "Karen Holm", Likeness.PART),
    ("K. Nielsen", "Karen Nielsen", Likeness.INITIALS),
    ("K. M. Nielsen", "Karen Marie Nielsen", Likeness.INITIALS),
    ("Bob Smith", "Robert Smith", Likeness.NICKNAME),
    ("Trine Holm", "Katrine Holm", Likeness.NICKNAME),
    ("Karen", "Karen Holm", Likeness.ONE_WORD),
    ("Karen Holm", "Karen Nielsen", Likeness.RENAMED),
    ("Karen Holm Jensen", "Karen Holm Nielsen", Likeness.RENAMED),
    ("Peter Holm", "Petra Holm", Likeness.FAMILY),
    ("Martin Larsen", "Martine Larsen", Likeness.FAMILY),
    ("Christian Holm", "Christina Holm", Likeness.FAMILY),
    ("Jan Holm", "Jon Holm", Likeness.FAMILY),
    ("Anne Marie Holm", "Anne Lise Holm", Likeness.FAMILY),
    ("Hans Holm", "Hans Holm jun. Jr", Likeness.OTHER),
    ("Clinic 1", "Clinic 2", Likeness.OTHER),
    ("Karen Holm", "Gustav Krogh", Likeness.OTHER),
    ("", "Karen Holm", Likeness.NAMELESS),
    ("karen@x.dk", "Karen Holm", Likeness.NAMELESS),
]


@pytest.mark.parametrize(("one", "other", "likeness"), PAIRS)
def test_pairs(one: str, other: str, likeness: Likeness) -> None:
    first, second = name_words(Name(formatted=one)), name_words(Name(formatted=other))
    assert how_alike(first, second) is likeness
    assert how_alike(second, first) is likeness


def test_parts_stand_for_the_order_of_the_words_whatever_is_shown() -> None:
    parts = name_words(Name(given="Karen", family="Holm", formatted="Holm, Karen"))
    assert parts.words == ("karen", "holm")


def test_a_nickname_that_is_written_down_counts_like_a_usual_one() -> None:
    one = name_words(Name(given="Johannes", family="Krogh", nickname="Basse"))
    other = name_words(Name(given="Basse", family="Krogh"))
    assert how_alike(one, other) is Likeness.NICKNAME


def test_different_sounds_stay_different() -> None:
    assert sound("hansen") != sound("jensen")
    assert sound("petersen") != sound("pedersen")
    assert sound("holm") != sound("holt")


NAMES = st.builds(Name, formatted=st.text(max_size=30) | st.sampled_from([pair[0] for pair in PAIRS]))


@given(NAMES, NAMES)
def test_the_order_of_the_two_never_matters(one: Name, other: Name) -> None:
    first, second = name_words(one), name_words(other)
    assert how_alike(first, second) is how_alike(second, first)


@given(st.text(max_size=30))
def test_every_name_is_like_itself_and_has_the_key_of_its_own_sound(text: str) -> None:
    words = name_words(Name(formatted=text))
    assert how_alike(words, words) is (Likeness.SAME if words.words else Likeness.NAMELESS)
    assert sound_key(name_key(text)) == sound_key(name_key(text.upper().lower()))
