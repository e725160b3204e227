"""Moving cards: between tiers and within one, why, and the room a tier offers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from relbuilder.domain import cadence
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.rank import ranks_between
from relbuilder.domain.relation import TierMove
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier, TierPolicy
from relbuilder.services.clocks import reckoned
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded

LARGEST_CAPACITY = 1_000_000
"""More people than anybody can mean."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What a move did: `moved` changed tier, `arranged` only their place in it."""

    tier: Tier
    moved: tuple[int, ...]
    arranged: tuple[int, ...]


def move_contacts(
    context: Context,
    ids: Sequence[int],
    tier: Tier,
    *,
    before: int | None = None,
    at_end: bool = False,
    reason: str = "",
) -> Moved:
    """Put contacts into a tier in the given order: ahead of the card `before`, at its end, or (neither) at its top.

    Each one that changes tier gets a line in its path with the optional reason, and its clocks start anew; many at
    once get first due days spread over the cadence. `before` must not be among `ids`. Raises NotFound.
    """
    ids = tuple(dict.fromkeys(ids))
    with recorded(context, Label.MOVE) as unit:
        standings = _standings(unit, ids)
        newcomers = [standing for standing in standings if standing.tier is not tier]
        dues = iter(first_due_days(unit.policies.get(tier), context.today(), len(newcomers)))
        for standing, rank in zip(standings, _landing_ranks(unit, tier, ids, before, at_end), strict=True):
            if standing.tier is not tier:
                enter_tier(context, unit, replace(standing, rank=rank), tier, next(dues), reason)
            elif standing.rank != rank:
                unit.standings.put(replace(standing, rank=rank))
    moved = tuple(standing.contact_id for standing in newcomers)
    return Moved(tier, moved, tuple(contact_id for contact_id in ids if contact_id not in set(moved)))


def give_reason(context: Context, ids: Sequence[int], reason: str) -> None:
    """Write why contacts were moved into the latest step of their path."""
    with recorded(context, Label.EDIT) as unit:
        for move in unit.moves.latest_of(ids):
            if move.reason != reason.strip():
                unit.moves.put(replace(move, reason=reason.strip()))


def raise_capacity(context: Context, tier: Tier, capacity: int) -> None:
    """Let a tier hold more people; raises InputProblem INVALID_VALUE for fewer than one or more than a board holds."""
    if not 1 <= capacity <= LARGEST_CAPACITY:
        raise InputProblem(Code.INVALID_VALUE, value=str(capacity))
    with recorded(context, Label.CAPACITY) as unit:
        policy = unit.policies.get(tier)
        if policy.capacity != capacity:
            unit.policies.put(replace(policy, capacity=capacity))


def enter_tier(
    context: Context, unit: UnitOfWork, standing: Standing, tier: Tier, spread_due: date | None, reason: str
) -> None:
    """Store a standing in its new tier, with clocks begun today and a line in its path. Part of larger use cases."""
    today = context.today()
    entered = replace(
        standing,
        tier=tier,
        entered_on=today,
        spread_due=spread_due,
        chosen=standing.chosen and tier is Tier.GOOD_TO_KNOW,
    )
    unit.standings.put(reckoned(unit, entered))
    unit.moves.add(
        TierMove(
            contact_id=standing.contact_id,
            came_from=standing.tier,
            went_to=tier,
            day=today,
            moved_at=context.clock.now(),
            zone=context.clock.zone(),
            reason=reason.strip(),
        )
    )


def first_due_days(policy: TierPolicy, today: date, count: int) -> list[date | None]:
    """First due days for people who enter a tier together; one alone, and the graveyard, need none."""
    if count < 2 or policy.cadence_days is None:
        return [None] * count
    return list(cadence.spread(today, policy.cadence_days, count))


def _standings(unit: UnitOfWork, ids: Sequence[int]) -> list[Standing]:
    found = unit.standings.get_many(ids)
    if len(found) < len(ids):
        raise NotFound(Code.NO_SUCH_CONTACT)
    return found


def _landing_ranks(
    unit: UnitOfWork, tier: Tier, ids: Sequence[int], before: int | None, at_end: bool
) -> list[str]:
    if before is not None:
        upper, lower = unit.standings.ranks_around(tier, before, ids)
        return ranks_between(upper, lower, len(ids))
    if at_end:
        return ranks_between(unit.standings.edge_rank(tier, bottom=True), None, len(ids))
    return ranks_between(None, unit.standings.edge_rank(tier), len(ids))
