"""From a keystroke in the search field to four columns that show whom it finds."""

from time import perf_counter

from benchmarks.board import Board, painted
from benchmarks.figures import Samples

_TYPED = ("mads", "kon", "soren", "jensen", "kaffe")


def measure(board: Board) -> Samples:
    """Type several words, letter by letter."""
    painted(board.views)
    board.settle()
    short: list[float] = []
    long: list[float] = []
    for word in _TYPED:
        for length in range(1, len(word) + 1):
            started = perf_counter()
            board.search(word[:length])
            (short if length <= 2 else long).append((perf_counter() - started) * 1000)
        board.clear_search()
    return {"search: 1 or 2 letters": short, "search: 3 letters and more": long}
