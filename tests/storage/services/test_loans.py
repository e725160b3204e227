"""Lent and borrowed, and given back in parts, over the real storage."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.loan import Loan, LoanDirection
from relbuilder.domain.reminder import ItemKind
from relbuilder.domain.tier import Tier
from relbuilder.services.history import Label
from relbuilder.services.loans import add_loan, delete_loan, edit_loan, give_back, take_back_return
from relbuilder.services.recording import undo
from relbuilder.services.reminders import reopen, settle
from tests.storage.services.conftest import Office

LENT = LoanDirection.LENT


def loan_of(office: Office, contact_id: int) -> Loan:
    """The one loan of somebody."""
    (loan,) = office.dossier(contact_id).loans
    return loan


def money(office: Office, contact_id: int, amount: int = 500) -> int:
    """Lend money that is to be back in a week."""
    due = office.context.today() + timedelta(days=7)
    loan = add_loan(
        office.context, contact_id, LENT, " for the fair ", amount=Decimal(amount), unit="kr.", due=due
    )
    return loan.id or 0


def test_a_loan_reminds_on_its_day_and_an_undo_takes_both_away(office: Office) -> None:
    (a,) = office.add("Ada Owing", tier=Tier.INNER_CIRCLE)
    before = office.everything()
    money(office, a)
    assert (loan_of(office, a).what, loan_of(office, a).outstanding) == ("for the fair", Decimal(500))
    office.clock.set_on(7)
    assert len(office.items(ItemKind.REMINDER)) == 1
    assert undo(office.context) is Label.LOAN
    assert office.everything() == before


def test_parts_come_back_until_nothing_is_outstanding_and_nobody_is_reminded(office: Office) -> None:
    (a,) = office.add("Ada Owing", tier=Tier.INNER_CIRCLE)
    number = money(office, a)
    give_back(office.context, number, Decimal(200))
    assert (loan_of(office, a).outstanding, loan_of(office, a).is_back) == (Decimal(300), False)
    before = office.everything()
    give_back(office.context, number)
    assert loan_of(office, a).back_on == office.context.today()
    assert office.dossier(a).reminders == ()
    assert undo(office.context) is Label.GIVE_BACK
    assert office.everything() == before
    give_back(office.context, number, Decimal(300))
    assert loan_of(office, a).is_back
    with pytest.raises(InputProblem) as raised:
        give_back(office.context, number, Decimal(1))
    assert raised.value.code is Code.CHANGED_ELSEWHERE


def test_a_part_did_not_come_back_after_all(office: Office) -> None:
    (a,) = office.add("Ada Owing", tier=Tier.INNER_CIRCLE)
    number = money(office, a)
    give_back(office.context, number)
    take_back_return(office.context, number)
    assert (loan_of(office, a).returns, len(office.dossier(a).reminders)) == ((), 1)
    with pytest.raises(InputProblem):
        take_back_return(office.context, number)


def test_done_in_today_means_that_all_is_back_and_reopening_takes_it_back(office: Office) -> None:
    (a,) = office.add("Ada Owing", tier=Tier.INNER_CIRCLE)
    number = money(office, a)
    give_back(office.context, number, Decimal(200))
    office.clock.set_on(7)
    before = office.everything()
    settle(office.context, office.items(ItemKind.REMINDER))
    assert loan_of(office, a).is_back
    undo(office.context)
    assert office.everything() == before
    settle(office.context, office.items(ItemKind.REMINDER))
    (done,) = office.today().done
    reopen(office.context, done)
    assert loan_of(office, a).outstanding == 300
    assert len(office.items(ItemKind.REMINDER)) == 1


def test_a_corrected_loan_reminds_on_its_new_day_or_not_at_all(office: Office) -> None:
    (a,) = office.add("Ada Owing", tier=Tier.INNER_CIRCLE)
    money(office, a)
    later = office.context.today() + timedelta(days=9)
    edit_loan(office.context, replace(loan_of(office, a), due=later))
    assert [reminder.day for reminder in office.dossier(a).reminders] == [later]
    edit_loan(office.context, replace(loan_of(office, a), due=None))
    assert office.dossier(a).reminders == ()


def test_a_loan_taken_away_takes_its_reminder_along(office: Office) -> None:
    (a,) = office.add("Ada Owing", tier=Tier.INNER_CIRCLE)
    number = money(office, a)
    before = office.everything()
    delete_loan(office.context, number)
    assert (office.dossier(a).loans, office.dossier(a).reminders) == ((), ())
    undo(office.context)
    assert office.everything() == before


def test_nonsense_is_refused(office: Office) -> None:
    (a,) = office.add("Ada Owing")
    tomorrow = office.context.today() + timedelta(days=1)
    for what, amount, on, code in (
        (" ", None, None, Code.EMPTY_TEXT),
        ("a drill", Decimal(0), None, Code.INVALID_VALUE),
        ("a drill", None, tomorrow, Code.FUTURE_DATE),
    ):
        with pytest.raises(InputProblem) as raised:
            add_loan(office.context, a, LENT, what, amount=amount, on=on)
        assert raised.value.code is code
    number = money(office, a)
    with pytest.raises(InputProblem) as raised:
        give_back(office.context, number, Decimal(-1))
    assert raised.value.code is Code.INVALID_VALUE
    with pytest.raises(InputProblem) as raised:
        give_back(office.context, number, on=tomorrow)
    assert raised.value.code is Code.FUTURE_DATE
