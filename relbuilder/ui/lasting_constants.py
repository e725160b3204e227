"""Keeps Python 3.11 alive under PySide6 6.12, which hands out None, True and False without taking references to them.

From Python 3.12 on that is right, for there they never die. Under 3.11 every method of Qt that returns nothing uses up
a reference to None, every signal one to True, and after some thousand the interpreter aborts with "deallocating None".
"""

import ctypes
import sys

_ENOUGH = sys.maxsize // 4
"""More references than a program that runs for years could use up."""


def make_constants_last() -> None:
    """Give the constants so many references that they last; nothing to do from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False, NotImplemented):
        if sys.getrefcount(constant) < _ENOUGH:
            # An object of CPython begins with the number of its references.
            ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH
