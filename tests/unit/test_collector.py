"""The search for cyclic garbage rests during long work, and only then."""

from __future__ import annotations

import gc

import pytest

from relbuilder.services.collector import collector_at_rest


def test_it_rests_and_wakes_whatever_happens() -> None:
    assert gc.isenabled()
    with collector_at_rest():
        assert not gc.isenabled()
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), collector_at_rest():
        raise ZeroDivisionError
    assert gc.isenabled()
