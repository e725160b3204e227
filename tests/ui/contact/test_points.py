"""E-mails, phones, links and handles in the panel: edited, refused, added, put first, removed, opened, copied."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from relbuilder.domain.contact import ContactPoint, PointKind
from relbuilder.services import recording
from tests.people import person
from tests.ui.contact.conftest import Kit

MAIL, PHONE, LINK, HANDLE = PointKind.EMAIL, PointKind.PHONE, PointKind.LINK, PointKind.HANDLE
ENTER = Qt.Key.Key_Return


def points(kit: Kit) -> list[ContactPoint]:
    return list(kit.dossier().contact.points)


def add(kit: Kit, offer: str, value: str, label: str = "") -> None:
    kit.hand.press("Add…")
    kit.hand.choose(offer)
    kit.hand.write(offer, value)
    if label:
        kit.hand.write("Service" if offer == "Messaging" else "Label", label)
    kit.hand.key(ENTER)


@pytest.mark.parametrize(
    ("offer", "value", "label", "stored"),
    [
        ("E-mail", "anna@example.dk", "Work", ContactPoint(MAIL, "anna@example.dk", "work")),
        ("Phone", "+45 22 33 44 55", "Sommerhus", ContactPoint(PHONE, "+45 22 33 44 55", "Sommerhus")),
        ("Link", "example.dk/anna", "", ContactPoint(LINK, "https://example.dk/anna")),
        ("Messaging", "@anna", "Signal", ContactPoint(HANDLE, "@anna", "Signal")),
    ],
)
def test_a_way_to_reach_somebody_is_added(
    kit: Kit, offer: str, value: str, label: str, stored: ContactPoint
) -> None:
    kit.meet("Anna Berg")
    add(kit, offer, value, label)
    assert points(kit) == [stored]
    assert not kit.hand.seen(QLineEdit)


@pytest.mark.parametrize(
    ("offer", "value", "sentence"),
    [
        ("E-mail", "anna at home", "An e-mail address looks like name@example.com."),
        ("E-mail", "a b@example.dk", "An e-mail address looks like name@example.com."),
        ("Phone", "x1", "A phone number needs at least three digits."),
        ("Link", "javascript://alert.example(1)", "A link looks like https://example.com."),
        ("Link", "nowhere", "A link looks like https://example.com."),
    ],
)
def test_what_cannot_be_one_is_refused_where_it_stands(
    kit: Kit, offer: str, value: str, sentence: str
) -> None:
    kit.meet("Anna Berg")
    add(kit, offer, value)
    assert kit.hand.field(offer).text() == value
    assert sentence in kit.hand.words()
    assert kit.hand.field(offer).accessibleDescription() == sentence
    assert points(kit) == []
    assert kit.shell.problems == []


def test_what_an_import_brought_is_only_questioned_when_it_changes(kit: Kit) -> None:
    odd = ContactPoint(MAIL, "not quite a mail", "work")
    kit.meet(replace(person("Anna Berg"), points=(odd,)))
    kit.hand.press("E-mail: not quite a mail  work")
    kit.hand.write("Label", "home")
    kit.hand.key(ENTER)
    assert points(kit) == [replace(odd, label="home")]


def test_an_empty_value_takes_it_away_and_undo_brings_it_back(full: Kit) -> None:
    before = points(full)
    full.hand.press("E-mail: sk@privat.dk  home")
    full.hand.write("E-mail", "")
    full.hand.key(ENTER)
    assert [point.value for point in points(full) if point.kind is MAIL] == ["Soren@Example.dk"]
    recording.undo(full.desk.context)
    assert points(full) == before


def test_removing_and_putting_first_are_one_click(full: Kit) -> None:
    full.hand.press("E-mail: Soren@Example.dk  work")
    full.hand.press("Put first")
    assert {p.value: p.preferred for p in points(full) if p.kind is MAIL} == {
        "Soren@Example.dk": True,
        "sk@privat.dk": False,
    }
    full.hand.press("E-mail: Soren@Example.dk  work")
    full.hand.press("Remove")
    assert [p.value for p in points(full) if p.kind is MAIL] == ["sk@privat.dk"]


def test_the_first_cannot_be_put_first(full: Kit) -> None:
    full.hand.press("E-mail: sk@privat.dk  home")
    assert "Put first" not in [
        button.accessibleName() for button in full.hand.seen(type(full.hand.button("Remove")))
    ]


def test_leaving_the_form_keeps_what_was_typed(full: Kit) -> None:
    full.hand.press("Phone: 22 33 44 55  mobile")
    full.hand.write("Phone", "11 22 33 44")
    full.hand.button("Log a talk").setFocus()
    assert "11 22 33 44" in [point.value for point in points(full)]


def test_an_edit_that_changes_nothing_is_nothing_to_undo(full: Kit) -> None:
    before = full.desk.context.history.state
    full.hand.press("Phone: 22 33 44 55  mobile")
    full.hand.key(ENTER)
    assert full.desk.context.history.state == before
    assert not full.hand.seen(QLineEdit)


def test_writing_calling_and_opening_are_handed_to_the_system(
    full: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    full.hand.press("Write")
    full.hand.press("Call")
    full.hand.press("Write to Soren@Example.dk")
    assert opened == ["mailto:sk@privat.dk", "tel:22334455", "mailto:Soren@Example.dk"]


def test_it_says_so_when_nothing_here_can_open_it(full: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    full.hand.press("Write")
    assert full.shell.told == [("No program here opens sk@privat.dk.", False)]


def test_a_line_is_copied_by_key(full: Kit) -> None:
    QGuiApplication.clipboard().clear()
    line = full.hand.button("Phone: 22 33 44 55  mobile")
    line.setFocus()
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "22 33 44 55"
