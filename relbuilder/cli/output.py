"""How contacts are printed: as text for people, as JSON for programs. The JSON's keys are a promise."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, time
from decimal import Decimal
from itertools import chain, repeat
from typing import Any

from relbuilder.cli.terminal import lines, one_line
from relbuilder.domain.mentions import plain
from relbuilder.services.readings import ContactSummary, Dossier

_SHOWN_TOUCHES = 10
_WIDEST_CELL = 40


def print_json(document: object) -> None:
    """Print one document."""
    print(json.dumps(document, ensure_ascii=False, indent=2, default=_plain))


def summary_document(summary: ContactSummary) -> dict[str, Any]:
    """What every listing says of a contact."""
    return {**asdict(summary), "moisture": round(summary.moisture, 3)}


def dossier_document(summary: ContactSummary, dossier: Dossier) -> dict[str, Any]:
    """All of a contact but its photo's bytes."""
    contact = {
        key: value
        for key, value in asdict(dossier.contact).items()
        if key not in ("id", "name", "photo", "tags")
    }
    return {
        **summary_document(summary),
        "name_parts": asdict(dossier.contact.name),
        **contact,
        "photo": dossier.contact.photo.mime if dossier.contact.photo else None,
        "added_on": dossier.added_on,
        "entered_on": dossier.standing.entered_on,
        "own_cadence": dossier.standing.own_cadence,
        "own_rule": dossier.standing.own_rule,
        "chosen": dossier.standing.chosen,
        "touches": [asdict(touch) for touch in dossier.touches],
        "moves": [asdict(move) for move in dossier.moves],
        "promises": [asdict(promise) for promise in dossier.promises],
        "exchanges": [asdict(exchange) for exchange in dossier.exchanges],
        "loans": [asdict(loan) for loan in dossier.loans],
        "asks": [asdict(ask) for ask in dossier.asks],
        "needs": [asdict(need) for need in dossier.needs],
        "ties": [asdict(tie) for tie in dossier.ties],
        "reminders": [asdict(reminder) for reminder in dossier.reminders],
    }


def print_table(summaries: Sequence[ContactSummary]) -> None:
    """Contacts line by line, in aligned columns."""
    rows = [
        tuple(one_line(cell) for cell in (str(s.id), s.name, s.tier.value, _work(s), _due(s)))
        for s in summaries
    ]
    widths = [min(_WIDEST_CELL, max((len(row[i]) for row in rows), default=0)) for i in range(5)]
    for row in rows:
        cells = (_fit(cell, width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())


def print_dossier(summary: ContactSummary, dossier: Dossier) -> None:
    """One contact, a line for each thing known."""
    facts: Mapping[str, object] = {
        "id": summary.id,
        "tier": summary.tier.value,
        "work": _work(summary),
        "e-mail": ", ".join(summary.emails),
        "phone": ", ".join(summary.phones),
        "tags": ", ".join(summary.tags),
        "last touch": summary.last_touch or "",
        "next due": _next_due(summary),
        "moisture": f"{summary.moisture:.0%}",
        "note": plain(dossier.contact.note),
    }
    print(one_line(summary.name))
    for name, value in facts.items():
        for label, part in zip(chain([f"{name}:"], repeat("")), lines(str(value)), strict=False):
            print(f"  {label:<12} {part}".rstrip())
    for touch in dossier.touches[:_SHOWN_TOUCHES]:
        print(f"  {touch.day}   {touch.kind.value}{': ' + one_line(plain(touch.note)) if touch.note else ''}")


def due_words(days: int | None) -> str:
    """How far a due day is away: days past it, negative before it; None where there is none."""
    if days is None:
        return ""
    if days == 0:
        return "today"
    number = f"{abs(days)} day{'s' if abs(days) != 1 else ''}"
    return f"{number} over" if days > 0 else f"in {number}"


def _work(summary: ContactSummary) -> str:
    return ", ".join(part for part in (summary.title, summary.organisation) if part)


def _due(summary: ContactSummary) -> str:
    if summary.paused_until is None:
        return due_words(summary.days_over)
    return "paused" if summary.paused_until == date.max else f"paused until {summary.paused_until}"


def _next_due(summary: ContactSummary) -> str:
    return f"{summary.next_due} ({_due(summary)})" if summary.next_due else _due(summary)


def _fit(cell: str, width: int) -> str:
    return cell.ljust(width) if len(cell) <= width else cell[: width - 1] + "…"


def _plain(value: object) -> str:
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        # As text: a float would make another number of it.
        return str(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")
