"""Notifications with buttons in the macOS notification centre. The system's framework is handed in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from relbuilder.desktop.notify.courier import Courier
from relbuilder.services.notifying import OPEN, Answered, Notice, NotifierFailed


@dataclass(frozen=True, slots=True)
class NotificationCentre:
    """What is used of the system."""

    framework: Any
    """The UserNotifications framework, by its own names."""
    centre: Any
    """The UNUserNotificationCenter of this application."""
    make_delegate: Callable[[Callable[[str, str], None]], Any]
    """Makes what the centre tells of clicks: called with a request's and an action's identifier, on any thread."""


class MacNotifier:
    """Shows notices if the user lets the program, and hears their buttons while it runs."""

    has_buttons = True
    name = "macOS notification centre"

    def __init__(self, answered: Answered, system: NotificationCentre) -> None:
        """Asks for the user's permission; macOS itself sees to it that they are asked only once."""
        self._un = system.framework
        self._centre = system.centre
        self._refused = False
        self._shown: set[str] = set()
        # Button words are part of a category, which is known to the system before it is used.
        self._categories: dict[str, Any] = {}
        self._courier = Courier(partial(self._hand_over, answered))
        # The centre does not keep its delegate alive.
        self._delegate = system.make_delegate(self._clicked)
        self._centre.setDelegate_(self._delegate)
        wanted = self._un.UNAuthorizationOptionAlert | self._un.UNAuthorizationOptionSound
        self._centre.requestAuthorizationWithOptions_completionHandler_(wanted, self._note_permission)

    def show(self, notice: Notice) -> None:
        """Show it, in place of an earlier one of its id; raises NotifierFailed when the user wants none."""
        if self._refused:
            raise NotifierFailed
        content = self._un.UNMutableNotificationContent.alloc().init()
        content.setTitle_(notice.title)
        content.setBody_(notice.body)
        if notice.actions:
            content.setCategoryIdentifier_(self._category(notice.actions))
        request = self._un.UNNotificationRequest.requestWithIdentifier_content_trigger_(
            notice.id, content, None
        )
        self._centre.addNotificationRequest_withCompletionHandler_(request, None)
        self._shown.add(notice.id)

    def withdraw(self, notice_id: str) -> None:
        """Take it off the screen and out of the list of notifications."""
        if notice_id in self._shown:
            self._shown.remove(notice_id)
            self._centre.removeDeliveredNotificationsWithIdentifiers_([notice_id])

    def close(self) -> None:
        """Take away what is shown, for nobody will hear its buttons any more."""
        for notice_id in list(self._shown):
            self.withdraw(notice_id)
        self._centre.setDelegate_(None)
        self._courier.close()

    def _category(self, actions: Sequence[tuple[str, str]]) -> str:
        identifier = "\n".join(f"{meaning}={label}" for meaning, label in actions)
        if identifier not in self._categories:
            un = self._un
            buttons = [
                un.UNNotificationAction.actionWithIdentifier_title_options_(
                    meaning, label, un.UNNotificationActionOptionForeground if meaning == OPEN else 0
                )
                for meaning, label in actions
            ]
            self._categories[identifier] = (
                un.UNNotificationCategory.categoryWithIdentifier_actions_intentIdentifiers_options_(
                    identifier, buttons, [], 0
                )
            )
            self._centre.setNotificationCategories_(set(self._categories.values()))
        return identifier

    def _note_permission(self, granted: bool, _error: Any) -> None:
        self._refused = not granted

    def _clicked(self, notice_id: str, action: str) -> None:
        if action == self._un.UNNotificationDismissActionIdentifier:
            return
        on_the_body = action == self._un.UNNotificationDefaultActionIdentifier
        self._courier.bring(notice_id, OPEN if on_the_body else action)

    def _hand_over(self, answered: Answered, notice_id: str, meaning: str) -> None:
        self.withdraw(notice_id)
        answered(notice_id, meaning)
