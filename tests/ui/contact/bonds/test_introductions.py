"""Introductions in the panel: begun, taken step by step and back, with their texts and what came of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from relbuilder.domain.introduction import Introduction, IntroductionRole, IntroductionState
from relbuilder.services import introductions, recording
from relbuilder.ui.contact.bonds.steps_row import StepsRow
from tests.ui.contact.bonds.conftest import Table, number
from tests.ui.hand import settle

State = IntroductionState
WHOM = "Whom? Somebody new: name, firm"
MORE = "More about the introduction with Nikolaj Brandt"


def begun(table: Table, role: IntroductionRole = IntroductionRole.MADE) -> None:
    """Begin an introduction of Karen to Nikolaj."""
    shown = table.panel.contact_id
    assert shown is not None
    introductions.add_introduction(
        table.desk.context, role, shown, number(table, "Nikolaj Brandt"), "a course"
    )
    settle()


def stored(table: Table) -> Introduction:
    """The one introduction that is stored."""
    (made,) = table.dossier().introductions
    return made


def test_it_begins_with_somebody_found_by_name(karen: Table) -> None:
    karen.begin("Introduce…")
    karen.pick(WHOM, "niko", "Nikolaj Brandt, Fjordbank")
    karen.hand.write("Why? (optional)", "a course")
    karen.hand.press("Done")
    made = stored(karen)
    assert (made.role, made.state, made.purpose) == (IntroductionRole.MADE, State.IDEA, "a course")
    assert made.second_id == number(karen, "Nikolaj Brandt")


def test_the_one_shown_may_be_the_one_to_meet(karen: Table) -> None:
    karen.begin("Introduce…")
    parts = karen.hand.choice("What kind of introduction")
    parts.setCurrentIndex(parts.findText("I want to be introduced to Karen by…"))
    karen.hand.write(WHOM, "Ove Friis, Havnen")
    karen.hand.press("Done")
    made = stored(karen)
    assert (made.role, made.second_id) == (IntroductionRole.ASKED_FOR, karen.panel.contact_id)
    assert karen.dossier(made.first_id).standing.light
    assert karen.lines("introduction") == ["Ove is to introduce me"]


def test_one_button_takes_every_step_and_says_what_the_user_did(karen: Table) -> None:
    begun(karen)
    for words, state in (
        ("I asked Karen", State.ASKED_FIRST),
        ("I asked Nikolaj", State.ASKED_SECOND),
        ("Both said yes", State.BOTH_YES),
        ("I introduced them", State.MADE),
        ("They have met", State.MET),
    ):
        button = karen.panel.findChild(type(karen.hand.button(words)), f"introduction{stored(karen).id}-next")
        assert button is not None
        assert button.text() == words
        button.click()
        settle()
        assert stored(karen).state is state
    (row,) = karen.hand.seen(StepsRow)
    assert row.accessibleName() == "Step 6 of 7: They have met"
    recording.undo(karen.desk.context)
    settle()
    assert stored(karen).state is State.MADE


def test_what_came_of_it_is_written_at_the_end(karen: Table) -> None:
    begun(karen)
    introductions.advance_introduction(karen.desk.context, stored(karen).id or 0, State.MET)
    settle()
    karen.hand.press("What came of it…")
    karen.hand.type("He got the job")
    karen.hand.key(Qt.Key.Key_Return)
    assert (stored(karen).state, stored(karen).outcome) == (State.OUTCOME, "He got the job")
    assert karen.lines("introduction") == ["With Nikolaj  a course  He got the job, 24 Nov"]
    assert karen.hand.seen(StepsRow) == []


def test_it_goes_back_a_step_and_comes_to_nothing(karen: Table) -> None:
    begun(karen)
    karen.hand.press("I asked Karen")
    karen.hand.press(MORE)
    karen.hand.choose("One step back")
    assert stored(karen).state is State.IDEA
    karen.hand.press(MORE)
    assert "One step back" not in karen.hand.offers()
    karen.hand.choose("It came to nothing")
    assert stored(karen).state is State.DECLINED


def test_once_made_it_counts_as_given_to_both_with_one_click(karen: Table) -> None:
    begun(karen)
    introductions.advance_introduction(karen.desk.context, stored(karen).id or 0, State.MADE)
    settle()
    karen.hand.press("Count as given to both")
    assert "Count as given to both" not in karen.hand.words()
    for end in (stored(karen).first_id, stored(karen).second_id):
        assert len(karen.dossier(end).exchanges) == 1
    recording.undo(karen.desk.context)
    settle()
    assert "Count as given to both" in karen.hand.words()


def test_one_received_is_not_the_users_to_count(karen: Table) -> None:
    begun(karen, IntroductionRole.RECEIVED)
    assert stored(karen).state is State.MADE
    assert "Count as given to both" not in karen.hand.words()
    assert karen.lines("introduction") == ["Introduced me to Nikolaj  a course"]


def test_a_text_about_each_of_the_two_is_there_to_copy(karen: Table) -> None:
    begun(karen)
    karen.hand.press(MORE)
    karen.hand.choose("Text to Karen about Nikolaj…")
    (editor,) = karen.hand.seen(QPlainTextEdit)
    assert "Nikolaj Brandt, CFO at Fjordbank" in editor.toPlainText()
    assert "a course" in editor.toPlainText()
    editor.setPlainText("Another text")
    karen.hand.press("Copy")
    assert QGuiApplication.clipboard().text() == "Another text"
    assert karen.shell.told[-1] == ("The text was copied", False)
    assert karen.hand.seen(QPlainTextEdit) == []


def test_it_is_edited_and_removed(karen: Table) -> None:
    begun(karen)
    karen.hand.press(MORE)
    karen.hand.choose("Edit…")
    karen.hand.write("Why? (optional)", "a job")
    karen.hand.press("Done")
    assert stored(karen).purpose == "a job"
    karen.hand.press(MORE)
    karen.hand.choose("Remove")
    assert karen.dossier().introductions == ()
    assert karen.shell.told[-1] == ("The introduction was removed", True)
