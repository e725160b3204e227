"""Painting the cards in sight once more, and scrolling one column by a step of the wheel."""

from time import perf_counter

from benchmarks.board import Board, painted
from benchmarks.figures import Samples

_REPAINTS = 30
_STEPS = 100
_STEP_PX = 60


def measure(board: Board) -> Samples:
    """Repaint everything, then scroll on."""
    painted(board.views)
    board.settle()
    repaints, steps = [], []
    for _ in range(_REPAINTS):
        started = perf_counter()
        for view in board.views:
            view.viewport().repaint()
        repaints.append((perf_counter() - started) * 1000)
    bar = board.views[0].verticalScrollBar()
    for step in range(1, _STEPS + 1):
        started = perf_counter()
        bar.setValue(step * _STEP_PX)
        painted(board.views[:1])
        steps.append((perf_counter() - started) * 1000)
    return {"repaint of the board": repaints, "wheel step": steps}
