"""The commands about what passes between the user and a contact: given, received, asked for."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict

from relbuilder.bootstrap import Program, assembled
from relbuilder.cli import output
from relbuilder.cli.contacts import day_meant, resolve, summary_of
from relbuilder.cli.status import DONE
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.domain.ask import AskState
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.exchange import ExchangeDirection, ExchangeKind
from relbuilder.domain.readiness import Lack, Readiness
from relbuilder.services import asks, exchanges

_LACKS = {
    Lack.PROMISE_OVERDUE: "a promise of yours is overdue",
    Lack.DRY: "it is long since you were in touch",
    Lack.TAKEN_MORE: "you have received more than you gave",
}


def gave(options: Namespace, paths: Paths) -> int:
    """Something the user gave a contact."""
    return _exchange(options, paths, ExchangeDirection.GIVEN)


def received(options: Namespace, paths: Paths) -> int:
    """Something a contact gave the user."""
    return _exchange(options, paths, ExchangeDirection.RECEIVED)


def ask(options: Namespace, paths: Paths) -> int:
    """Something a contact is asked for, said first whether it is time to; or the answer to what was asked."""
    with assembled(paths) as program:
        return _answer(program, options) if options.answer else _ask(program, options)


def _exchange(options: Namespace, paths: Paths, direction: ExchangeDirection) -> int:
    with assembled(paths) as program:
        contact_id = resolve(program, options.contact)
        stored = exchanges.add_exchange(
            program.context,
            contact_id,
            direction,
            ExchangeKind(options.kind),
            options.text,
            size=options.size,
            on=day_meant(program, options.on),
        )
        name = summary_of(program, contact_id).name
    if options.json:
        output.print_json(asdict(stored))
    else:
        way = "to" if direction is ExchangeDirection.GIVEN else "from"
        what = one_line(stored.text) or stored.kind.value
        print(f"{stored.id}  {what}, {way} {one_line(name)}, {stored.kind.value}, size {stored.size}")
    return DONE


def _ask(program: Program, options: Namespace) -> int:
    contact_id = resolve(program, options.about)
    ready = asks.ready_to_ask(program.context, program.reader, contact_id)
    stored = None
    if not options.dry_run:
        stored = asks.add_ask(program.context, contact_id, options.text, on=day_meant(program, options.on))
    if options.json:
        output.print_json({"ask": asdict(stored) if stored else None, **_readiness_document(ready)})
        return DONE
    name = one_line(summary_of(program, contact_id).name)
    if stored:
        print(f"{stored.id}  {one_line(stored.text)}, of {name}")
    for line in _readiness_lines(ready):
        print(line)
    return DONE


def _answer(program: Program, options: Namespace) -> int:
    ask_id = int(options.about) if options.about.isascii() and options.about.isdigit() else 0
    try:
        asks.answer_ask(program.context, ask_id, AskState(options.answer), options.outcome)
    except NotFound:
        raise InputProblem(Code.INVALID_VALUE, value=options.about) from None
    if options.json:
        output.print_json({"id": ask_id, "state": options.answer})
    else:
        print(f"ask {ask_id}: {options.answer}")
    return DONE


def _readiness_document(ready: Readiness | None) -> dict[str, object]:
    """`ready` is null in the inner circle, where there is no account."""
    return {
        "ready": ready.ready if ready else None,
        "lacks": [lack.value for lack in ready.lacks] if ready else [],
        "gifts": [asdict(need) for need in ready.gifts] if ready else [],
    }


def _readiness_lines(ready: Readiness | None) -> Sequence[str]:
    if ready is None:
        return []
    if ready.ready:
        return ["  ready to ask"]
    lacks = [f"  not quite ready: {_LACKS[lack]}" for lack in ready.lacks]
    return [*lacks, *(f"  you could give first: {one_line(need.text)}" for need in ready.gifts)]
