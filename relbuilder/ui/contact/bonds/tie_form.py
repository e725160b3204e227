"""The form for a tie: its fields, and what to do with what was typed. Somebody new is kept as a light record."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.tie import STRENGTHS, Tie, TieKind
from relbuilder.services import ties
from relbuilder.services.readings import Dossier, KnownPerson
from relbuilder.ui.contact.bonds.kind_field import KindField, joined, parted
from relbuilder.ui.contact.bonds.tie_wording import strength_words
from relbuilder.ui.contact.day_text import parse_day
from relbuilder.ui.contact.form import Field, OwnInput, Unusable
from relbuilder.ui.contact.people_look_up import PeopleLookUp
from relbuilder.ui.contact.section import Deed
from relbuilder.ui.days import long_day
from relbuilder.ui.desk import Desk

Rows = list[Sequence[Field]]

_YEAR = re.compile(r"\d{4}")


class TieForm:
    """For one section of the panel."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._look_up = PeopleLookUp(desk)

    def blank(self, dossier: Dossier) -> Rows:
        """The fields for another tie."""
        self._look_up = PeopleLookUp(self._desk, {dossier.standing.contact_id})
        translate = QCoreApplication.translate
        who = Field("who", translate("TieForm", "Who? Somebody new: name, firm"), look_up=self._look_up)
        return [[who], *_rows(_given(dossier), TieKind.COLLEAGUE.value, 2, None)]

    def rows(self, dossier: Dossier, person: KnownPerson) -> Rows:
        """The fields of a tie, seen from the contact that is shown."""
        kind = joined(person.kind, person.inverse)
        return _rows(_given(dossier), kind, person.strength, person.since)

    def adding(self, dossier: Dossier, values: Mapping[str, str]) -> Deed:
        """The use case that adds what was typed; raises `Unusable`."""
        contact_id, who = dossier.standing.contact_id, values["who"]
        if not who:
            sentence = QCoreApplication.translate("TieForm", "Write whom {name} knows.")
            raise Unusable("who", sentence.format(name=_given(dossier)))
        known = self._look_up.who(who)
        tie = self._typed(Tie(contact_id, known or 0, ""), values)
        if known is None:
            stranger = self._look_up.stranger(who)
            return partial(ties.add_tie_to_stranger, self._desk.context, contact_id, stranger, tie)
        return partial(ties.add_tie, self._desk.context, tie)

    def editing(self, contact_id: int, person: KnownPerson, values: Mapping[str, str]) -> Deed:
        """The use case that changes a tie to what was typed, seen from `contact_id`; raises `Unusable`."""
        tie = self._typed(Tie(contact_id, person.id, "", id=person.tie_id), values)
        return partial(ties.edit_tie, self._desk.context, tie)

    def _typed(self, tie: Tie, values: Mapping[str, str]) -> Tie:
        kind, inverse = parted(values["kind"])
        if not kind:
            sentence = QCoreApplication.translate("TieForm", "Write what they are to each other.")
            raise Unusable("kind", sentence)
        since = _since(values["since"], self._desk.today())
        return replace(tie, kind=kind, inverse=inverse, strength=int(values["strength"]), since=since)


def _rows(name: str, kind: str, strength: int, since: date | None) -> Rows:
    translate = QCoreApplication.translate
    choices = tuple((str(each), _sentence(strength_words(each))) for each in STRENGTHS)
    when = "" if since is None else str(since.year) if (since.month, since.day) == (1, 1) else long_day(since)
    return [
        [
            Field(
                "kind", translate("TieForm", "What they are to each other"), kind, make=partial(_field, name)
            )
        ],
        [
            Field("strength", translate("TieForm", "How close they are"), str(strength), choices=choices),
            Field("since", translate("TieForm", "Since (optional)"), when),
        ],
    ]


def _field(name: str, value: str) -> OwnInput:
    return KindField(name, value)


def _since(text: str, today: date) -> date | None:
    """The day that was written; a year alone means its first day."""
    if not text:
        return None
    day = date(int(text), 1, 1) if _YEAR.fullmatch(text) and int(text) else parse_day(text, today)
    if day is None or day > today:
        raise Unusable(
            "since", QCoreApplication.translate("TieForm", "Write a year or a day that is past, or nothing.")
        )
    return day


def _given(dossier: Dossier) -> str:
    return dossier.contact.name.given or dossier.contact.display_name


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
