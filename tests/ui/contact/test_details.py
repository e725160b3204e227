"""Addresses, organisations, days, own fields, tags and the note in the panel."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from relbuilder.domain.contact import Affiliation, ImportantDate, OwnField, PostalAddress
from relbuilder.services import recording
from relbuilder.ui.contact.story.note import NoteSection
from tests.people import person
from tests.ui.contact.conftest import Kit

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


def begin(kit: Kit, offer: str) -> None:
    kit.hand.press("Add…")
    kit.hand.choose(offer)


def test_an_address_is_added_edited_and_removed(kit: Kit) -> None:
    kit.meet("Anna Berg")
    begin(kit, "Address")
    for name, text in (
        ("Label", "home"),
        ("Street", "Nytorv 2"),
        ("Postal code", "5970"),
        ("City", "Ærøskøbing"),
    ):
        kit.hand.write(name, text)
    kit.hand.key(ENTER)
    made = PostalAddress("home", "Nytorv 2", postal_code="5970", city="Ærøskøbing")
    assert kit.dossier().contact.addresses == (made,)
    kit.hand.press("Address: Nytorv 2\n5970 Ærøskøbing  home")
    kit.hand.write("Floor, door", "2. tv.")
    kit.hand.key(ENTER)
    assert kit.dossier().contact.addresses == (replace(made, extended="2. tv."),)
    kit.hand.press("Address: Nytorv 2\n2. tv.\n5970 Ærøskøbing  home")
    kit.hand.press("Remove")
    assert kit.dossier().contact.addresses == ()


def test_the_first_organisation_stands_in_the_head_and_others_below(kit: Kit) -> None:
    kit.meet(person("Anna Berg", title="CFO", organisation="Skibsværftet"))
    begin(kit, "Organisation")
    kit.hand.write("Title", "Chair")
    kit.hand.write("Organisation", "Sejlklubben")
    kit.hand.key(ENTER)
    assert kit.dossier().contact.affiliations == (
        Affiliation("Skibsværftet", "CFO"),
        Affiliation("Sejlklubben", "Chair"),
    )
    kit.hand.press("Organisation: Chair, Sejlklubben")
    box = kit.hand.choice("Now or earlier")
    box.setCurrentIndex(box.findText("Earlier"))
    kit.hand.write("Department", "Board")
    kit.hand.key(ENTER)
    assert kit.dossier().contact.affiliations[1] == Affiliation(
        "Sejlklubben", "Chair", "Board", current=False
    )
    assert any("CFO, Skibsværftet" in words for words in kit.hand.words())


def test_the_organisation_in_the_head_can_be_edited_too(kit: Kit) -> None:
    kit.meet(person("Anna Berg", title="CFO", organisation="Skibsværftet"))
    kit.hand.press("Title and organisation: CFO, Skibsværftet")
    kit.hand.write("Title", "CEO")
    kit.hand.key(ENTER)
    assert kit.dossier().contact.affiliations == (Affiliation("Skibsværftet", "CEO"),)


def test_a_birthday_needs_no_year(kit: Kit) -> None:
    kit.meet("Anna Berg")
    begin(kit, "Birthday")
    kit.hand.write("Day, with or without year", "29 February")
    kit.hand.key(ENTER)
    assert kit.dossier().contact.dates == (ImportantDate("birthday", 2, 29),)


@pytest.mark.parametrize("text", ["30 February", "some day"])
def test_a_day_that_is_none_is_refused(kit: Kit, text: str) -> None:
    kit.meet("Anna Berg")
    begin(kit, "Birthday")
    kit.hand.write("Day, with or without year", text)
    kit.hand.key(ENTER)
    assert kit.hand.field("Day, with or without year").text() == text
    assert any(words.startswith("Write a day like") for words in kit.hand.words())
    assert kit.dossier().contact.dates == ()


def test_an_own_field_needs_a_name(kit: Kit) -> None:
    kit.meet("Anna Berg")
    begin(kit, "Own field")
    kit.hand.write("Content", "Fido")
    kit.hand.key(ENTER)
    assert "Give the field a name." in kit.hand.words()
    kit.hand.write("Name of the field", "Dog")
    kit.hand.key(ENTER)
    assert kit.dossier().contact.own_fields == (OwnField("Dog", "Fido"),)


def test_several_tags_are_added_at_once_and_taken_off_one_by_one(kit: Kit) -> None:
    kit.meet("Anna Berg")
    begin(kit, "Tag")
    kit.hand.write("Tags, separated by commas", "Choir, sailing,, choir ")
    kit.hand.key(ENTER)
    assert kit.dossier().contact.tags == ("Choir", "sailing")
    chip = kit.hand.button("Choir")
    chip.setFocus()
    kit.hand.key(Qt.Key.Key_Delete)
    assert kit.dossier().contact.tags == ("sailing",)
    assert kit.shell.told == [("Tag Choir removed", True)]
    recording.undo(kit.desk.context)
    assert kit.dossier().contact.tags == ("Choir", "sailing")


def test_taking_a_tag_off_leaves_the_focus_in_the_row(kit: Kit) -> None:
    kit.meet(replace(person("Anna Berg"), tags=("choir", "sailing")))
    kit.hand.button("choir").setFocus()
    kit.hand.key(Qt.Key.Key_Delete)
    assert kit.hand.button("sailing").hasFocus()


def test_tags_in_use_are_suggested(kit: Kit) -> None:
    kit.add(replace(person("Bo Dahl"), tags=("sailing",)))
    kit.meet("Anna Berg")
    begin(kit, "Tag")
    field = kit.hand.field("Tags, separated by commas")
    kit.hand.type("choir, SAI")
    completer = field.completer()
    assert [completer.model().index(row, 0).data() for row in range(completer.model().rowCount())] == [
        "choir, sailing"
    ]
    popup = completer.popup()
    assert popup is not None
    popup.hide()


def test_a_note_is_edited_where_it_stands(full: Kit) -> None:
    (note,) = full.panel.findChildren(NoteSection)
    note.editor.start()
    full.hand.type("First line")
    full.hand.key(ENTER)
    full.hand.type("second")
    full.hand.key(ENTER, CTRL)
    assert full.dossier().contact.note == "First line\nsecond"


def test_escape_leaves_the_note_as_it_was(full: Kit) -> None:
    before = full.dossier().contact.note
    (note,) = full.panel.findChildren(NoteSection)
    note.editor.start()
    full.hand.type("gone")
    full.hand.key(ESCAPE)
    assert full.dossier().contact.note == before
    assert note.editor.text() == before
    assert note.isVisible()


def test_a_note_being_written_is_stored_with_its_owner(full: Kit) -> None:
    first = full.panel.contact_id
    (note,) = full.panel.findChildren(NoteSection)
    note.editor.start()
    full.hand.type("of Søren")
    full.meet("Anna Berg")
    assert full.dossier(first).contact.note == "of Søren"
    assert full.dossier().contact.note == ""


def test_letters_in_a_field_are_letters(kit: Kit) -> None:
    kit.meet("Anna Berg")
    begin(kit, "Own field")
    QTest.keyClicks(kit.hand.field("Content"), "n / 1 2 t r")
    assert kit.hand.field("Content").text() == "n / 1 2 t r"
    kit.hand.key(ESCAPE)
    assert not kit.hand.seen(QLineEdit)
