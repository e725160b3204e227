"""The value under Run, and Task Manager's verdict on it, in a stand-in for the registry."""

from __future__ import annotations

import pytest

from relbuilder.desktop.autostart.windows import APPROVED, RUN, RegistryAutostart
from tests.unit.desktop.stand_ins import FakeRegistry

NAME = "Relationship Builder"


@pytest.fixture
def registry() -> FakeRegistry:
    return FakeRegistry()


@pytest.fixture
def autostart(registry: FakeRegistry) -> RegistryAutostart:
    return RegistryAutostart(registry, NAME, [r"C:\Program Files\Relbuilder\relbuilder.exe", "--tray"])


def test_switched_on_and_off(autostart: RegistryAutostart, registry: FakeRegistry) -> None:
    assert not autostart.is_on()
    autostart.switch(on=True)
    assert autostart.is_on()
    assert registry.values == {(RUN, NAME): r'"C:\Program Files\Relbuilder\relbuilder.exe" --tray'}
    autostart.switch(on=False)
    autostart.switch(on=False)
    assert not autostart.is_on()
    assert registry.values == {}


@pytest.mark.parametrize(
    ("verdict", "on"), [(b"\x02" + bytes(11), True), (b"\x03" + bytes(11), False), (b"", True), ("03", True)]
)
def test_task_managers_switch_counts(
    autostart: RegistryAutostart, registry: FakeRegistry, verdict: bytes | str, on: bool
) -> None:
    autostart.switch(on=True)
    registry.values[APPROVED, NAME] = verdict
    assert autostart.is_on() is on


def test_switching_it_on_here_outdoes_task_manager(
    autostart: RegistryAutostart, registry: FakeRegistry
) -> None:
    registry.values[APPROVED, NAME] = b"\x03" + bytes(11)
    autostart.switch(on=True)
    assert autostart.is_on()


def test_a_verdict_alone_starts_nothing(autostart: RegistryAutostart, registry: FakeRegistry) -> None:
    registry.values[APPROVED, NAME] = b"\x02" + bytes(11)
    assert not autostart.is_on()
