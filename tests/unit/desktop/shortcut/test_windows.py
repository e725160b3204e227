"""A registered key, against a stand-in for Windows' list of them and messages that a test makes."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes.wintypes import MSG
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication

from relbuilder.desktop.shortcut.windows import HotKey

ALT_CONTROL_NO_REPEAT = 0x4003
HOTKEY, OTHER = 0x0312, 0x0100


@dataclass
class FakeKeys:
    """What is registered, and what other programs have."""

    registered: dict[int, tuple[int, int]] = field(default_factory=dict)
    others: set[int] = field(default_factory=set)

    def register(self, number: int, held: int, code: int) -> bool:
        if code in self.others:
            return False
        self.registered[number] = held, code
        return True

    def unregister(self, number: int) -> None:
        del self.registered[number]


@dataclass
class Stage:
    """A key and what stands behind it."""

    keys: FakeKeys = field(default_factory=FakeKeys)
    calls: int = 0

    def __post_init__(self) -> None:
        self.hot_key = HotKey(self.call, self.keys)

    def call(self) -> None:
        self.calls += 1

    def message(self, kind: int, parameter: int, sort: bytes = b"windows_generic_MSG") -> bool:
        """Whether a message from Windows ends with us."""
        message = MSG(message=kind, wParam=parameter)
        return self.hot_key._filter.nativeEventFilter(sort, ctypes.addressof(message))[0]


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = Stage()
    yield made
    made.hot_key.close()


@pytest.mark.parametrize(
    ("keys", "code"),
    [("Ctrl+Alt+R", 0x52), ("Ctrl+Alt+7", 0x37), ("Ctrl+Alt+F12", 0x7B), ("Ctrl+Alt+Home", 0x24)],
)
def test_a_key_is_registered_by_windows_number_for_it(stage: Stage, keys: str, code: int) -> None:
    assert stage.hot_key.take(keys)
    assert list(stage.keys.registered.values()) == [(ALT_CONTROL_NO_REPEAT, code)]


def test_pressing_it_calls(stage: Stage) -> None:
    stage.hot_key.take("Ctrl+Alt+R")
    (ours,) = stage.keys.registered
    assert stage.message(HOTKEY, ours)
    assert stage.calls == 1


def test_other_messages_go_on(stage: Stage) -> None:
    stage.hot_key.take("Ctrl+Alt+R")
    (ours,) = stage.keys.registered
    assert not stage.message(HOTKEY, ours + 1)
    assert not stage.message(OTHER, ours)
    assert not stage.message(HOTKEY, ours, b"xcb_generic_event_t")
    assert stage.calls == 0


def test_another_key_takes_the_place_of_the_first(stage: Stage) -> None:
    stage.hot_key.take("Ctrl+Alt+R")
    stage.hot_key.take("Ctrl+Alt+S")
    assert [code for _, code in stage.keys.registered.values()] == [0x53]
    assert stage.hot_key.take("")
    assert stage.keys.registered == {}


def test_one_that_another_program_has_cannot_be_had(stage: Stage) -> None:
    stage.keys.others.add(0x52)
    stage.hot_key.take("Ctrl+Alt+S")
    assert not stage.hot_key.take("Ctrl+Alt+R")
    assert stage.keys.registered == {}
    assert not stage.hot_key.take("nonsense")


def test_closing_gives_it_back(stage: Stage) -> None:
    stage.hot_key.take("Ctrl+Alt+R")
    stage.hot_key.close()
    assert stage.keys.registered == {}
