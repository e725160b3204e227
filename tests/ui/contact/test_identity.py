"""The top of the panel: name, how they met, tier and rhythm."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from relbuilder.domain.contact import Name, NameOrder, Origin
from relbuilder.domain.tier import Tier
from relbuilder.ui.contact.identity import met_words
from relbuilder.ui.widgets.moisture import MoistureBar
from tests.ui.contact.conftest import Kit

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def rhythm(kit: Kit) -> QAbstractButton:
    (line,) = [button for button in kit.hand.seen(QAbstractButton) if button.objectName() == "rhythm"]
    return line


def test_a_name_is_edited_in_its_parts(kit: Kit) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("Name: Anna Berg")
    for field, text in (("Before the name", "Dr."), ("Middle names", "Marie"), ("Family name", "Dahl")):
        kit.hand.write(field, text)
    order = kit.hand.choice("Order")
    order.setCurrentIndex(order.findText("Family name first"))
    kit.hand.field("Family name").setFocus()
    kit.hand.key(ENTER)
    name = kit.dossier().contact.name
    assert (name.prefix, name.given, name.additional, name.family, name.order) == (
        "Dr.",
        "Anna",
        "Marie",
        "Dahl",
        NameOrder.FAMILY_FIRST,
    )
    assert kit.hand.button("Name: Dr. Dahl Anna Marie").hasFocus()


def test_nobody_can_be_left_without_a_name(kit: Kit) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("Name: Anna Berg")
    kit.hand.write("Given name", "")
    kit.hand.write("Family name", "")
    kit.hand.key(ENTER)
    assert kit.hand.field("Given name").text() == ""
    assert kit.dossier().contact.name == Name("Anna", family="Berg")
    kit.hand.field("Given name").setFocus()
    kit.hand.key(ESCAPE)
    kit.hand.button("Name: Anna Berg")


def test_how_they_met_is_told_in_one_sentence(kit: Kit) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("How you met: How did you meet?")
    kit.hand.write("Where", "Finansdagen")
    kit.hand.write("When", "2023-03-14")
    kit.hand.write("Through whom", "Lise Munk")
    kit.hand.key(ENTER)
    assert kit.dossier().contact.origin == Origin("", "Finansdagen", date(2023, 3, 14), "Lise Munk")
    assert any("Met at Finansdagen" in words and "through Lise Munk" in words for words in kit.hand.words())


def test_a_day_they_met_that_is_none_is_refused(kit: Kit) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("How you met: How did you meet?")
    kit.hand.write("When", "some day")
    kit.hand.key(ENTER)
    assert "That is no date. Write it like 14 March 2023 or 2023-03-14." in kit.hand.words()
    assert kit.hand.field("When").text() == "some day"
    assert kit.dossier().contact.origin == Origin()


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (Origin(), ""),
        (Origin(how="a seminar"), "Met by a seminar"),
        (Origin(how="a seminar", where="Aarhus"), "Met at Aarhus"),
        (Origin(through="Lise"), "Met, through Lise"),
    ],
)
def test_what_is_not_known_is_left_out(origin: Origin, words: str) -> None:
    assert met_words(origin) == words


def test_an_own_rhythm_moves_the_due_day_and_can_be_given_up(kit: Kit) -> None:
    contact_id = kit.meet("Anna Berg")
    usual = kit.dossier().standing.next_due
    for text, kept in (("30", 30), ("", None)):
        rhythm(kit).click()
        kit.hand.write("Days between talks; empty: as the tier has it", text)
        kit.hand.key(ENTER)
        assert kit.dossier(contact_id).standing.own_cadence == kept
    assert kit.dossier().standing.next_due == usual


@pytest.mark.parametrize("text", ["0", "often", "-3", "4000"])
def test_a_rhythm_that_is_none_is_refused(kit: Kit, text: str) -> None:
    kit.meet("Anna Berg")
    rhythm(kit).click()
    kit.hand.write("Days between talks; empty: as the tier has it", text)
    kit.hand.key(ENTER)
    assert "Write the number of days, for example 60." in kit.hand.words()
    assert kit.dossier().standing.own_cadence is None


def test_the_tier_is_changed_from_its_button(kit: Kit) -> None:
    contact_id = kit.meet("Anna Berg")
    kit.hand.press("Tier: VIP")
    kit.hand.choose("Inner circle")
    # The board asks where a tier is full, wherever the wish comes from.
    assert kit.shell.moved == [([contact_id], Tier.INNER_CIRCLE)]


def test_the_tier_it_stands_in_cannot_be_chosen(kit: Kit) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("Tier: VIP")
    assert kit.hand.offers() == ["Business-card graveyard", "Good People To Know", "VIP", "Inner circle"]
    with pytest.raises(AssertionError):
        kit.hand.choose("VIP")
    kit.hand.choose("Inner circle")


def test_moisture_is_told_in_words(kit: Kit) -> None:
    kit.meet("Anna Berg")
    (bar,) = kit.hand.seen(MoistureBar)
    assert bar.accessibleName() == "Moisture 0 of 5"
