"""From the release of a dragged card to a committed move with both columns painted."""

from time import perf_counter

from benchmarks.board import Board, painted
from benchmarks.figures import Samples

_DROPS = 12
_ROW, _ONTO = 5, 4


def measure(board: Board) -> Samples:
    """Drop one card after the other."""
    painted(board.views)
    samples = []
    for _ in range(_DROPS):
        board.settle()
        started = perf_counter()
        board.drop(_ROW, _ONTO)
        samples.append((perf_counter() - started) * 1000)
    return {"drop": samples}
