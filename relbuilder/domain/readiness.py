"""Ready to ask? What is missing before somebody is asked for help, and what could be given first. Pure rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from relbuilder.domain.exchange import Exchange, balance
from relbuilder.domain.need import Need, NeedKind
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.tier import Tier

WATERED = 0.5
"""The moisture from which on a relation carries an ask (product.md, Ready to ask)."""

YOUNG = timedelta(days=365)
"""So long a VIP owes nothing (product.md, Patience)."""


class Lack(StrEnum):
    """What is missing."""

    DRY = "dry"
    TAKEN_MORE = "taken_more"
    PROMISE_OVERDUE = "promise_overdue"


@dataclass(frozen=True, slots=True)
class Readiness:
    """`lacks` is what is missing, worst first; empty where nothing is. `gifts` are what could be given first."""

    lacks: tuple[Lack, ...]
    gifts: tuple[Need, ...]

    @property
    def ready(self) -> bool:
        """Whether nothing is missing."""
        return not self.lacks


def readiness(
    tier: Tier,
    moisture: float,
    exchanges: Iterable[Exchange],
    promises: Iterable[Promise],
    needs: Iterable[Need],
    today: date,
) -> Readiness | None:
    """Whether a contact may be asked today; None in the inner circle, where there is no account (product.md)."""
    if tier is Tier.INNER_CIRCLE:
        return None
    lacks: list[Lack] = []
    mine = (promise for promise in promises if promise.direction is PromiseDirection.MINE)
    if any(promise.is_overdue(today) for promise in mine):
        lacks.append(Lack.PROMISE_OVERDUE)
    if moisture < WATERED:
        lacks.append(Lack.DRY)
    if balance(exchanges, today).difference < 0:
        lacks.append(Lack.TAKEN_MORE)
    return Readiness(tuple(lacks), tuple(gifts(needs)) if lacks else ())


def gifts(needs: Iterable[Need]) -> list[Need]:
    """What could be given: needs that were not met yet before interests, the newest first."""
    waiting = [need for need in needs if need.met_on is None]
    waiting.sort(key=lambda need: (need.noted_on, need.id or 0), reverse=True)
    return sorted(waiting, key=lambda need: need.kind is NeedKind.INTEREST)


def is_patient(tier: Tier, begun_on: date, today: date) -> bool:
    """Whether nothing is remarked on giving without return yet: a VIP relation younger than a year."""
    return tier is Tier.VIP and begun_on > today - YOUNG
