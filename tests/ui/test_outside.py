"""What goes on outside the window: notifications and the tray answer, the key captures, closing is not ending."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.bootstrap.assembly import Program, assemble
from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.domain.contact import Contact, Name
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import contacts, reminders, touches
from relbuilder.services.machine import Called
from relbuilder.services.notifying import DONE, OPEN, SNOOZE
from relbuilder.services.reminders import Snooze
from relbuilder.ui import application as module
from relbuilder.ui.application import Application
from relbuilder.ui.capture.window import CaptureWindow
from relbuilder.ui.pages import BOARD, TODAY
from relbuilder.ui.settings.page import SettingsPage
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.tray.system_tray import SystemTray
from relbuilder.ui.tray.tray import Tray
from tests.ui.fake_machine import FakeMachine, FakeShortcut
from tests.ui.hand import Hand
from tests.ui.test_application import Spoken

ALWAYS = {"quiet_from": "00:00", "quiet_to": "00:00", "weekdays": [0, 1, 2, 3, 4, 5, 6], "morning": "04:00"}
NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)


class Stage:
    """The whole program over a data folder, on a machine of its own."""

    def __init__(self, qt: QApplication, folder: Path, qtbot: QtBot) -> None:
        self.fake = FakeMachine()
        self.paths = Paths(folder)
        self.program: Program = assemble(self.paths)
        self.program.clock.ahead = NOON - datetime.now(UTC)
        self.begun = False
        self._qt = qt
        self._qtbot = qtbot

    def start(self, *, inline: bool = True) -> Application:
        """Begin, and look what is due."""
        self.application = Application(
            self._qt,
            self.program,
            partial(assemble, self.paths),
            machine=self.fake.machine(),
            language="en",
            inline=inline,
        )
        self.begun = True
        self.application.show()
        # What goes on outside begins when the window is there.
        self._qtbot.waitUntil(lambda: self.application.feed.today is not None)
        return self.application

    def end(self) -> None:
        """Close all that was begun, once."""
        if self.begun:
            self.begun = False
            self.application.window.close()
            self.application.close()

    def tray(self) -> Tray:
        tray = self.application.window.findChild(Tray)
        assert isinstance(tray, Tray)
        return tray

    def person_key(self) -> str:
        today = self.application.feed.today
        assert today is not None
        return next(str(row.item.key) for row in today.rows if str(row.item.key).startswith("person:"))

    def paused_count(self) -> tuple[bool, int]:
        """Whether everything is paused, and the number on the rail and in the tray."""
        today = self.application.feed.today
        assert today is not None
        return today.pause is not None, today.count

    def keys(self) -> list[str]:
        today = self.application.feed.today
        assert today is not None
        return [str(row.item.key) for row in today.rows]


@pytest.fixture
def stage(
    qapp: QApplication, theme: ThemeController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Stage]:
    monkeypatch.setattr(module, "Translations", Spoken)
    monkeypatch.setattr(module, "ThemeController", lambda *_arguments: theme)
    (tmp_path / "settings.json").write_text(json.dumps(ALWAYS), "utf-8")
    made = Stage(qapp, tmp_path, qtbot)
    yield made
    made.end()
    made.program.close()
    qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture
def karen(stage: Stage) -> int:
    """A VIP who has not been heard of for 120 days."""
    clock, now = stage.program.clock, stage.program.clock.ahead
    clock.ahead = now - timedelta(days=200)
    added = contacts.add_contact(stage.program.context, Contact(Name("Karen", family="Nørby")), Tier.VIP)
    assert added.id is not None
    clock.ahead = now - timedelta(days=120)
    touches.log_touch(stage.program.context, [added.id], TouchKind.CALL, note="her move to Aarhus")
    clock.ahead = now
    return added.id


def kinds(stage: Stage, contact_id: int) -> list[TouchKind]:
    dossier = stage.program.reader.dossier(contact_id, stage.program.context.today())
    return [touch.kind for touch in dossier.touches]


def test_what_is_due_is_announced_once_and_counted(stage: Stage, karen: int) -> None:
    application = stage.start()
    assert list(stage.fake.notifier.shown) == [stage.person_key()]
    assert application.window._rail.item(TODAY).count == 1
    stage.fake.notifier.shown.clear()
    application.keep_up()
    assert stage.fake.notifier.shown == {}


def test_done_on_a_notification_is_written_and_the_notice_goes(stage: Stage, karen: int) -> None:
    stage.start()
    stage.fake.notifier.press(stage.person_key(), DONE)
    stage.application.feed.look()
    assert kinds(stage, karen) == [TouchKind.CALL, TouchKind.CALL]
    assert stage.keys() == []
    assert stage.fake.notifier.shown == {}


def test_an_answer_that_comes_after_another_changes_nothing(stage: Stage, karen: int) -> None:
    stage.start()
    key = stage.person_key()
    touches.log_touch(stage.program.context, [karen], TouchKind.MEETING)
    stage.fake.notifier.press(key, DONE)
    assert kinds(stage, karen) == [TouchKind.MEETING, TouchKind.CALL]


def test_put_off_and_told_again_an_hour_later(stage: Stage, karen: int) -> None:
    application = stage.start()
    stage.fake.notifier.press(stage.person_key(), SNOOZE)
    application.feed.look()
    assert stage.keys() == []
    stage.program.clock.ahead += timedelta(minutes=61)
    application.keep_up()
    assert list(stage.fake.notifier.shown) == [stage.person_key()]


def test_open_shows_today_with_the_person(stage: Stage, karen: int) -> None:
    application = stage.start()
    application.window.hide()
    stage.fake.notifier.press(stage.person_key(), OPEN)
    assert application.window.isVisible()
    assert application.window.page == TODAY
    assert application.window.shown_contact == karen


def test_a_click_on_several_at_once_shows_today(stage: Stage, karen: int) -> None:
    contacts.add_contact(stage.program.context, Contact(Name("Jens")), Tier.VIP)
    application = stage.start()
    stage.fake.notifier.press("group:any", OPEN)
    assert application.window.page == TODAY
    assert application.window.shown_contact is None


def test_switched_off_nothing_is_shown_and_all_stands_in_today(stage: Stage, karen: int) -> None:
    (stage.paths.settings).write_text(json.dumps({**ALWAYS, "notifications": False}), "utf-8")
    stage.program.settings.current = settings_file.load(stage.paths.settings)
    stage.start()
    assert stage.fake.notifier.shown == {}
    assert len(stage.keys()) == 1


def test_another_number_of_people_a_day_holds_at_once(stage: Stage, karen: int) -> None:
    application = stage.start()
    application.preferences.change(people_a_day=0)
    assert stage.keys() == []
    assert application.window._rail.item(TODAY).count == 0


def test_after_a_sleep_what_came_due_is_told_at_once(stage: Stage, karen: int) -> None:
    stage.start()
    stage.fake.notifier.press(stage.person_key(), SNOOZE)
    stage.program.clock.ahead += timedelta(hours=8)
    stage.fake.wakes[0].wake_up()
    assert list(stage.fake.notifier.shown) == [stage.person_key()]


def test_the_tray_settles_snoozes_pauses_and_resumes(stage: Stage, karen: int) -> None:
    application = stage.start()
    today = application.feed.today
    assert today is not None
    stage.tray().snooze_requested.emit(today.rows[0].item, Snooze.TOMORROW)
    application.feed.look()
    assert stage.keys() == []
    application.window.undo()
    application.feed.look()
    stage.tray().pause_requested.emit(None)
    application.feed.look()
    assert stage.paused_count() == (True, 0)
    stage.tray().resume_requested.emit()
    application.feed.look()
    assert stage.paused_count() == (False, 1)
    stage.tray().settle_requested.emit(today.rows[0].item)
    assert kinds(stage, karen)[0] is TouchKind.CALL
    assert len(kinds(stage, karen)) == 2


def test_the_tray_opens_what_it_is_asked_for(stage: Stage, karen: int) -> None:
    application = stage.start()
    window = application.window
    window.hide()
    stage.tray().open_requested.emit()
    assert window.isVisible()
    assert window.page == BOARD
    stage.tray().today_requested.emit()
    assert window.page == TODAY


def test_the_key_from_anywhere_captures_and_follows_the_settings(stage: Stage, qtbot: QtBot) -> None:
    application = stage.start()
    stage.fake.pressed[0]()
    capture = next(w for w in QApplication.topLevelWidgets() if isinstance(w, CaptureWindow))
    assert capture.isVisible()
    application.preferences.change(shortcut="Ctrl+Alt+K")
    application.preferences.change(people_a_day=4)
    assert stage.fake.shortcut.taken == ["Ctrl+Alt+R", "Ctrl+Alt+K"]


def test_everything_is_let_go_of_at_the_end(stage: Stage) -> None:
    stage.start()
    stage.end()
    assert stage.fake.shortcut.closed
    assert stage.fake.wakes[0].closed


def test_a_service_that_fails_as_none_should_leaves_the_day_in_the_window(
    stage: Stage, karen: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_called: Called) -> FakeShortcut:
        raise ZeroDivisionError

    monkeypatch.setattr(stage.fake, "_with_key", broken)
    with qtbot.capture_exceptions() as raised:
        application = stage.start()
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert application.window._rail.item(TODAY).count == 1


def test_nothing_is_told_or_looked_at_after_the_end(stage: Stage, qtbot: QtBot) -> None:
    application = stage.start()
    assert application.background._patience.isActive()
    stage.end()
    assert not application.background._patience.isActive()
    with qtbot.captureExceptions() as raised:
        application.preferences.change(people_a_day=1)
    assert raised == []


@pytest.fixture
def with_tray(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """On a machine that has a tray."""
    monkeypatch.setattr(SystemTray, "available", lambda _self: True)
    monkeypatch.setattr(SystemTray, "put_up", lambda *_arguments: None)
    return stage


def test_who_closes_the_window_is_told_once_that_the_program_stays(with_tray: Stage) -> None:
    application = with_tray.start()
    application.window.close_window()
    assert list(with_tray.fake.notifier.shown) == ["in-tray"]
    with_tray.fake.notifier.shown.clear()
    application.bring_to_front()
    application.window.close_window()
    assert with_tray.fake.notifier.shown == {}


def test_quit_says_nothing_of_staying(with_tray: Stage) -> None:
    with_tray.start().quit()
    assert with_tray.fake.notifier.shown == {}
    assert not with_tray.program.settings.current.told_of_tray


def test_the_end_of_the_session_says_nothing_of_staying_and_is_not_held_up(with_tray: Stage) -> None:
    application = with_tray.start()
    # What Qt does with all windows before it ends; one that stays open would hold up the log-out.
    QApplication.closeAllWindows()
    assert not application.window.isVisible()
    assert not with_tray.program.settings.current.told_of_tray


def test_another_language_says_nothing_of_staying(with_tray: Stage) -> None:
    with_tray.start().preferences.set_language("da")
    assert not with_tray.program.settings.current.told_of_tray


def test_who_was_told_how_to_get_a_tray_is_told_that_the_program_stays_in_it(with_tray: Stage) -> None:
    with_tray.program.settings.current = settings_file.Settings(told_without_tray=True)
    with_tray.start().window.close_window()
    assert list(with_tray.fake.notifier.shown) == ["in-tray"]


def test_another_language_makes_all_of_it_anew(stage: Stage, karen: int) -> None:
    application = stage.start()
    before = stage.tray()
    application.preferences.set_language("da")
    assert stage.tray() is not before
    assert stage.fake.shortcut.closed
    assert len(stage.keys()) == 1


def test_what_a_look_finds_while_the_language_changes_is_told_and_its_answer_heard(
    stage: Stage, qtbot: QtBot
) -> None:
    application, program = stage.start(inline=False), stage.program
    reminder = reminders.add_reminder(program.context, "Call the bank", program.context.today())
    application.feed.look()
    application.preferences.set_language("da")
    key = f"reminder:{reminder.id}:2026-11-24:"
    qtbot.waitUntil(lambda: list(stage.fake.notifier.shown) == [key])
    stage.fake.notifier.press(key, DONE)
    qtbot.waitUntil(lambda: program.reader.reminders_of(None) == [])


def test_nothing_of_the_old_window_lives_on(stage: Stage, qtbot: QtBot) -> None:
    application = stage.start()
    before = Counter(type(child) for child in application.children())
    application.preferences.set_language("da")
    qtbot.waitUntil(lambda: Counter(type(child) for child in application.children()) == before)


@pytest.mark.parametrize(("days", "asked"), [(6, False), (7, True)])
def test_after_the_first_week_it_is_asked_about_the_login(stage: Stage, days: int, asked: bool) -> None:
    first = (NOON - timedelta(days=days)).date().isoformat()
    stage.program.settings.current = settings_file.Settings(first_used_on=first)
    application = stage.start()
    assert application.window.banner.isVisible() is asked
    assert stage.program.settings.current.asked_about_login is asked


def test_a_program_that_has_run_for_a_week_asks_as_well(stage: Stage) -> None:
    application = stage.start()
    stage.program.clock.ahead += timedelta(days=8)
    application.window.hide()
    application.keep_up()
    assert not stage.program.settings.current.asked_about_login
    application.window.show()
    stage.program.clock.ahead += timedelta(days=1)
    application.keep_up()
    assert application.window.banner.isVisible()
    assert stage.program.settings.current.asked_about_login


def test_the_first_start_is_remembered_and_yes_switches_it_on(stage: Stage) -> None:
    application = stage.start()
    assert stage.program.settings.current.first_used_on == "2026-11-24"
    login = application.background._outside._login  # type: ignore[union-attr]
    login.consider((NOON + timedelta(days=8)).date())
    yes = application.window.banner._actions[0]
    yes.click()
    assert stage.fake.autostart.on
    assert not application.window.banner.isVisible()
    login.consider((NOON + timedelta(days=9)).date())
    assert not application.window.banner.isVisible()


def test_without_a_tray_it_is_said_once_how_to_get_one(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    application = stage.start()
    outside = application.background._outside
    assert outside is not None
    outside.tell_obstacle()
    assert "AppIndicator" in application.window.banner.message()
    assert application.window.banner.isVisible()
    application.window.banner.hide()
    outside.tell_obstacle()
    assert not application.window.banner.isVisible()
    application.window.show_page("settings")
    settings = application.window.findChild(SettingsPage)
    assert isinstance(settings, SettingsPage)
    assert any("AppIndicator" in words for words in Hand(settings).words())
