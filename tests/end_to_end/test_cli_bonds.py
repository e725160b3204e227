"""The commands about what binds people, as another program would use them, and what an export says of it."""

import json
from pathlib import Path

from tests.end_to_end.conftest import Commands


def _two(relbuilder: Commands) -> None:
    for name in ("Karen Holm", "Nikolaj Brandt"):
        relbuilder.done("add", name, "--tier", "vip")


def test_an_introduction_begins_and_says_when_it_is_next(relbuilder: Commands) -> None:
    _two(relbuilder)
    told = relbuilder.done(
        "introduce", "Karen Holm", "2", "--purpose", "a course", "--state", "asked_first", "--json"
    ).document
    assert (told["role"], told["first_id"], told["second_id"]) == ("made", 1, 2)
    assert (told["state"], told["purpose"]) == ("asked_first", "a course")
    out = relbuilder.done("introduce", "1", "2", "--role", "received").out
    assert out.startswith("2  Karen Holm and Nikolaj Brandt: made, next on ")
    assert relbuilder("introduce", "1", "1").status == 2
    assert relbuilder("introduce", "1", "2", "--state", "wedding").status == 2
    assert relbuilder("introduce", "1", "2", "--role", "received", "--state", "idea").status == 2


def test_two_people_are_tied_and_shown_from_either_end(relbuilder: Commands) -> None:
    _two(relbuilder)
    told = relbuilder.done("tie", "1", "Nikolaj Brandt", "--kind", "manager", "--json").document
    assert (told["kind"], told["strength"]) == ("manager", 2)
    assert relbuilder.done("show", "2", "--json").document["ties"][0]["kind"] == "report"
    out = relbuilder.done(
        "tie", "1", "2", "--kind", "godfather", "--inverse", "godchild", "--strength", "3"
    ).out
    assert out == "2  Nikolaj Brandt is godfather to Karen Holm\n"
    again = relbuilder("tie", "2", "1", "--kind", "report")
    assert again.status == 2
    assert "nothing was changed" in again.complaint


def test_what_is_between_people_stays_here_unless_it_is_asked_for(
    relbuilder: Commands, tmp_path: Path
) -> None:
    _two(relbuilder)
    relbuilder.done("introduce", "1", "2", "--purpose", "a secret plan")
    plain, whole = tmp_path / "plain.json", tmp_path / "whole.json"
    relbuilder.done("export", str(plain))
    relbuilder.done("export", str(whole), "--with-private")
    assert "secret" not in plain.read_text("utf-8")
    assert all("relation" not in person for person in json.loads(plain.read_text("utf-8")))
    (karen, _) = json.loads(whole.read_text("utf-8"))
    assert karen["relation"]["introductions"][0]["purpose"] == "a secret plan"
    assert karen["relation"]["vouches"] == []
    refused = relbuilder("export", str(tmp_path / "all.vcf"), "--with-private")
    assert refused.status == 2
    assert not (tmp_path / "all.vcf").exists()
