"""The top of the panel: name, how they met, tier and rhythm."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from relbuilder.domain.contact import Name, NameOrder, Origin
from relbuilder.domain.tier import Tier
from relbuilder.services import contacts
from relbuilder.services.bulk import choose_contacts
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


def choose_rhythm(kit: Kit, words: str) -> None:
    rhythm(kit).click()
    box = kit.hand.choice("How often to be in touch")
    box.setCurrentIndex(box.findText(words))
    assert box.currentText() == words


def test_an_own_rhythm_moves_the_due_day_and_can_be_given_up(kit: Kit) -> None:
    kit.meet("Anna Berg")
    usual = kit.dossier().standing.next_due
    choose_rhythm(kit, "Every second week")
    kit.hand.key(ENTER)
    standing = kit.dossier().standing
    assert (standing.own_rule, standing.own_cadence) == ("FREQ=WEEKLY;INTERVAL=2", 14)
    assert standing.next_due != usual
    assert rhythm(kit).text().endswith("every second week")
    choose_rhythm(kit, "As the tier has it: every 90 day(s)")
    kit.hand.key(ENTER)
    standing = kit.dossier().standing
    assert (standing.own_rule, standing.own_cadence, standing.next_due) == ("", None, usual)
    assert rhythm(kit).text().endswith("every 90 day(s)")


def test_a_rhythm_is_put_together_by_keyboard_alone(kit: Kit) -> None:
    kit.meet("Anna Berg")
    rhythm(kit).setFocus()
    kit.hand.key(ENTER)
    kit.hand.key(Qt.Key.Key_End)
    kit.hand.key(Qt.Key.Key_Tab)
    kit.hand.type("2")
    kit.hand.key(Qt.Key.Key_Tab)
    kit.hand.key(Qt.Key.Key_Down)
    for _ in range(7):
        kit.hand.key(Qt.Key.Key_Tab)
        if kit.hand.focus().accessibleName() in ("Tuesday", "tirsdag"):
            kit.hand.key(Qt.Key.Key_Space)
            break
    kit.hand.press("Done")
    assert kit.dossier().standing.own_rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"


def test_a_number_of_days_is_no_rule(kit: Kit) -> None:
    kit.meet("Anna Berg")
    choose_rhythm(kit, "Another rhythm…")
    kit.hand.write("How often to be in touch", "60")
    kit.hand.key(ENTER)
    standing = kit.dossier().standing
    assert (standing.own_rule, standing.own_cadence) == ("", 60)


def test_a_rhythm_that_is_too_rare_is_refused_and_stays_to_be_mended(kit: Kit) -> None:
    kit.meet("Anna Berg")
    choose_rhythm(kit, "Another rhythm…")
    box = kit.hand.choice("Days, weeks or months")
    box.setCurrentIndex(box.count() - 1)
    kit.hand.write("How often to be in touch", "30")
    kit.hand.key(ENTER)
    assert any("cannot be used here" in words for words in kit.hand.words())
    assert kit.hand.field("How often to be in touch").text() == "30"
    assert kit.dossier().standing.own_cadence is None


def test_an_odd_rhythm_is_kept_as_it_is(kit: Kit) -> None:
    contact_id = kit.meet("Anna Berg")
    contacts.set_own_rhythm(kit.desk.context, contact_id, rule="FREQ=MONTHLY;BYDAY=2TU")
    assert "every month on the second" in rhythm(kit).text()
    rhythm(kit).click()
    assert kit.hand.choice("How often to be in touch").currentText().startswith("Every month on the second")
    kit.hand.key(ENTER)
    assert kit.dossier().standing.own_rule == "FREQ=MONTHLY;BYDAY=2TU"


def test_a_star_halves_the_rhythm_that_is_said(kit: Kit) -> None:
    contact_id = kit.meet("Anna Berg", Tier.GOOD_TO_KNOW)
    choose_contacts(kit.desk.context, [contact_id], chosen=True)
    assert rhythm(kit).text().endswith("every 90 day(s)")


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
