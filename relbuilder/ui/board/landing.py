"""Where dragged cards would land in a column, and whether that changes anything. Pure; knows neither Qt nor words."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a column: how many, how high each is, and the landing that is open ahead of a row, if any."""

    count: int
    pitch: int
    open_at: int | None = None
    opening: int = 0

    def landing_at(self, y: int) -> int:
        """The row ahead of which a card lands that is held at `y`, counted from the top of the first row."""
        if self.open_at is not None:
            start = self.open_at * self.pitch
            if start <= y < start + self.opening:
                return self.open_at
            if y >= start + self.opening:
                y -= self.opening
        return max(0, min(self.count, (y + self.pitch // 2) // self.pitch))


def changes_nothing(landing: int, rows: Collection[int]) -> bool:
    """Whether cards that stand in `rows` would stand just as before when put ahead of row `landing`."""
    if not rows:
        return False
    first, last = min(rows), max(rows)
    return last - first + 1 == len(rows) and first <= landing <= last + 1


def edge_step(y: int, height: int, reach: int, fastest: int) -> int:
    """Pixels to scroll in one tick for a pointer at `y`: none in the middle, faster the nearer to an edge."""
    if reach <= 0 or height <= 2 * reach:
        return 0
    if y < reach:
        return -max(1, fastest * (reach - max(0, y)) // reach)
    if y >= height - reach:
        return max(1, fastest * (min(height, y) - (height - reach)) // reach)
    return 0
