"""What the benchmark says of its samples."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.report import line, table, write_json


def test_medians_are_compared_with_the_goal_of_the_size() -> None:
    fine = line("start", 100_000, [300.0, 170.0, 160.0], [100.0, 90.0, 500.0])
    assert (fine.app, fine.floor, fine.ratio, fine.goal, fine.met) == (170.0, 100.0, 1.7, 1.7, True)
    slow = line("start", 10_000, [170.0], [100.0])
    assert (slow.goal, slow.met) == (1.6, False)


def test_the_tail_is_never_beyond_what_was_measured() -> None:
    assert line("drop", 1_000, [1.0, 2.0], [1.0]).app_p95 == 2.0
    assert line("drop", 1_000, [4.0], [1.0]).app_p95 == 4.0


def test_the_table_lines_up() -> None:
    lines = table([line("drop", 1_000, [4.0], [2.0]), line("wheel step", 100_000, [4.0], [4.0])]).splitlines()
    assert lines[0].split() == ["figure", "size", "n", "app", "p95", "floor", "unit", "ratio", "goal", "met"]
    assert lines[1].split() == ["drop", "1,000", "1", "4.00", "4.00", "2.00", "ms", "2.00", "2.50", "yes"]
    assert len(set(map(len, lines))) == 1


def test_the_results_can_be_read_again(tmp_path: Path) -> None:
    file = tmp_path / "build" / "benchmarks.json"
    write_json(file, [line("drop", 1_000, [4.0], [2.0])])
    (kept,) = json.loads(file.read_text(encoding="utf-8"))
    assert (kept["figure"], kept["ratio"]) == ("drop", 2.0)
