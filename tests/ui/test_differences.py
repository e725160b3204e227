"""Taking the steps turns the old order into the new one, whatever they are."""

from __future__ import annotations

import random

from relbuilder.ui.differences import MOST_RUNS, steps_between


def taken(old: list[int], new: list[int], loose: set[int]) -> list[int] | None:
    """The old order after the steps, or None where there are none."""
    steps = steps_between(old, new, loose)
    if steps is None:
        return None
    rows = list(old)
    for first, last in steps.removals:
        del rows[first : last + 1]
    for row, ids in steps.insertions:
        rows[row:row] = ids
    return rows


def test_random_changes_end_in_the_new_order() -> None:
    chance = random.Random(7)
    for _ in range(300):
        old = chance.sample(range(60), 30)
        loose = set(chance.sample(range(60), chance.randrange(6)))
        new = [i for i in old if i not in loose and chance.random() > 0.1]
        for contact_id in loose:
            new.insert(chance.randrange(len(new) + 1), contact_id)
        assert taken(old, new, loose) == new


def test_only_what_moved_moves() -> None:
    steps = steps_between([1, 2, 3, 4, 5], [1, 4, 2, 3, 5], {4})
    assert steps is not None
    assert steps.removals == ((3, 3),)
    assert steps.insertions == ((1, (4,)),)


def test_what_stays_is_left_alone_though_it_might_have_moved() -> None:
    steps = steps_between([1, 2, 3], [1, 2, 3, 4], {2, 4})
    assert steps is not None
    assert steps.removals == ()
    assert steps.insertions == ((3, (4,)),)


def test_neighbours_come_and_go_in_one_step() -> None:
    steps = steps_between([1, 2, 3, 4], [4, 5, 6], {1, 2, 3, 5, 6})
    assert steps is not None
    assert steps.removals == ((0, 2),)
    assert steps.insertions == ((1, (5, 6)),)


def test_what_changed_unasked_is_begun_afresh() -> None:
    assert steps_between([1, 2, 3], [3, 1, 2], set()) is None


def test_too_many_steps_are_begun_afresh() -> None:
    old = list(range(4 * MOST_RUNS))
    assert steps_between(old, old[::2], set()) is None
