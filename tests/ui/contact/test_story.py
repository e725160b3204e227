"""The timeline's strands and its search, and the note as it reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from relbuilder.domain.ask import AskState
from relbuilder.domain.contact import Affiliation
from relbuilder.domain.exchange import ExchangeDirection, ExchangeKind
from relbuilder.domain.introduction import IntroductionRole
from relbuilder.domain.loan import LoanDirection
from relbuilder.domain.mentions import mention
from relbuilder.domain.touch import TouchKind
from relbuilder.services import asks, exchanges, introductions, loans, promises, touches
from relbuilder.services.contacts import edit_contact
from relbuilder.ui.contact.story.entry import Strand
from relbuilder.ui.contact.story.note import NoteSection
from relbuilder.ui.contact.story.timeline import TimelineSection
from tests.people import person
from tests.ui.contact.conftest import Kit
from tests.ui.contact.test_timeline import lines
from tests.ui.hand import settle

TODAY = date(2025, 11, 24)


def timeline(kit: Kit) -> TimelineSection:
    (found,) = kit.panel.findChildren(TimelineSection)
    return found


def live_a_little(kit: Kit) -> int:
    """Somebody with something of most kinds; returns whom."""
    anna, bo = kit.add("Anna Berg"), kit.add("Bo Dahl")
    context = kit.desk.context
    touches.log_touch(context, [anna], TouchKind.MEETING, on=TODAY - timedelta(9), note="Coffee in Ærø")
    promise = promises.add_promise(context, anna, "An article")
    promises.keep_promise(context, promise.id or 0)
    exchanges.add_exchange(context, anna, ExchangeDirection.GIVEN, ExchangeKind.TIP, "A good book")
    loans.add_loan(context, anna, LoanDirection.LENT, "A bike")
    ask = asks.add_ask(context, anna, "A word with her boss")
    asks.answer_ask(context, ask.id or 0, AskState.YES, "They will meet")
    introductions.add_introduction(context, IntroductionRole.MADE, anna, bo, "Boats")
    touches.log_touch(context, [bo], TouchKind.CALL, note="Spoke of @Anna Berg")
    return anna


def test_everything_is_told(kit: Kit) -> None:
    kit.show(live_a_little(kit))
    told = lines(kit)
    for line in (
        "You promised: An article",
        "Promise kept: An article",
        "Gave: A good book",
        "Lent: A bike",
        "You asked: A word with her boss",
        "Anna said yes: A word with her boss. They will meet",
        "Introducing Anna and Bo Dahl: Boats",
        "Spoken of with Bo Dahl: Spoke of @Anna Berg",
        "Came to VIP",
    ):
        assert line in told, line
    assert told[-1] == "Meeting. Coffee in Ærø"


def test_a_strand_is_read_alone(kit: Kit) -> None:
    kit.show(live_a_little(kit))
    bar = timeline(kit).bar
    bar.chips[Strand.PROMISES].click()
    assert sorted(lines(kit)) == ["Promise kept: An article", "You promised: An article"]
    bar.chips[Strand.TALKS].click()
    assert len(lines(kit)) == 3
    assert bar.chips[Strand.FILES].isHidden()


def test_the_story_is_searched_whatever_the_accents_and_begins_anew_for_the_next(kit: Kit) -> None:
    anna = live_a_little(kit)
    kit.show(anna)
    bar = timeline(kit).bar
    bar.search.setText("coffee aero")
    settle()
    assert lines(kit) == ["Meeting. Coffee in Ærø"]
    bar.search.setText("nothing of the kind")
    assert "Nothing like that in the timeline." in kit.hand.words()
    kit.meet("Eva Lund")
    kit.show(anna)
    assert bar.search.text() == ""
    assert len(lines(kit)) == 10


def test_a_short_story_of_one_strand_has_nothing_to_choose(kit: Kit) -> None:
    kit.show(kit.add("Anna Berg"))
    assert timeline(kit).bar.isHidden()


def test_who_is_spoken_of_elsewhere_gets_there(kit: Kit) -> None:
    anna = live_a_little(kit)
    kit.show(anna)
    kit.hand.press("Spoken of with Bo Dahl: Spoke of @Anna Berg")
    assert kit.shell.opened[-1] != anna


def test_a_note_reads_as_markdown_and_a_name_in_it_leads_to_the_person(kit: Kit) -> None:
    anna, bo = kit.add("Anna Berg"), kit.add("Bo Dahl")
    edit_contact(kit.desk.context, anna, lambda known: replace(known, note="**Sails** with @Bo Dahl"))
    kit.show(anna)
    (section,) = kit.panel.findChildren(NoteSection)
    assert section.view.accessibleName() == "Sails with @Bo Dahl"
    assert section.editor.text() == "**Sails** with @Bo Dahl"
    end = QPoint(section.view.fontMetrics().horizontalAdvance("Sails with @Bo"), section.view.height() // 2)
    QTest.mouseClick(section.view, Qt.MouseButton.LeftButton, pos=end)
    assert kit.shell.opened == [bo]
    assert not section.editor.is_editing()


def test_a_name_that_is_begun_is_offered_and_stored_as_who_was_chosen(kit: Kit) -> None:
    anna = kit.add("Anna Berg")
    kit.add("Bo Dahl")
    bo = kit.add(replace(person("Bo Dahl"), affiliations=(Affiliation("Blå Bølge"),)))
    kit.show(anna)
    (section,) = kit.panel.findChildren(NoteSection)
    section.add()
    editor = section.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Knows @bo d")
    completer = section._completer
    assert completer is not None
    assert sorted(completer._names.stringList()) == ["Bo Dahl", "Bo Dahl, Blå Bølge"]
    completer.activated.emit("Bo Dahl, Blå Bølge")
    assert editor.toPlainText() == "Knows @Bo Dahl "
    section.editor.commit()
    settle()
    assert kit.dossier().contact.note == f"Knows {mention('Bo Dahl', bo)}"


def test_what_the_timeline_tells_is_corrected_where_it_stands_in_the_panel(kit: Kit) -> None:
    kit.show(live_a_little(kit))
    kit.hand.press("Introducing Anna and Bo Dahl: Boats")
    kit.hand.write("Why? (optional)", "Larger boats")
    kit.hand.key(Qt.Key.Key_Return)
    assert "Introducing Anna and Bo Dahl: Larger boats" in lines(kit)
