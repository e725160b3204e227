"""The rows of the day: sections, blocks, what can wait, and the keyboard that stays where it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.domain.reminder import ReminderKind
from relbuilder.services.readings import Row, Today
from relbuilder.ui.desk import Desk
from relbuilder.ui.photo_cache import PhotoCache
from relbuilder.ui.row_wording import When
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.today.agenda_list import AgendaList
from relbuilder.ui.today.agenda_row import AgendaRow
from relbuilder.ui.today.answering import Answer
from relbuilder.ui.today.done_row import DoneRow
from relbuilder.ui.today.row_layout import RowLayout, lay_out
from relbuilder.ui.today.section import BLOCK
from tests.ui.hand import Hand, settle
from tests.ui.today.days import (
    DAY,
    ZONE,
    call_done,
    date_row,
    day_of,
    person_row,
    promise_row,
    reminder_row,
    rich_day,
    somebody,
)

WHEN = When(DAY, ZONE, 4)


class Bench:
    """A list, the hand that works on it, and what it asked for."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.list = AgendaList(PhotoCache(desk))
        qtbot.addWidget(self.list)
        self.list.resize(1000, 900)
        self.list.show()
        self.list.activateWindow()
        self.hand = Hand(self.list)
        self.answers: list[tuple[Answer, str]] = []
        self.undone: list[str] = []
        self.list.answered.connect(self._note)
        self.list.undone.connect(self._note_undone)

    def show(self, today: Today) -> None:
        self.list.show_day(today, WHEN, "2 more can wait")
        settle()

    def titles(self) -> list[str]:
        return [row.words().title for row in self.list.all_rows()]

    def current(self) -> str:
        current = self.list.current()
        return current.words().title if current else ""

    def focus(self, title: str) -> None:
        (row,) = [row for row in self.list.all_rows() if row.words().title == title]
        row.setFocus(Qt.FocusReason.TabFocusReason)

    def _note(self, answer: Answer, row: AgendaRow) -> None:
        self.answers.append((answer, row.words().title))

    def _note_undone(self, row: DoneRow) -> None:
        self.undone.append(row.done.key)


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot) -> Bench:
    return Bench(desk, qtbot)


def people(*names: str) -> list[Row]:
    return [person_row(somebody(name, number), 3) for number, name in enumerate(names, 1)]


def test_the_day_stands_in_its_order(bench: Bench) -> None:
    bench.show(rich_day())
    assert bench.titles() == [
        "Send the report on hedging costs",
        "Article about pension rules",
        "Thank Carl for the introduction to Novia",
        "Fatima Amari",
        "Anders Poulsen turns 41",
        "Karen Nørby",
        "Jens Ravn",
        "Signe Krogh",
    ]
    headings = [words for words in bench.hand.words() if words in HEADINGS]
    assert headings == list(HEADINGS)


HEADINGS = ("Promises you made", "Thank and follow up", "Dates", "People", "Done today")


def test_kinds_are_sorted_into_sections_whatever_their_order(bench: Bench) -> None:
    anna = somebody("Anna Berg")
    bench.show(
        day_of(
            person_row(anna),
            reminder_row(ReminderKind.OWN, "Pay the fee", number=5),
            date_row(somebody("Bo Dahl", 2), year=None),
            promise_row("Send it", anna, number=6),
        )
    )
    assert bench.titles() == ["Send it", "Pay the fee", "Birthday of Bo Dahl", "Anna Berg"]


def test_reminders_among_thank_yous_are_named_and_alone_they_are_called_so(bench: Bench) -> None:
    fee, thanks = (
        reminder_row(ReminderKind.OWN, "Pay the fee", number=5),
        reminder_row(ReminderKind.THANK_YOU, "", somebody("Carl Petri"), number=6),
    )
    for rows, heading in (
        ((fee,), "Remember"),
        ((fee, thanks), "Thank, follow up and remember"),
        ((thanks,), "Thank and follow up"),
    ):
        bench.show(day_of(*rows))
        assert heading in bench.hand.words()


def test_empty_sections_are_away(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg")))
    assert [words for words in bench.hand.words() if words in HEADINGS] == ["People"]


def test_what_can_wait_unfolds_and_folds(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg"), later=people("Bo Dahl", "Cleo Juhl")))
    later = day_of(later=[person_row(somebody("Bo Dahl", 7)), person_row(somebody("Cleo Juhl", 8))]).later
    bench.show(day_of(*people("Anna Berg"), later=later))
    assert bench.titles() == ["Anna Berg"]
    bench.hand.press("2 more can wait")
    assert bench.titles() == ["Anna Berg", "Bo Dahl", "Cleo Juhl"]
    bench.hand.press("2 more can wait")
    assert bench.titles() == ["Anna Berg"]


def test_without_anything_that_can_wait_there_is_no_button(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg")))
    assert "2 more can wait" not in bench.hand.words()


def test_very_many_come_in_blocks(bench: Bench) -> None:
    bench.show(day_of(*people(*(f"Anna {number}" for number in range(300)))))
    assert len(bench.titles()) == BLOCK
    bench.hand.press(f"Show {300 - BLOCK} more")
    assert len(bench.titles()) == 2 * BLOCK
    assert bench.current() == f"Anna {BLOCK}"


def test_an_answer_lays_out_what_changed_and_no_more(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = people(*(f"Anna {number}" for number in range(BLOCK + 1)))
    bench.show(day_of(*rows))
    laid_out: list[int] = []

    def counting(width: int, *rest: Any, **more: Any) -> RowLayout:
        laid_out.append(width)
        return lay_out(width, *rest, **more)

    monkeypatch.setattr("relbuilder.ui.today.row_frame.lay_out", counting)
    bench.show(day_of(*rows[1:]))
    assert 0 < len(laid_out) < BLOCK


def test_arrows_walk_over_all_rows_and_stop_at_the_ends(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg", "Bo Dahl"), done=[call_done(1, key="7")], names={1: "Anna Berg"}))
    bench.list.focus_first()
    seen = [bench.current()]
    for _ in range(3):
        bench.hand.key(Qt.Key.Key_Down)
        seen.append(bench.current())
    assert seen == ["Anna Berg", "Bo Dahl", "Anna Berg", "Anna Berg"]
    assert isinstance(bench.list.current(), DoneRow)
    for _ in range(4):
        bench.hand.key(Qt.Key.Key_Up)
    assert bench.list.current() is bench.list.all_rows()[0]


def test_arrows_also_walk_from_a_button(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg", "Bo Dahl")))
    button = bench.list.agenda_rows()[0].button(Answer.SNOOZE)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    bench.hand.key(Qt.Key.Key_Down)
    assert bench.current() == "Bo Dahl"


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_D, Answer.SETTLE),
        (Qt.Key.Key_S, Answer.SNOOZE),
        (Qt.Key.Key_T, Answer.NOT_TODAY),
        (Qt.Key.Key_X, Answer.NOT_TODAY),
        (Qt.Key.Key_M, Answer.MOVE),
        (Qt.Key.Key_Delete, Answer.DROP),
        (Qt.Key.Key_L, Answer.LOG),
        (Qt.Key.Key_Space, Answer.LOG),
        (Qt.Key.Key_W, Answer.WRITE),
        (Qt.Key.Key_C, Answer.CALL),
        (Qt.Key.Key_Return, Answer.OPEN),
        (Qt.Key.Key_Enter, Answer.OPEN),
    ],
)
def test_one_key_answers_the_row_that_the_keyboard_is_in(bench: Bench, key: Qt.Key, answer: Answer) -> None:
    bench.show(day_of(*people("Anna Berg", "Bo Dahl")))
    bench.focus("Bo Dahl")
    bench.hand.key(key)
    assert bench.answers == [(answer, "Bo Dahl")]


def test_the_rest_of_a_line_typed_elsewhere_answers_nothing(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.show(day_of(*people("Anna", "Bo")))
    bench.focus("Anna")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    other.close()
    bench.list.activateWindow()
    qtbot.waitUntil(bench.list.isActiveWindow)
    bench.focus("Anna")
    for key in (Qt.Key.Key_D, Qt.Key.Key_X, Qt.Key.Key_D):
        QTest.keyClick(bench.list.window().focusWidget(), key)
    assert bench.answers == []
    monkeypatch.setattr("relbuilder.ui.today.agenda_list._PAUSE_MS", 0)
    QTest.keyClick(bench.list.window().focusWidget(), Qt.Key.Key_D)
    assert [answer for answer, _ in bench.answers] == [Answer.SETTLE]


def test_a_right_click_offers_to_put_any_row_off(bench: Bench) -> None:
    bench.show(rich_day())
    (row, *_) = bench.list.agenda_rows()
    middle = row.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, row.mapToGlobal(middle))
    QApplication.sendEvent(row, asked)
    assert [answer for answer, _ in bench.answers] == [Answer.SNOOZE]


def test_on_a_button_enter_and_space_press_it(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg")))
    button = bench.list.agenda_rows()[0].button(Answer.SNOOZE)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    bench.hand.key(Qt.Key.Key_Return)
    bench.hand.key(Qt.Key.Key_Space)
    assert bench.answers == [(Answer.SNOOZE, "Anna Berg")] * 2


def test_a_waiting_row_takes_no_second_answer_and_keeps_the_keyboard(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg", "Bo Dahl")))
    (row, _) = bench.list.agenda_rows()
    button = row.button(Answer.LOG)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    row.set_waiting(True)
    assert bench.list.current() is row
    assert not button.isEnabled()
    bench.hand.key(Qt.Key.Key_D)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.answers == []
    bench.list.wake()
    bench.hand.key(Qt.Key.Key_D)
    assert bench.answers == [(Answer.SETTLE, "Anna Berg")]


def test_after_an_answer_the_keyboard_stays_at_its_place(bench: Bench) -> None:
    rows = people("Anna Berg", "Bo Dahl", "Cleo Juhl")
    bench.show(day_of(*rows))
    bench.focus("Bo Dahl")
    bench.show(day_of(rows[0], rows[2], done=[call_done(2)], names={2: "Bo Dahl"}))
    assert bench.current() == "Cleo Juhl"
    bench.show(day_of(rows[0], done=[call_done(2)], names={2: "Bo Dahl"}))
    assert bench.current() == "Anna Berg"
    bench.show(day_of(done=[call_done(2)], names={2: "Bo Dahl"}))
    assert isinstance(bench.list.current(), DoneRow)


def test_the_ring_goes_with_the_keyboard_and_not_with_the_mouse(bench: Bench) -> None:
    rows = people("Anna Berg", "Bo Dahl", "Cleo Juhl")
    bench.show(day_of(*rows))
    for reason, shown in ((Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.MouseFocusReason, False)):
        bench.show(day_of(*rows))
        bench.list.agenda_rows()[0].setFocus(reason)
        bench.show(day_of(*rows[1:]))
        (first, _) = bench.list.agenda_rows()
        assert first is bench.list.current()
        assert first.shows_ring() is shown


def test_a_row_is_kept_while_its_thing_is_shown(bench: Bench) -> None:
    rows = people("Anna Berg", "Bo Dahl")
    bench.show(day_of(*rows))
    kept = bench.list.agenda_rows()[1]
    renamed = replace(rows[1], person=somebody("Bo Dahl Juhl", 2))
    bench.show(day_of(renamed))
    assert bench.list.agenda_rows() == [kept]
    assert kept.words().title == "Bo Dahl Juhl"
    assert kept.accessibleName().startswith("Bo Dahl Juhl. ")


def test_rows_that_are_gone_are_let_go(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg", "Bo Dahl")))
    bench.show(day_of())
    settle()
    assert bench.hand.window.findChildren(AgendaRow) == []


def test_undo_is_a_click_or_a_key_and_counts_once(bench: Bench) -> None:
    bench.show(day_of(done=[call_done(1, key="7")], names={1: "Anna Berg"}))
    bench.list.focus_first()
    bench.hand.key(Qt.Key.Key_U)
    bench.hand.key(Qt.Key.Key_U)
    assert bench.undone == ["7"]
    bench.list.wake()
    bench.hand.press("Undo")
    assert bench.undone == ["7", "7"]


def test_deeds_change_nothing_on_done_rows(bench: Bench) -> None:
    bench.show(day_of(done=[call_done(1)], names={1: "Anna Berg"}))
    bench.list.focus_first()
    for key in (Qt.Key.Key_D, Qt.Key.Key_S, Qt.Key.Key_Return):
        bench.hand.key(key)
    assert bench.answers == []
    assert bench.undone == []


def test_a_click_on_the_name_opens_and_one_elsewhere_selects(bench: Bench) -> None:
    bench.show(day_of(*people("Anna Berg")))
    (row,) = bench.list.agenda_rows()
    layout = row.measure(row.width())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=layout.when.center())
    assert bench.answers == []
    assert bench.list.current() is row
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=layout.face.center())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=layout.title.topLeft() + layout.face.topLeft() * 0)
    assert bench.answers == [(Answer.OPEN, "Anna Berg")] * 2


def test_a_reminder_about_nobody_opens_nobody(bench: Bench) -> None:
    bench.show(day_of(reminder_row(ReminderKind.OWN, "Pay the fee")))
    (row,) = bench.list.agenda_rows()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.measure(row.width()).face.center())
    assert bench.answers == []


def test_screen_readers_get_names_in_full(bench: Bench) -> None:
    bench.show(rich_day())
    (promise, *_) = bench.list.agenda_rows()
    assert promise.accessibleName().startswith("Send the report on hedging costs. to Mette Holm, promised")
    kept = promise.button(Answer.SETTLE)
    assert kept is not None
    assert kept.accessibleName() == "Kept: Send the report on hedging costs"
    assert bench.list.all_rows()[-1].accessibleName().startswith("Done: Signe Krogh. Call, 25 min.")


def test_what_was_put_off_stands_with_its_day(bench: Bench) -> None:
    later = replace(people("Bo Dahl")[0])
    snoozed = replace(later, item=replace(later.item, snoozed_until=datetime(2025, 11, 25, 8, 0, tzinfo=UTC)))
    bench.show(day_of(later=[snoozed]))
    bench.hand.press("2 more can wait")
    assert [row.words().when for row in bench.list.all_rows()] == ["until tomorrow"]


def test_another_font_size_is_followed(bench: Bench, qapp: QApplication, theme: ThemeController) -> None:
    bench.show(day_of(*people("Anna Berg")))
    (row,) = bench.list.agenda_rows()
    before = row.heightForWidth(1000)
    font, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        theme.refresh_fonts()
        settle()
        assert row.height() == row.heightForWidth(row.width()) > before
    finally:
        qapp.setFont(font)
        theme.refresh_fonts()
        settle()


def test_every_row_has_its_own_place_to_stand(bench: Bench) -> None:
    def tops(rows: Sequence[object]) -> list[int]:
        return [row.mapTo(bench.list, row.rect().topLeft()).y() for row in rows]  # type: ignore[attr-defined]

    bench.show(rich_day())
    found = tops(bench.list.all_rows())
    assert found == sorted(set(found))
