"""Introductions as a process: who is brought together with whom, in which state it is, and what comes next."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class IntroductionRole(StrEnum):
    """The user's part: brings two contacts together, has asked to be introduced, or was introduced."""

    MADE = "made"
    ASKED_FOR = "asked_for"
    RECEIVED = "received"


class IntroductionState(StrEnum):
    """How far it has come."""

    IDEA = "idea"
    ASKED_FIRST = "asked_first"
    ASKED_SECOND = "asked_second"
    BOTH_YES = "both_yes"
    MADE = "made"
    MET = "met"
    OUTCOME = "outcome"
    DECLINED = "declined"


STEPS: dict[IntroductionRole, tuple[IntroductionState, ...]] = {
    IntroductionRole.MADE: (
        IntroductionState.IDEA,
        IntroductionState.ASKED_FIRST,
        IntroductionState.ASKED_SECOND,
        IntroductionState.BOTH_YES,
        IntroductionState.MADE,
        IntroductionState.MET,
        IntroductionState.OUTCOME,
    ),
    IntroductionRole.ASKED_FOR: (
        IntroductionState.IDEA,
        IntroductionState.ASKED_FIRST,
        IntroductionState.BOTH_YES,
        IntroductionState.MADE,
        IntroductionState.MET,
        IntroductionState.OUTCOME,
    ),
    IntroductionRole.RECEIVED: (
        IntroductionState.MADE,
        IntroductionState.MET,
        IntroductionState.OUTCOME,
    ),
}
"""The states that each role goes through, in order; DECLINED can follow any of them."""

WAITS: dict[IntroductionState, timedelta] = {
    IntroductionState.IDEA: timedelta(days=7),
    IntroductionState.ASKED_FIRST: timedelta(days=7),
    IntroductionState.ASKED_SECOND: timedelta(days=7),
    IntroductionState.BOTH_YES: timedelta(days=1),
    IntroductionState.MADE: timedelta(days=14),
    IntroductionState.MET: timedelta(days=30),
}
"""How long a state may last before the user is reminded of the next step. Two people who said yes wait for nothing."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Two people brought together. `since` is the day its state began, `outcome` what came of it.

    In one the user makes, `first_id` and `second_id` are the two, in the order in which they are asked. In one asked
    for or received, the first is who introduces and the second whom the user is to meet.
    """

    role: IntroductionRole
    first_id: int
    second_id: int
    purpose: str
    begun_on: date
    state: IntroductionState
    since: date
    outcome: str = ""
    id: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is still to come."""
        return self.state in WAITS

    @property
    def following(self) -> IntroductionState | None:
        """The state that comes next; None at the end."""
        steps = STEPS[self.role]
        if self.state not in steps or self.state is steps[-1]:
            return None
        return steps[steps.index(self.state) + 1]

    @property
    def preceding(self) -> IntroductionState | None:
        """The state that came before; None at the beginning, and where it ended early, for nobody knows when."""
        steps = STEPS[self.role]
        if self.state not in steps or self.state is steps[0]:
            return None
        return steps[steps.index(self.state) - 1]

    def other(self, contact_id: int) -> int:
        """The contact beside this one."""
        return self.second_id if contact_id == self.first_id else self.first_id

    @property
    def remind_on(self) -> date | None:
        """The day to be reminded of the next step; None at the end."""
        wait = WAITS.get(self.state)
        return None if wait is None else self.since + wait

    @property
    def whose_turn(self) -> int:
        """The contact that is waited for, or that the next step is about."""
        if self.role is IntroductionRole.MADE:
            second = self.state is IntroductionState.ASKED_SECOND
        else:
            second = self.state is IntroductionState.MET
        return self.second_id if second else self.first_id
