"""What the program needs of a system that shows notifications. The adapters stand in `desktop.notify`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

DONE, SNOOZE, OPEN = "done", "snooze", "open"
"""What the buttons of a notification mean; a click on its body means OPEN."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notification, worded. A later one with the same `id` takes its place.

    `actions` are (meaning, label) pairs; a system that shows no buttons leaves them out.
    """

    id: str
    title: str
    body: str
    actions: Sequence[tuple[str, str]] = ()


Answered = Callable[[str, str], None]
"""Called on the GUI thread with a notice's id and what its click meant, also long after it was shown."""


class Notifier(Protocol):
    """One way to reach the user outside the window."""

    @property
    def name(self) -> str:
        """What it is called in `doctor` and in Settings ("org.freedesktop.Notifications (dunst 1.9.0)")."""
        ...

    @property
    def has_buttons(self) -> bool:
        """Whether its notifications can be answered without opening the window."""
        ...

    def show(self, notice: Notice) -> None:
        """Show a notification; raises NotifierFailed when this way does not work (any more)."""
        ...

    def withdraw(self, notice_id: str) -> None:
        """Take a notification away, for it was answered elsewhere; an unknown id is nothing."""
        ...

    def close(self) -> None:
        """Let go of the system's service."""
        ...


class NotifierFailed(Exception):
    """This way of notifying does not work here: the next one is to be tried."""
