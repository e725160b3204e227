"""Lets Python's search for cyclic garbage rest during long work that makes many objects and no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Meanwhile only reference counts free memory.

    The search looks at every object alive, again and again while their number grows: with tens of thousands of records
    it takes half of an import's time, and stops the windows for up to a second each time.
    """
    awake = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if awake:
            gc.enable()
