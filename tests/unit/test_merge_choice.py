"""Two contacts become one as the user chooses, and what was not chosen is not lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbuilder.domain.addresses import normalised
from relbuilder.domain.contact import (
    ALSO_KNOWN_AS,
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    Origin,
    OwnField,
    Photo,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.merge_choice import (
    Field,
    merge_chosen,
    merge_standings,
    open_questions,
    usual_answers,
)
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import TIERS, Tier

HERE = Standing(1, Tier.GRAVEYARD, "a0", date(2025, 3, 1))
THERE = Standing(2, Tier.VIP, "b0", date(2026, 1, 1), own_cadence=30, chosen=True)

KAREN = Contact(
    Name(given="Karen", family="Holm"),
    affiliations=(Affiliation("Grundfos", "CFO"),),
    dates=(ImportantDate("birthday", 3, 7),),
    origin=Origin("fair", "Herning"),
    photo=Photo("image/png", b"1"),
)
NIELSEN = Contact(
    Name(given="Karen", additional="Marie", family="Nielsen"),
    affiliations=(Affiliation("Vestas", "CEO"),),
    dates=(ImportantDate("birthday", 3, 8, 1970),),
    origin=Origin("school", "Vejle", date(1990, 8, 1)),
    photo=Photo("image/png", b"2"),
)


def test_only_what_both_say_differently_is_asked() -> None:
    asked = open_questions(KAREN, NIELSEN, HERE, THERE)
    assert asked == (Field.NAME, Field.PLACE, Field.BIRTHDAY, Field.MET, Field.PHOTO, Field.TIER)
    assert open_questions(KAREN, Contact(Name()), HERE, HERE) == ()
    assert open_questions(KAREN, KAREN, THERE, replace(HERE, tier=Tier.VIP, own_cadence=9)) == (Field.RHYTHM,)


def test_the_fuller_name_the_whole_birthday_and_the_higher_tier_are_the_usual_answers() -> None:
    assert usual_answers(KAREN, NIELSEN, HERE, THERE) == {Field.NAME, Field.BIRTHDAY, Field.TIER}
    assert not usual_answers(NIELSEN, KAREN, THERE, HERE)
    assert not usual_answers(KAREN, KAREN, HERE, HERE)


def test_nothing_taken_keeps_the_known_values_and_the_others_as_own_fields() -> None:
    merged = merge_chosen(KAREN, NIELSEN, (), "DK")
    assert merged.display_name == "Karen Holm"
    assert merged.affiliations == (*KAREN.affiliations, *NIELSEN.affiliations)
    assert merged.birthday == ImportantDate("birthday", 3, 7)
    assert merged.origin == Origin("fair", "Herning", date(1990, 8, 1))
    assert merged.photo == KAREN.photo
    assert [(own.label, own.value) for own in merged.own_fields] == [
        ("also known as", "Karen Marie Nielsen"),
        ("other birthday", "1970-03-08"),
        ("also met", "school, Vejle, 1990-08-01"),
    ]


def test_all_taken_has_the_values_of_the_other() -> None:
    merged = merge_chosen(KAREN, NIELSEN, list(Field), "DK")
    assert merged.display_name == "Karen Marie Nielsen"
    assert merged.affiliations == (*NIELSEN.affiliations, *KAREN.affiliations)
    assert merged.birthday == NIELSEN.birthday
    assert merged.origin == NIELSEN.origin
    assert merged.photo == NIELSEN.photo
    assert OwnField(ALSO_KNOWN_AS, "Karen Holm") in merged.own_fields


def test_a_shorter_spelling_of_the_name_is_nothing_to_keep() -> None:
    merged = merge_chosen(KAREN, Contact(Name(formatted="HOLM karen")), (), "DK")
    assert merged.own_fields == ()


def test_the_place_on_the_board() -> None:
    stays = merge_standings(HERE, THERE, {Field.TIER})
    assert (stays.contact_id, stays.tier, stays.rank, stays.entered_on) == (
        1,
        Tier.VIP,
        "b0",
        date(2026, 1, 1),
    )
    assert (stays.own_cadence, stays.chosen) == (30, True)
    assert merge_standings(HERE, THERE, ()).tier is Tier.GRAVEYARD
    two_vips = merge_standings(replace(HERE, tier=Tier.VIP), THERE, ())
    assert (two_vips.rank, two_vips.entered_on) == ("a0", date(2025, 3, 1))


@pytest.mark.parametrize(("taken", "days"), [((), 7), ((Field.RHYTHM,), 30)])
def test_of_two_rhythms_one_is_chosen(taken: tuple[Field, ...], days: int) -> None:
    assert merge_standings(replace(HERE, own_cadence=7), THERE, taken).own_cadence == days


WORDS = st.sampled_from(["", "Karen", "Holm", "Nielsen", "Åse"])
PEOPLE = st.builds(
    Contact,
    name=st.builds(Name, given=WORDS, additional=WORDS, family=WORDS, nickname=WORDS),
    points=st.lists(
        st.builds(
            ContactPoint,
            st.sampled_from(PointKind),
            st.sampled_from(["22334455", "+45 22 33 44 55", "a@x.dk", "A@X.dk", "https://x.dk/a", "@a"]),
            st.sampled_from(["", "work"]),
        ),
        max_size=4,
    ).map(tuple),
    addresses=st.lists(st.builds(PostalAddress, city=WORDS, street=WORDS), max_size=2).map(tuple),
    affiliations=st.lists(st.builds(Affiliation, WORDS, WORDS, WORDS, st.booleans()), max_size=3).map(tuple),
    dates=st.lists(
        st.builds(
            ImportantDate,
            st.sampled_from(["anniversary", "Bryllup"]),
            st.integers(1, 2),
            st.just(1),
            st.none() | st.just(1970),
        ),
        max_size=2,
    ).map(tuple),
    origin=st.builds(Origin, WORDS, WORDS, st.none() | st.just(date(2020, 1, 1)), WORDS),
    note=st.sampled_from(["", "Sails", "Sails\n\nSings", "Sings"]),
    tags=st.lists(st.sampled_from(["a", "A", "b"]), max_size=2, unique_by=str.casefold).map(tuple),
    own_fields=st.lists(st.builds(OwnField, WORDS, WORDS), max_size=2).map(tuple),
    unknown=st.lists(st.sampled_from(["X-A:1", "X-B:2"]), max_size=2).map(tuple),
    photo=st.none() | st.just(Photo("image/png", b"1")),
)


def _said(contact: Contact) -> set[object]:
    """All that a contact says, in a form in which it can be found again."""
    said: set[object] = {(point.kind, normalised(point, "DK") or point.value) for point in contact.points}
    said |= {("at", replace(address, label="")) for address in contact.addresses}
    said |= {
        ("firm", place.organisation, place.title.casefold()) for place in contact.affiliations if place.title
    }
    said |= {("day", day.label, day.month, day.day) for day in contact.dates}
    said |= {("tag", tag.casefold()) for tag in contact.tags}
    said |= {("own", own) for own in contact.own_fields}
    said |= {("line", line) for line in contact.unknown}
    said |= {("note", line) for line in contact.note.split()}
    text = f"{contact.name} {contact.origin} {contact.own_fields}"
    return said | {word for word in ("Karen", "Holm", "Nielsen", "Åse", "2020") if word in text}


@given(PEOPLE, PEOPLE, st.sets(st.sampled_from(Field)))
def test_nothing_that_either_said_is_lost(kept: Contact, other: Contact, taken: set[Field]) -> None:
    merged = merge_chosen(kept, other, taken, "DK")
    assert _said(kept) | _said(other) <= _said(merged)


@given(PEOPLE, PEOPLE, st.sets(st.sampled_from(Field)))
def test_merging_once_more_adds_nothing(kept: Contact, other: Contact, taken: set[Field]) -> None:
    merged = merge_chosen(kept, other, taken, "DK")
    again = merge_chosen(merged, other, (), "DK")
    assert replace(again, own_fields=()) == replace(merged, own_fields=())


STANDINGS = st.builds(
    Standing,
    st.just(1),
    st.sampled_from(TIERS),
    st.sampled_from(["a", "b"]),
    st.dates(date(2024, 1, 1), date(2025, 1, 1)),
    own_cadence=st.none() | st.just(20),
    chosen=st.booleans(),
)


@given(STANDINGS, STANDINGS)
def test_by_the_usual_answers_nobody_falls_to_a_lower_tier(stands: Standing, stood: Standing) -> None:
    nobody = Contact(Name(given="Karen"))
    stays = merge_standings(stands, stood, usual_answers(nobody, nobody, stands, stood))
    assert stays.tier.position == max(stands.tier.position, stood.tier.position)
    assert stays.contact_id == stands.contact_id
    assert bool(stays.own_cadence) == bool(stands.own_cadence or stood.own_cadence)
