"""Word of waking up, from a logind that a test makes up."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.desktop import wake

pytest.importorskip("jeepney")

from tests.unit.desktop.services import Service

NAME, PATH, MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"


def test_waking_up_is_told_and_falling_asleep_is_not(bus: str, qtbot: QtBot) -> None:
    logind = Service(bus, NAME, {})
    told: list[str] = []
    watch = wake.of_this_system(lambda: told.append("woken"))
    assert watch.name == NAME
    logind.emit(PATH, MANAGER, "PrepareForSleep", "b", True)
    logind.emit(PATH, MANAGER, "PrepareForShutdown", "b", False)
    logind.emit(PATH, MANAGER, "PrepareForSleep", "b", False)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["woken"]
    watch.close()
    logind.stop()


def test_without_a_logind_nothing_tells(bus: str) -> None:
    watch = wake.of_this_system(lambda: None)
    assert watch.name == ""
    watch.close()


def test_without_a_bus_nothing_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    watch = wake.of_this_system(lambda: None)
    assert watch.name == ""
    watch.close()
