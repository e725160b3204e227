"""A tie seen from either end."""

import pytest

from relbuilder.domain.tie import Tie, TieKind, inverse_of


@pytest.mark.parametrize("kind", TieKind)
def test_the_inverse_of_the_inverse_is_the_kind(kind: TieKind) -> None:
    assert inverse_of(inverse_of(kind)) == kind


def test_each_end_calls_the_other_by_its_own_word() -> None:
    tie = Tie(1, 2, TieKind.MANAGER)
    assert (tie.kind_for(1), tie.kind_for(2)) == ("manager", "report")
    assert (tie.other(1), tie.other(2)) == (2, 1)


def test_own_kinds_are_the_same_from_both_ends_unless_said() -> None:
    assert [Tie(1, 2, "rower").kind_for(end) for end in (1, 2)] == ["rower", "rower"]
    mentor = Tie(1, 2, "mentor", inverse="mentee")
    assert [mentor.kind_for(end) for end in (1, 2)] == ["mentor", "mentee"]
