"""Needs and interests: noted, met, corrected, removed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from relbuilder.domain.need import NeedKind
from relbuilder.services import needs, recording
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle


def test_a_need_is_noted_met_and_undone(kit: Kit) -> None:
    kit.meet("Mette Holm")
    kit.hand.press("More")
    kit.hand.choose("Need or interest…")
    kit.hand.type("a speaker")
    kit.hand.key(Qt.Key.Key_Return)
    assert "a speaker  need" in kit.hand.words()
    kit.hand.press("Met: a speaker")
    assert "Needs and interests" not in kit.hand.words()
    recording.undo(kit.desk.context)
    settle()
    assert "a speaker  need" in kit.hand.words()


def test_it_becomes_an_interest_and_is_removed(kit: Kit) -> None:
    shown = kit.meet("Mette Holm")
    needs.add_need(kit.desk.context, shown, "sailing")
    settle()
    kit.hand.press("need: sailing  need")
    kinds = kit.hand.choice("Kind")
    kinds.setCurrentIndex(kinds.findText("An interest: it lasts"))
    kit.hand.key(Qt.Key.Key_Return)
    assert [need.kind for need in kit.dossier().needs] == [NeedKind.INTEREST]
    kit.hand.press("interest: sailing  interest")
    kit.hand.press("Remove")
    assert kit.dossier().needs == ()
    assert kit.shell.told == [("Removed: sailing", True)]


def test_what_was_met_is_needed_again_from_the_timeline(kit: Kit) -> None:
    shown = kit.meet("Mette Holm")
    need = needs.add_need(kit.desk.context, shown, "a speaker")
    needs.meet_need(kit.desk.context, need.id or 0)
    settle()
    kit.hand.press("Need met: a speaker")
    kit.hand.press("It is needed again")
    assert [known.met_on for known in kit.dossier().needs] == [None]
