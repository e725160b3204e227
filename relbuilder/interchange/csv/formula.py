"""Cells that a spreadsheet would run as a formula: made harmless when written, given back when read."""

import re

_RUNS = re.compile(r"'*[=+\-@\t\r]")
_DEFUSED = re.compile(r"'+[=+\-@\t\r]")


def defuse(cell: str) -> str:
    """The cell with a quote before it where a spreadsheet could take it for a formula."""
    # A cell that begins so by itself gets one more, or reading could not tell the two apart.
    return "'" + cell if _RUNS.match(cell) else cell


def restore(cell: str) -> str:
    """What `defuse` was given."""
    return cell[1:] if _DEFUSED.match(cell) else cell
