"""Notifications as the tray icon's own balloon: the last resort, for it has no buttons and may not tell of a click."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from relbuilder.services.notifying import OPEN, Answered, Notice, NotifierFailed


class TrayNotifier(QObject):
    """Shows one notice at a time; Qt does not say which was clicked, so a click is for the last one."""

    name = "tray"
    has_buttons = False

    def __init__(self, icon: QSystemTrayIcon, answered: Answered) -> None:
        super().__init__()
        self._icon = icon
        self._answered = answered
        self._last = ""
        icon.messageClicked.connect(self._open)

    def show(self, notice: Notice) -> None:
        """Show it in place of the last one; raises NotifierFailed where the icon is not to be seen."""
        if not (self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()):
            raise NotifierFailed
        self._last = notice.id
        self._icon.showMessage(notice.title, notice.body, self._icon.icon())

    def withdraw(self, notice_id: str) -> None:
        """Ignore a click on it; there is no taking it away."""
        if notice_id == self._last:
            self._last = ""

    def close(self) -> None:
        """Hear no more clicks; the icon is its owner's."""
        self._icon.messageClicked.disconnect(self._open)

    @Slot()
    def _open(self) -> None:
        if self._last:
            notice_id, self._last = self._last, ""
            self._answered(notice_id, OPEN)
