"""How the program reaches the user outside its window: notifications, tray, start at login, a key from anywhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from relbuilder.services.machine import Autostart, Machine
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.kept_section import KeptSection
from relbuilder.ui.settings.section import Row, together
from relbuilder.ui.widgets.buttons import IconButton, QuietButton
from relbuilder.ui.widgets.choices import CheckBox
from relbuilder.ui.widgets.shortcut_field import ShortcutField


class Presence(KeptSection):
    """Without a `machine` only what the settings keep is shown."""

    names = ("notifications", "stay_in_tray", "shortcut")

    notification_wanted = Signal()

    def __init__(
        self, preferences: Preferences, machine: Machine | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Notifications and tray"), preferences, parent)
        self._autostart: Autostart | None = machine.autostart if machine else None
        self._shortcut_possible = True
        self.notifications = self._switch("notifications", self.tr("Show notifications"))
        self.try_one = QuietButton(self.tr("Try one"), small=True)
        self.try_one.clicked.connect(self.notification_wanted)
        self.try_one.setVisible(machine is not None)
        self.add_row(
            self.tr("Show notifications"),
            self.tr("What they tell stands in Today as well, until you have answered it."),
            together(self.try_one, self.notifications),
        )
        self.tray = self._switch("stay_in_tray", self.tr("Closing the window leaves the program in the tray"))
        self._tray_row = self.add_row(
            self.tr("Closing the window leaves the program in the tray"),
            self.tr("From there it goes on reminding you."),
            self.tray,
        )
        self.login = CheckBox()
        self._login_row = self._add_login()
        self.shortcut = ShortcutField(self.tr("Key for a quick line, from anywhere"))
        self.no_shortcut = IconButton("close", self.tr("Clear"))
        self._shortcut_row = self._add_shortcut(shown=machine is not None)
        self.follow()
        self.ask_system()

    def show_settings(self) -> None:
        settings = self.preferences.settings
        self.notifications.setChecked(settings.notifications)
        self.tray.setChecked(settings.stay_in_tray)
        self.try_one.setEnabled(settings.notifications)
        if not self.shortcut.is_listening():
            self.shortcut.set_keys(settings.shortcut)
        self.no_shortcut.setEnabled(bool(settings.shortcut) and self._shortcut_possible)

    def is_usual(self) -> bool:
        return super().is_usual() and not self.login.isChecked()

    def go_back(self) -> None:
        super().go_back()
        if self.login.isChecked():
            self._switch_login(False)

    @Slot()
    def ask_system(self) -> None:
        """Show whether the system starts the program: it may have been switched there."""
        if self._autostart is not None:
            self.login.setChecked(self._autostart.possible and self._autostart.is_on())
            self.follow()

    def show_tray(self, obstacle: str) -> None:
        """Say why there is no tray here and how to get one; an empty text where there is one."""
        self._tray_row.explain(obstacle or self.tr("From there it goes on reminding you."))

    def show_shortcut(self, *, possible: bool, had: bool) -> None:
        """Say what became of the key: whether this system gives keys at all, and whether this one could be had."""
        self._shortcut_possible = possible
        self.shortcut.setEnabled(possible)
        self._shortcut_row.explain(
            self.tr("Wherever you are, it opens one line to write down whom you met.")
            if possible
            else self.tr("This system gives no program a key of its own. The tray's menu has the line, too.")
        )
        taken = possible and not had and bool(self.preferences.settings.shortcut)
        self._shortcut_row.complain(
            self.tr("Another program has that key already. Please choose another one.") if taken else ""
        )
        self.follow()

    def _switch(self, name: str, words: str) -> CheckBox:
        box = CheckBox()
        box.setAccessibleName(words)
        box.toggled.connect(partial(self.keep, name))
        return box

    def _add_login(self) -> Row:
        words = self.tr("Start when I log in")
        self.login.setAccessibleName(words)
        self.login.clicked.connect(self._switch_login)
        row = self.add_row(words, self.tr("In the tray, without a window."), self.login)
        if self._autostart is None:
            row.hide()
        elif not self._autostart.possible:
            self.login.setEnabled(False)
            row.explain(self.tr("This system does not let the program be started by itself."))
        return row

    def _add_shortcut(self, *, shown: bool) -> Row:
        self.shortcut.chosen.connect(self._take_shortcut)
        self.shortcut.refused.connect(self._refuse_shortcut)
        self.no_shortcut.clicked.connect(partial(self._take_shortcut, ""))
        row = self.add_row(
            self.tr("Key for a quick line, from anywhere"),
            self.tr("Wherever you are, it opens one line to write down whom you met."),
            together(self.shortcut, self.no_shortcut),
        )
        row.setVisible(shown)
        return row

    @Slot(bool)
    def _switch_login(self, on: bool) -> None:
        if self._autostart is None:
            return
        self._login_row.complain("")
        try:
            self._autostart.switch(on=on)
        except OSError:
            self._login_row.complain(self.tr("The system did not allow that, so it is left as it was."))
        self.ask_system()

    def _take_shortcut(self, keys: str, _checked: bool = False) -> None:
        self._shortcut_row.complain("")
        self.keep("shortcut", keys)

    @Slot()
    def _refuse_shortcut(self) -> None:
        self._shortcut_row.complain(
            self.tr("Press it together with two of Ctrl, Alt and Shift, or it would be missing elsewhere.")
        )
