"""How often to be in touch with a contact: said in words, and chosen in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.cadence import effective_cadence
from relbuilder.services.contacts import set_own_rhythm
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.form import Field, OwnInput
from relbuilder.ui.contact.repeat_field import RepeatField
from relbuilder.ui.contact.section import Deed
from relbuilder.ui.desk import Desk
from relbuilder.ui.recurrence_pattern import Pattern, Unit, days_or_rule, own_rhythm
from relbuilder.ui.recurrence_wording import rule_words
from relbuilder.ui.wording import rhythm_words

_USUAL = (
    *("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2"),
    *("FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=6", "FREQ=YEARLY"),
)
_SOME_DAYS = 60


def said(dossier: Dossier) -> str:
    """The rhythm in words: "every second Tuesday", "every 90 days"; empty at rest."""
    standing = dossier.standing
    if standing.own_rule and standing.tier.living:
        return rule_words(standing.own_rule)
    days = effective_cadence(dossier.policy, standing.own_cadence, chosen=standing.chosen)
    return rhythm_words(days)


def field(dossier: Dossier) -> Field:
    """The field in which it is chosen; its value is an RRULE, empty for the tier's rhythm."""
    name = QCoreApplication.translate("Rhythm", "How often to be in touch")
    return Field("rhythm", name, own_rhythm(dossier.standing), make=partial(_input, dossier))


def keeping(desk: Desk, contact_id: int, rule: str) -> Deed:
    """The use case that gives a contact this rhythm of its own, or (empty) its tier's again."""
    days, kept = days_or_rule(rule)
    return partial(set_own_rhythm, desk.context, contact_id, days=days, rule=kept)


def _input(dossier: Dossier, rule: str) -> OwnInput:
    translate = QCoreApplication.translate
    standing, policy = dossier.standing, dossier.policy
    tiers = rhythm_words(effective_cadence(policy, None, chosen=standing.chosen))
    return RepeatField(
        translate("Rhythm", "How often to be in touch"),
        translate("Rhythm", "As the tier has it: {rhythm}").format(rhythm=tiers),
        _USUAL,
        Pattern(standing.own_cadence or policy.cadence_days or _SOME_DAYS, Unit.DAYS),
        rule,
    )
