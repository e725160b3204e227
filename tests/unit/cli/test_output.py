"""How contacts are printed. The keys of the JSON are a promise to other programs."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from relbuilder.cli import output
from relbuilder.domain.contact import Contact, ImportantDate, Name, Photo
from relbuilder.domain.move import TierMove
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.readings import ContactSummary, Dossier

DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SUMMARY = ContactSummary(
    id=7,
    name="Åse Prøve",
    tier=Tier.VIP,
    organisation="Blå Bølge",
    title="CFO",
    emails=("a@example.dk",),
    phones=("95 55 01 23",),
    tags=("finans",),
    last_touch=DAY,
    next_due=date(2026, 5, 31),
    days_over=-90,
    moisture=0.123456,
)
DOSSIER = Dossier(
    contact=Contact(
        name=Name(given="Åse", family="Prøve"),
        id=7,
        note="First line\n\x1b[2Jsecond",
        dates=(ImportantDate("birthday", 2, 29),),
        photo=Photo("image/png", b"picture"),
    ),
    standing=Standing(7, Tier.VIP, "80000000", DAY),
    policy=DEFAULT_POLICIES[Tier.VIP],
    moisture=0.1,
    added_on=DAY,
    touches=(Touch(TouchKind.CALL, DAY, (7,), NOW, "Europe/Copenhagen", 20, "Said\nhello"),),
    moves=(TierMove(7, None, Tier.VIP, DAY, NOW, "Europe/Copenhagen"),),
    promises=(Promise(7, PromiseDirection.MINE, "An article", DAY),),
    exchanges=(),
    ties=(),
)


def test_keys_of_a_contact_are_kept() -> None:
    assert output.summary_document(SUMMARY) == {
        "id": 7,
        "name": "Åse Prøve",
        "tier": Tier.VIP,
        "organisation": "Blå Bølge",
        "title": "CFO",
        "emails": ("a@example.dk",),
        "phones": ("95 55 01 23",),
        "tags": ("finans",),
        "last_touch": DAY,
        "next_due": date(2026, 5, 31),
        "days_over": -90,
        "moisture": 0.123,
        "paused_until": None,
    }


def test_everything_of_a_contact_becomes_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_json(output.dossier_document(SUMMARY, DOSSIER))
    document = json.loads(capsys.readouterr().out)
    assert (document["id"], document["name"], document["tier"]) == (7, "Åse Prøve", "vip")
    assert document["name_parts"]["family"] == "Prøve"
    assert document["note"] == "First line\n\x1b[2Jsecond"
    assert document["photo"] == "image/png"
    assert document["touches"][0]["logged_at"] == "2026-03-02T09:30:00+00:00"
    assert document["promises"][0]["direction"] == "mine"
    assert document["moves"][0]["came_from"] is None


def test_contact_for_people_keeps_its_lines_and_no_controls(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_dossier(SUMMARY, DOSSIER)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Åse Prøve"
    assert "  next due:    2026-05-31 (in 90 days)" in lines
    assert "  note:        First line" in lines
    assert lines[-2].endswith(" [2Jsecond")
    assert lines[-1] == "  2026-03-02   call: Said hello"
    assert not any("\x1b" in line for line in lines)


@pytest.mark.parametrize(
    ("days_over", "words"),
    [(0, "today"), (1, "1 day over"), (9, "9 days over"), (-1, "in 1 day"), (-12, "in 12 days"), (None, "")],
)
def test_due_in_words(days_over: int | None, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    output.print_table([replace(SUMMARY, days_over=days_over)])
    assert capsys.readouterr().out == f"7  Åse Prøve  vip  CFO, Blå Bølge  {words}".rstrip() + "\n"


@pytest.mark.parametrize(
    ("until", "words"), [(date(2026, 4, 1), "paused until 2026-04-01"), (date.max, "paused")]
)
def test_pause_in_words(until: date, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    output.print_table([replace(SUMMARY, days_over=None, paused_until=until)])
    assert capsys.readouterr().out.endswith(f"  {words}\n")


def test_columns_line_up_and_long_names_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_table([SUMMARY, replace(SUMMARY, id=1234, name="A" * 90)])
    first, second = capsys.readouterr().out.splitlines()
    assert first.index("vip") == second.index("vip")
    assert "A" * 39 + "…" in second


def test_nobody_is_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_table([])
    assert capsys.readouterr().out == ""


def test_what_has_no_form_is_not_printed() -> None:
    with pytest.raises(TypeError):
        output.print_json({"photo": b"bytes"})
