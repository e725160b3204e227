"""What the user asks a contact for: whether it is time to, the asks that wait, the answers, and telling afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from relbuilder.domain.ask import Ask, AskState
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.services import asks, promises
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.answer_line import Answer, AnswerLine
from relbuilder.ui.contact.dealings.past_day import day_field, read_past_day
from relbuilder.ui.contact.dealings.ready_view import ReadyView, Standing
from relbuilder.ui.contact.form import Extra, Field, OwnInput, Unusable
from relbuilder.ui.contact.offers import Offer
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.days import short_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole


class AsksSection(Section):
    """Asks that wait for an answer, and those of which it was not told yet how it went."""

    gift_wanted = Signal(object)
    """The user gave what a `Need` asks for, and wants to note it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("AsksSection", "Asked for"))
        self._ready: ReadyView | None = None

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.asks, dossier.contact.name, self.desk.today()

    def show_dossier(self, dossier: Dossier) -> None:
        super().show_dossier(dossier)
        view = self._ready if self._ready is not None and shiboken6.isValid(self._ready) else None
        if self.form is not None and view is not None and self.form.isAncestorOf(view):
            # What was missing may have been done meanwhile, from within the form itself.
            standing = self._standing()
            view.show_standing(standing)
            self.form.set_done(self._verb(standing))

    def fill(self) -> bool:
        self.body.setSpacing(spacing.SPACE_S)
        shown = [ask for ask in self.dossier.asks if _is_open(ask)]
        for ask in shown:
            self.body.addWidget(self._line(ask))
        return bool(shown)

    def add(self) -> None:
        """Open a form for asking, which says first whether it is time to."""
        name = self._name()
        rows = [
            [Field("text", self.tr("What do you ask {name} for?").format(name=name))],
            [Field("ready", "", make=self._make_ready)],
            [day_field()],
        ]
        verb = self._verb(self._standing())
        told = self.tr("The ask is noted")
        self.begin(Edit("new", rows, self._read_new, first="text", told=told, done=verb, deliberate=True))

    def edit(self, ask: Ask) -> None:
        """Open an ask to correct it, or to say what came of it."""
        states = tuple((state.value, _state_words(state)) for state in AskState)
        rows = [
            [Field("text", self.tr("What you asked for"), ask.text)],
            [Field("state", self.tr("The answer"), ask.state.value, choices=states)],
            [Field("outcome", self.tr("What came of it"), ask.outcome)],
            [day_field(ask.day)],
        ]
        gone = self.tr("Taken away: {text}").format(text=ask.text)
        extras = [Extra("delete", self.tr("Delete"), "trash", gone)]
        read, also = partial(self._read_changed, ask), partial(self._delete, ask)
        self.begin(Edit(_key(ask), rows, read, extras, also, "outcome"))

    def _name(self) -> str:
        contact = self.dossier.contact
        return contact.name.given or contact.display_name

    def _line(self, ask: Ask) -> AnswerLine:
        if ask.state is AskState.YES:
            answers = [Answer("told", self.tr("Told how it went"), partial(self._tell_them, ask))]
        else:
            answers = [
                Answer("yes", self.tr("Yes"), partial(self._answer, ask, AskState.YES)),
                Answer("no", self.tr("No"), partial(self._answer, ask, AskState.NO)),
            ]
        return AnswerLine(self._runs(ask), ask.text, _key(ask), answers, self._more(ask))

    def _more(self, ask: Ask) -> list[list[Offer]]:
        edit: list[Offer] = [(self.tr("Edit, or say what came of it…"), partial(self.edit, ask))]
        if ask.state is AskState.OPEN:
            edit.append((self.tr("No answer came"), partial(self._answer, ask, AskState.NO_ANSWER, self)))
        else:
            edit.append((self.tr("It is open again"), partial(self._answer, ask, AskState.OPEN, self)))
        return [edit]

    def _runs(self, ask: Ask) -> Sequence[Run]:
        day = short_day(ask.day, self.desk.today()).replace(" ", "\u00a0")
        if ask.state is AskState.YES:
            words = self.tr("{name} said yes, on {day}")
            answered = short_day(ask.answered_on or ask.day, self.desk.today()).replace(" ", "\u00a0")
            caption = words.format(name=self._name(), day=answered)
        else:
            caption = self.tr("asked {day}").format(day=day)
        return [Run(ask.text), Run("  " + caption, "text_2", TypeRole.CAPTION)]

    def _make_ready(self, _value: str) -> OwnInput:
        self._ready = ReadyView(self._standing())
        self._ready.kept.connect(self._keep)
        self._ready.talk_wanted.connect(partial(self.desk.shell.log_touch, [self.contact_id]))
        self._ready.given.connect(self.gift_wanted)
        return self._ready

    def _standing(self) -> Standing:
        today = self.desk.today()
        ready = asks.ready_to_ask(self.desk.context, self.desk.reader, self.contact_id)
        overdue = tuple(
            promise
            for promise in self.dossier.promises
            if promise.direction is PromiseDirection.MINE and promise.is_overdue(today)
        )
        return Standing(self._name(), ready, overdue)

    def _verb(self, standing: Standing) -> str:
        waiting = standing.readiness is not None and not standing.readiness.ready
        return self.tr("Ask all the same") if waiting else self.tr("Ask")

    def _keep(self, promise: Promise) -> None:
        call = partial(promises.keep_promise, self.desk.context, promise.id or 0)
        self.do(call, self.tr("Promise kept"))

    def _answer(self, ask: Ask, state: AskState, _button: QWidget) -> None:
        told = self.tr("Noted: {answer}").format(answer=_state_words(state))
        self.do(partial(asks.answer_ask, self.desk.context, ask.id or 0, state), told)

    def _tell_them(self, ask: Ask, _button: QWidget) -> None:
        told = self.tr("{name} knows how it went").format(name=self._name())
        self.do(partial(asks.tell_how_it_went, self.desk.context, ask.id or 0), told)

    def _read_new(self, values: Mapping[str, str]) -> Deed:
        text, day = self._text(values), read_past_day(values["day"], self.desk.today())
        return partial(asks.add_ask, self.desk.context, self.contact_id, text, on=day)

    def _read_changed(self, ask: Ask, values: Mapping[str, str]) -> Deed:
        day = read_past_day(values["day"], self.desk.today())
        changed = replace(ask, text=self._text(values), day=day, outcome=values["outcome"])
        return partial(asks.edit_ask, self.desk.context, changed, state=AskState(values["state"]))

    def _delete(self, ask: Ask, _key: str) -> Deed:
        return partial(asks.delete_ask, self.desk.context, ask.id or 0)

    def _text(self, values: Mapping[str, str]) -> str:
        if not values["text"]:
            raise Unusable("text", self.tr("Write what you ask for."))
        return values["text"]


def _key(ask: Ask) -> str:
    return f"ask{ask.id}"


def _is_open(ask: Ask) -> bool:
    """Whether an answer, or telling how it went, is still to come."""
    return ask.state is AskState.OPEN or (ask.state is AskState.YES and ask.told_on is None)


def _state_words(state: AskState) -> str:
    translate = QCoreApplication.translate
    match state:
        case AskState.OPEN:
            return translate("AsksSection", "not answered yet")
        case AskState.YES:
            return translate("AsksSection", "yes")
        case AskState.NO:
            return translate("AsksSection", "no")
        case AskState.NO_ANSWER:
            return translate("AsksSection", "no answer")
