"""When a contact is due: the wished interval, the next due day, how late somebody is. Days in, days out."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from relbuilder.domain import recurrence
from relbuilder.domain.pausing import Stretch, shifted
from relbuilder.domain.tier import Tier, TierPolicy

GRACE_DAYS = 14
"""A contact is never due earlier than this after entering its tier (product.md, Next due)."""

OUTER_LIMIT = 1.5
"""The outer limit in cadences: amber up to it, red after it (product.md, Late)."""


class Lateness(StrEnum):
    """How a due day is shown."""

    RESTING = "resting"
    IN_TIME = "in_time"
    LATE = "late"
    FAR_OVER = "far_over"


def effective_cadence(policy: TierPolicy, own_cadence: int | None, *, chosen: bool = False) -> int | None:
    """The wished interval in days: the contact's own, else the tier's, halved for a chosen one; None at rest.

    The graveyard has no cadence, whatever the contact's own says.
    """
    if policy.tier is Tier.GRAVEYARD or policy.cadence_days is None:
        return None
    if own_cadence is not None:
        return own_cadence
    if chosen and policy.tier is Tier.GOOD_TO_KNOW:
        return max(1, policy.cadence_days // 2)
    return policy.cadence_days


def next_due(
    *,
    last_touch: date | None,
    entered_on: date,
    cadence_days: int | None,
    spread_due: date | None = None,
    rule: str = "",
    stretches: Sequence[Stretch] = (),
) -> date | None:
    """The next due day, or None at rest or while nobody knows when a pause ends (product.md, Next due).

    Last touch plus cadence; with no touch ever, entering the tier plus cadence; never earlier than `GRACE_DAYS` after
    entering. Where many entered together, `spread_due` takes the place of both until a touch follows the entering.
    An RRULE says the days itself. `stretches` are those in which the clocks stand still (see `pausing.merged`).
    """
    if cadence_days is None or (stretches and stretches[-1][1] == date.max):
        return None
    floor = entered_on + timedelta(days=GRACE_DAYS)
    touched_since = last_touch is not None and last_touch >= entered_on
    if spread_due is not None and not touched_since:
        floor = max(floor, spread_due)
    floor = shifted(floor, entered_on, stretches)
    if last_touch is None and spread_due is not None:
        return floor
    start = last_touch or entered_on
    wished = recurrence.due_after(rule, start) if rule else start + timedelta(days=cadence_days)
    due = max(shifted(wished, start, stretches), floor)
    if rule and all(until <= due for _, until in stretches):
        # The grace days or a pause may have moved it off the rule's days. What was past before a pause stays so.
        return recurrence.due_after(rule, start, not_before=due)
    return due


def spread(entered_on: date, cadence_days: int, count: int) -> list[date]:
    """First due days for `count` people who enter a tier together, evenly over the cadence after the grace days.

    The last one gets a whole cadence, so that one alone is treated like a single move.
    """
    span = max(0, cadence_days - GRACE_DAYS)
    return [entered_on + timedelta(days=GRACE_DAYS + span * (i + 1) // count) for i in range(count)]


def days_over(due: date | None, today: date) -> int | None:
    """Days past the due day: negative before it, None at rest."""
    return None if due is None else (today - due).days


def late_by(due: date | None, today: date, cadence_days: int | None) -> float:
    """How late in cadences, the order of overdue people; 0 or less when in time or at rest."""
    if due is None or not cadence_days:
        return 0.0
    return (today - due).days / cadence_days


def lateness(due: date | None, today: date, cadence_days: int | None) -> Lateness:
    """Green until due, amber until the outer limit, red after it."""
    if due is None or not cadence_days:
        return Lateness.RESTING
    over = (today - due).days
    if over <= 0:
        return Lateness.IN_TIME
    return Lateness.LATE if over <= cadence_days * (OUTER_LIMIT - 1) else Lateness.FAR_OVER
