"""What is still away of a loan."""

from datetime import date
from decimal import Decimal

from relbuilder.domain.loan import Loan, LoanDirection, Return

DAY = date(2026, 3, 2)
LATER = date(2026, 4, 2)


def loan(amount: str | None, *returns: Return) -> Loan:
    return Loan(
        1, LoanDirection.LENT, "Something", DAY, (amount and Decimal(amount)) or None, "kr.", None, returns
    )


def test_parts_come_back_one_by_one() -> None:
    assert loan("100").outstanding == Decimal(100)
    part = loan("100", Return(DAY, Decimal("30.10")), Return(DAY, Decimal("9.90")))
    assert (part.outstanding, part.is_back, part.back_on) == (Decimal(60), False, None)
    whole = loan("100", Return(LATER, Decimal(70)), Return(DAY, Decimal(30)))
    assert (whole.outstanding, whole.is_back, whole.back_on) == (Decimal(0), True, LATER)


def test_more_than_was_lent_is_no_debt() -> None:
    assert loan("100", Return(DAY, Decimal(120))).outstanding == Decimal(0)


def test_all_that_was_left_ends_it() -> None:
    assert loan("100", Return(DAY, Decimal(1)), Return(LATER)).back_on == LATER


def test_one_thing_is_away_or_back() -> None:
    assert (loan(None).outstanding, loan(None).is_back) == (None, False)
    assert loan(None, Return(LATER)).back_on == LATER
