"""Where a contact stands: its tier, its place in it, and the clocks that run because of that."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from relbuilder.domain import cadence, moisture, pausing
from relbuilder.domain.reminder import Pause
from relbuilder.domain.tier import Tier, TierPolicy


@dataclass(frozen=True, slots=True)
class Standing:
    """A contact's place on the board and its clocks.

    `rank` orders the cards of a tier (see `domain.rank`). `spread_due` is the first due day handed out when many
    entered the tier together. `own_cadence` (days) overrides the tier's. `chosen` is the star within Good People To
    Know. `last_touch`, `next_due`, `moisture` (0 to 1 at the end of `moisture_day`) are derived, see `reckon`.
    `own_rule` is an RRULE that says the days of the contact's own rhythm; `own_cadence` is then its mean interval.
    `snoozed_until` is the day the due day was put off to, until a touch clears it. `paused_until` (derived) is the day
    the last pause ends or has ended, `date.max` where nobody knows when; None without any.
    `binned_on` is the day the contact went to the bin, None while it stands on the board.
    `light` is true of somebody's friend who is known by name alone: no card on the board until a tier is chosen.
    """

    contact_id: int
    tier: Tier
    rank: str
    entered_on: date
    spread_due: date | None = None
    own_cadence: int | None = None
    chosen: bool = False
    last_touch: date | None = None
    next_due: date | None = None
    moisture: float = 0.0
    moisture_day: date | None = None
    binned_on: date | None = None
    own_rule: str = ""
    snoozed_until: date | None = None
    paused_until: date | None = None
    light: bool = False

    @property
    def id(self) -> int:
        """A standing is known by its contact."""
        return self.contact_id


def reckon(
    standing: Standing,
    policy: TierPolicy,
    waterings: list[moisture.Watering],
    last_touch: date | None,
    pauses: Sequence[Pause] = (),
) -> Standing:
    """The same standing with its clocks computed anew from all waterings, the latest touch and all its pauses.

    `pauses` are the contact's own and everybody's, past ones too. At rest there is no clock that they could stop.
    """
    interval = cadence.effective_cadence(policy, standing.own_cadence, chosen=standing.chosen)
    stretches = pausing.merged(pauses) if interval else []
    level, day = moisture.soak(waterings, moisture.half_life(interval), stretches)
    due = cadence.next_due(
        last_touch=last_touch,
        entered_on=standing.entered_on,
        cadence_days=interval,
        spread_due=standing.spread_due,
        rule=standing.own_rule,
        stretches=stretches,
    )
    if due and standing.snoozed_until:
        due = max(due, pausing.resumed(standing.snoozed_until, stretches))
    return replace(
        standing,
        last_touch=last_touch,
        next_due=due,
        moisture=level,
        moisture_day=day,
        paused_until=stretches[-1][1] if stretches else None,
    )
