"""Every answer given on the page, over the real storage: what it writes, what the page shows, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.promise import PromiseState
from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import contacts, promises, recording, reminders, touches
from relbuilder.services.readings import Dossier, Today
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.answers import Answers
from relbuilder.ui.desk import Desk
from relbuilder.ui.today.agenda_row import AgendaRow
from relbuilder.ui.today.answering import Answer
from relbuilder.ui.today.page import TodayPage
from relbuilder.ui.widgets.day_panel import DayPanel
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.ui.hand import NO_KEY, Hand, settle
from tests.ui.today.days import DAY
from tests.world import StandingClock


class Book(QObject):
    """Notes what the system is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


class Bench:
    """The page over a data file in which a test puts what is to be due."""

    def __init__(self, desk: Desk, shell: FakeShell, qtbot: QtBot) -> None:
        self.desk, self.shell = desk, shell
        self.feed = AgendaFeed(desk.context, desk.reader, desk.tasks, desk.events)
        self.feed.begin()
        self.page = TodayPage(desk, self.feed, Answers(desk))
        qtbot.addWidget(self.page)
        self.page.resize(1376, 900)
        self.page.show()
        self.page.activateWindow()
        self.hand = Hand(self.page)
        self._qtbot = qtbot

    def add(self, name: str, tier: Tier = Tier.VIP, email: str = "", phone: str = "") -> int:
        stored = contacts.add_contact(self.desk.context, person(name, email=email, phone=phone), tier)
        assert stored.id is not None
        return stored.id

    def silent(self, name: str, email: str = "") -> int:
        """Somebody in the VIPs for long, who was last called half a year ago."""
        contact_id = self.add(name, email=email)
        with self.desk.context.open_unit() as unit:
            standing = unit.standings.get(contact_id)
            unit.standings.put(replace(standing, entered_on=DAY - timedelta(days=400)))
            unit.commit()
        touches.log_touch(
            self.desk.context, [contact_id], TouchKind.CALL, on=DAY - timedelta(days=190), note="her move"
        )
        return contact_id

    def owe(self, contact_id: int, text: str, due: date = DAY - timedelta(days=5)) -> int:
        made = promises.add_promise(self.desk.context, contact_id, text, due=due)
        assert made.id is not None
        return made.id

    def look(self) -> Today:
        self.feed.look()
        settle()
        assert self.feed.today is not None
        return self.feed.today

    def row(self, title: str) -> AgendaRow:
        rows = self.page.findChildren(AgendaRow)
        (row,) = [row for row in rows if row.isVisible() and row.words().title == title]
        return row

    def titles(self) -> list[str]:
        return [row.words().title for row in self.page.findChildren(AgendaRow) if row.isVisible()]

    def focus(self, title: str) -> None:
        self.row(title).setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, title: str, answer: Answer) -> None:
        button = self.row(title).button(answer)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def dossier(self, contact_id: int) -> Dossier:
        return self.desk.reader.dossier(contact_id, self.desk.today())

    def undo(self) -> None:
        recording.undo(self.desk.context)
        settle()


@pytest.fixture
def bench(desk: Desk, shell: FakeShell, qtbot: QtBot) -> Bench:
    return Bench(desk, shell, qtbot)


@pytest.fixture
def system() -> Iterator[Book]:
    """The system's own programs."""
    book = Book()
    for scheme in ("mailto", "tel"):
        QDesktopServices.setUrlHandler(scheme, book, "open")  # type: ignore[arg-type]
    yield book
    for scheme in ("mailto", "tel"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize("by", ["key", "click"])
def test_a_promise_is_kept(bench: Bench, by: str) -> None:
    anna = bench.add("Anna Berg")
    bench.owe(anna, "Send the report")
    bench.look()
    if by == "key":
        bench.focus("Send the report")
        bench.hand.key(Qt.Key.Key_D)
    else:
        bench.press("Send the report", Answer.SETTLE)
    assert bench.titles() == []
    assert [promise.state for promise in bench.dossier(anna).promises] == [PromiseState.KEPT]
    assert bench.shell.told == [("Done", True)]
    assert "Promise to Anna Berg, kept" in " ".join(row.words().detail for row in bench.page._list.all_rows())
    bench.undo()
    assert bench.titles() == ["Send the report"]


def test_a_promise_is_dropped(bench: Bench) -> None:
    anna = bench.add("Anna Berg")
    bench.owe(anna, "Send the report")
    bench.look()
    bench.press("Send the report", Answer.DROP)
    assert [promise.state for promise in bench.dossier(anna).promises] == [PromiseState.DROPPED]
    assert bench.shell.told == [("Promise dropped", True)]
    assert bench.titles() == []


def test_a_promise_is_moved_to_a_day_that_is_written(bench: Bench) -> None:
    anna = bench.add("Anna Berg")
    bench.owe(anna, "Send the report")
    bench.look()
    bench.focus("Send the report")
    bench.hand.key(Qt.Key.Key_M)
    bench.hand.write("A word about it (optional)", "she is away")
    bench.hand.write("Which day was agreed?", "2025-12-05")
    bench.hand.key(Qt.Key.Key_Return)
    moved = [(promise.due, promise.word) for promise in bench.dossier(anna).promises]
    assert moved == [(date(2025, 12, 5), "she is away")]
    assert bench.shell.told == [("Promise moved", True)]
    assert bench.hand.seen(DayPanel) == []


def test_a_day_that_is_none_moves_nothing(bench: Bench) -> None:
    anna = bench.add("Anna Berg")
    bench.owe(anna, "Send the report")
    bench.look()
    bench.press("Send the report", Answer.MOVE)
    bench.hand.write("Which day was agreed?", "some day")
    bench.hand.key(Qt.Key.Key_Return)
    assert len(bench.hand.seen(DayPanel)) == 1
    bench.hand.key(Qt.Key.Key_Escape)
    assert bench.titles() == ["Send the report"]
    assert bench.page._list.current() is bench.row("Send the report")


def test_a_person_is_logged_by_the_form(bench: Bench) -> None:
    anna = bench.silent("Anna Berg")
    bench.look()
    bench.focus("Anna Berg")
    bench.hand.key(Qt.Key.Key_L)
    bench.hand.key(Qt.Key.Key_Space)
    bench.press("Anna Berg", Answer.LOG)
    assert bench.shell.logged == [[anna]] * 3


def test_done_with_a_person_logs_the_usual_kind(bench: Bench) -> None:
    anna = bench.silent("Anna Berg")
    bench.look()
    bench.focus("Anna Berg")
    bench.hand.key(Qt.Key.Key_D)
    (newest, _) = bench.dossier(anna).touches
    assert (newest.kind, newest.day) == (TouchKind.CALL, DAY)
    assert bench.titles() == []


def test_an_impatient_second_key_logs_nothing_twice(bench: Bench) -> None:
    anna = bench.silent("Anna Berg")
    bench.silent("Bo Dahl")
    bench.look()
    row = bench.row("Anna Berg")
    row.give(Answer.SETTLE)
    row.give(Answer.SETTLE)
    assert len(bench.dossier(anna).touches) == 2


def test_a_double_click_answers_only_the_row_that_was_meant(bench: Bench) -> None:
    anna = bench.add("Anna Berg")
    bench.owe(anna, "Send the report", DAY - timedelta(days=9))
    bench.owe(anna, "Write the article", DAY - timedelta(days=5))
    bench.look()
    bench.press("Send the report", Answer.SETTLE)
    slid_up = bench.row("Write the article").button(Answer.SETTLE)
    assert slid_up is not None
    place, left, none = QPointF(slid_up.rect().center()), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in ((QEvent.Type.MouseButtonDblClick, left), (QEvent.Type.MouseButtonRelease, none)):
        there = slid_up.mapToGlobal(place)
        QApplication.sendEvent(slid_up, QMouseEvent(kind, place, there, left, held, NO_KEY))
    settle()
    assert bench.titles() == ["Write the article"]


def test_a_key_that_is_held_answers_once(bench: Bench) -> None:
    keys = bench.page.findChildren(QShortcut)
    repeating = {shortcut.key().toString() for shortcut in keys if shortcut.autoRepeat()}
    assert repeating == {"Up", "Down"}


def test_not_today_is_tomorrow(bench: Bench) -> None:
    anna = bench.silent("Anna Berg")
    bench.look()
    bench.focus("Anna Berg")
    bench.hand.key(Qt.Key.Key_X)
    assert bench.titles() == []
    assert bench.dossier(anna).standing.next_due == DAY + timedelta(days=1)
    assert bench.shell.told == [("Put off", True)]


@pytest.mark.parametrize(
    ("words", "until"),
    [("Tomorrow", DAY + timedelta(days=1)), ("Next week", date(2025, 12, 1))],
)
def test_a_person_is_put_off_by_the_menu(bench: Bench, words: str, until: date) -> None:
    anna = bench.silent("Anna Berg")
    bench.look()
    bench.press("Anna Berg", Answer.SNOOZE)
    (chosen,) = [offer for offer in bench.hand.offers() if offer.startswith(words)]
    bench.hand.choose(chosen)
    assert bench.dossier(anna).standing.next_due == until


def test_a_person_is_put_off_to_a_day(bench: Bench) -> None:
    anna = bench.silent("Anna Berg")
    bench.look()
    bench.focus("Anna Berg")
    bench.hand.key(Qt.Key.Key_S)
    bench.hand.choose("A date…")
    bench.hand.write("Put off until when?", "2025-12-24")
    bench.hand.key(Qt.Key.Key_Return)
    assert bench.dossier(anna).standing.next_due == date(2025, 12, 24)


def test_the_menu_says_when_that_is(bench: Bench) -> None:
    bench.silent("Anna Berg")
    bench.look()
    bench.press("Anna Berg", Answer.SNOOZE)
    hour, evening, tomorrow, week, day = bench.hand.offers()
    assert [offer.partition("\t")[0] for offer in (hour, evening, tomorrow, week, day)] == [
        *("In an hour", "This evening", "Tomorrow", "Next week", "A date…"),
    ]
    assert "1" in hour.partition("\t")[2]
    assert (tomorrow.partition("\t")[2], week.partition("\t")[2]) == ("Tue", "Mon")


def _going_on(clock: StandingClock) -> datetime:
    clock.instant += timedelta(milliseconds=1)
    return clock.instant


def test_in_the_evening_this_evening_is_not_offered(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    # As real clocks do, also between two questions of the same moment.
    monkeypatch.setattr(StandingClock, "now", _going_on)
    bench.desk.context.clock.instant = datetime(2025, 11, 24, 18, 30, tzinfo=UTC)  # type: ignore[attr-defined]
    bench.silent("Anna Berg")
    bench.look()
    bench.press("Anna Berg", Answer.SNOOZE)
    assert not any(offer.startswith("This evening") for offer in bench.hand.offers())


def test_what_was_put_off_for_an_hour_can_wait(bench: Bench) -> None:
    anna = bench.add("Anna Berg")
    bench.owe(anna, "Send the report")
    bench.look()
    bench.focus("Send the report")
    bench.hand.key(Qt.Key.Key_S)
    (hour, *_) = bench.hand.offers()
    bench.hand.choose(hour)
    assert bench.titles() == []
    bench.hand.press("1 more can wait until later this week")
    assert bench.row("Send the report").words().when.startswith("until ")


def test_enter_opens_the_contact(bench: Bench) -> None:
    anna = bench.silent("Anna Berg")
    bench.look()
    bench.focus("Anna Berg")
    bench.hand.key(Qt.Key.Key_Return)
    bench.press("Anna Berg", Answer.OPEN)
    assert bench.shell.opened == [anna, anna]


def test_own_reminders_and_follow_ups_are_seen_to(bench: Bench) -> None:
    anna = bench.add("Anna Berg", Tier.GRAVEYARD)
    reminders.add_reminder(bench.desk.context, "Pay the fee", DAY)
    reminders.add_reminder(
        bench.desk.context, "Thank Anna", DAY, contact_id=anna, kind=ReminderKind.THANK_YOU
    )
    bench.look()
    bench.press("Pay the fee", Answer.SETTLE)
    bench.focus("Thank Anna")
    bench.hand.key(Qt.Key.Key_D)
    assert bench.titles() == []
    assert sorted(row.words().title for row in bench.page._list.all_rows()) == ["Pay the fee", "Thank Anna"]


def test_a_birthday_is_called_written_and_seen_to(bench: Bench, system: Book) -> None:
    anna = bench.add("Anna Berg", email="anna@example.dk", phone="+45 20 30 40 50")
    _born(bench.desk, anna, ImportantDate(BIRTHDAY, 11, 24, 1984))
    bench.look()
    bench.press("Anna Berg turns 41", Answer.CALL)
    bench.press("Anna Berg turns 41", Answer.WRITE)
    assert system.opened == [
        "tel:+4520304050",
        "mailto:anna@example.dk?subject=Happy%20birthday&body=Happy%20birthday%2C%20Anna%21",
    ]
    assert bench.titles() == ["Anna Berg turns 41"]
    bench.press("Anna Berg turns 41", Answer.SETTLE)
    assert bench.titles() == []


def test_who_cannot_be_reached_is_said(bench: Bench, system: Book) -> None:
    bench.silent("Anna Berg")
    bench.look()
    bench.focus("Anna Berg")
    bench.hand.key(Qt.Key.Key_W)
    bench.hand.key(Qt.Key.Key_C)
    assert [text for text, _ in bench.shell.told] == [
        "No e-mail address of Anna Berg is known.",
        "No phone number of Anna Berg is known.",
    ]
    assert system.opened == []


def test_a_system_without_a_mail_program_is_said(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("relbuilder.ui.today.deeds.open_address", _refuse)
    bench.silent("Anna Berg", email="anna@example.dk")
    bench.look()
    bench.focus("Anna Berg")
    bench.hand.key(Qt.Key.Key_W)
    assert bench.shell.told == [("No program here opens anna@example.dk.", False)]


def test_what_is_done_is_taken_back_whatever_came_after(bench: Bench) -> None:
    anna = bench.silent("Anna Berg")
    bo = bench.add("Bo Dahl")
    bench.owe(bo, "Send the report")
    bench.look()
    bench.focus("Anna Berg")
    bench.hand.key(Qt.Key.Key_D)
    bench.focus("Send the report")
    bench.hand.key(Qt.Key.Key_D)
    (called,) = [row for row in bench.page._list.all_rows() if row.words().detail == "Call"]
    called.setFocus()
    bench.hand.key(Qt.Key.Key_U)
    assert bench.titles() == ["Anna Berg"]
    assert len(bench.dossier(anna).touches) == 1
    assert [promise.state for promise in bench.dossier(bo).promises] == [PromiseState.KEPT]


def test_a_refused_answer_is_told_and_can_be_given_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = bench.add("Anna Berg")
    bench.owe(anna, "Send the report")
    bench.look()
    monkeypatch.setattr(promises, "drop_promise", _raising(InputProblem(Code.CHANGED_ELSEWHERE)))
    bench.press("Send the report", Answer.DROP)
    assert len(bench.shell.problems) == 1
    monkeypatch.undo()
    bench.press("Send the report", Answer.DROP)
    assert bench.titles() == []


def test_the_keyboard_stays_at_its_place_through_a_whole_day(bench: Bench) -> None:
    anna = bench.add("Anna Berg")
    for number in range(4):
        bench.owe(anna, f"Promise {number}", DAY - timedelta(days=9 - number))
    bench.look()
    bench.focus("Promise 1")
    gone = []
    for key in (Qt.Key.Key_D, Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_D):
        current = bench.page._list.current()
        assert current is not None
        gone.append(current.words().title)
        bench.hand.key(key)
    assert gone == ["Promise 1", "Promise 2", "Promise 3", "Promise 0"]
    assert bench.titles() == []


def test_mirrors_what_happens_elsewhere(bench: Bench) -> None:
    anna = bench.silent("Anna Berg")
    bench.look()
    assert bench.titles() == ["Anna Berg"]
    touches.log_touch(bench.desk.context, [anna], TouchKind.MESSAGE)
    settle()
    assert bench.titles() == []


def test_an_own_reminder_shows_its_time(bench: Bench) -> None:
    reminders.add_reminder(bench.desk.context, "Ring the bank", DAY, at=time(11, 30))
    bench.look()
    assert bench.row("Ring the bank").words().when in ("11:30", "11.30", "11:30 AM")


def _born(desk: Desk, contact_id: int, yearly: ImportantDate) -> None:
    contacts.edit_contact(desk.context, contact_id, lambda known: replace(known, dates=(yearly,)))


def _refuse(_address: QUrl) -> bool:
    return False


def _raising(error: Exception) -> Callable[..., None]:
    def call(*_arguments: object) -> None:
        raise error

    return call
