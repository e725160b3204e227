"""Opening the window loads only what the first screen takes: heavy libraries come when they are needed."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.architecture.source import ROOT

HEAVY = {
    "alembic",
    "charset_normalizer",
    "dateparser",
    "dateutil",
    "mako",
    "phonenumbers",
    "rapidfuzz",
    "sqlalchemy",
}


def _loaded_by(*names: str) -> set[str]:
    """The top-level modules in a fresh Python after importing these."""
    program = f"import json, sys, {', '.join(names)}; print(json.dumps(sorted(sys.modules)))"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert result.returncode == 0, result.stderr
    return {name.partition(".")[0] for name in json.loads(result.stdout)}


def test_the_window_starts_without_heavy_libraries() -> None:
    loaded = _loaded_by("relbuilder.bootstrap", "relbuilder.ui.application")
    assert "PySide6" in loaded
    assert loaded & HEAVY == set()


def test_the_command_line_starts_without_qt() -> None:
    assert "PySide6" not in _loaded_by("relbuilder.__main__", "relbuilder.cli")


def test_a_heavy_library_is_noticed() -> None:
    assert _loaded_by("sqlalchemy") & HEAVY == {"sqlalchemy"}
