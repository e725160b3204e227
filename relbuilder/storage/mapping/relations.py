"""What passes between the user and the contacts, and between contacts."""

import json
from datetime import date, datetime
from decimal import Decimal

from relbuilder.domain.ask import Ask, AskState
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.exchange import Exchange, ExchangeDirection, ExchangeKind
from relbuilder.domain.introduction import Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.loan import Loan, LoanDirection, Return
from relbuilder.domain.move import TierMove
from relbuilder.domain.need import Need, NeedKind
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.tie import Tie
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.domain.verdict import Verdict, VerdictKind
from relbuilder.domain.vouch import Recommendation, Reference, Vouch, VouchAnswer
from relbuilder.storage.mapping.base import Row, Shape, day, day_text, instant_text


def touch_of(row: Row, people: tuple[int, ...]) -> Touch:
    """A touch from its row and the people in their order."""
    number, kind, on, logged_at, zone, minutes, note = row
    return Touch(
        TouchKind(kind), date.fromisoformat(on), people, datetime.fromisoformat(logged_at), zone, minutes, note,
        number,
    )  # fmt: skip


TOUCH: Shape[Touch] = Shape(
    "touch",
    ("id", "kind", "day", "logged_at", "zone", "minutes", "note"),
    lambda touch: (
        touch.id, touch.kind.value, touch.day.isoformat(), instant_text(touch.logged_at), touch.zone,
        touch.minutes, touch.note,
    ),
    lambda row: touch_of(row, ()),
)  # fmt: skip


def _tier(position: int | None) -> Tier | None:
    return None if position is None else TIERS[position]


MOVE: Shape[TierMove] = Shape(
    "tier_move",
    ("id", "contact_id", "came_from", "went_to", "day", "moved_at", "zone", "reason"),
    lambda move: (
        move.id, move.contact_id, move.came_from.position if move.came_from else None, move.went_to.position,
        move.day.isoformat(), instant_text(move.moved_at), move.zone, move.reason,
    ),
    lambda row: TierMove(
        row[1], _tier(row[2]), TIERS[row[3]], date.fromisoformat(row[4]), datetime.fromisoformat(row[5]),
        row[6], row[7], row[0],
    ),
)  # fmt: skip

PROMISE: Shape[Promise] = Shape(
    "promise",
    ("id", "contact_id", "direction", "text", "made_on", "due", "state", "settled_on", "word"),
    lambda promise: (
        promise.id, promise.contact_id, promise.direction.value, promise.text, promise.made_on.isoformat(),
        day_text(promise.due), promise.state.value, day_text(promise.settled_on), promise.word,
    ),
    lambda row: Promise(
        row[1], PromiseDirection(row[2]), row[3], date.fromisoformat(row[4]), day(row[5]), PromiseState(row[6]),
        day(row[7]), row[8], row[0],
    ),
)  # fmt: skip

EXCHANGE: Shape[Exchange] = Shape(
    "exchange",
    ("id", "contact_id", "direction", "text", "day", "size", "kind"),
    lambda given: (
        given.id, given.contact_id, given.direction.value, given.text, given.day.isoformat(), given.size,
        given.kind.value,
    ),
    lambda row: Exchange(
        row[1], ExchangeDirection(row[2]), row[3], date.fromisoformat(row[4]), row[5], ExchangeKind(row[6]), row[0]
    ),
)  # fmt: skip


def _returns_text(returns: tuple[Return, ...]) -> str:
    """The parts that came back as one text: amounts as texts, for a number would lose their last digits."""
    parts = [
        (part.day.isoformat(), None if part.amount is None else str(part.amount), part.note)
        for part in returns
    ]
    return json.dumps(parts, ensure_ascii=False)


def _amount(stored: str | None) -> Decimal | None:
    return None if stored is None else Decimal(stored)


def _returns(stored: str) -> tuple[Return, ...]:
    return tuple(
        Return(date.fromisoformat(on), _amount(amount), note) for on, amount, note in json.loads(stored)
    )


LOAN: Shape[Loan] = Shape(
    "loan",
    ("id", "contact_id", "direction", "what", "day", "amount", "unit", "due", "returns"),
    lambda loan: (
        loan.id, loan.contact_id, loan.direction.value, loan.what, loan.day.isoformat(),
        None if loan.amount is None else str(loan.amount), loan.unit, day_text(loan.due),
        _returns_text(loan.returns),
    ),
    lambda row: Loan(
        row[1], LoanDirection(row[2]), row[3], date.fromisoformat(row[4]), _amount(row[5]), row[6], day(row[7]),
        _returns(row[8]), row[0],
    ),
)  # fmt: skip

ASK: Shape[Ask] = Shape(
    "ask",
    ("id", "contact_id", "text", "day", "state", "answered_on", "outcome", "told_on"),
    lambda ask: (
        ask.id, ask.contact_id, ask.text, ask.day.isoformat(), ask.state.value, day_text(ask.answered_on),
        ask.outcome, day_text(ask.told_on),
    ),
    lambda row: Ask(
        row[1], row[2], date.fromisoformat(row[3]), AskState(row[4]), day(row[5]), row[6], day(row[7]), row[0]
    ),
)  # fmt: skip

NEED: Shape[Need] = Shape(
    "need",
    ("id", "contact_id", "kind", "text", "noted_on", "met_on"),
    lambda need: (
        need.id, need.contact_id, need.kind.value, need.text, need.noted_on.isoformat(), day_text(need.met_on),
    ),
    lambda row: Need(row[1], NeedKind(row[2]), row[3], date.fromisoformat(row[4]), day(row[5]), row[0]),
)  # fmt: skip

INTRODUCTION: Shape[Introduction] = Shape(
    "introduction",
    ("id", "role", "first_id", "second_id", "purpose", "begun_on", "state", "since", "outcome"),
    lambda made: (
        made.id, made.role.value, made.first_id, made.second_id, made.purpose, made.begun_on.isoformat(),
        made.state.value, made.since.isoformat(), made.outcome,
    ),
    lambda row: Introduction(
        IntroductionRole(row[1]), row[2], row[3], row[4], date.fromisoformat(row[5]), IntroductionState(row[6]),
        date.fromisoformat(row[7]), row[8], row[0],
    ),
)  # fmt: skip

VOUCH: Shape[Vouch] = Shape(
    "vouch",
    ("id", "contact_id", "answer", "day", "reason"),
    lambda vouch: (vouch.id, vouch.contact_id, vouch.answer.value, vouch.day.isoformat(), vouch.reason),
    lambda row: Vouch(row[1], VouchAnswer(row[2]), date.fromisoformat(row[3]), row[4], row[0]),
)

RECOMMENDATION: Shape[Recommendation] = Shape(
    "recommendation",
    ("id", "contact_id", "day", "to_id", "to_whom", "purpose", "reason", "outcome"),
    lambda made: (
        made.id, made.contact_id, made.day.isoformat(), made.to_id, made.to_whom, made.purpose, made.reason,
        made.outcome,
    ),
    lambda row: Recommendation(
        row[1], date.fromisoformat(row[2]), row[3], row[4], row[5], row[6], row[7], row[0]
    ),
)  # fmt: skip

REFERENCE: Shape[Reference] = Shape(
    "reference",
    ("id", "contact_id", "what", "noted_on"),
    lambda known: (known.id, known.contact_id, known.what, known.noted_on.isoformat()),
    lambda row: Reference(row[1], row[2], date.fromisoformat(row[3]), row[0]),
)

TIE: Shape[Tie] = Shape(
    "tie",
    ("id", "first_id", "second_id", "kind", "strength", "since", "inverse"),
    lambda tie: (
        tie.id, tie.first_id, tie.second_id, tie.kind, tie.strength, day_text(tie.since), tie.inverse,
    ),
    lambda row: Tie(row[1], row[2], row[3], row[4], day(row[5]), row[6], row[0]),
)  # fmt: skip

VERDICT: Shape[Verdict] = Shape(
    "verdict",
    ("id", "kind", "first_id", "second_id", "day"),
    lambda said: (said.id, said.kind.value, said.first_id, said.second_id, said.day.isoformat()),
    lambda row: Verdict(VerdictKind(row[1]), row[2], row[3], date.fromisoformat(row[4]), row[0]),
)

ATTACHMENT: Shape[Attachment] = Shape(
    "attachment",
    ("id", "contact_id", "name", "stored", "size", "added_on"),
    lambda kept: (kept.id, kept.contact_id, kept.name, kept.stored, kept.size, kept.added_on.isoformat()),
    lambda row: Attachment(row[1], row[2], row[3], row[4], date.fromisoformat(row[5]), row[0]),
)
