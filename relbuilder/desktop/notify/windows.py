"""Notifications with buttons as Windows toasts. The Windows Runtime is handed in, and only loaded on Windows."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode
from xml.etree.ElementTree import Element, SubElement, tostring

from relbuilder.desktop.notify.courier import Courier
from relbuilder.desktop.registry import Registry
from relbuilder.services.notifying import OPEN, Answered, Notice, NotifierFailed

if TYPE_CHECKING:
    from winrt.windows.data.xml.dom import XmlDocument
    from winrt.windows.ui.notifications import (
        ToastActivatedEventArgs,
        ToastNotification,
        ToastNotificationManager,
    )

APP_ID = "RelationshipBuilder.relbuilder"
"""The AppUserModelID: without one that it knows, Windows drops toasts in silence."""
REGISTERED_AT = rf"Software\Classes\AppUserModelId\{APP_ID}"
_GROUP = "relbuilder"


@dataclass(frozen=True, slots=True)
class Runtime:
    """What is used of the Windows Runtime, by its own names, and of the shell."""

    XmlDocument: "type[XmlDocument]"
    ToastNotification: "type[ToastNotification]"
    ToastNotificationManager: "type[ToastNotificationManager]"
    ToastActivatedEventArgs: "type[ToastActivatedEventArgs]"
    be_app: Callable[[str], None]
    """Tells the shell which AppUserModelID this process is of; raises OSError."""


class WindowsNotifier:
    """Shows toasts that stay until they are answered, and hears their buttons while the program runs."""

    has_buttons = True
    name = "Windows toasts"

    def __init__(self, answered: Answered, app_name: str, registry: Registry, runtime: Runtime) -> None:
        """`app_name` is what Windows heads the toasts with; raises NotifierFailed."""
        self._runtime = runtime
        # Held here: Windows tells only of clicks on toasts that are still alive.
        self._shown: dict[str, ToastNotification] = {}
        try:
            registry.write(REGISTERED_AT, "DisplayName", app_name)
            runtime.be_app(APP_ID)
            self._toasts = runtime.ToastNotificationManager.create_toast_notifier(APP_ID)
        except OSError as error:
            raise NotifierFailed from error
        self._courier = Courier(partial(self._hand_over, answered))

    def show(self, notice: Notice) -> None:
        """Show it, in place of an earlier one of its id; raises NotifierFailed."""
        try:
            document = self._runtime.XmlDocument()
            document.load_xml(toast_xml(notice))
            toast = self._runtime.ToastNotification(document)
            toast.tag = _tag(notice.id)
            toast.group = _GROUP
            toast.add_activated(self._clicked)
            self._toasts.show(toast)
        except OSError as error:
            raise NotifierFailed from error
        self._shown[notice.id] = toast

    def withdraw(self, notice_id: str) -> None:
        """Take it off the screen and out of the list of notifications."""
        if self._shown.pop(notice_id, None) is None:
            return
        try:
            self._runtime.ToastNotificationManager.history.remove(_tag(notice_id), _GROUP, APP_ID)
        except OSError:
            # The list is the user's: what was cleared away there is gone already.
            return

    def close(self) -> None:
        """Take away what is shown, for nobody will hear its buttons any more."""
        for notice_id in list(self._shown):
            self.withdraw(notice_id)
        self._courier.close()

    def _clicked(self, _toast: Any, arguments: Any) -> None:
        """Called by Windows, on a thread of its own."""
        if arguments is None:
            return
        said = parse_qs(arguments.as_(self._runtime.ToastActivatedEventArgs).arguments)
        if "notice" in said and "means" in said:
            self._courier.bring(said["notice"][0], said["means"][0])

    def _hand_over(self, answered: Answered, notice_id: str, meaning: str) -> None:
        self.withdraw(notice_id)
        answered(notice_id, meaning)


def toast_xml(notice: Notice) -> str:
    """The toast in Windows' own description of it."""
    toast = Element("toast", launch=_arguments(notice.id, OPEN))
    if notice.actions:
        # Stays on the screen until it is answered. Once it has gone to the list, Windows would not tell us of a click.
        toast.set("scenario", "reminder")
    binding = SubElement(SubElement(toast, "visual"), "binding", template="ToastGeneric")
    for text in (notice.title, notice.body):
        SubElement(binding, "text").text = text
    actions = SubElement(toast, "actions")
    for meaning, label in notice.actions:
        SubElement(
            actions,
            "action",
            content=label,
            arguments=_arguments(notice.id, meaning),
            # The window need not come to the front for what is answered by the button alone.
            activationType="foreground" if meaning == OPEN else "background",
        )
    return tostring(toast, encoding="unicode")


def _arguments(notice_id: str, meaning: str) -> str:
    return urlencode({"notice": notice_id, "means": meaning})


def _tag(notice_id: str) -> str:
    """Windows takes at most 64 characters."""
    return hashlib.sha256(notice_id.encode()).hexdigest()[:32]
