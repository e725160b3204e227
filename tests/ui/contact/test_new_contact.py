"""A new contact: a name is enough, what is wrong is said where it is, and who is there already is found."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.domain.contact import Affiliation, Contact, ContactPoint, Name, Origin, PointKind
from relbuilder.domain.tier import Tier
from relbuilder.services import contacts
from relbuilder.ui.contact.new_contact import NewContactForm
from relbuilder.ui.desk import Desk
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.ui.hand import Hand
from tests.world import World


class Kit:
    """The form alone on a window."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.form = NewContactForm(desk, Tier.GOOD_TO_KNOW)
        qtbot.addWidget(self.form)
        self.form.show()
        self.form.activateWindow()
        QApplication.processEvents()
        self.form.setFocus()
        self.hand = Hand(self.form)
        self.saved: list[tuple[int, bool]] = []
        self.known: list[int] = []
        self.form.saved.connect(self._note)
        self.form.known_wanted.connect(self.known.append)

    def _note(self, contact_id: int, more: bool) -> None:
        self.saved.append((contact_id, more))


@pytest.fixture
def kit(desk: Desk, qtbot: QtBot) -> Kit:
    return Kit(desk, qtbot)


def names(world: World) -> list[str]:
    return [contact.display_name for contact in world.people()]


def test_a_name_and_enter_are_enough(kit: Kit, world: World, shell: FakeShell) -> None:
    kit.hand.type("Anna Marie Berg")
    kit.hand.key(Qt.Key.Key_Return)
    (anna,) = world.people()
    assert anna.name == Name("Anna Marie", family="Berg")
    assert kit.saved == [(anna.id, False)]
    assert shell.told == [("Anna Marie Berg was added", True)]
    assert anna.id is not None
    assert kit.desk.reader.tiers_of([anna.id]) == {anna.id: Tier.GOOD_TO_KNOW}


def test_everything_that_was_filled_in_is_kept(kit: Kit, world: World) -> None:
    for field, text in (
        ("Name", "Anna Berg"),
        ("Organisation", "Skibsværftet"),
        ("Title", "CFO"),
        ("E-mail", "anna@example.dk"),
        ("Phone", "22 33 44 55"),
        ("Where you met", "Folkemødet"),
        ("When you met", "2025-06-14"),
        ("Tags, separated by commas", "choir, , sailing, choir"),
    ):
        kit.hand.write(field, text)
    tier = kit.hand.choice("Tier")
    tier.setCurrentIndex(tier.findText("VIP"))
    kit.hand.press("Save")
    (anna,) = world.people()
    assert anna == Contact(
        name=Name("Anna", family="Berg"),
        uid=anna.uid,
        id=anna.id,
        points=(
            ContactPoint(PointKind.EMAIL, "anna@example.dk"),
            ContactPoint(PointKind.PHONE, "22 33 44 55"),
        ),
        affiliations=(Affiliation("Skibsværftet", "CFO"),),
        origin=Origin(where="Folkemødet", on=date(2025, 6, 14)),
        tags=("choir", "sailing"),
    )
    assert anna.id is not None
    assert kit.desk.reader.tiers_of([anna.id]) == {anna.id: Tier.VIP}


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("Name", "  ", "A name is enough, but it takes one."),
        ("E-mail", "anna at home", "An e-mail address looks like name@example.com."),
        ("Phone", "1", "A phone number needs at least three digits."),
        ("When you met", "some day", "That is no date. Write it like 14 March 2023 or 2023-03-14."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_added(
    kit: Kit, world: World, field: str, text: str, sentence: str
) -> None:
    kit.hand.write("Name", "Anna Berg")
    kit.hand.write(field, text)
    kit.hand.press("Save")
    assert sentence in kit.hand.words()
    assert kit.hand.field(field).hasFocus()
    assert kit.hand.field(field).text() == text
    assert world.people() == []
    assert kit.saved == []


@pytest.mark.parametrize(
    ("field", "text"),
    [("Name", "anna berg"), ("E-mail", "ANNA@example.dk"), ("Phone", "+45 22334455")],
)
def test_somebody_who_is_there_already_is_found(kit: Kit, field: str, text: str) -> None:
    known = contacts.add_contact(
        kit.desk.context,
        person("Anna Berg", email="anna@example.dk", phone="22 33 44 55", organisation="Skibsværftet"),
    )
    kit.hand.write(field, text)
    kit.hand.key(Qt.Key.Key_Tab)
    kit.hand.press("Already here: Anna Berg, Skibsværftet")
    assert kit.known == [known.id]


def test_a_stranger_is_not_warned_of(kit: Kit) -> None:
    contacts.add_contact(kit.desk.context, person("Anna Berg"))
    kit.hand.write("Name", "Anna Dahl")
    kit.hand.key(Qt.Key.Key_Tab)
    assert not any(words.startswith("Already here") for words in kit.hand.words())


def test_one_after_the_other(kit: Kit, world: World) -> None:
    kit.hand.write("Name", "Anna Berg")
    kit.hand.write("E-mail", "anna@example.dk")
    tier = kit.hand.choice("Tier")
    tier.setCurrentIndex(tier.findText("VIP"))
    kit.hand.press("Save and add another")
    assert kit.hand.field("Name").hasFocus()
    assert [kit.hand.field(name).text() for name in ("Name", "E-mail")] == ["", ""]
    assert kit.hand.choice("Tier").currentText() == "VIP"
    kit.hand.type("Bo Dahl")
    kit.hand.key(Qt.Key.Key_Return)
    assert names(world) == ["Anna Berg", "Bo Dahl"]
    assert [more for _, more in kit.saved] == [True, False]


def test_the_warning_of_the_last_one_goes_with_the_last_one(kit: Kit) -> None:
    contacts.add_contact(kit.desk.context, person("Anna Berg"))
    kit.hand.write("Name", "Anna Berg")
    kit.hand.press("Save and add another")
    assert not any(words.startswith("Already here") for words in kit.hand.words())


def test_the_same_key_twice_does_not_add_twice(kit: Kit, world: World) -> None:
    kit.hand.write("Name", "Anna Berg")
    kit.hand.key(Qt.Key.Key_Return)
    kit.hand.key(Qt.Key.Key_Return)
    assert names(world) == ["Anna Berg"]


def test_enter_on_a_button_presses_that_button(kit: Kit, world: World) -> None:
    kit.hand.write("Name", "Anna Berg")
    kit.hand.button("Save and add another").setFocus()
    kit.hand.key(Qt.Key.Key_Return)
    assert [more for _, more in kit.saved] == [True]
    assert names(world) == ["Anna Berg"]


def test_what_was_promised_at_once_is_written_down_too(kit: Kit, world: World) -> None:
    kit.hand.type("Anna Berg")
    kit.hand.write("Anything promised? (optional)", "the report")
    kit.hand.write("Due day (optional)", "some day")
    kit.hand.press("Save")
    assert world.people() == []
    kit.hand.write("Due day (optional)", "tomorrow")
    kit.hand.press("Save and add another")
    (anna,) = world.people()
    (stored,) = kit.desk.reader.dossier(anna.id or 0, kit.desk.today()).promises
    assert (stored.text, stored.due) == ("the report", date(2025, 11, 25))
    assert kit.hand.field("Anything promised? (optional)").text() == ""
