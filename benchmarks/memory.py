"""What the process holds when the board has come to rest: its own pages, and its share of those it shares."""

from pathlib import Path

from benchmarks.board import Board, painted
from benchmarks.figures import Samples

_ROLLUP = Path("/proc/self/smaps_rollup")


def measure(board: Board) -> Samples:
    """Wait, then look; nothing where the system does not tell."""
    painted(board.views)
    board.settle()
    if not _ROLLUP.exists():
        return {"memory": []}
    pages = next(line for line in _ROLLUP.read_text().splitlines() if line.startswith("Pss:"))
    return {"memory": [int(pages.split()[1]) / 1024]}
