"""Vouching in the panel: answered, aged, asked for before a recommendation; who could vouch for the user."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from relbuilder.domain.vouch import Vouch, VouchAnswer
from relbuilder.services import vouching
from relbuilder.services.history import Label
from relbuilder.services.recording import recorded
from tests.ui.contact.bonds.conftest import Table, number
from tests.ui.hand import settle

ENTER = Qt.Key.Key_Return
TO = "To whom do I recommend Karen?"
WHY = "Why, though I have not said yes lately?"


def said(table: Table, answer: VouchAnswer, days_ago: int = 0) -> None:
    """Karen has been vouched for, some time ago."""
    shown = table.panel.contact_id
    assert shown is not None
    with recorded(table.desk.context, Label.VOUCH) as unit:
        unit.vouches.add(Vouch(shown, answer, table.desk.today() - timedelta(days_ago), "keeps her word"))
    settle()


def test_an_answer_is_chosen_never_given_by_leaving(karen: Table) -> None:
    karen.begin("My name behind them?")
    karen.hand.press("Done")
    assert karen.dossier().vouches == ()
    karen.begin("My name behind them?")
    box = karen.hand.choice("Would I put my name to Karen?")
    box.setCurrentIndex(box.findText("Yes"))
    karen.hand.write("Why? (optional)", "keeps her word")
    karen.hand.press("Done")
    (vouch,) = karen.dossier().vouches
    assert (vouch.answer, vouch.reason) == (VouchAnswer.YES, "keeps her word")
    assert karen.lines("vouch") == ["My name behind Karen: yes  keeps her word  November 2025"]


def test_an_old_yes_is_asked_again_kindly(karen: Table) -> None:
    said(karen, VouchAnswer.YES, 800)
    assert "You said yes to Karen in September 2023; still true?" in karen.hand.words()
    karen.hand.press("Still yes: You said yes to Karen in September 2023; still true?")
    assert karen.dossier().vouches[0].day == karen.desk.today()
    assert karen.dossier().vouches[0].reason == "keeps her word"
    assert karen.shell.told[-1] == ("Your answer is written down", True)


def test_an_old_yes_may_be_one_no_longer(karen: Table) -> None:
    said(karen, VouchAnswer.YES, 800)
    karen.hand.press("Not any more: You said yes to Karen in September 2023; still true?")
    assert karen.dossier().vouches[0].answer is VouchAnswer.NOT_YET


def test_without_a_fresh_yes_a_recommendation_asks_why(karen: Table) -> None:
    karen.begin("Recommend…")
    karen.hand.write(TO, "Aarhus Kommune")
    karen.hand.press("Done")
    assert karen.dossier().recommendations == ()
    karen.hand.write(WHY, "they asked for her")
    karen.hand.press("Done")
    (made,) = karen.dossier().recommendations
    assert (made.to_whom, made.reason) == ("Aarhus Kommune", "they asked for her")


def test_with_a_fresh_yes_nobody_asks_and_both_are_told(karen: Table) -> None:
    said(karen, VouchAnswer.YES)
    karen.begin("Recommend…")
    assert WHY not in [line.accessibleName() for line in karen.hand.seen(type(karen.hand.field(TO)))]
    karen.pick(TO, "niko", "Nikolaj Brandt, Fjordbank")
    karen.hand.write("For what? (optional)", "the board")
    karen.hand.press("Done")
    assert karen.lines("recommendation") == ["Recommended to Nikolaj Brandt  the board  24 Nov"]
    karen.show(number(karen, "Nikolaj Brandt"))
    assert karen.lines("recommendation") == ["Karen Holm was recommended to them  the board  24 Nov"]


def test_how_it_went_is_added_later(karen: Table) -> None:
    said(karen, VouchAnswer.YES)
    shown = karen.panel.contact_id
    assert shown is not None
    vouching.recommend(karen.desk.context, shown, to_whom="Aarhus Kommune")
    settle()
    karen.hand.press("Recommendation: Recommended to Aarhus Kommune  24\u00a0Nov")
    karen.hand.type("They hired her")
    karen.hand.key(ENTER)
    assert karen.dossier().recommendations[0].outcome == "They hired her"


def test_who_could_vouch_for_the_user_says_when_they_were_last_tended(karen: Table) -> None:
    karen.begin("Could vouch for me…")
    karen.hand.type("my years at Fjordbank")
    karen.hand.key(ENTER)
    assert karen.lines("reference") == ["Could vouch for me: my years at Fjordbank  never in touch yet"]
    karen.hand.press("Reference: Could vouch for me: my years at Fjordbank  never in touch yet")
    karen.hand.press("Remove")
    assert karen.dossier().references == ()
