"""Settings in a temporary folder, and a machine of which a test says what it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile
from relbuilder.services.machine import Machine
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import ThemeController
from tests.ui.conftest import FakeShell
from tests.ui.fake_machine import FakeAutostart, FakeMachine


@pytest.fixture
def autostart() -> FakeAutostart:
    return FakeAutostart()


@pytest.fixture
def machine(autostart: FakeAutostart) -> Machine:
    """A machine with that login."""
    return FakeMachine(autostart=autostart).machine()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path)


@pytest.fixture
def preferences(paths: Paths, theme: ThemeController, shell: FakeShell) -> Preferences:
    return Preferences(paths, SettingsFile(paths.settings), theme, shell.tell_problem)
