"""Words for introductions: how far one has come, what comes next, who stands at its ends. Knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.introduction import Introduction, IntroductionRole, IntroductionState


@dataclass(frozen=True, slots=True)
class Ends:
    """What the two are called: the one who is asked first, or who introduces, and the other one."""

    first: str
    second: str


def title_words(made: Introduction, contact_id: int, ends: Ends) -> str:
    """What it is, seen from one of the two."""
    translate = QCoreApplication.translate
    other = ends.second if contact_id == made.first_id else ends.first
    match made.role:
        case IntroductionRole.MADE:
            return translate("Introductions", "With {name}").format(name=other)
        case IntroductionRole.ASKED_FOR if contact_id == made.first_id:
            return translate("Introductions", "Is to introduce me to {name}").format(name=other)
        case IntroductionRole.ASKED_FOR:
            return translate("Introductions", "{name} is to introduce me").format(name=other)
        case _ if contact_id == made.first_id:
            return translate("Introductions", "Introduced me to {name}").format(name=other)
        case _:
            return translate("Introductions", "I was introduced by {name}").format(name=other)


def state_words(made: Introduction, ends: Ends) -> str:
    """How far it has come."""
    translate = QCoreApplication.translate
    mine = made.role is IntroductionRole.MADE
    match made.state:
        case IntroductionState.IDEA:
            return translate("Introductions", "An idea so far")
        case IntroductionState.ASKED_FIRST:
            return translate("Introductions", "Asked {name}").format(name=ends.first)
        case IntroductionState.ASKED_SECOND:
            return translate("Introductions", "Asked {name} too").format(name=ends.second)
        case IntroductionState.BOTH_YES if mine:
            return translate("Introductions", "Both said yes")
        case IntroductionState.BOTH_YES:
            return translate("Introductions", "{name} said yes").format(name=ends.first)
        case IntroductionState.MADE if mine:
            return translate("Introductions", "They are introduced")
        case IntroductionState.MADE:
            return translate("Introductions", "We are introduced")
        case _:
            return _late_words(made.state, mine=mine)


def _late_words(state: IntroductionState, *, mine: bool) -> str:
    translate = QCoreApplication.translate
    match state:
        case IntroductionState.MET if mine:
            return translate("Introductions", "They have met")
        case IntroductionState.MET:
            return translate("Introductions", "We have met")
        case IntroductionState.DECLINED:
            return translate("Introductions", "It came to nothing")
        case _:
            return translate("Introductions", "Something came of it")


def next_words(made: Introduction, ends: Ends) -> str:
    """What the user says who has taken the next step; empty at the end."""
    translate = QCoreApplication.translate
    mine = made.role is IntroductionRole.MADE
    match made.following:
        case IntroductionState.ASKED_FIRST:
            return translate("Introductions", "I asked {name}").format(name=ends.first)
        case IntroductionState.ASKED_SECOND:
            return translate("Introductions", "I asked {name}").format(name=ends.second)
        case IntroductionState.BOTH_YES if mine:
            return translate("Introductions", "Both said yes")
        case IntroductionState.BOTH_YES:
            return translate("Introductions", "{name} said yes").format(name=ends.first)
        case IntroductionState.MADE if mine:
            return translate("Introductions", "I introduced them")
        case IntroductionState.MADE:
            return translate("Introductions", "We were introduced")
        case IntroductionState.MET if mine:
            return translate("Introductions", "They have met")
        case IntroductionState.MET:
            return translate("Introductions", "We have met")
        case IntroductionState.OUTCOME:
            return translate("Introductions", "What came of it…")
        case _:
            return ""
