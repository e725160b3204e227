"""Keeps Python 3.11 alive under PySide6 6.12, which hands out `None` without taking a reference to it.

From Python 3.12 on that is right, for there None never dies. Under 3.11 each such call (every method of Qt that returns
nothing) uses one reference up, and after some thousand of them the interpreter aborts with "deallocating None".
"""

import ctypes
import sys

_ENOUGH = sys.maxsize // 4
"""More references than a program that runs for years could use up."""


def make_none_last() -> None:
    """Give None so many references that it lasts; nothing to do from Python 3.12 on."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < _ENOUGH:
        # An object of CPython begins with the number of its references.
        ctypes.c_ssize_t.from_address(id(None)).value += _ENOUGH
