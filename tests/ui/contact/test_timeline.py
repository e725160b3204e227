"""The timeline: order, words, and touches corrected and deleted where they stand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import board, recording, touches
from relbuilder.ui.contact.prose import Prose, ProseButton
from relbuilder.ui.contact.story.timeline import PAGE, TimelineSection
from tests.ui.contact.conftest import Kit

ENTER = Qt.Key.Key_Return
TODAY = date(2025, 11, 24)


def log(
    kit: Kit, *ids: int, kind: TouchKind = TouchKind.CALL, ago: int = 0, note: str = "", minutes: int = 0
) -> int:
    touch = touches.log_touch(
        kit.desk.context, ids, kind, on=TODAY - timedelta(ago), minutes=minutes or None, note=note
    )
    assert touch.id is not None
    return touch.id


def lines(kit: Kit) -> list[str]:
    """What the timeline says, top down, without the days."""
    (timeline,) = kit.panel.findChildren(TimelineSection)
    paragraphs: list[Prose | ProseButton] = [*kit.hand.seen(Prose), *kit.hand.seen(ProseButton)]
    found = [
        (paragraph.mapTo(timeline, paragraph.rect().topLeft()).y(), paragraph.text())
        for paragraph in paragraphs
        if timeline.isAncestorOf(paragraph)
    ]
    return [words for _, words in sorted(found)]


def touch_button(kit: Kit, touch_id: int) -> QAbstractButton:
    (button,) = [b for b in kit.hand.seen(QAbstractButton) if b.objectName() == f"touch{touch_id}"]
    return button


def test_the_newest_comes_first_and_moves_stand_among_touches(kit: Kit) -> None:
    anna = kit.add("Anna Berg")
    log(kit, anna, kind=TouchKind.MEETING, ago=3, note="Coffee", minutes=50)
    log(kit, anna, kind=TouchKind.CALL, ago=90)
    board.move_contacts(kit.desk.context, [anna], Tier.INNER_CIRCLE, reason="She is family now")
    kit.show(anna)
    assert lines(kit) == [
        "Moved from VIP to Inner circle. She is family now",
        "Came to VIP",
        "Meeting, 50 min. Coffee",
        "Call",
    ]


def test_who_else_was_there_is_named(kit: Kit) -> None:
    anna, bo = kit.add("Anna Berg"), kit.add("Bo Dahl")
    log(kit, anna, bo, kind=TouchKind.MEETING)
    kit.show(anna)
    assert lines(kit)[0] == "Meeting, with Bo Dahl"


def test_many_are_shown_page_by_page_and_anew_for_the_next(kit: Kit) -> None:
    anna = kit.add("Anna Berg")
    for ago in range(PAGE + 5):
        log(kit, anna, ago=ago)
    kit.show(anna)
    assert len(lines(kit)) == PAGE
    kit.hand.press("Show more")
    assert len(lines(kit)) == PAGE + 6
    kit.meet("Bo Dahl")
    kit.show(anna)
    assert len(lines(kit)) == PAGE


def test_a_touch_is_corrected_where_it_stands(kit: Kit) -> None:
    anna = kit.add("Anna Berg")
    touch = log(kit, anna, ago=3)
    kit.show(anna)
    touch_button(kit, touch).click()
    kind = kit.hand.choice("Kind")
    kind.setCurrentIndex(kind.findText("Letter"))
    kit.hand.write("When", "2025-11-01")
    kit.hand.write("Minutes", "20")
    kit.hand.write("What was it about?", "Her new job")
    kit.hand.key(ENTER)
    assert lines(kit)[-1] == "Letter, 20 min. Her new job"
    assert kit.dossier().standing.last_touch == date(2025, 11, 1)
    assert touch_button(kit, touch).hasFocus()
    recording.undo(kit.desk.context)
    assert kit.dossier().standing.last_touch == TODAY - timedelta(3)


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("When", "some day", "That is no date. Write it like 14 March 2023 or 2023-03-14."),
        ("Minutes", "long", "Write the minutes as a number, for example 30."),
    ],
)
def test_what_cannot_be_is_refused(kit: Kit, field: str, text: str, sentence: str) -> None:
    anna = kit.add("Anna Berg")
    touch = log(kit, anna, ago=3, note="as it was")
    kit.show(anna)
    before = kit.dossier().touches
    touch_button(kit, touch).click()
    kit.hand.write(field, text)
    kit.hand.key(ENTER)
    assert sentence in kit.hand.words()
    assert kit.hand.field(field).text() == text
    assert kit.dossier().touches == before


def test_a_touch_of_tomorrow_is_refused(kit: Kit) -> None:
    anna = kit.add("Anna Berg")
    touch = log(kit, anna, ago=3)
    kit.show(anna)
    touch_button(kit, touch).click()
    kit.hand.write("When", "2025-11-25")
    kit.hand.key(ENTER)
    assert kit.hand.field("When").text() == "2025-11-25"
    assert kit.dossier().standing.last_touch == TODAY - timedelta(3)


def test_a_deleted_touch_sets_the_clock_back_and_undo_on_again(kit: Kit) -> None:
    anna = kit.add("Anna Berg")
    log(kit, anna, ago=30)
    touch = log(kit, anna, ago=3)
    kit.show(anna)
    touch_button(kit, touch).click()
    kit.hand.press("Delete")
    assert kit.dossier().standing.last_touch == TODAY - timedelta(30)
    assert lines(kit) == ["Came to VIP", "Call"]
    recording.undo(kit.desk.context)
    assert kit.dossier().standing.last_touch == TODAY - timedelta(3)
    assert len(lines(kit)) == 3
