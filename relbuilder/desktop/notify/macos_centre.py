"""The real notification centre behind `macos.MacNotifier`. Exists on macOS alone."""

import sys
from collections.abc import Callable
from typing import Any

from relbuilder.desktop.notify.macos import NotificationCentre
from relbuilder.services.notifying import NotifierFailed

if sys.platform == "darwin":
    import objc
    import UserNotifications
    from Foundation import NSBundle, NSObject

    class _RelbuilderDelegate(NSObject):  # type: ignore[misc]
        """Told by the system, by the names of UNUserNotificationCenterDelegate."""

        clicked: Callable[[str, str], None]

        def userNotificationCenter_willPresentNotification_withCompletionHandler_(
            self, _centre: Any, _notification: Any, answer: Callable[[int], None]
        ) -> None:
            # Also while the window is in front.
            answer(
                UserNotifications.UNNotificationPresentationOptionBanner
                | UserNotifications.UNNotificationPresentationOptionList
            )

        def userNotificationCenter_didReceiveNotificationResponse_withCompletionHandler_(
            self, _centre: Any, response: Any, done: Callable[[], None]
        ) -> None:
            notice_id = str(response.notification().request().identifier())
            self.clicked(notice_id, str(response.actionIdentifier()))
            done()

    def load() -> NotificationCentre:
        """The centre of this application; raises NotifierFailed for a program that is no application bundle."""
        if NSBundle.mainBundle().bundleIdentifier() is None:
            raise NotifierFailed
        try:
            centre = UserNotifications.UNUserNotificationCenter.currentNotificationCenter()
        except objc.error as error:
            raise NotifierFailed from error
        return NotificationCentre(UserNotifications, centre, _make_delegate)

    def _make_delegate(clicked: Callable[[str, str], None]) -> Any:
        delegate = _RelbuilderDelegate.alloc().init()
        delegate.clicked = clicked
        return delegate
