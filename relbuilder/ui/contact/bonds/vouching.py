"""Whose name stands behind whom: would I put mine to this one, whom I recommended, who could vouch for me."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relbuilder.domain.vouch import Recommendation, Reference, Vouch, VouchAnswer, is_fresh, latest
from relbuilder.services import vouching
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.bonds.question_line import QuestionLine
from relbuilder.ui.contact.bonds.recommendation_form import RecommendationForm
from relbuilder.ui.contact.bonds.vouch_wording import answer_words, month_words
from relbuilder.ui.contact.detail_row import DetailRow
from relbuilder.ui.contact.form import Extra, Field, Unusable
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.days import short_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.moments import ago_words
from relbuilder.ui.theme.typography import TypeRole

_REMOVE, _VOUCH = "remove", "vouch"


class VouchingSection(Section):
    """One answer, the recommendations of and to the contact, and what the contact could vouch for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("VouchingSection", "Recommending"))
        self._form_of = RecommendationForm(desk)

    def slice_of(self, dossier: Dossier) -> object:
        told = (dossier.vouches, dossier.recommendations, dossier.references)
        return dossier.contact.name, told, dossier.standing.last_touch, dossier.names, self.desk.today()

    def fill(self) -> bool:
        answer = latest(self.dossier.vouches)
        if answer is not None:
            self.body.addWidget(self._answer(answer))
        for made in self.dossier.recommendations:
            self.body.addWidget(self._recommendation(made))
        for known in self.dossier.references:
            self.body.addWidget(self._reference(known))
        return bool(answer or self.dossier.recommendations or self.dossier.references)

    def ask(self) -> None:
        """Open the question whether the user would put their name to the contact."""
        known = latest(self.dossier.vouches)
        answers = tuple((each.value, answer_words(each)) for each in VouchAnswer)
        # Nobody's name is given away by leaving the form: an answer has to be chosen.
        stands = known is not None and (known.answer is not VouchAnswer.YES or self._is_fresh(known))
        given = known.answer.value if known is not None and stands else ""
        choices = answers if given else (("", self.tr("Choose an answer…")), *answers)
        asked = self.tr("Would I put my name to {name}?").format(name=self._name())
        rows = [
            [Field("answer", asked, given, choices=choices)],
            [Field("reason", self.tr("Why? (optional)"), known.reason if known else "")],
        ]
        extras = [Extra(_REMOVE, self.tr("Remove"), "trash", self.tr("The answer was removed"))]
        also = partial(self._forgetting, known) if known else None
        self.begin(Edit(_VOUCH, rows, self._read_answer, extras if known else (), also, first="answer"))

    def recommend(self) -> None:
        """Open a form for a recommendation to somebody."""
        fresh = self._is_fresh(latest(self.dossier.vouches))
        rows = self._form_of.blank(self.contact_id, self._name(), fresh=fresh)
        read = partial(self._form_of.adding, self.contact_id)
        self.begin(Edit("recommend", rows, read, first="to"))

    def add_reference(self) -> None:
        """Open a form for what the contact could vouch for."""
        rows = [[Field("what", self.tr("What could {name} say of me?").format(name=self._name()))]]
        self.begin(Edit("reference", rows, self._read_reference, first="what"))

    def _answer(self, known: Vouch) -> QWidget:
        when = month_words(known.day)
        if known.answer is VouchAnswer.YES and not self._is_fresh(known):
            asked = self.tr("You said yes to {name} in {month}; still true?")
            runs = [Run(asked.format(name=self._name(), month=when), "text_2")]
            line = QuestionLine(runs, _VOUCH, self.tr("Still yes"), self.tr("Not any more"))
            line.setObjectName(_VOUCH)
            line.yes.connect(partial(self._confirm, VouchAnswer.YES, known.reason))
            line.no.connect(partial(self._confirm, VouchAnswer.NOT_YET, ""))
            return line
        asked = self.tr("My name behind {name}: {answer}")
        words = asked.format(name=self._name(), answer=answer_words(known.answer).lower())
        runs = [Run(words), *_quiet(known.reason), Run(f"  {when}", "text_3", TypeRole.CAPTION)]
        row = DetailRow(runs, "check", words, self.tr("Vouching"))
        row.line.setObjectName(_VOUCH)
        row.line.clicked.connect(self.ask)
        return row

    def _recommendation(self, made: Recommendation) -> QWidget:
        if made.contact_id == self.contact_id:
            to = self.dossier.names.get(made.to_id or 0, made.to_whom)
            words = self.tr("Recommended to {name}").format(name=to)
        else:
            other = self.dossier.names.get(made.contact_id, "")
            words = self.tr("{name} was recommended to them").format(name=other)
        day = short_day(made.day, self.desk.today()).replace(" ", "\u00a0")
        went = [Run(f"  {made.outcome}", "text_2")] if made.outcome else []
        runs = [Run(words), *_quiet(made.purpose), Run(f"  {day}", "text_3", TypeRole.CAPTION), *went]
        row = DetailRow(runs, "introduce", words, self.tr("Recommendation"))
        row.line.setObjectName(f"recommendation{made.id}")
        row.line.clicked.connect(partial(self.edit_recommendation, made))
        return row

    def edit_recommendation(self, made: Recommendation) -> None:
        """Open a recommendation to say how it went, or to correct it."""
        told = self.tr("The recommendation was removed")
        self.begin(
            Edit(
                key=f"recommendation{made.id}",
                rows=self._form_of.rows(made),
                read=partial(self._form_of.editing, made),
                extras=[Extra(_REMOVE, self.tr("Remove"), "trash", told)],
                also=partial(self._removing, made),
                first="outcome",
            )
        )

    def _reference(self, known: Reference) -> QWidget:
        words = self.tr("Could vouch for me: {what}").format(what=known.what)
        last = self.dossier.standing.last_touch
        tended = (
            self.tr("last in touch {when}").format(when=ago_words(last, self.desk.today()))
            if last
            else self.tr("never in touch yet")
        )
        runs = [Run(words), Run(f"  {tended}", "text_3", TypeRole.CAPTION)]
        row = DetailRow(runs, "star", known.what, self.tr("Reference"))
        row.line.setObjectName(f"reference{known.id}")
        row.line.clicked.connect(partial(self.edit_reference, known))
        return row

    def edit_reference(self, known: Reference) -> None:
        """Open what the contact could vouch for."""
        told = self.tr("The reference was removed")
        asked = self.tr("What could {name} say of me?").format(name=self._name())
        self.begin(
            Edit(
                key=f"reference{known.id}",
                rows=[[Field("what", asked, known.what)]],
                read=partial(self._read_changed, known),
                extras=[Extra(_REMOVE, self.tr("Remove"), "trash", told)],
                also=partial(self._dismissing, known),
            )
        )

    def _confirm(self, answer: VouchAnswer, reason: str) -> None:
        call = partial(vouching.vouch, self.desk.context, self.contact_id, answer, reason)
        self.do(call, self.tr("Your answer is written down"))

    def _read_answer(self, values: Mapping[str, str]) -> Deed:
        if not values["answer"]:
            raise Unusable("answer", self.tr("Choose yes, not yet or no."))
        answer = VouchAnswer(values["answer"])
        return partial(vouching.vouch, self.desk.context, self.contact_id, answer, values["reason"])

    def _read_reference(self, values: Mapping[str, str]) -> Deed:
        return partial(vouching.add_reference, self.desk.context, self.contact_id, self._what(values))

    def _read_changed(self, known: Reference, values: Mapping[str, str]) -> Deed:
        return partial(vouching.edit_reference, self.desk.context, known.id or 0, self._what(values))

    def _what(self, values: Mapping[str, str]) -> str:
        if not values["what"]:
            raise Unusable("what", self.tr("Write in a few words what it is."))
        return values["what"]

    def _forgetting(self, known: Vouch, _extra: str) -> Deed:
        return partial(vouching.delete_vouch, self.desk.context, known.id or 0)

    def _removing(self, made: Recommendation, _extra: str) -> Deed:
        return partial(vouching.delete_recommendation, self.desk.context, made.id or 0)

    def _dismissing(self, known: Reference, _extra: str) -> Deed:
        return partial(vouching.delete_reference, self.desk.context, known.id or 0)

    def _is_fresh(self, known: Vouch | None) -> bool:
        return is_fresh(known, self.desk.today())

    def _name(self) -> str:
        contact = self.dossier.contact
        return contact.name.given or contact.display_name


def _quiet(words: str) -> list[Run]:
    return [Run(f"  {words}", "text_2")] if words else []
