"""Tells a dossier as entries of the timeline: which events there were, and in which words. Knows no widgets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.ask import Ask, AskState
from relbuilder.domain.exchange import ExchangeDirection
from relbuilder.domain.introduction import Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.loan import Loan, LoanDirection, Return
from relbuilder.domain.mentions import plain
from relbuilder.domain.move import TierMove
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.touch import Touch
from relbuilder.domain.vouch import Recommendation, Vouch, VouchAnswer
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.story.entry import Entry, Strand
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.wording import tier_name, touch_name


def entries(dossier: Dossier) -> list[Entry]:
    """Everything that happened, newest first."""
    told = (
        _talks,
        _moves,
        _promises,
        _exchanges,
        _loans,
        _asks,
        _needs,
        _introductions,
        _vouching,
        _mentions,
        _files,
    )
    found = [entry for tell in told for entry in tell(dossier)]
    return sorted(found, key=lambda entry: entry.order, reverse=True)


def name_of(dossier: Dossier, contact_id: int | None) -> str:
    """What somebody is called who is spoken of; the contact itself too."""
    if contact_id == dossier.contact.id:
        return dossier.contact.name.given or dossier.contact.display_name
    return dossier.names.get(contact_id or 0, "")


def _said(head: str, *rest: str) -> list[Run]:
    """A head in strong type, and what follows it."""
    words = ". ".join(part for part in rest if part)
    return [Run(head, role=TypeRole.NAME), *([Run(f": {words}")] if words else [])]


def _talks(dossier: Dossier) -> Iterator[Entry]:
    for touch in dossier.touches:
        yield Entry(
            Strand.TALKS, f"touch{touch.id}", touch.day, _touch_runs(dossier, touch), touch, touch.logged_at
        )


def _touch_runs(dossier: Dossier, touch: Touch) -> list[Run]:
    translate = QCoreApplication.translate
    rest = ""
    if touch.minutes:
        rest += ", " + translate("Chronicle", "%n min", None, touch.minutes)
    others = [name_of(dossier, person) for person in touch.people if person != dossier.contact.id]
    if others:
        names = QLocale().createSeparatedList([name for name in others if name])
        rest += ", " + translate("Chronicle", "with {names}").format(names=names)
    if touch.note:
        rest += f". {plain(touch.note)}"
    return [Run(touch_name(touch.kind), role=TypeRole.NAME), Run(rest)]


def _moves(dossier: Dossier) -> Iterator[Entry]:
    for move in dossier.moves:
        yield Entry(Strand.MOVES, f"move{move.id}", move.day, _move_runs(move), move, move.moved_at)


def _move_runs(move: TierMove) -> list[Run]:
    translate = QCoreApplication.translate
    if move.came_from is None:
        words = translate("Chronicle", "Came to {tier}").format(tier=tier_name(move.went_to))
    else:
        words = translate("Chronicle", "Moved from {before} to {tier}").format(
            before=tier_name(move.came_from), tier=tier_name(move.went_to)
        )
    return [Run(words, "text_2"), *([Run(f". {move.reason}", "text_2")] if move.reason else [])]


def _promises(dossier: Dossier) -> Iterator[Entry]:
    for promise in dossier.promises:
        made = _said(_promised(dossier, promise), promise.text)
        yield Entry(Strand.PROMISES, f"promise{promise.id}", promise.made_on, made, promise)
        if promise.settled_on is not None:
            ended = _said(_became(promise), promise.text, promise.word)
            yield Entry(Strand.PROMISES, f"promise{promise.id}.end", promise.settled_on, ended, promise)


def _promised(dossier: Dossier, promise: Promise) -> str:
    translate = QCoreApplication.translate
    if promise.direction is PromiseDirection.MINE:
        return translate("Chronicle", "You promised")
    return translate("Chronicle", "{name} promised").format(name=name_of(dossier, promise.contact_id))


def _became(promise: Promise) -> str:
    translate = QCoreApplication.translate
    match promise.state:
        case PromiseState.KEPT:
            return translate("Chronicle", "Promise kept")
        case PromiseState.BROKEN:
            return translate("Chronicle", "Promise broken")
        case _:
            return translate("Chronicle", "Promise dropped")


def _exchanges(dossier: Dossier) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for exchange in dossier.exchanges:
        given = exchange.direction is ExchangeDirection.GIVEN
        head = translate("Chronicle", "Gave") if given else translate("Chronicle", "Received")
        key = f"exchange{exchange.id}"
        yield Entry(Strand.FAVOURS, key, exchange.day, _said(head, exchange.text), exchange)


def _loans(dossier: Dossier) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for loan in dossier.loans:
        lent = loan.direction is LoanDirection.LENT
        head = translate("Chronicle", "Lent") if lent else translate("Chronicle", "Borrowed")
        yield Entry(Strand.FAVOURS, f"loan{loan.id}", loan.day, _said(head, _lent_words(loan)), loan)
        for place, part in enumerate(loan.returns):
            back = _said(translate("Chronicle", "Given back"), _back_words(loan, part), part.note)
            yield Entry(Strand.FAVOURS, f"loan{loan.id}.{place}", part.day, back, loan)


def _lent_words(loan: Loan) -> str:
    if loan.amount is None:
        return loan.what
    return f"{loan.what}, {QLocale().toString(float(loan.amount), 'f', -128)} {loan.unit}".rstrip()


def _back_words(loan: Loan, part: Return) -> str:
    if part.amount is None:
        return loan.what
    return f"{loan.what}, {QLocale().toString(float(part.amount), 'f', -128)} {loan.unit}".rstrip()


def _asks(dossier: Dossier) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for ask in dossier.asks:
        asked = _said(translate("Chronicle", "You asked"), ask.text)
        yield Entry(Strand.FAVOURS, f"ask{ask.id}", ask.day, asked, ask)
        if ask.answered_on is not None:
            answered = _said(_answer(dossier, ask), ask.text, ask.outcome)
            yield Entry(Strand.FAVOURS, f"ask{ask.id}.answer", ask.answered_on, answered, ask)
        if ask.told_on is not None:
            told = _said(translate("Chronicle", "You told how it went"), ask.text)
            yield Entry(Strand.FAVOURS, f"ask{ask.id}.told", ask.told_on, told, ask)


def _answer(dossier: Dossier, ask: Ask) -> str:
    translate = QCoreApplication.translate
    match ask.state:
        case AskState.YES:
            text = translate("Chronicle", "{name} said yes")
        case AskState.NO:
            text = translate("Chronicle", "{name} said no")
        case _:
            text = translate("Chronicle", "{name} did not answer")
    return text.format(name=name_of(dossier, ask.contact_id))


def _needs(dossier: Dossier) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for need in dossier.needs:
        if need.met_on is not None:
            met = _said(translate("Chronicle", "Need met"), need.text)
            yield Entry(Strand.FAVOURS, f"need{need.id}", need.met_on, met, need)


def _introductions(dossier: Dossier) -> Iterator[Entry]:
    for made in dossier.introductions:
        begun = _said(_introduced(dossier, made), made.purpose)
        yield Entry(Strand.PEOPLE, f"introduction{made.id}", made.begun_on, begun, made)
        if not made.is_open:
            ended = _said(_came_of(dossier, made), made.purpose, made.outcome)
            yield Entry(Strand.PEOPLE, f"introduction{made.id}.end", made.since, ended, made)


def _introduced(dossier: Dossier, made: Introduction) -> str:
    translate = QCoreApplication.translate
    match made.role:
        case IntroductionRole.MADE:
            text = translate("Chronicle", "Introducing {first} and {second}")
        case IntroductionRole.ASKED_FOR:
            text = translate("Chronicle", "You asked {first} to introduce you to {second}")
        case _:
            text = translate("Chronicle", "{first} introduced you to {second}")
    return text.format(first=name_of(dossier, made.first_id), second=name_of(dossier, made.second_id))


def _came_of(dossier: Dossier, made: Introduction) -> str:
    translate = QCoreApplication.translate
    if made.state is IntroductionState.DECLINED:
        text = translate("Chronicle", "No introduction of {first} and {second}")
    else:
        text = translate("Chronicle", "What came of introducing {first} and {second}")
    return text.format(first=name_of(dossier, made.first_id), second=name_of(dossier, made.second_id))


def _vouching(dossier: Dossier) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for vouch in dossier.vouches:
        yield Entry(
            Strand.PEOPLE,
            f"vouch{vouch.id}",
            vouch.day,
            _said(_stood_for(dossier, vouch), vouch.reason),
            vouch,
        )
    for made in dossier.recommendations:
        words = _said(_recommended(dossier, made), made.purpose, made.outcome)
        yield Entry(Strand.PEOPLE, f"recommendation{made.id}", made.day, words, made)
    for known in dossier.references:
        head = translate("Chronicle", "{name} could vouch for you").format(
            name=name_of(dossier, known.contact_id)
        )
        yield Entry(Strand.PEOPLE, f"reference{known.id}", known.noted_on, _said(head, known.what), known)


def _stood_for(dossier: Dossier, vouch: Vouch) -> str:
    translate = QCoreApplication.translate
    match vouch.answer:
        case VouchAnswer.YES:
            text = translate("Chronicle", "You would vouch for {name}")
        case VouchAnswer.NOT_YET:
            text = translate("Chronicle", "You would not vouch for {name} yet")
        case _:
            text = translate("Chronicle", "You would not vouch for {name}")
    return text.format(name=name_of(dossier, vouch.contact_id))


def _recommended(dossier: Dossier, made: Recommendation) -> str:
    text = QCoreApplication.translate("Chronicle", "You recommended {name} to {whom}")
    whom = made.to_whom or name_of(dossier, made.to_id)
    return text.format(name=name_of(dossier, made.contact_id), whom=whom)


def _mentions(dossier: Dossier) -> Iterator[Entry]:
    translate = QCoreApplication.translate
    for mention in dossier.mentions:
        if mention.touch_id is not None and mention.day is not None:
            about = name_of(dossier, mention.contact_id)
            head = translate("Chronicle", "Spoken of with {name}").format(name=about)
            key = f"mention{mention.touch_id}"
            yield Entry(Strand.PEOPLE, key, mention.day, _said(head, plain(mention.text)), mention)


def _files(dossier: Dossier) -> Iterator[Entry]:
    for kept in dossier.attachments:
        head = QCoreApplication.translate("Chronicle", "File")
        yield Entry(Strand.FILES, f"file{kept.id}", kept.added_on, _said(head, kept.name), kept)
