"""The measured figures as a table for people and as JSON for machines."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles

from benchmarks.figures import FIGURES

_HEAD = ("figure", "size", "n", "app", "p95", "floor", "unit", "ratio", "goal", "met")


@dataclass(frozen=True, slots=True)
class Line:
    """One figure at one size."""

    figure: str
    size: int
    samples: int
    app: float
    app_p95: float
    floor: float
    unit: str
    ratio: float
    goal: float
    met: bool


def line(figure: str, size: int, app: Sequence[float], floor: Sequence[float]) -> Line:
    """Compare the medians of both sides."""
    ours, least = median(app), median(floor)
    goal = FIGURES[figure].goal_at(size)
    p95 = quantiles(app, n=20)[-1] if len(app) > 1 else ours
    ratio = ours / least
    return Line(
        figure,
        size,
        len(app),
        ours,
        min(p95, max(app)),
        least,
        FIGURES[figure].unit,
        ratio,
        goal,
        ratio <= goal,
    )


def table(lines: Sequence[Line]) -> str:
    """The lines in columns, with a head."""
    cells = [_HEAD, *map(_cells, lines)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    )


def write_json(path: Path, lines: Sequence[Line]) -> None:
    """Keep the lines for comparisons later."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(one) for one in lines], indent=2) + "\n", encoding="utf-8")


def _cells(one: Line) -> tuple[str, ...]:
    figures = (one.app, one.app_p95, one.floor)
    return (
        one.figure,
        f"{one.size:,}",
        str(one.samples),
        *(f"{figure:.2f}" for figure in figures),
        one.unit,
        f"{one.ratio:.2f}",
        f"{one.goal:.2f}",
        "yes" if one.met else "no",
    )
