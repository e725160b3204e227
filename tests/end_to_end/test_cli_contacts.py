"""The commands about contacts, as another program would use them."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.end_to_end.conftest import Commands

KEYS = {
    *("id", "name", "tier", "organisation", "title", "emails", "phones", "tags"),
    *("last_touch", "next_due", "days_over", "moisture", "paused_until"),
}


def _add(relbuilder: Commands, *words: str) -> Any:
    return relbuilder.done("add", *words, "--json").document


def test_added_contact_is_told_whole(relbuilder: Commands) -> None:
    told = _add(
        relbuilder,
        *("Søren Ærø Ågård", "--tier", "vip", "--email", "soren@example.dk", "--phone", "95 55 01 23"),
        *("--organisation", "Blå Bølge", "--title", "CFO", "--tag", "finans", "--tag", "ældre ven"),
    )
    assert set(told) == KEYS
    assert told == {
        "id": told["id"],
        "name": "Søren Ærø Ågård",
        "tier": "vip",
        "organisation": "Blå Bølge",
        "title": "CFO",
        "emails": ["soren@example.dk"],
        "phones": ["95 55 01 23"],
        "tags": ["finans", "ældre ven"],
        "last_touch": None,
        "next_due": told["next_due"],
        "days_over": -90,
        "moisture": 0.0,
        "paused_until": None,
    }
    assert relbuilder.people() == [told]


def test_show_knows_more_than_a_list(relbuilder: Commands) -> None:
    _add(relbuilder, "Aisha Testesen", "--email", "a@example.com", "--tier", "good_to_know")
    relbuilder.done("move", "a@example.com", "vip", "--reason", "We build something")
    relbuilder.done("log", "Aisha Testesen", "meeting", "--minutes", "45", "--note", "Lab tour")
    shown = relbuilder.done("show", "1", "--json").document
    assert set(shown) > KEYS
    assert shown["tier"] == "vip"
    assert shown["moves"][0]["reason"] == "We build something"
    assert (shown["touches"][0]["kind"], shown["touches"][0]["minutes"]) == ("meeting", 45)
    assert shown["points"][0]["value"] == "a@example.com"
    text = relbuilder.done("show", "aisha testesen").out
    assert text.startswith("Aisha Testesen\n")
    assert "Lab tour" in text


def test_contact_is_found_by_id_mail_and_name(peopled: Commands) -> None:
    ids = [
        peopled.done("show", reference, "--json").document["id"]
        for reference in ("Åge Toftdahl", "aage toftdahl", "AAGE.TOFTDAHL@example.dk")
    ]
    assert len(set(ids)) == 1
    assert peopled.done("show", str(ids[0]), "--json").document["name"] == "Åge Toftdahl"


@pytest.mark.parametrize("reference", ["Nobody At All", "77777", "9" * 30, "no@example.com", ""])
def test_unknown_contact_is_wrong_usage(peopled: Commands, reference: str) -> None:
    outcome = peopled("show", reference)
    assert outcome.status == 2
    assert "no contact answers to" in outcome.complaint


def test_ambiguous_name_names_the_candidates(relbuilder: Commands) -> None:
    first, second = _add(relbuilder, "Bo Test")["id"], _add(relbuilder, "Bo Test")["id"]
    outcome = relbuilder("log", "Bo Test", "call")
    assert outcome.status == 2
    assert f"{first} Bo Test, {second} Bo Test" in outcome.complaint
    assert all(person["last_touch"] is None for person in relbuilder.people())


def test_move_changes_the_tier(relbuilder: Commands) -> None:
    _add(relbuilder, "Bo Test", "--tier", "graveyard")
    assert relbuilder.done("move", "1", "inner_circle").out == "Bo Test is now in inner_circle\n"
    assert relbuilder.done("move", "1", "inner_circle").out == "Bo Test was already in inner_circle\n"
    assert relbuilder.people()[0]["tier"] == "inner_circle"


def test_older_touch_never_moves_the_clock_back(relbuilder: Commands) -> None:
    _add(relbuilder, "Bo Test", "--tier", "vip")
    relbuilder.done("log", "1", "call")
    before = relbuilder.people()[0]
    relbuilder.done("log", "1", "meeting", "--on", "2020-02-29")
    after = relbuilder.people()[0]
    assert (after["last_touch"], after["next_due"]) == (before["last_touch"], before["next_due"])
    days = date.fromisoformat(after["next_due"]) - date.fromisoformat(after["last_touch"])
    assert days == timedelta(days=90)


@pytest.mark.parametrize("words", [("--on", "2999-01-01"), ("--on", "tomorrow")])
def test_touch_in_the_future_is_wrong_usage(relbuilder: Commands, words: tuple[str, str]) -> None:
    _add(relbuilder, "Bo Test")
    assert relbuilder("log", "1", "call", *words).status == 2
    assert relbuilder.people()[0]["last_touch"] is None


def test_nameless_contact_is_wrong_usage(relbuilder: Commands) -> None:
    assert relbuilder("add", "  ").status == 2
    assert relbuilder.people() == []


def test_due_lists_the_latest_in_cadences_first(relbuilder: Commands) -> None:
    _add(relbuilder, "In Time", "--tier", "good_to_know")
    _add(relbuilder, "Vip Late", "--tier", "vip")
    _add(relbuilder, "Close Later", "--tier", "inner_circle")
    _add(relbuilder, "At Rest", "--tier", "graveyard")
    assert relbuilder.done("due", "--json").document == []
    on = (date.today() + timedelta(days=120)).isoformat()  # noqa: DTZ011 - the user's own day
    found = relbuilder.done("due", "--on", on, "--json").document
    assert [person["name"] for person in found] == ["Close Later", "Vip Late"]
    assert set(found[0]) == KEYS
    assert found[0]["days_over"] > found[1]["days_over"] > 0
    assert "days over" in relbuilder.done("due", "--on", on).out


def test_list_by_tier_search_and_limit(peopled: Commands) -> None:
    assert len(peopled.people()) == 40
    assert peopled.done("list", "--tier", "vip", "--json").document == []
    assert len(peopled.done("list", "--limit", "7", "--json").document) == 7
    for typed in ('"', "NEAR("):
        peopled.done("list", "--search", typed)
    for typed in ("aage", "toftd", "+45 9555 0640"):
        found = peopled.done("list", "--search", typed, "--json").document
        assert [person["name"] for person in found] == ["Åge Toftdahl"], typed


def test_list_for_people_is_aligned(peopled: Commands) -> None:
    lines = peopled.done("list", "--limit", "3").out.splitlines()
    assert [line.split()[1] for line in lines] == ["Agnete", "Andreas", "Asger"]
    assert len({line.index("graveyard") for line in lines}) == 1


def test_control_characters_do_not_reach_the_terminal(relbuilder: Commands) -> None:
    _add(relbuilder, "Evil \x1b[31m Name\nsecond line")
    out = relbuilder.done("list").out
    assert "\x1b" not in out
    assert len(out.splitlines()) == 1
    assert relbuilder.people()[0]["name"] == "Evil \x1b[31m Name\nsecond line"
