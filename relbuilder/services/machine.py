"""What the window needs of the machine it runs on. The adapters stand in `desktop`, chosen by the composition root."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from relbuilder.services.notifying import Answered, Notifier
from relbuilder.services.versions import Releases


class Autostart(Protocol):
    """Starting with the user's login, minimised to the tray."""

    @property
    def possible(self) -> bool:
        """Whether this system offers it to this program."""
        ...

    def is_on(self) -> bool:
        """Whether the system will start the program, as the system has it now: the user may switch it off there."""
        ...

    def switch(self, *, on: bool) -> None:
        """Set it; raises OSError."""
        ...


class GlobalShortcut(Protocol):
    """One key that works wherever the user is."""

    @property
    def possible(self) -> bool:
        """Whether this system lets a program have one."""
        ...

    def take(self, keys: str) -> bool:
        """Listen to this key ("Ctrl+Alt+R") instead of the last one, or (empty) to none; whether it could be had."""
        ...

    def close(self) -> None:
        """Give the key back."""
        ...


class WakeWatch(Protocol):
    """Tells when the machine comes back from sleep."""

    @property
    def name(self) -> str:
        """What tells it ("org.freedesktop.login1"); empty where only the minute's tick does."""
        ...

    def close(self) -> None:
        """Stop listening."""
        ...


Called = Callable[[], None]
"""Called on the GUI thread."""


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine's services; each is opened when it is first needed.

    `notifiers` are the ways to notify, the best first: each is given what to call with an answer, and raises
    NotifierFailed where it does not work here. `shortcut` and `wake` are given what to call. `releases` is None for a
    program that nobody published.
    """

    notifiers: Sequence[Callable[[Answered], Notifier]]
    autostart: Autostart
    shortcut: Callable[[Called], GlobalShortcut]
    wake: Callable[[Called], WakeWatch]
    releases: Releases | None = None
