"""Whatever is taken away in the panel is said, with an Undo beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton

from relbuilder.domain.contact import ContactPoint, PointKind, PostalAddress
from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.domain.touch import TouchKind
from relbuilder.services import recording, touches
from tests.people import person
from tests.ui.contact.conftest import Kit

MAILS = (ContactPoint(PointKind.EMAIL, "a@berg.dk"), ContactPoint(PointKind.EMAIL, "b@berg.dk"))


def test_a_removed_detail_is_said_and_comes_back(kit: Kit) -> None:
    kit.meet(replace(person("Anna Berg"), points=MAILS))
    kit.hand.press("E-mail: b@berg.dk")
    kit.hand.press("Remove")
    assert kit.shell.told == [("b@berg.dk was removed", True)]
    assert kit.dossier().contact.points == MAILS[:1]
    recording.undo(kit.desk.context)
    assert kit.dossier().contact.points == MAILS


def test_what_has_several_lines_is_said_on_one(kit: Kit) -> None:
    home = PostalAddress(street="Nytorv 2", postal_code="1450", city="København")
    kit.meet(replace(person("Anna Berg"), addresses=(home,)))
    kit.hand.press("Address: Nytorv 2\n1450 København")
    kit.hand.press("Remove")
    assert kit.shell.told == [("Nytorv 2, 1450 København was removed", True)]


def test_putting_first_is_seen_and_need_not_be_said(kit: Kit) -> None:
    kit.meet(replace(person("Anna Berg"), points=MAILS))
    kit.hand.press("E-mail: b@berg.dk")
    kit.hand.press("Put first")
    assert kit.dossier().contact.values(PointKind.EMAIL) == ("b@berg.dk", "a@berg.dk")
    assert kit.shell.told == []


def test_a_deleted_touch_is_said(kit: Kit) -> None:
    anna = kit.add("Anna Berg")
    touch = touches.log_touch(kit.desk.context, [anna], TouchKind.CALL)
    kit.show(anna)
    (line,) = [b for b in kit.hand.seen(QAbstractButton) if b.objectName() == f"touch{touch.id}"]
    line.click()
    kit.hand.press("Delete")
    assert kit.shell.told == [("Call deleted", True)]
    assert kit.dossier().touches == ()


def test_nothing_is_said_of_what_was_refused(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    kit.meet(replace(person("Anna Berg"), points=MAILS))
    kit.hand.press("E-mail: b@berg.dk")

    def refuse(*_: object) -> object:
        raise EnvironmentProblem(Code.STORAGE_BUSY, path="x")

    monkeypatch.setattr("relbuilder.services.contacts.recorded", refuse)
    kit.hand.press("Remove")
    assert kit.shell.told == []
