"""The run of continuous integration: every step in its order, the first failure as its status, the summary at last."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from project import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script for a shell")

SUMMARY = "===== 12 passed in 3.45s ====="


def run(folder: Path, failing: str = "nothing") -> tuple[int, str]:
    """The script over tools that do nothing but say what was asked of them."""
    script, tools, own = folder / ".ci" / "run", folder / "bin", folder / ".venv" / "bin"
    script.parent.mkdir()
    tools.mkdir()
    own.mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "run", script)
    for place, name in ((tools, "make"), (tools, "python3"), (own, "pytest")):
        tool = place / name
        tool.write_text(
            f'#!/bin/sh\necho "{SUMMARY}"\necho "asked: {name} $* $XZ_OPT"\n[ "$1" != {failing} ] || exit 7\n'
        )
        tool.chmod(0o755)
    done = subprocess.run(
        ["bash", script], env={"PATH": f"{tools}:/usr/bin:/bin"}, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout


def test_tests_packages_and_their_trial(tmp_path: Path) -> None:
    status, said = run(tmp_path)
    asked = [line.split(": ")[1] for line in said.splitlines() if line.startswith("asked: ")]
    assert asked == [
        "make test -0",
        "make package -0",
        "pytest tests/packaging -0",
        "python3 packaging/trial.py -0",
    ]
    assert status == 0
    assert said.splitlines()[-1] == SUMMARY


@pytest.mark.parametrize("failing", ["test", "package", "tests/packaging", "packaging/trial.py"])
def test_the_first_that_fails_ends_it(tmp_path: Path, failing: str) -> None:
    status, said = run(tmp_path, failing)
    assert status == 7
    assert failing in said.rpartition("asked: ")[2]
    assert said.splitlines()[-1] == SUMMARY
