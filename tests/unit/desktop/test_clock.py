"""The zone follows the machine, but is asked for once a minute at most."""

from __future__ import annotations

import pytest

from relbuilder.desktop import clock as module
from relbuilder.desktop.clock import SystemClock


class Travelling:
    """A machine that is taken from zone to zone, and its monotonic clock."""

    def __init__(self) -> None:
        self.zone = "Europe/Copenhagen"
        self.moment = 1_000.0
        self.asked = 0

    def monotonic(self) -> float:
        return self.moment

    def name(self) -> str:
        self.asked += 1
        return self.zone


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Travelling:
    made = Travelling()
    monkeypatch.setattr("relbuilder.desktop.clock.monotonic", made.monotonic)
    monkeypatch.setattr(module, "_zone_name", made.name)
    return made


def test_a_trip_is_noticed_within_a_minute(machine: Travelling) -> None:
    clock = SystemClock()
    assert clock.zone() == "Europe/Copenhagen"
    machine.zone = "America/New_York"
    machine.moment += 60
    assert clock.zone() == "America/New_York"


def test_many_questions_are_one_look(machine: Travelling) -> None:
    clock = SystemClock()
    for _ in range(100):
        clock.zone()
    assert machine.asked == 1


def test_the_machines_own_zone_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    assert module._zone_name() == "Asia/Kathmandu"
    monkeypatch.setenv("TZ", "Pacific/Apia")
    assert module._zone_name() == "Pacific/Apia"
