"""Things and money lent and borrowed, and what came back of them."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.loan import Loan, LoanDirection, Return
from relbuilder.domain.reminder import SubjectKind
from relbuilder.services import prompting
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def add_loan(
    context: Context,
    contact_id: int,
    direction: LoanDirection,
    what: str,
    *,
    amount: Decimal | None = None,
    unit: str = "",
    due: date | None = None,
    on: date | None = None,
) -> Loan:
    """Write down what was lent or borrowed, with a reminder for the day it is to be back.

    Raises NotFound, and InputProblem EMPTY_TEXT, FUTURE_DATE or INVALID_VALUE (an amount that is not above 0).
    """
    loan = Loan(contact_id, direction, what.strip(), on or context.today(), amount, unit.strip(), due)
    _check(context, loan)
    with recorded(context, Label.LOAN) as work:
        work.standings.get(contact_id)
        stored = work.loans.add(loan)
        _prompt(context, work, stored)
    return stored


def edit_loan(context: Context, loan: Loan) -> None:
    """Replace a stored loan by `loan`, which carries its id; raises like `add_loan`."""
    loan = replace(loan, what=loan.what.strip(), unit=loan.unit.strip())
    _check(context, loan)
    with recorded(context, Label.LOAN) as work:
        work.loans.put(loan)
        _prompt(context, work, loan)


def give_back(
    context: Context, loan_id: int, amount: Decimal | None = None, *, on: date | None = None, note: str = ""
) -> None:
    """A part came back, or (without an amount) all that was left.

    Raises NotFound, and InputProblem FUTURE_DATE, INVALID_VALUE (an amount that is not above 0) or CHANGED_ELSEWHERE
    (all of it is back already).
    """
    part = Return(on or context.today(), amount, note.strip())
    if part.day > context.today():
        raise InputProblem(Code.FUTURE_DATE, day=part.day.isoformat())
    _check_amount(amount)
    with recorded(context, Label.GIVE_BACK) as work:
        loan = work.loans.get(loan_id)
        if loan.is_back:
            raise InputProblem(Code.CHANGED_ELSEWHERE)
        returns = tuple(sorted((*loan.returns, part), key=lambda known: known.day))
        after = replace(loan, returns=returns)
        work.loans.put(after)
        _prompt(context, work, after)


def take_back_return(context: Context, loan_id: int) -> None:
    """The last part did not come back after all; raises NotFound, and InputProblem CHANGED_ELSEWHERE without any."""
    with recorded(context, Label.GIVE_BACK) as work:
        loan = work.loans.get(loan_id)
        if not loan.returns:
            raise InputProblem(Code.CHANGED_ELSEWHERE)
        after = replace(loan, returns=loan.returns[:-1])
        work.loans.put(after)
        _prompt(context, work, after)


def note_back(unit: UnitOfWork, loan_id: int, on: date) -> None:
    """Note that all that was left came back. Part of larger use cases.

    The loan may have been taken away or have come back since: then there is nothing to note.
    """
    with suppress(NotFound):
        loan = unit.loans.get(loan_id)
        if not loan.is_back:
            unit.loans.put(replace(loan, returns=(*loan.returns, Return(on))))


def forget_back(unit: UnitOfWork, loan_id: int, on: date) -> None:
    """Take back what `note_back` noted on a day. Part of larger use cases."""
    with suppress(NotFound):
        loan = unit.loans.get(loan_id)
        if loan.returns and loan.returns[-1] == Return(on):
            unit.loans.put(replace(loan, returns=loan.returns[:-1]))


def delete_loan(context: Context, loan_id: int) -> None:
    """Take a loan away; raises NotFound."""
    with recorded(context, Label.LOAN) as work:
        loan = work.loans.get(loan_id)
        prompting.forget(work, prompting.subject(SubjectKind.LOAN, loan.id), loan.contact_id)
        work.loans.remove(loan_id)


def _prompt(context: Context, work: UnitOfWork, loan: Loan) -> None:
    """Remind on the due day, as long as something is away."""
    about = prompting.subject(SubjectKind.LOAN, loan.id)
    prompting.forget(work, about, loan.contact_id)
    if loan.due is not None and not loan.is_back:
        prompting.remind(context, work, about, loan.contact_id, loan.due, loan.what)


def _check(context: Context, loan: Loan) -> None:
    if not loan.what:
        raise InputProblem(Code.EMPTY_TEXT)
    if loan.day > context.today():
        raise InputProblem(Code.FUTURE_DATE, day=loan.day.isoformat())
    _check_amount(loan.amount)


def _check_amount(amount: Decimal | None) -> None:
    if amount is not None and not amount > 0:
        raise InputProblem(Code.INVALID_VALUE, value=str(amount))
