"""None outlives any number of calls into Qt."""

from __future__ import annotations

import subprocess
import sys

CALLS = 50_000
"""Far more than the references that a fresh interpreter has to None."""

PROGRAM = f"""
import relbuilder.ui
from PySide6.QtCore import QObject

thing = QObject()
for _ in range({CALLS}):
    thing.setObjectName("x")
print("alive")
"""


def test_the_interpreter_survives_many_calls_into_qt() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "alive"), ran.stderr
