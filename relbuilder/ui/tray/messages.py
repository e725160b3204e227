"""The last way to reach the user: messages of the tray icon itself, which have no buttons and cannot be taken back."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from relbuilder.services.notifying import OPEN, Answered, Notice, NotifierFailed
from relbuilder.ui.tray.system_tray import SystemTray

_NAME: Final = "tray messages"


class TrayMessages(QObject):
    """A `Notifier` over the tray. A click means the message shown last, for the system does not say which it was."""

    def __init__(self, system: SystemTray, answered: Answered) -> None:
        if not system.can_say():
            raise NotifierFailed(_NAME)
        super().__init__(system)
        self._system = system
        self._answered = answered
        self._last = ""
        system.message_clicked.connect(self._clicked)

    @property
    def name(self) -> str:
        """For `doctor` and Settings."""
        return _NAME

    @property
    def has_buttons(self) -> bool:
        """They have none."""
        return False

    def show(self, notice: Notice) -> None:
        """Show a message; raises NotifierFailed when the tray is gone."""
        if not self._system.can_say():
            raise NotifierFailed(_NAME)
        self._last = notice.id
        self._system.say(notice.title, notice.body)

    def withdraw(self, notice_id: str) -> None:
        """A message goes by itself; a click on it then means no thing of its own."""
        if notice_id == self._last:
            self._last = ""

    def close(self) -> None:
        """Hear no more clicks."""
        self._system.message_clicked.disconnect(self._clicked)
        self.deleteLater()

    @Slot()
    def _clicked(self) -> None:
        self._answered(self._last, OPEN)
