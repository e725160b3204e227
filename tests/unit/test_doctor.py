"""What doctor says of the machine, for each way a machine may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from relbuilder.services import doctor
from relbuilder.services.doctor import Check
from relbuilder.services.machine import Machine
from relbuilder.services.notifying import Answered, Notice, Notifier, NotifierFailed

PARTS = ["tray", "notifications", "autostart", "wake", "shortcut"]


@dataclass
class FakePart:
    """Whatever the machine offers, in one: it is there or not, and is closed when it was looked at."""

    name: str = ""
    has_buttons: bool = False
    possible: bool = False
    on: bool = False
    closed: int = 0

    def show(self, notice: Notice) -> None:
        raise AssertionError("doctor shows nothing")

    def withdraw(self, notice_id: str) -> None:
        raise AssertionError("doctor shows nothing")

    def is_on(self) -> bool:
        return self.on

    def switch(self, *, on: bool) -> None:
        raise AssertionError("doctor changes nothing")

    def take(self, keys: str) -> bool:
        raise AssertionError("doctor takes nothing")

    def close(self) -> None:
        self.closed += 1


@dataclass
class Parts:
    """A machine that offers nothing, unless a test says otherwise."""

    notifier: FakePart | None = None
    autostart: FakePart = field(default_factory=FakePart)
    shortcut: FakePart = field(default_factory=FakePart)
    wake: FakePart = field(default_factory=FakePart)

    def examine(self, screen: str = "", *, tray: bool = False) -> dict[str, Check]:
        machine = Machine(self._notifiers(), self.autostart, lambda _: self.shortcut, lambda _: self.wake)
        checks = doctor.examine_machine(machine, screen, tray=tray)
        assert [check.name for check in checks] == PARTS
        assert all(check.detail and not check.needed for check in checks)
        return {check.name: check for check in checks}

    def _notifiers(self) -> Sequence[Callable[[Answered], Notifier]]:
        def fail(_answered: Answered) -> Notifier:
            raise NotifierFailed

        found = self.notifier
        return (fail,) if found is None else (fail, lambda _: found)


def test_a_machine_that_offers_nothing_says_so() -> None:
    checks = Parts().examine()
    assert [name for name in PARTS if checks[name].ok] == ["wake"]
    assert "AppIndicator" in checks["tray"].detail
    assert "Today" in checks["notifications"].detail
    assert "within a minute" in checks["wake"].detail


def test_a_machine_that_offers_everything() -> None:
    parts = Parts(
        FakePart("server 1.0", has_buttons=True),
        FakePart(possible=True, on=True),
        FakePart(possible=True),
        FakePart("logind"),
    )
    checks = parts.examine(tray=True)
    assert all(check.ok for check in checks.values())
    assert checks["notifications"].detail == "server 1.0, with buttons"
    assert checks["autostart"].detail == "switched on"
    assert checks["wake"].detail == "told by logind"
    opened = [parts.notifier, parts.shortcut, parts.wake]
    assert [part.closed for part in opened if part is not None] == [1, 1, 1]


def test_notifications_without_buttons_work_too() -> None:
    check = Parts(FakePart("tray")).examine()["notifications"]
    assert (check.ok, check.detail) == (True, "tray, without buttons")


@pytest.mark.parametrize(("on", "said"), [(True, "switched on"), (False, "switched off")])
def test_start_at_login_works_whether_it_is_wanted_or_not(on: bool, said: str) -> None:
    check = Parts(autostart=FakePart(possible=True, on=on)).examine()["autostart"]
    assert (check.ok, check.detail) == (True, said)


def test_without_a_screen_there_is_neither_tray_nor_key() -> None:
    parts = Parts(shortcut=FakePart(possible=True))
    checks = parts.examine("there is no screen here", tray=True)
    assert [(checks[name].ok, checks[name].detail) for name in ("tray", "shortcut")] == [
        (False, "there is no screen here")
    ] * 2
    assert parts.shortcut.closed == 0


def test_a_machine_that_cannot_be_looked_at_has_the_same_parts() -> None:
    checks = doctor.machine_unknown("Qt is broken")
    assert [(check.name, check.ok, check.needed, check.detail) for check in checks] == [
        (name, False, False, "Qt is broken") for name in PARTS
    ]
