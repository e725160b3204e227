"""Address books in and out by the command line."""

import json
import shutil
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Commands

LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Åse,Prøve,https://www.linkedin.com/in/aase-prove,aase@example.dk,Prøvehuset,Direktør,04 Mar 2021
,,https://www.linkedin.com/in/gone,,,,05 Mar 2021
"""


@pytest.fixture
def linkedin(tmp_path: Path) -> Path:
    """An export of two connections, one of them nameless."""
    path = tmp_path / "Connections.csv"
    path.write_text(LINKEDIN, encoding="utf-8")
    return path


def test_import_reports_every_file(relbuilder: Commands, sample: Path, linkedin: Path) -> None:
    report = relbuilder.done("import", sample, linkedin, "--tier", "good_to_know", "--json").document
    cards, table = report["files"]
    counts = {"created": 40, "updated": 0, "unchanged": 0}
    assert {**cards, **counts, "path": str(sample), "format": "vcard", "read": 40, "skipped": []} == cards
    assert (table["format"], table["read"], table["created"]) == ("linkedin", 2, 1)
    assert [set(skipped) for skipped in table["skipped"]] == [{"where", "reason"}]
    assert table["skipped"][0]["where"] == "line 6"
    assert relbuilder.count() == 41
    assert {person["tier"] for person in relbuilder.people()} == {"good_to_know"}


def test_linkedin_day_is_when_you_met_and_no_touch(relbuilder: Commands, linkedin: Path) -> None:
    relbuilder.done("import", linkedin)
    shown = relbuilder.done("show", "Åse Prøve", "--json").document
    assert shown["origin"]["on"] == "2021-03-04"
    assert (shown["last_touch"], shown["touches"], shown["tier"]) == (None, [], "graveyard")


def test_first_due_days_of_an_import_are_spread(relbuilder: Commands, sample: Path) -> None:
    relbuilder.done("import", sample, "--tier", "vip")
    dues = sorted(person["next_due"] for person in relbuilder.people())
    assert len(set(dues)) == len(dues)
    assert {person["days_over"] for person in relbuilder.people()} <= set(range(-90, -13))


def test_same_file_twice_changes_nothing(peopled: Commands, sample: Path) -> None:
    before = peopled.people()
    report = peopled.done("import", sample, "--json").document["files"][0]
    assert (report["created"], report["updated"], report["unchanged"]) == (0, 0, 40)
    assert peopled.people() == before


def test_dry_run_says_the_same_and_writes_nothing(relbuilder: Commands, sample: Path) -> None:
    tried = relbuilder.done("import", sample, "--dry-run", "--json").document
    assert relbuilder.count() == 0
    assert relbuilder.done("import", sample, "--json").document["files"] == tried["files"]


def test_import_for_people_names_what_was_skipped(relbuilder: Commands, linkedin: Path) -> None:
    out = relbuilder.done("import", linkedin).out
    assert out.splitlines() == [
        f"{linkedin} (linkedin): 2 read, 1 new, 0 changed, 0 the same, 1 skipped",
        out.splitlines()[1],
    ]
    assert out.splitlines()[1].startswith("  line 6: no name")


def test_asked_format_that_does_not_fit_is_refused(relbuilder: Commands, sample: Path) -> None:
    assert relbuilder("import", sample, "--format", "linkedin").status == 3
    assert relbuilder.count() == 0


@pytest.mark.parametrize("version", ["4.0", "3.0"])
def test_cards_come_back_as_they_went(peopled: Commands, tmp_path: Path, sample: Path, version: str) -> None:
    cards = tmp_path / "all.vcf"
    assert peopled.done("export", cards, "--vcard", version).out == f"40 contacts written to {cards}\n"
    assert cards.read_bytes().count(f"VERSION:{version}".encode()) == 40
    other = Commands(tmp_path / "other")
    other.done("import", cards)

    def known(commands: Commands) -> list[object]:
        book = tmp_path / "book.json"
        commands.done("export", book)
        told = ("name", "organisation", "title", "emails", "phones", "tags")
        found = json.loads(book.read_text(encoding="utf-8"))
        people = found if isinstance(found, list) else found["contacts"]
        return [{key: person[key] for key in told if key in person} for person in people]

    assert known(other) == known(peopled)
    again = peopled.done("import", cards, "--json").document["files"][0]
    assert (again["created"], again["updated"]) == (0, 0)


def test_table_comes_back_as_it_went(peopled: Commands, tmp_path: Path) -> None:
    table = tmp_path / "all.csv"
    peopled.done("export", table)
    other = Commands(tmp_path / "other")
    report = other.done("import", table, "--json").document["files"][0]
    assert (report["created"], report["skipped"]) == (40, [])
    told = ("name", "organisation", "title", "emails")
    assert [[p[key] for key in told] for p in other.people()] == [
        [p[key] for key in told] for p in peopled.people()
    ]


def test_export_of_a_search_holds_no_one_else(peopled: Commands, tmp_path: Path) -> None:
    cards = tmp_path / "some.vcf"
    peopled.done("move", "Bo Enevoldsen", "vip")
    assert peopled.done("export", cards, "--tier", "vip").out.startswith("1 contact written")
    assert "Enevoldsen" in cards.read_text(encoding="utf-8")
    assert peopled.done("export", cards, "--search", "toftd").out.startswith("1 contact written")
    assert "Enevoldsen" not in cards.read_text(encoding="utf-8")


def test_one_file_that_is_no_address_book_keeps_the_others_out(
    relbuilder: Commands, sample: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(sample, tmp_path / "good.vcf"))
    outcome = relbuilder("import", copy, tmp_path / "missing.vcf")
    assert outcome.status == 3
    assert "missing.vcf" in outcome.complaint
    assert relbuilder.count() == 0
