"""Moving cards: between tiers and within one, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from relbuilder.domain import cadence
from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.move import TierMove
from relbuilder.domain.rank import ranks_between
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier, TierPolicy
from relbuilder.services import follow_ups
from relbuilder.services.clocks import reckoned_all
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded
from relbuilder.services.tiers import make_room


@dataclass(frozen=True, slots=True)
class Landing:
    """A place in a tier: ahead of the card `before`, at its end, or (neither) at its top."""

    tier: Tier
    before: int | None = None
    at_end: bool = False


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
    with recorded(context, Label.MOVE) as unit:
        return _move(context, unit, ids, Landing(tier, before, at_end), reason)


def move_letting_step_down(
    context: Context, ids: Sequence[int], landing: Landing, leaving: Sequence[int]
) -> Moved:
    """Let some of a full tier step down to the top of the one below, and move others in: one deed, undone as one.

    Raises NotFound.
    """
    below = landing.tier.neighbour(-1) or Tier.GRAVEYARD
    # A card that steps down is no place to be put ahead of any more.
    before = None if landing.before in leaving else landing.before
    with recorded(context, Label.MOVE) as unit:
        _move(context, unit, leaving, Landing(below))
        return _move(context, unit, ids, replace(landing, before=before))


def move_making_room(context: Context, ids: Sequence[int], landing: Landing, capacity: int) -> Moved:
    """Let a full tier hold more people, and move some in: one deed, undone as one. Raises like its two halves."""
    with recorded(context, Label.MOVE) as unit:
        make_room(unit, landing.tier, capacity)
        return _move(context, unit, ids, landing)


def give_reason(context: Context, ids: Sequence[int], reason: str) -> None:
    """Write why contacts were moved into the latest step of their path."""
    with recorded(context, Label.EDIT) as unit:
        for move in unit.moves.latest_of(ids):
            if move.reason != reason.strip():
                unit.moves.put(replace(move, reason=reason.strip()))


def first_due_days(policy: TierPolicy, today: date, count: int) -> list[date | None]:
    """First due days for people who enter a tier together; one alone, and the graveyard, need none."""
    if count < 2 or policy.cadence_days is None:
        return [None] * count
    return list(cadence.spread(today, policy.cadence_days, count))


def _move(
    context: Context, unit: UnitOfWork, ids: Sequence[int], landing: Landing, reason: str = ""
) -> Moved:
    ids, tier = tuple(dict.fromkeys(ids)), landing.tier
    places = list(zip(_standings(unit, ids), _landing_ranks(unit, ids, landing), strict=True))
    newcomers = [replace(standing, rank=rank) for standing, rank in places if _enters(standing, tier)]
    entered = reckoned_all(unit, _entered(context, unit, newcomers, tier))
    for standing, rank in places:
        if _enters(standing, tier):
            unit.standings.put(next(entered))
            unit.moves.add(_step(context, standing, tier, reason))
        elif standing.rank != rank:
            unit.standings.put(replace(standing, rank=rank))
    _keep_follow_ups(context, unit, newcomers, tier)
    moved = {standing.contact_id: None for standing in newcomers}
    return Moved(tier, tuple(moved), tuple(contact_id for contact_id in ids if contact_id not in moved))


def _entered(context: Context, unit: UnitOfWork, newcomers: Sequence[Standing], tier: Tier) -> list[Standing]:
    """Newcomers as they stand in a tier, their clocks begun today but not reckoned yet."""
    today = context.today()
    dues = first_due_days(unit.policies.get(tier), today, len(newcomers))
    return [
        replace(
            standing,
            tier=tier,
            entered_on=today,
            spread_due=due,
            chosen=standing.chosen and tier is Tier.GOOD_TO_KNOW,
            snoozed_until=None,
            light=False,
        )
        for standing, due in zip(newcomers, dues, strict=True)
    ]


def _enters(standing: Standing, tier: Tier) -> bool:
    """Whether a move brings somebody into a tier: from another one, or a light record onto the board."""
    return standing.tier is not tier or standing.light


def _step(context: Context, standing: Standing, tier: Tier, reason: str) -> TierMove:
    now, zone = context.clock.now(), context.clock.zone()
    came_from = None if standing.light else standing.tier
    return TierMove(standing.contact_id, came_from, tier, context.today(), now, zone, reason.strip())


def _keep_follow_ups(context: Context, unit: UnitOfWork, newcomers: Sequence[Standing], tier: Tier) -> None:
    """Begin the follow-ups of cards that left the graveyard, end those of cards that went back to it."""
    if tier.living:
        follow_ups.begin(context, unit, [each.contact_id for each in newcomers if not each.tier.living])
    else:
        follow_ups.end(unit, [standing.contact_id for standing in newcomers])


def _standings(unit: UnitOfWork, ids: Sequence[int]) -> list[Standing]:
    found = unit.standings.get_many(ids)
    if len(found) < len(ids):
        raise NotFound(Code.NO_SUCH_CONTACT)
    return found


def _landing_ranks(unit: UnitOfWork, ids: Sequence[int], landing: Landing) -> list[str]:
    tier = landing.tier
    if landing.before is not None:
        upper, lower = unit.standings.ranks_around(tier, landing.before, ids)
        return ranks_between(upper, lower, len(ids))
    if landing.at_end:
        return ranks_between(unit.standings.edge_rank(tier, bottom=True), None, len(ids))
    return ranks_between(None, unit.standings.edge_rank(tier), len(ids))
