"""None, True and False outlive any number of calls into Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = 50_000
"""Far more than the references that a fresh interpreter has to any constant."""

PROGRAM = """
import relbuilder.ui
from PySide6.QtCore import QObject, Signal

class Thing(QObject):
    happened = Signal(bool)

def hear(value: bool) -> None: ...

thing = Thing()
thing.happened.connect(hear)
for _ in range({calls}):
    {call}
print("alive")
"""


@pytest.mark.parametrize(
    "call", ["thing.setObjectName('x')", "thing.happened.emit(True)", "thing.happened.emit(False)"]
)
def test_the_interpreter_survives_many_calls_into_qt(call: str) -> None:
    program = PROGRAM.format(calls=CALLS, call=call)
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "alive"), ran.stderr
