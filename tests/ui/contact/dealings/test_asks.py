"""Asking for help: whether it is time to, what could be given first, the answer, and telling how it went."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from relbuilder.domain.ask import AskState
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import asks, needs, promises, touches
from relbuilder.ui.contact_deed import ContactDeed
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle

ASKED = "What do you ask Mette for?"
NOT_READY = "Not quite ready to ask"


def ask(kit: Kit, text: str = "a word with her chief") -> None:
    """Store an ask with who is shown."""
    asks.add_ask(kit.desk.context, kit.panel.contact_id or 0, text)
    settle()


def state(kit: Kit) -> AskState:
    (stored,) = kit.dossier().asks
    return stored.state


def test_what_is_missing_is_said_before_anything_is_saved(kit: Kit) -> None:
    shown = kit.meet("Mette Holm")
    context, yesterday = kit.desk.context, kit.desk.today() - timedelta(1)
    promises.add_promise(context, shown, "the report", due=yesterday)
    kit.panel.begin(ContactDeed.ASK)
    said = kit.hand.words()
    assert {NOT_READY, "You still owe Mette: the report", "It is long since you talked."} <= set(said)
    kit.hand.type("a word with her chief")
    kit.hand.press("Log a talk: It is long since you talked.")
    assert kit.shell.logged == [[shown]]
    assert kit.dossier().asks == ()
    kit.hand.press("Ask all the same")
    assert [stored.text for stored in kit.dossier().asks] == ["a word with her chief"]
    assert kit.shell.told == [("The ask is noted", True)]


def test_what_is_done_from_within_the_form_counts_at_once(kit: Kit) -> None:
    shown = kit.meet("Mette Holm")
    context = kit.desk.context
    promises.add_promise(context, shown, "the report", due=kit.desk.today() - timedelta(1))
    touches.log_touch(context, [shown], TouchKind.MEETING)
    kit.panel.begin(ContactDeed.ASK)
    kit.hand.type("a word")
    kit.hand.press("Kept: You still owe Mette: the report")
    assert NOT_READY not in kit.hand.words()
    assert kit.hand.field(ASKED).text() == "a word"
    kit.hand.press("Ask")
    assert state(kit) is AskState.OPEN


def test_what_they_need_is_given_first_and_the_ask_waits_meanwhile(kit: Kit) -> None:
    shown = kit.meet("Mette Holm")
    needs.add_need(kit.desk.context, shown, "a speaker")
    kit.panel.begin(ContactDeed.ASK)
    kit.hand.type("a word")
    kit.hand.press("I gave it: a speaker")
    assert kit.hand.field("What did you give Mette?").text() == "a speaker"
    kit.hand.key(Qt.Key.Key_Return)
    (given,) = kit.dossier().exchanges
    assert given.text == "a speaker"
    assert [need.met_on for need in kit.dossier().needs] == [kit.desk.today()]
    assert kit.hand.field(ASKED).text() == "a word"
    assert kit.dossier().asks == ()
    assert not [button for button in kit.hand.words() if button.startswith("I gave it")]


def test_family_is_asked_without_any_account(kit: Kit) -> None:
    kit.meet("Mette Holm", Tier.INNER_CIRCLE)
    kit.panel.begin(ContactDeed.ASK)
    assert NOT_READY not in kit.hand.words()
    kit.hand.type("a bed for the night")
    kit.hand.press("Ask")
    assert state(kit) is AskState.OPEN


def test_an_ask_is_never_saved_by_looking_at_somebody_else(kit: Kit) -> None:
    first = kit.meet("Mette Holm")
    kit.panel.begin(ContactDeed.ASK)
    kit.hand.type("a word")
    kit.meet("Anna Berg")
    assert kit.dossier(first).asks == ()
    kit.show(first)
    assert kit.hand.field(ASKED).text() == "a word"


@pytest.mark.parametrize(("answer", "after"), [("Yes", AskState.YES), ("No", AskState.NO)])
def test_it_is_answered_with_one_button(kit: Kit, answer: str, after: AskState) -> None:
    kit.meet("Mette Holm")
    ask(kit)
    kit.hand.press(f"{answer}: a word with her chief")
    assert state(kit) is after
    assert [undoable for _, undoable in kit.shell.told] == [True]


def test_no_answer_came_and_yet_it_is_open_again_by_its_form(kit: Kit) -> None:
    kit.meet("Mette Holm")
    ask(kit)
    kit.hand.press("More: a word with her chief")
    kit.hand.choose("No answer came")
    assert state(kit) is AskState.NO_ANSWER


def test_after_a_yes_they_are_told_how_it_went(kit: Kit) -> None:
    kit.meet("Mette Holm")
    ask(kit)
    kit.hand.press("Yes: a word with her chief")
    kit.hand.press("More: a word with her chief")
    kit.hand.choose("Edit, or say what came of it…")
    kit.hand.write("What came of it", "an interview")
    kit.hand.key(Qt.Key.Key_Return)
    kit.hand.press("Told how it went: a word with her chief")
    (stored,) = kit.dossier().asks
    assert (stored.outcome, stored.told_on) == ("an interview", kit.desk.today())
    assert "Asked for" not in kit.hand.words()
