"""The panel as a whole: whom it shows, what events do to it, and that nothing that is typed is lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from relbuilder.domain.contact import ContactPoint, OwnField, PointKind
from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.domain.tier import Tier
from relbuilder.services import board, contacts, recording
from relbuilder.ui.contact.story.note_view import NoteView
from relbuilder.ui.widgets.inline_edit import InlineEdit
from tests.people import person
from tests.ui.contact.conftest import Kit


def test_everything_that_is_known_can_be_read(full: Kit) -> None:
    written = "\n".join(full.hand.words())
    for piece in (
        "Søren A. Kierkegård",
        "Filosof, Blå Bølge A/S",
        "Folkemødet",
        "sk@privat.dk",
        "Soren@Example.dk",
        "22 33 44 55",
        "@sopper",
        "Nytorv 2",
        "Skribent, Corsaren",
        "Ældre ven",
        "Taler om angst.",
        "Pluto",
    ):
        assert piece in written


def test_it_follows_what_others_change(full: Kit) -> None:
    full.change(lambda contact: replace(contact, tags=("new here",)))
    assert "new here" in full.hand.words()
    assert "filosofi" not in full.hand.words()


def test_a_change_to_somebody_else_leaves_every_widget_standing(full: Kit) -> None:
    other = full.add("Anna Berg")
    standing = full.panel.findChildren(QWidget)
    contacts.tag_contacts(full.desk.context, [other], add=["x"])
    assert full.panel.findChildren(QWidget) == standing


def test_only_the_part_that_changed_is_made_anew(full: Kit) -> None:
    note = full.panel.findChild(InlineEdit)
    street = next(w for w in full.hand.seen(QWidget) if "Nytorv 2" in getattr(w, "text", str)())
    full.change(lambda contact: replace(contact, tags=()))
    assert full.panel.findChild(InlineEdit) is note
    assert street.isVisible()


def test_whoever_goes_to_the_bin_takes_the_panel_along(full: Kit) -> None:
    asked: list[bool] = []
    full.panel.closed.connect(lambda: asked.append(True))
    shown = full.panel.contact_id
    assert shown is not None
    contacts.bin_contacts(full.desk.context, [shown])
    recording.undo(full.desk.context)
    recording.undo(full.desk.context)
    assert asked


def test_escape_closes_it(full: Kit) -> None:
    asked: list[bool] = []
    full.panel.closed.connect(lambda: asked.append(True))
    full.hand.button("Log a talk").setFocus()
    full.hand.key(Qt.Key.Key_Escape)
    assert asked == [True]


@pytest.mark.parametrize(
    ("offer", "field"),
    [
        ("E-mail", "E-mail"),
        ("Phone", "Phone"),
        ("Link", "Link"),
        ("Messaging", "Messaging"),
        ("Organisation", "Title"),
        ("Address", "Street"),
        ("Birthday", "Day, with or without year"),
        ("Another date", "Day, with or without year"),
        ("Tag", "Tags, separated by commas"),
        ("How you met", "How you met"),
        ("Own field", "Name of the field"),
    ],
)
def test_every_detail_can_be_added_to_somebody_of_whom_nothing_is_known(
    kit: Kit, offer: str, field: str
) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("Add…")
    assert offer in kit.hand.offers()
    kit.hand.choose(offer)
    form = kit.hand.field(field)
    assert form.window().focusWidget() in kit.hand.seen(QLineEdit)
    kit.hand.key(Qt.Key.Key_Escape)
    assert not kit.hand.seen(QLineEdit)


def test_a_note_is_begun_from_the_menu_and_kept(kit: Kit) -> None:
    kit.meet("Anna Berg")
    kit.hand.press("Add…")
    kit.hand.choose("Note")
    kit.hand.type("Likes the sea")
    kit.hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kit.dossier().contact.note == "Likes the sea"
    assert [view.text() for view in kit.hand.seen(NoteView)] == ["Likes the sea"]


def test_what_is_typed_is_not_overwritten_by_an_event(full: Kit) -> None:
    full.hand.press("E-mail: sk@privat.dk  home")
    full.hand.write("E-mail", "soren@ny.dk")
    full.change(lambda contact: replace(contact, points=(*contact.points, _phone("99 88 77 66"))))
    full.change(lambda contact: replace(contact, points=(*contact.points, _mail("third@example.dk"))))
    assert full.hand.field("E-mail").text() == "soren@ny.dk"
    assert full.hand.field("E-mail").hasFocus()
    full.hand.key(Qt.Key.Key_Return)
    mails = [point.value for point in full.dossier().contact.points if point.kind is PointKind.EMAIL]
    assert mails == ["Soren@Example.dk", "soren@ny.dk", "third@example.dk"]
    assert any("99 88 77 66" in words for words in full.hand.words())


def test_somebody_else_comes_and_what_was_typed_is_stored(full: Kit) -> None:
    first = full.panel.contact_id
    full.hand.press("E-mail: sk@privat.dk  home")
    full.hand.write("E-mail", "soren@ny.dk")
    full.meet("Anna Berg")
    assert "soren@ny.dk" in [point.value for point in full.dossier(first).contact.points]
    assert not full.dossier().contact.points


def test_what_cannot_be_stored_waits_for_its_owner(full: Kit) -> None:
    first = full.panel.contact_id
    before = full.dossier().contact
    full.hand.press("E-mail: sk@privat.dk  home")
    full.hand.write("E-mail", "no mail")
    full.meet("Anna Berg")
    assert "no mail" not in full.hand.words()
    assert full.dossier(first).contact == before
    full.show(first)
    assert full.hand.field("E-mail").text() == "no mail"
    assert "An e-mail address looks like name@example.com." in full.hand.words()


def test_a_failed_edit_says_why_and_keeps_what_was_typed(full: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    full.hand.press("E-mail: sk@privat.dk  home")
    full.hand.write("E-mail", "soren@ny.dk")
    with monkeypatch.context() as broken:
        broken.setattr(
            "relbuilder.services.contacts.recorded",
            _raiser(EnvironmentProblem(Code.STORAGE_BUSY, path="x")),
        )
        full.hand.key(Qt.Key.Key_Return)
    assert full.hand.field("E-mail").text() == "soren@ny.dk"
    full.hand.field("E-mail").setFocus()
    full.hand.key(Qt.Key.Key_Return)
    assert "soren@ny.dk" in [point.value for point in full.dossier().contact.points]


def test_cancelling_puts_the_focus_back_on_the_line(full: Kit) -> None:
    line = full.hand.button("E-mail: sk@privat.dk  home")
    line.setFocus()
    full.hand.key(Qt.Key.Key_Return)
    full.hand.write("E-mail", "soren@ny.dk")
    full.hand.key(Qt.Key.Key_Escape)
    assert full.hand.button("E-mail: sk@privat.dk  home").hasFocus()
    assert "soren@ny.dk" not in [point.value for point in full.dossier().contact.points]


def test_somebody_in_the_graveyard_has_no_rhythm(kit: Kit) -> None:
    kit.meet("Anna Berg", Tier.GRAVEYARD)
    assert not kit.panel.findChildren(QWidget, "rhythm")
    assert kit.panel.contact_id is not None
    board.move_contacts(kit.desk.context, [kit.panel.contact_id], Tier.VIP)
    assert kit.panel.findChildren(QWidget, "rhythm")


def test_kept_lines_are_shown_when_asked_for(full: Kit) -> None:
    assert not any("X-ABC" in words for words in full.hand.words())
    (button,) = full.panel.findChildren(QWidget, "kept")
    full.hand.press(getattr(button, "text")())  # noqa: B009
    assert "X-ABC;TYPE=q:æ\\, ø" in full.hand.words()


def stops(kit: Kit) -> list[QWidget]:
    """What Tab reaches in the panel, in order."""
    places: list[QWidget] = []
    widget = kit.panel.nextInFocusChain()
    while widget is not None and widget is not kit.panel:
        reached = widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if reached and kit.panel.isAncestorOf(widget):
            places.append(widget)
        widget = widget.nextInFocusChain()
    return places


def test_nothing_that_tab_reaches_is_without_a_name(full: Kit) -> None:
    places = stops(full)
    assert len(places) > 20
    assert not [place for place in places if not (place.accessibleName() or getattr(place, "text", str)())]


def test_tab_goes_from_top_to_bottom_also_after_an_edit(full: Kit) -> None:
    full.change(lambda contact: replace(contact, points=(*contact.points, _mail("third@example.dk"))))
    full.hand.press("Day: 5 May 1813  birthday, turns 213")
    places = stops(full)
    heights = [place.mapTo(full.panel, place.rect().topLeft()).y() for place in places]
    # What stands side by side may differ by a few pixels.
    assert all(later > earlier - 16 for earlier, later in pairwise(heights))


@pytest.mark.parametrize("opened", ["", "I promised…", "Reminder…"])
def test_tab_goes_from_top_to_bottom_past_promises_and_reminders(busy: Kit, opened: str) -> None:
    if opened:
        busy.hand.press("More")
        busy.hand.choose(opened)
    places = stops(busy)
    heights = [place.mapTo(busy.panel, place.rect().topLeft()).y() for place in places]
    assert all(later > earlier - 16 for earlier, later in pairwise(heights))
    assert not [place for place in places if not (place.accessibleName() or getattr(place, "text", str)())]


def test_own_fields_with_one_name_stay_apart(kit: Kit) -> None:
    kit.meet(replace(person("Anna Berg"), own_fields=(OwnField("Dog", "Fido"), OwnField("Dog", "Rex"))))
    kit.hand.press("Own field: Rex  Dog")
    kit.hand.write("Content", "Bella")
    kit.hand.key(Qt.Key.Key_Return)
    assert [field.value for field in kit.dossier().contact.own_fields] == ["Fido", "Bella"]


def _phone(value: str) -> ContactPoint:
    return ContactPoint(PointKind.PHONE, value)


def _mail(value: str) -> ContactPoint:
    return ContactPoint(PointKind.EMAIL, value)


def _raiser(error: Exception) -> object:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail
