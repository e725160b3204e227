"""What is measured, in which unit, and how many times its floor each figure may be."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Samples = dict[str, list[float]]
"""What one process measured, by the name of the figure."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. `goal` is the highest ratio of the medians, app to floor; `goals` says it by size."""

    unit: str
    goal: float
    goals: Mapping[int, float] = field(default_factory=dict)

    def goal_at(self, size: int) -> float:
        """The highest ratio at a number of contacts."""
        return self.goals.get(size, self.goal)


FIGURES: Mapping[str, Figure] = {
    "import": Figure("ms", 1.6),
    "import: peak memory": Figure("MB", 1.5),
    "start": Figure("ms", 1.7, {10_000: 1.6}),
    "repaint of the board": Figure("ms", 1.4),
    "wheel step": Figure("ms", 1.5),
    "search: 1 or 2 letters": Figure("ms", 2.5, {10_000: 2.0}),
    "search: 3 letters and more": Figure("ms", 2.5, {10_000: 2.0}),
    "drop": Figure("ms", 2.5),
    "memory": Figure("MB", 1.7, {10_000: 1.6}),
    "reminders": Figure("ms", 5.0),
}
