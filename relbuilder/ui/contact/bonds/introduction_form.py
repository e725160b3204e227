"""The forms for an introduction: its fields, and what to do with what was typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.introduction import STEPS, Introduction, IntroductionRole, IntroductionState
from relbuilder.services import introductions
from relbuilder.ui.contact.form import Field, Unusable
from relbuilder.ui.contact.people_look_up import PeopleLookUp
from relbuilder.ui.contact.section import Deed
from relbuilder.ui.desk import Desk
from relbuilder.ui.introduction_wording import Ends, state_words

Rows = list[Sequence[Field]]


class _Part(StrEnum):
    """What the contact that is shown has to do with it."""

    MADE = "made"
    ASKS = "asks"
    WANTED = "wanted"
    MADE_FOR_ME = "made_for_me"
    MET = "met"


_ROLES = {
    _Part.MADE: (IntroductionRole.MADE, False),
    _Part.ASKS: (IntroductionRole.ASKED_FOR, False),
    _Part.WANTED: (IntroductionRole.ASKED_FOR, True),
    _Part.MADE_FOR_ME: (IntroductionRole.RECEIVED, False),
    _Part.MET: (IntroductionRole.RECEIVED, True),
}
"""The user's role, and whether the other one is the first of the two."""


class IntroductionForm:
    """For one section of the panel."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._look_up = PeopleLookUp(desk)

    def blank(self, contact_id: int, name: str) -> Rows:
        """The fields for another introduction of somebody called `name`."""
        self._look_up = PeopleLookUp(self._desk, {contact_id})
        translate = QCoreApplication.translate
        parts = (
            (_Part.MADE, translate("IntroductionForm", "I introduce {name} to…")),
            (_Part.ASKS, translate("IntroductionForm", "I ask {name} to introduce me to…")),
            (_Part.WANTED, translate("IntroductionForm", "I want to be introduced to {name} by…")),
            (_Part.MADE_FOR_ME, translate("IntroductionForm", "{name} introduced me to…")),
            (_Part.MET, translate("IntroductionForm", "I was introduced to {name} by…")),
        )
        choices = tuple((part.value, words.format(name=name)) for part, words in parts)
        who = translate("IntroductionForm", "Whom? Somebody new: name, firm")
        return [
            [
                Field(
                    "part",
                    translate("IntroductionForm", "What kind of introduction"),
                    _Part.MADE.value,
                    choices=choices,
                )
            ],
            [Field("who", who, look_up=self._look_up)],
            [Field("purpose", translate("IntroductionForm", "Why? (optional)"))],
        ]

    def adding(self, contact_id: int, values: Mapping[str, str]) -> Deed:
        """The use case that begins what was typed; raises `Unusable`."""
        if not values["who"]:
            raise Unusable(
                "who", QCoreApplication.translate("IntroductionForm", "Write who the other one is.")
            )
        role, other_first = _ROLES[_Part(values["part"])]
        known, context = self._look_up.who(values["who"]), self._desk.context
        if known is None:
            stranger = self._look_up.stranger(values["who"])
            begin = introductions.add_introduction_of_stranger
            return partial(
                begin, context, role, contact_id, stranger, values["purpose"], stranger_first=other_first
            )
        ends = (known, contact_id) if other_first else (contact_id, known)
        return partial(introductions.add_introduction, context, role, *ends, values["purpose"])

    def rows(self, made: Introduction, ends: Ends) -> Rows:
        """The fields of one: why, how far, what came of it."""
        translate = QCoreApplication.translate
        states = (*STEPS[made.role], IntroductionState.DECLINED)
        choices = tuple((state.value, state_words(replace(made, state=state), ends)) for state in states)
        return [
            [Field("purpose", translate("IntroductionForm", "Why? (optional)"), made.purpose)],
            [
                Field(
                    "state",
                    translate("IntroductionForm", "How far it has come"),
                    made.state.value,
                    choices=choices,
                )
            ],
            [Field("outcome", translate("IntroductionForm", "What came of it"), made.outcome)],
        ]

    def editing(self, made: Introduction, values: Mapping[str, str]) -> Deed:
        """The use case that changes one to what was typed."""
        state = IntroductionState(values["state"])
        since = made.since if state is made.state else self._desk.today()
        edited = replace(made, purpose=values["purpose"], state=state, since=since, outcome=values["outcome"])
        return partial(introductions.edit_introduction, self._desk.context, edited)

    def closing(self, made: Introduction, values: Mapping[str, str]) -> Deed:
        """The use case that writes down what came of one; raises `Unusable`."""
        if not values["outcome"]:
            sentence = QCoreApplication.translate("IntroductionForm", "Write in a few words what came of it.")
            raise Unusable("outcome", sentence)
        return partial(
            introductions.advance_introduction,
            self._desk.context,
            made.id or 0,
            IntroductionState.OUTCOME,
            values["outcome"],
        )
