"""What each tier asks for: how often to be in touch, room for how many, minutes a touch takes. Moves nobody."""

from collections.abc import Iterable
from dataclasses import replace

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier, TierPolicy
from relbuilder.services.clocks import refresh_all
from relbuilder.services.contacts import LONGEST_CADENCE
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded

LARGEST_CAPACITY = 1_000_000
"""More people than anybody can mean."""

LONGEST_TOUCH = 24 * 60
"""Minutes: what takes longer than a day is no touch."""


def set_cadence(context: Context, tier: Tier, days: int) -> None:
    """Let a tier ask for touches every so many days; everybody who follows it is due anew.

    Raises InputProblem INVALID_VALUE for the graveyard, for less than a day or more than `LONGEST_CADENCE`.
    """
    _check(tier, days, 1, LONGEST_CADENCE)
    with recorded(context, Label.CADENCE) as unit:
        _put(unit, [replace(unit.policies.get(tier), cadence_days=days)])


def set_capacity(context: Context, tier: Tier, people: int) -> None:
    """Let a tier hold so many people.

    Raises InputProblem INVALID_VALUE for the graveyard, for fewer than one or more than `LARGEST_CAPACITY`.
    """
    with recorded(context, Label.CAPACITY) as unit:
        make_room(unit, tier, people)


def set_minutes(context: Context, tier: Tier, minutes: int) -> None:
    """Let a touch in a tier count for so many minutes.

    Raises InputProblem INVALID_VALUE for the graveyard, for less than none or more than `LONGEST_TOUCH`.
    """
    _check(tier, minutes, 0, LONGEST_TOUCH)
    with recorded(context, Label.MINUTES) as unit:
        _put(unit, [replace(unit.policies.get(tier), minutes_per_touch=minutes)])


def reset_tiers(context: Context) -> None:
    """Let every tier ask for what it asks for in a new data file: one deed, undone as one."""
    with recorded(context, Label.TIERS) as unit:
        _put(unit, DEFAULT_POLICIES.values())


def make_room(unit: UnitOfWork, tier: Tier, people: int) -> None:
    """The same as `set_capacity`, as a part of larger use cases; raises like it."""
    _check(tier, people, 1, LARGEST_CAPACITY)
    _put(unit, [replace(unit.policies.get(tier), capacity=people)])


def _put(unit: UnitOfWork, policies: Iterable[TierPolicy]) -> None:
    """Store what changed; where a cadence did, everybody who follows it is due anew."""
    for policy in policies:
        before = unit.policies.get(policy.tier)
        if before == policy:
            continue
        unit.policies.put(policy)
        if before.cadence_days != policy.cadence_days:
            members = unit.standings.in_tier(policy.tier)
            refresh_all(unit, [member.contact_id for member in members if member.own_cadence is None])


def _check(tier: Tier, number: int, least: int, most: int) -> None:
    if not tier.living or not least <= number <= most:
        raise InputProblem(Code.INVALID_VALUE, value=str(number))
