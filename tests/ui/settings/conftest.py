"""Settings in a temporary folder, and a machine of which a test says what it does."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile
from relbuilder.services.machine import GlobalShortcut, Machine, WakeWatch
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import ThemeController
from tests.ui.conftest import FakeShell


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


def no_shortcut(_called: object) -> GlobalShortcut:
    raise NotImplementedError


def no_wake(_called: object) -> WakeWatch:
    raise NotImplementedError


@pytest.fixture
def autostart() -> FakeAutostart:
    return FakeAutostart()


@pytest.fixture
def machine(autostart: FakeAutostart) -> Machine:
    """A machine with a login and nothing else: the settings ask for no more."""
    return Machine((), autostart, no_shortcut, no_wake)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path)


@pytest.fixture
def preferences(paths: Paths, theme: ThemeController, shell: FakeShell) -> Preferences:
    return Preferences(paths, SettingsFile(paths.settings), theme, shell.tell_problem)
