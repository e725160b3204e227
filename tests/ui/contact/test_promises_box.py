"""Open promises: mine in the box, what is due first at the top; theirs in a quiet line; settled ones nowhere."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.services import recording
from relbuilder.services.history import Label
from relbuilder.services.recording import recorded
from relbuilder.ui.contact.promises_box import PromisesBox
from relbuilder.ui.contact.prose import Prose
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle

MINE, THEIRS = PromiseDirection.MINE, PromiseDirection.THEIRS


def promise(
    kit: Kit,
    text: str,
    direction: PromiseDirection = MINE,
    *,
    due: date | None = None,
    state: PromiseState = PromiseState.OPEN,
) -> None:
    shown = kit.panel.contact_id
    assert shown is not None
    with recorded(kit.desk.context, Label.EDIT) as unit:
        unit.promises.add(Promise(shown, direction, text, kit.desk.today(), due, state))
    settle()


def lines(kit: Kit) -> list[str]:
    """What the box says, top down."""
    (box,) = kit.panel.findChildren(PromisesBox)
    found = [prose for prose in kit.hand.seen(Prose) if box.isAncestorOf(prose)]
    return [prose.text() for prose in sorted(found, key=lambda p: p.mapTo(box, p.rect().topLeft()).y())]


def test_what_is_due_first_stands_first_and_what_has_no_day_last(kit: Kit) -> None:
    kit.meet("Mette Holm")
    today = kit.desk.today()
    promise(kit, "No day")
    promise(kit, "Late", due=today - timedelta(6))
    promise(kit, "Soon", due=today + timedelta(4))
    assert [line.partition("  ")[0] for line in lines(kit)[1:]] == ["Late", "Soon", "No day"]
    assert lines(kit)[0].startswith("You owe Mette 3 thing")


def test_theirs_follow_below(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "an introduction", THEIRS)
    assert lines(kit) == ["Mette promised: an introduction"]


def test_what_was_kept_or_dropped_is_gone(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "kept", state=PromiseState.KEPT)
    promise(kit, "dropped", THEIRS, state=PromiseState.DROPPED)
    assert lines(kit) == []


def state(kit: Kit, place: int = 0) -> Promise:
    """What is stored of a promise, the newest first."""
    return kit.dossier().promises[place]


def test_a_promise_is_kept(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report")
    kit.hand.press("Kept: the report")
    assert state(kit).state is PromiseState.KEPT
    assert lines(kit) == []
    assert kit.shell.told == [("Promise kept", True)]
    recording.undo(kit.desk.context)
    settle()
    assert lines(kit)[1:] == ["the report"]


def test_a_promise_of_theirs_is_dropped(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "an introduction", THEIRS)
    kit.hand.press("More: an introduction")
    kit.hand.choose("Dropped…")
    kit.hand.key(Qt.Key.Key_Return)
    assert state(kit).state is PromiseState.DROPPED
    assert kit.shell.told == [("Promise dropped", True)]


def test_a_promise_is_moved_to_the_day_one_writes(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report", due=kit.desk.today() - timedelta(3))
    kit.hand.press("Move: the report")
    kit.hand.type("2025-12-05")
    kit.hand.key(Qt.Key.Key_Return)
    assert state(kit).due == date(2025, 12, 5)
    assert kit.hand.button("Move: the report").hasFocus()
    assert [undoable for _, undoable in kit.shell.told] == [True]


def test_asking_for_a_day_and_going_back_changes_nothing(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report", due=kit.desk.today())
    kit.hand.press("Move: the report")
    kit.hand.key(Qt.Key.Key_Escape)
    assert kit.hand.button("Move: the report").hasFocus()
    assert state(kit).due == kit.desk.today()


@pytest.mark.parametrize(("who", "direction"), [("I owe it", MINE), ("Mette owes it", THEIRS)])
def test_a_promise_is_added_with_who_owes_it_and_until_when(
    kit: Kit, who: str, direction: PromiseDirection
) -> None:
    kit.meet("Mette Holm")
    kit.hand.press("Promise")
    kit.hand.type("the report")
    box = kit.hand.choice("Who owes it")
    box.setCurrentIndex(box.findText(who))
    kit.hand.write("Due day (optional)", "tomorrow")
    kit.hand.key(Qt.Key.Key_Return)
    known = state(kit)
    assert (known.text, known.direction) == ("the report", direction)
    assert known.due == kit.desk.today() + timedelta(1)
    assert any("the report" in line for line in lines(kit))


def test_a_promise_without_a_day_or_without_words(kit: Kit) -> None:
    kit.meet("Mette Holm")
    kit.hand.press("Promise")
    kit.hand.write("Due day (optional)", "tomorrow")
    kit.hand.key(Qt.Key.Key_Return)
    assert "Write what was promised." in kit.hand.words()
    kit.hand.write("What was promised", "the report")
    kit.hand.write("Due day (optional)", "some day")
    kit.hand.key(Qt.Key.Key_Return)
    assert "That is no day. Write tomorrow, Friday or 14 March." in kit.hand.words()
    kit.hand.write("Due day (optional)", "")
    kit.hand.key(Qt.Key.Key_Return)
    assert (state(kit).text, state(kit).due) == ("the report", None)


def test_a_form_stands_within_the_box_and_leaves_it_as_it_was(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report")
    before = lines(kit)
    kit.hand.press("Promise")
    kit.hand.key(Qt.Key.Key_Escape)
    assert lines(kit) == before


def test_a_broken_promise_may_have_a_word_and_is_undone(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report", due=kit.desk.today())
    kit.hand.press("More: the report")
    kit.hand.choose("Broken…")
    kit.hand.type("I forgot")
    kit.hand.key(Qt.Key.Key_Return)
    assert (state(kit).state, state(kit).word) == (PromiseState.BROKEN, "I forgot")
    assert kit.shell.told == [("Promise broken", True)]
    recording.undo(kit.desk.context)
    settle()
    assert state(kit).state is PromiseState.OPEN


def test_a_promise_is_moved_with_a_word(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report", due=kit.desk.today())
    kit.hand.press("Move: the report")
    kit.hand.write("A word about it (optional)", "she is away")
    kit.hand.write("To which day?", "2025-12-05")
    kit.hand.key(Qt.Key.Key_Return)
    assert (state(kit).due, state(kit).word) == (date(2025, 12, 5), "she is away")
    assert any("she is away" in line for line in lines(kit))


def test_a_promise_is_corrected_where_it_stands(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report", due=kit.desk.today())
    kit.hand.press("More: the report")
    kit.hand.choose("Edit…")
    kit.hand.write("What was promised", "the long report")
    kit.hand.write("Due day (optional)", "")
    kit.hand.key(Qt.Key.Key_Return)
    assert (state(kit).text, state(kit).due) == ("the long report", None)


def test_one_that_is_over_is_opened_again_from_the_timeline(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report")
    kit.hand.press("Kept: the report")
    kit.hand.press("Promise kept: the report")
    kit.hand.press("It is open again")
    assert state(kit).state is PromiseState.OPEN


def test_how_well_both_keep_them_is_one_quiet_line(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "the report", due=kit.desk.today() - timedelta(3))
    kit.hand.press("Kept: the report")
    assert "You kept 0 of 1 promises on time, over twelve months" in kit.hand.words()
    promise(kit, "an introduction", THEIRS, due=kit.desk.today())
    kit.hand.press("Kept: an introduction")
    said = "You kept 0 of 1 promises on time, Mette kept 1 of 1, over twelve months"
    assert said in kit.hand.words()


def test_that_theirs_is_late_is_said_quietly(kit: Kit) -> None:
    kit.meet("Mette Holm")
    promise(kit, "an introduction", THEIRS, due=kit.desk.today() - timedelta(3))
    (line,) = [line for line in lines(kit) if "introduction" in line]
    assert "was\u00a0due" in line
