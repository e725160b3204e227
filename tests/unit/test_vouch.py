"""Whose yes is fresh."""

from datetime import date

from relbuilder.domain.vouch import Vouch, VouchAnswer, is_fresh, latest

DAY = date(2024, 2, 29)


def test_a_yes_ages_after_two_years() -> None:
    yes = Vouch(1, VouchAnswer.YES, DAY)
    assert is_fresh(yes, DAY)
    assert is_fresh(yes, date(2026, 2, 28))
    assert not is_fresh(yes, date(2026, 3, 1))


def test_nothing_but_a_yes_is_fresh() -> None:
    assert not is_fresh(None, DAY)
    for answer in (VouchAnswer.NOT_YET, VouchAnswer.NO):
        assert not is_fresh(Vouch(1, answer, DAY), DAY)


def test_the_latest_answer_counts() -> None:
    yes = Vouch(1, VouchAnswer.YES, DAY, id=1)
    no = Vouch(1, VouchAnswer.NO, DAY, id=2)
    older = Vouch(1, VouchAnswer.NOT_YET, date(2023, 1, 1), id=3)
    assert latest([no, older, yes]) == no
    assert latest([]) is None
