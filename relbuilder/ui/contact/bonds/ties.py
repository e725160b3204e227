"""Whom the contact knows: opened, edited, untied; who else they may know, with an answer for good."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tie import Tie, TieKind
from relbuilder.services import ties
from relbuilder.services.readings import Dossier, KnownPerson, SuggestedTie
from relbuilder.ui.contact.bonds.person_line import PersonLine
from relbuilder.ui.contact.bonds.question_line import QuestionLine
from relbuilder.ui.contact.bonds.tie_form import TieForm
from relbuilder.ui.contact.bonds.tie_wording import kind_words, strength_words
from relbuilder.ui.contact.form import Extra
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.days import long_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme.typography import TypeRole

_REMOVE = "remove"


class TiesSection(Section):
    """The other ends of all ties, and a few suggestions below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("TiesSection", "Knows"))
        self._form_of = TieForm(desk)

    def slice_of(self, dossier: Dossier) -> object:
        name = dossier.contact.name
        return name, dossier.ties, self.desk.reader.suggested_ties(dossier.standing.contact_id)

    def fill(self) -> bool:
        for person in self.dossier.ties:
            self.body.addWidget(self._line(person))
        suggested = self.desk.reader.suggested_ties(self.contact_id)
        for other in suggested:
            self.body.addWidget(self._question(other))
        return bool(self.dossier.ties or suggested)

    def add(self) -> None:
        """Open a form for another tie."""
        read = partial(self._form_of.adding, self.dossier)
        self.begin(Edit("new", self._form_of.blank(self.dossier), read, first="who"))

    def _line(self, person: KnownPerson) -> QWidget:
        words = ", ".join(
            (kind_words(person.kind, self._name()), strength_words(person.strength), *_since(person))
        )
        ink = "text_2" if person.light else "text"
        runs = [Run(person.name, ink), Run("  " + words, "text_3", TypeRole.CAPTION)]
        key = f"tie{person.tie_id}"
        line = PersonLine(runs, key, self.tr("Edit the tie with {name}").format(name=person.name))
        line.setToolTip(self.tr("Known by name alone, not on the board") if person.light else "")
        line.opened.connect(partial(self.desk.shell.open_contact, person.id))
        line.edit_wanted.connect(partial(self._edit_in_place, person))
        return line

    def _edit_in_place(self, person: KnownPerson) -> None:
        told = self.tr("The tie with {name} was removed").format(name=person.name)
        self.begin(
            Edit(
                key=f"tie{person.tie_id}",
                rows=self._form_of.rows(self.dossier, person),
                read=partial(self._form_of.editing, self.contact_id, person),
                extras=[Extra(_REMOVE, self.tr("Remove"), "trash", told)],
                also=partial(self._removing, person),
                first="kind",
            )
        )

    def _removing(self, person: KnownPerson, _extra: str) -> Deed:
        return partial(ties.delete_tie, self.desk.context, person.tie_id or 0)

    def _question(self, other: SuggestedTie) -> QWidget:
        asked = self.tr("{name} and {other} may know each other").format(name=self._name(), other=other.name)
        line = QuestionLine(
            [Run(asked, "text_2"), Run("  " + self._why(other), "text_3", TypeRole.CAPTION)],
            f"maybe{other.id}",
            self.tr("Tie"),
            self.tr("No"),
        )
        line.yes.connect(partial(self._tie, other))
        line.no.connect(partial(self._deny, other))
        return line

    def _why(self, other: SuggestedTie) -> str:
        why = []
        if other.touches:
            why.append(self.tr("met together %n time(s)", None, other.touches))
        if other.organisation:
            why.append(self.tr("both at {organisation}").format(organisation=other.organisation))
        return ", ".join(why)

    def _tie(self, other: SuggestedTie) -> None:
        kind = TieKind.COLLEAGUE if other.organisation else TieKind.ACQUAINTANCE
        told = self.tr("{name} and {other} are tied").format(name=self._name(), other=other.name)
        self.do(partial(ties.add_tie, self.desk.context, Tie(self.contact_id, other.id, kind.value)), told)

    def _deny(self, other: SuggestedTie) -> None:
        told = self.tr("That will not be asked again")
        self.do(partial(ties.deny_tie, self.desk.context, self.contact_id, other.id), told)

    def _name(self) -> str:
        contact = self.dossier.contact
        return contact.name.given or contact.display_name


def _since(person: KnownPerson) -> list[str]:
    if person.since is None:
        return []
    day = person.since
    # Who knows a year alone has said the first day of it.
    when = str(day.year) if (day.month, day.day) == (1, 1) else long_day(day)
    return [QCoreApplication.translate("TiesSection", "since {day}").format(day=when)]
