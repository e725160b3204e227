"""A machine on which everything works and nothing is real."""

from __future__ import annotations

from dataclasses import dataclass, field

from relbuilder.services.machine import Called, Machine
from relbuilder.services.notifying import Answered, Notice


@dataclass
class FakeAutostart:
    """A login that remembers whether it starts the program."""

    possible: bool = True
    on: bool = False
    refuses: bool = False
    asked: list[bool] = field(default_factory=list)

    def is_on(self) -> bool:
        return self.on

    def switch(self, *, on: bool) -> None:
        self.asked.append(on)
        if self.refuses:
            raise PermissionError
        self.on = on


@dataclass
class FakeShortcut:
    """A key that nobody has to press."""

    possible: bool = True
    taken: list[str] = field(default_factory=list)
    closed: bool = False

    def take(self, keys: str) -> bool:
        self.taken.append(keys)
        return True

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeNotifier:
    """Shows what it was given to whoever asks."""

    name: str = "a test"
    has_buttons: bool = True
    shown: dict[str, Notice] = field(default_factory=dict)
    answered: Answered | None = None

    def show(self, notice: Notice) -> None:
        self.shown[notice.id] = notice

    def withdraw(self, notice_id: str) -> None:
        self.shown.pop(notice_id, None)

    def close(self) -> None:
        self.shown.clear()

    def press(self, notice_id: str, meaning: str) -> None:
        """Click on a notice, however long ago it was shown."""
        assert self.answered is not None
        self.answered(notice_id, meaning)


@dataclass
class FakeWake:
    """A machine that sleeps when a test says so."""

    wake_up: Called
    name: str = "a test"
    closed: bool = False

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeMachine:
    """The parts, and the `Machine` made of them."""

    autostart: FakeAutostart = field(default_factory=FakeAutostart)
    shortcut: FakeShortcut = field(default_factory=FakeShortcut)
    notifier: FakeNotifier = field(default_factory=FakeNotifier)
    wakes: list[FakeWake] = field(default_factory=list)
    pressed: list[Called] = field(default_factory=list)

    def machine(self) -> Machine:
        """What the composition root would hand over."""
        return Machine((self._notifying,), self.autostart, self._with_key, self._watching)

    def _notifying(self, answered: Answered) -> FakeNotifier:
        self.notifier.answered = answered
        return self.notifier

    def _with_key(self, called: Called) -> FakeShortcut:
        self.pressed.append(called)
        return self.shortcut

    def _watching(self, called: Called) -> FakeWake:
        self.wakes.append(FakeWake(called))
        return self.wakes[-1]
