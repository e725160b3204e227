"""Names in notes that lead to somebody."""

from hypothesis import given
from hypothesis import strategies as some

from relbuilder.domain.mentions import linked, mention, mentioned, plain, redirected

NOTE = (
    f"Talked of {mention('Karen Holm', 12)} and {mention('Bo', 3)}, then {mention('Karen Holm', 12)} again."
)


def test_whom_a_note_mentions() -> None:
    assert mentioned(NOTE) == [12, 3]
    assert mentioned("karen@example.dk, [a link](https://example.dk), @Karen") == []


def test_how_it_reads() -> None:
    assert plain(NOTE) == "Talked of @Karen Holm and @Bo, then @Karen Holm again."
    assert linked(mention("Bo", 3)) == "[@Bo](contact:3)"


def test_who_was_merged_is_mentioned_as_the_other() -> None:
    assert mentioned(redirected(NOTE, {12: 7})) == [7, 3]
    assert plain(redirected(NOTE, {12: 7})) == plain(NOTE)


@given(some.text(min_size=1).filter(lambda name: "\n" not in name), some.integers(0, 10**9))
def test_every_name_can_be_mentioned(name: str, number: int) -> None:
    assert mentioned(mention(name, number)) == [number]
