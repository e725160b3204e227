"""Where a card lands follows the pointer, and a gap that is open already does not make it flicker."""

from __future__ import annotations

import pytest

from relbuilder.ui.board.landing import Rows, changes_nothing, edge_step


@pytest.mark.parametrize(
    ("y", "row"), [(-5, 0), (0, 0), (49, 0), (50, 1), (149, 1), (150, 2), (290, 3), (900, 3)]
)
def test_the_nearest_seam_is_where_it_lands(y: int, row: int) -> None:
    assert Rows(3, 100).landing_at(y) == row


def test_an_empty_column_has_one_place() -> None:
    assert Rows(0, 100).landing_at(500) == 0


def test_over_the_open_gap_it_stays() -> None:
    rows = Rows(4, 100, open_at=2, opening=100)
    assert [rows.landing_at(y) for y in (200, 250, 299)] == [2, 2, 2]
    # Below the gap everything is lower by its height.
    assert rows.landing_at(340) == 2
    assert rows.landing_at(350) == 3
    assert rows.landing_at(149) == 1


@pytest.mark.parametrize(
    ("landing", "rows", "nothing"),
    [
        (2, [2], True),
        (3, [2], True),
        (1, [2], False),
        (4, [2], False),
        (2, [2, 3], True),
        (3, [2, 3], True),
        (4, [2, 3], True),
        (3, [2, 4], False),
        (0, [], False),
    ],
)
def test_a_drop_on_oneself_changes_nothing(landing: int, rows: list[int], nothing: bool) -> None:
    assert changes_nothing(landing, rows) is nothing


def test_edges_scroll_faster_the_nearer() -> None:
    assert edge_step(300, 600, 60, 24) == 0
    assert edge_step(59, 600, 60, 24) == -1
    assert edge_step(0, 600, 60, 24) == edge_step(-20, 600, 60, 24) == -24
    assert 0 < edge_step(545, 600, 60, 24) < edge_step(590, 600, 60, 24) <= 24
    assert edge_step(0, 100, 60, 24) == 0
