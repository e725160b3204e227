"""One measurement of one side in a process of its own; prints what it measured as JSON.

`python -m benchmarks.session <operation> <app|floor> <folder>`
"""

import json
import sys
from importlib import import_module
from pathlib import Path

from benchmarks.figures import Samples

# What runs without a board must not pay for Qt, so modules are imported when they are asked for.
WITHOUT_BOARD = ("import_", "reminders")
WITH_BOARD = ("start", "scroll", "search", "drop", "memory")


def main() -> None:
    """Run the measurement that the arguments name."""
    operation, side, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    measure = import_module(f"benchmarks.{operation}").measure
    results: list[Samples] = []
    if operation in WITHOUT_BOARD:
        results.append(measure(side, folder))
    elif side == "app":
        from benchmarks.app_board import with_app_board

        with_app_board(folder, lambda board: results.append(measure(board)))
    else:
        from benchmarks.floors.board import FloorBoard
        from relbuilder.ui.lasting_constants import make_constants_last

        make_constants_last()
        results.append(measure(FloorBoard(folder)))
    print(json.dumps(results[0]))


if __name__ == "__main__":
    main()
