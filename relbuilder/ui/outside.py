"""The program outside its window: what the tray and notifications ask for is carried out, what is due goes out."""

import os
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from relbuilder.domain.agenda import Item
from relbuilder.domain.tier import Tier
from relbuilder.services import pauses
from relbuilder.services.machine import Machine
from relbuilder.services.notifying import Notice
from relbuilder.services.readings import Today
from relbuilder.services.reminders import Snooze
from relbuilder.services.today import item_of
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.main_window import MainWindow
from relbuilder.ui.pages import TODAY
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.questions import LoginQuestion
from relbuilder.ui.tray.presenter import Presenter
from relbuilder.ui.tray.tray import Tray
from relbuilder.ui.tray.wording import stays_in_tray, without_tray


class Outside(QObject):
    """Tray, notifications and the key from anywhere, for one main window on a real machine."""

    capture_requested = Signal()
    quit_requested = Signal()
    stays_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        feed: AgendaFeed,
        preferences: Preferences,
        machine: Machine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = window.desk
        self._feed = feed
        self._preferences = preferences
        self.tray = Tray(preferences.theme, parent=self)
        self.presenter = Presenter(
            (*machine.notifiers, self.tray.messages), preferences, self._desk.today, parent=self
        )
        self._shortcut = machine.shortcut(self.capture_requested.emit)
        self._keys: str | None = None
        self._login = LoginQuestion(
            preferences, machine.autostart, window.banner, self._desk.shell.tell_problem, self
        )
        self._follow_tray()
        window.closed.connect(self._tell_of_tray)
        window.trial_requested.connect(self._try_notification)
        feed.changed.connect(self.tray.show_today)
        feed.changed.connect(self.presenter.show_today)
        feed.changed.connect(self._ask_about_login)
        feed.announced.connect(self.presenter.announce)
        if feed.today is not None:
            self.tray.show_today(feed.today)
        self._login.consider(self._desk.today())
        self._show_obstacle()

    @property
    def stays(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        return self.tray.available and self._preferences.settings.stay_in_tray

    def follow_settings(self) -> None:
        """Listen to the key that the settings name."""
        keys = self._preferences.settings.shortcut
        if keys != self._keys:
            self._keys = keys
            had = self._shortcut.take(keys)
            self._window.show_shortcut(possible=self._shortcut.possible, had=had)

    @Slot()
    def tell_obstacle(self) -> None:
        """Where there is no tray: say so once, and how to get one."""
        if self._obstacle() and not self._preferences.settings.told_without_tray:
            self._window.banner.show_message(self._obstacle())
            self._preferences.change(told_without_tray=True)

    def close(self) -> None:
        """Leave the tray, take notifications away, give the key back; show and tell nothing more."""
        self._feed.changed.disconnect(self.tray.show_today)
        self._feed.changed.disconnect(self.presenter.show_today)
        self._feed.changed.disconnect(self._ask_about_login)
        self._feed.announced.disconnect(self.presenter.announce)
        self.presenter.close()
        self.tray.close()
        self._shortcut.close()

    def _follow_tray(self) -> None:
        tray, window = self.tray, self._window
        tray.open_requested.connect(window.bring_to_front)
        tray.today_requested.connect(self._open_today)
        tray.touch_requested.connect(self._open_touch)
        tray.contact_requested.connect(self._open_new_contact)
        tray.capture_requested.connect(self.capture_requested)
        tray.pause_requested.connect(self._pause)
        tray.pause_day_requested.connect(self._ask_pause)
        tray.resume_requested.connect(self._resume)
        tray.quit_requested.connect(self.quit_requested)
        tray.settle_requested.connect(self._settle)
        tray.snooze_requested.connect(self._snooze)
        tray.availability_changed.connect(self.stays_changed)
        tray.availability_changed.connect(self._show_obstacle)
        self.presenter.open_wanted.connect(self._open_key)
        self.presenter.answered.connect(window.answers.answer_late)

    def _obstacle(self) -> str:
        return "" if self.tray.available else without_tray(os.environ.get("XDG_CURRENT_DESKTOP", ""))

    @Slot()
    def _show_obstacle(self) -> None:
        self._window.show_tray(self._obstacle())

    @Slot(object)
    def _ask_about_login(self, today: Today) -> None:
        """Also of a program that has run for weeks; what is being said already comes first."""
        if self._window.isVisible() and self._window.banner.isHidden():
            self._login.consider(today.day)

    @Slot()
    def _tell_of_tray(self) -> None:
        if self.stays and not self._preferences.settings.told_of_tray:
            self.presenter.tell(Notice("in-tray", self._window.windowTitle(), stays_in_tray()))
            self._preferences.change(told_of_tray=True)

    @Slot()
    def _try_notification(self) -> None:
        self.presenter.tell(
            Notice("trial", self._window.windowTitle(), self.tr("This is how a reminder reaches you."))
        )

    @Slot()
    def _open_today(self) -> None:
        self._window.bring_to_front()
        self._window.show_page(TODAY)

    @Slot()
    def _open_touch(self) -> None:
        self._window.bring_to_front()
        self._desk.shell.log_touch(())

    @Slot()
    def _open_new_contact(self) -> None:
        self._window.bring_to_front()
        self._window.new_contact(Tier.GOOD_TO_KNOW)

    @Slot(str)
    def _open_key(self, key: str) -> None:
        self._open_today()
        if key:
            self._desk.do(partial(item_of, self._desk.context, self._desk.reader, key), self._open_found)

    def _open_found(self, found: object) -> None:
        if isinstance(found, Item) and found.contact_id is not None:
            self._desk.shell.open_contact(found.contact_id)

    @Slot(object)
    def _settle(self, item: Item) -> None:
        self._window.answers.settle((item,))

    @Slot(object, object)
    def _snooze(self, item: Item, choice: Snooze) -> None:
        self._window.answers.snooze((item,), choice)

    @Slot(object)
    def _pause(self, until: date | None) -> None:
        self._desk.do(partial(pauses.pause, self._desk.context, until))

    @Slot()
    def _ask_pause(self) -> None:
        self._window.bring_to_front()
        self._window.ask_pause()

    @Slot()
    def _resume(self) -> None:
        self._desk.do(partial(pauses.resume, self._desk.context))
