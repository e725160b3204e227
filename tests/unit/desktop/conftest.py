"""What tests of the operating system's adapters stand on: the Qt application, and a message bus of their own."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def bus(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a message bus that is both the session's and the system's for this test."""
    if shutil.which("dbus-daemon") is None:
        reason = "not installed: dbus-daemon"
        if platform.system() == "Linux" and os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    from tests.unit.desktop.services import private_bus

    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address
