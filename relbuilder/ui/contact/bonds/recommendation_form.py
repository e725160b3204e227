"""The forms for a recommendation: to whom, for what, why without a fresh yes, and how it went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.vouch import Recommendation
from relbuilder.services import vouching
from relbuilder.ui.contact.form import Field, Unusable
from relbuilder.ui.contact.people_look_up import PeopleLookUp
from relbuilder.ui.contact.section import Deed
from relbuilder.ui.desk import Desk

Rows = list[Sequence[Field]]


class RecommendationForm:
    """For one section of the panel."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._look_up = PeopleLookUp(desk)

    def blank(self, contact_id: int, name: str, *, fresh: bool) -> Rows:
        """The fields to recommend a contact; without a fresh yes there is one more, that asks why."""
        self._look_up = PeopleLookUp(self._desk, {contact_id})
        translate = QCoreApplication.translate
        to = translate("RecommendationForm", "To whom do I recommend {name}?").format(name=name)
        rows: Rows = [[Field("to", to, look_up=self._look_up)], [_purpose("")]]
        if not fresh:
            why = translate("RecommendationForm", "Why, though I have not said yes lately?")
            rows.append([Field("reason", why)])
        return rows

    def adding(self, contact_id: int, values: Mapping[str, str]) -> Deed:
        """The use case that writes down what was typed; raises `Unusable`."""
        translate = QCoreApplication.translate
        if not values["to"]:
            raise Unusable("to", translate("RecommendationForm", "Write to whom."))
        if not values.get("reason", "fresh"):
            sentence = translate(
                "RecommendationForm",
                "Your good name goes with it. Say in a few words why you recommend all the same.",
            )
            raise Unusable("reason", sentence)
        known = self._look_up.who(values["to"])
        return partial(
            vouching.recommend,
            self._desk.context,
            contact_id,
            to_id=known,
            to_whom="" if known else values["to"],
            purpose=values["purpose"],
            reason=values.get("reason", ""),
        )

    def rows(self, made: Recommendation) -> Rows:
        """The fields of one that is written down."""
        went = QCoreApplication.translate("RecommendationForm", "How did it go?")
        return [[_purpose(made.purpose)], [Field("outcome", went, made.outcome)]]

    def editing(self, made: Recommendation, values: Mapping[str, str]) -> Deed:
        """The use case that changes one to what was typed."""
        edited = replace(made, purpose=values["purpose"], outcome=values["outcome"])
        return partial(vouching.edit_recommendation, self._desk.context, edited)


def _purpose(value: str) -> Field:
    return Field("purpose", QCoreApplication.translate("RecommendationForm", "For what? (optional)"), value)
