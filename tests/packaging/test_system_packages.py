"""What the system lacks is installed in one go, whatever it calls it; what is there is left alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from project import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="about apt")

SCRIPT = ROOT / "packaging" / "linux" / "system_packages.sh"
TOOLS = {
    "apt-cache": 'echo "apt-cache $2" >>"$NOTES"; [ "$2" != old ]',
    "apt-get": 'echo "apt-get $*" >>"$NOTES"',
    "dpkg-query": 'for last; do :; done; [ "$last" = here ] && echo installed',
    "id": "echo 0",
}
"""Stand for the system's: it has `here`, knows no `old`, and its user is root."""

Ensured = Callable[[str], list[str]]


@pytest.fixture
def ensured(tmp_path: Path) -> Ensured:
    """What is called on the way, for a list of packages."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, text in TOOLS.items():
        (tools / name).write_text(f"#!/bin/sh\n{text}\n")
        (tools / name).chmod(0o755)

    def ensure(listed: str) -> list[str]:
        packages, notes = tmp_path / "packages.txt", tmp_path / "notes"
        packages.write_text(listed)
        notes.touch()
        environment = {"PATH": f"{tools}:{os.environ['PATH']}", "NOTES": str(notes)}
        subprocess.run(["sh", SCRIPT, packages], check=True, env=environment, stdout=subprocess.PIPE)
        return notes.read_text().splitlines()

    return ensure


def test_what_is_there_costs_no_question(ensured: Ensured) -> None:
    assert ensured("# a list\nhere\n\nold | here\n") == []


def test_apt_is_asked_only_where_there_is_a_choice(ensured: Ensured) -> None:
    update, install = ensured("missing\nhere\nother\n")
    assert update.startswith("apt-get update")
    assert install.endswith("install -q -y --no-install-recommends missing other")


def test_of_a_choice_the_first_that_the_system_knows_is_taken(ensured: Ensured) -> None:
    assert ensured("old | new | newer\n")[-1].endswith(" --no-install-recommends new")
