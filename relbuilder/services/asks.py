"""Asking somebody for help: whether it is time to, what was answered, and closing the loop afterwards."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from relbuilder.domain.ask import Ask, AskState
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.readiness import Readiness, readiness
from relbuilder.domain.reminder import Subject, SubjectKind
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


def edit_ask(context: Context, ask: Ask, *, state: AskState | None = None) -> None:
    """Replace a stored ask by `ask`, which carries its id, and answer it with `state`; raises like `add_ask`."""
    ask = replace(ask, text=ask.text.strip(), outcome=ask.outcome.strip())
    _check(context, ask)
    with recorded(context, Label.ASK) as unit:
        unit.asks.put(ask)
        prompting.reword(unit, _subject(ask), ask.contact_id, ask.text)
        if state is not None:
            _answer(context, unit, ask, state)


def answer_ask(context: Context, ask_id: int, state: AskState, outcome: str = "") -> None:
    """Note what was answered, and what came of it. Raises NotFound.

    A yes asks for a thank-you tomorrow, and for telling later how it went. With OPEN it waits for its answer again.
    """
    with recorded(context, Label.ANSWER_ASK) as unit:
        ask = unit.asks.get(ask_id)
        known = replace(ask, outcome=outcome.strip() or ask.outcome)
        if known != ask:
            unit.asks.put(known)
        _answer(context, unit, known, state)


def tell_how_it_went(context: Context, ask_id: int) -> None:
    """The contact was told today what came of the help; raises NotFound."""
    with recorded(context, Label.ANSWER_ASK) as unit:
        ask = unit.asks.get(ask_id)
        note_told(unit, ask_id, context.today())
        prompting.forget(unit, _subject(ask), ask.contact_id)


def note_told(unit: UnitOfWork, ask_id: int, on: date | None) -> None:
    """Note the day the contact was told, or (None) that this is still to come. Part of larger use cases.

    What was asked may have been taken away since: then there is nothing to note.
    """
    with suppress(NotFound):
        unit.asks.put(replace(unit.asks.get(ask_id), told_on=on))


def delete_ask(context: Context, ask_id: int) -> None:
    """Take an ask away, and what it reminds of; raises NotFound."""
    with recorded(context, Label.ASK) as unit:
        ask = unit.asks.get(ask_id)
        prompting.forget(unit, _subject(ask), ask.contact_id)
        unit.asks.remove(ask_id)


def _answer(context: Context, unit: UnitOfWork, ask: Ask, state: AskState) -> None:
    if state is ask.state:
        return
    answered_on = None if state is AskState.OPEN else ask.answered_on or context.today()
    after = replace(ask, state=state, answered_on=answered_on, told_on=None)
    unit.asks.put(after)
    _prompt(context, unit, after)


def _prompt(context: Context, unit: UnitOfWork, ask: Ask) -> None:
    about = _subject(ask)
    prompting.forget(unit, about, ask.contact_id)
    if ask.state is AskState.YES:
        prompting.thank(context, unit, about, ask.contact_id, ask.text)
        later = context.today() + prompting.REPORT_AFTER
        prompting.remind(context, unit, about, ask.contact_id, later, ask.text)


def _subject(ask: Ask) -> Subject:
    return prompting.subject(SubjectKind.ASK, ask.id)


def _check(context: Context, ask: Ask) -> None:
    if not ask.text:
        raise InputProblem(Code.EMPTY_TEXT)
    if ask.day > context.today():
        raise InputProblem(Code.FUTURE_DATE, day=ask.day.isoformat())
