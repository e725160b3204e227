"""What was given and received: written down, corrected, taken away. Each waters the relation and moves the balance."""

from dataclasses import replace
from datetime import date

from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.exchange import SIZES, USUAL_SIZES, Exchange, ExchangeDirection, ExchangeKind
from relbuilder.domain.reminder import Subject, SubjectKind
from relbuilder.services import needs, prompting
from relbuilder.services.clocks import refresh
from relbuilder.services.context import Context
from relbuilder.services.history import Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import recorded


def add_exchange(
    context: Context,
    contact_id: int,
    direction: ExchangeDirection,
    kind: ExchangeKind,
    text: str = "",
    *,
    size: int | None = None,
    on: date | None = None,
    meets: int | None = None,
) -> Exchange:
    """Write down what was given or received, today and of the kind's usual size unless said otherwise.

    `meets` is the need that is met by what was given; an interest stays one. What was received today asks for a
    thank-you tomorrow. Raises NotFound, and InputProblem FUTURE_DATE or INVALID_VALUE (a size that is none).
    """
    day = on or context.today()
    exchange = Exchange(contact_id, direction, text.strip(), day, size or USUAL_SIZES[kind], kind)
    _check(context, exchange)
    received = direction is ExchangeDirection.RECEIVED
    with recorded(context, Label.RECEIVED if received else Label.GAVE) as unit:
        unit.standings.get(contact_id)
        stored = unit.exchanges.add(exchange)
        refresh(unit, contact_id)
        if meets is not None:
            needs.meet(unit, meets, day)
        if received and day == context.today():
            prompting.thank(context, unit, _subject(stored), contact_id, stored.text)
    return stored


def edit_exchange(context: Context, exchange: Exchange) -> None:
    """Replace a stored exchange by `exchange`, which carries its id; raises like `add_exchange`."""
    exchange = replace(exchange, text=exchange.text.strip())
    _check(context, exchange)
    with recorded(context, Label.EDIT_EXCHANGE) as unit:
        unit.exchanges.put(exchange)
        prompting.reword(unit, _subject(exchange), exchange.contact_id, exchange.text)
        refresh(unit, exchange.contact_id)


def delete_exchange(context: Context, exchange_id: int) -> None:
    """Take an exchange away, and the thank-you it asked for; raises NotFound."""
    with recorded(context, Label.DELETE_EXCHANGE) as unit:
        _take_away(unit, exchange_id)


def _take_away(unit: UnitOfWork, exchange_id: int) -> None:
    exchange = unit.exchanges.get(exchange_id)
    prompting.forget(unit, _subject(exchange), exchange.contact_id)
    unit.exchanges.remove(exchange_id)
    refresh(unit, exchange.contact_id)


def _subject(exchange: Exchange) -> Subject:
    return prompting.subject(SubjectKind.EXCHANGE, exchange.id)


def _check(context: Context, exchange: Exchange) -> None:
    if exchange.day > context.today():
        raise InputProblem(Code.FUTURE_DATE, day=exchange.day.isoformat())
    if exchange.size not in SIZES:
        raise InputProblem(Code.INVALID_VALUE, value=str(exchange.size))
