"""What the program asks once, in a banner on top of the window, and when it is time to ask."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Slot

from relbuilder.services.machine import Autostart
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.widgets.banner import InlineBanner

_FIRST_WEEK = timedelta(days=7)


class LoginQuestion(QObject):
    """After the first week, once: whether the program should start with the user's login."""

    def __init__(
        self,
        preferences: Preferences,
        autostart: Autostart,
        banner: InlineBanner,
        on_failure: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._autostart = autostart
        self._banner = banner
        self._on_failure = on_failure

    def consider(self, today: date) -> None:
        """Ask if it is time; remember the day of the first start."""
        settings = self._preferences.settings
        if not settings.first_used_on:
            self._preferences.change(first_used_on=today.isoformat())
            return
        if settings.asked_about_login or not _a_week_ago(settings.first_used_on, today):
            return
        if not self._autostart.possible or self._autostart.is_on():
            return
        translate = QCoreApplication.translate
        self._banner.show_message(
            translate(
                "LoginQuestion",
                "Reminders reach you only while the program runs. Shall it start quietly in the tray when you log in?",
            )
        )
        self._banner.add_action(translate("LoginQuestion", "Start at login")).clicked.connect(self._switch_on)
        self._banner.add_action(translate("LoginQuestion", "No, thanks")).clicked.connect(self._banner.hide)
        # Asked once, whatever the answer: the switch stands in Settings.
        self._preferences.change(asked_about_login=True)

    @Slot()
    def _switch_on(self) -> None:
        self._banner.hide()
        try:
            self._autostart.switch(on=True)
        except OSError as error:
            self._on_failure(error)


def _a_week_ago(first_used_on: str, today: date) -> bool:
    try:
        return today - date.fromisoformat(first_used_on) >= _FIRST_WEEK
    except ValueError:
        return False
