"""Asking somebody for help: whether it is time to, what was answered, and closing the loop afterwards."""

from dataclasses import replace
from datetime import date

from relbuilder.domain.ask import Ask, AskState
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.readiness import Readiness, readiness
from relbuilder.domain.reminder import SubjectKind
from relbuilder.services import prompting
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import Reader, UnitOfWork
from relbuilder.services.recording import recorded


def ready_to_ask(context: Context, reader: Reader, contact_id: int) -> Readiness | None:
    """What is missing before that contact is asked for something; None in the inner circle. Raises NotFound."""
    today = context.today()
    found = reader.dossier(contact_id, today)
    return readiness(found.standing.tier, found.moisture, found.exchanges, found.promises, found.needs, today)


def add_ask(context: Context, contact_id: int, text: str, *, on: date | None = None) -> Ask:
    """Write down what a contact was asked for; raises NotFound, and InputProblem EMPTY_TEXT or FUTURE_DATE."""
    ask = Ask(contact_id, text.strip(), on or context.today())
    _check(context, ask)
    with recorded(context, Label.ASK) as unit:
        unit.standings.get(contact_id)
        return unit.asks.add(ask)


def edit_ask(context: Context, ask: Ask) -> None:
    """Replace a stored ask by `ask`, which carries its id; raises like `add_ask`."""
    ask = replace(ask, text=ask.text.strip(), outcome=ask.outcome.strip())
    _check(context, ask)
    with recorded(context, Label.ASK) as unit:
        unit.asks.put(ask)


def answer_ask(context: Context, ask_id: int, state: AskState, outcome: str = "") -> None:
    """Note what was answered, and what came of it. Raises NotFound.

    A yes asks for a thank-you tomorrow, and for telling later how it went.
    """
    with recorded(context, Label.ANSWER_ASK) as unit:
        ask = unit.asks.get(ask_id)
        answered_on = None if state is AskState.OPEN else ask.answered_on or context.today()
        after = replace(ask, state=state, answered_on=answered_on, outcome=outcome.strip() or ask.outcome)
        unit.asks.put(after)
        if state is not ask.state:
            _prompt(context, unit, after)


def tell_how_it_went(context: Context, ask_id: int) -> None:
    """The contact was told today what came of the help; raises NotFound."""
    with recorded(context, Label.ANSWER_ASK) as unit:
        ask = unit.asks.get(ask_id)
        unit.asks.put(replace(ask, told_on=context.today()))
        prompting.forget(unit, prompting.subject(SubjectKind.ASK, ask.id), ask.contact_id)


def delete_ask(context: Context, ask_id: int) -> None:
    """Take an ask away, and what it reminds of; raises NotFound."""
    with recorded(context, Label.ASK) as unit:
        ask = unit.asks.get(ask_id)
        prompting.forget(unit, prompting.subject(SubjectKind.ASK, ask.id), ask.contact_id)
        unit.asks.remove(ask_id)


def _prompt(context: Context, unit: UnitOfWork, ask: Ask) -> None:
    about = prompting.subject(SubjectKind.ASK, ask.id)
    prompting.forget(unit, about, ask.contact_id)
    if ask.state is AskState.YES:
        prompting.thank(context, unit, about, ask.contact_id, ask.text)
        later = context.today() + prompting.REPORT_AFTER
        prompting.remind(context, unit, about, ask.contact_id, later, ask.text)


def _check(context: Context, ask: Ask) -> None:
    if not ask.text:
        raise InputProblem(Code.EMPTY_TEXT)
    if ask.day > context.today():
        raise InputProblem(Code.FUTURE_DATE, day=ask.day.isoformat())
