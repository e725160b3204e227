"""The bill of materials: of the app's locked requirements alone, with the app's version and the Python inside."""

from __future__ import annotations

import json
import platform
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

import sbom
from project import ROOT
from relbuilder import __version__


def test_the_document_names_the_app_and_its_python() -> None:
    bare = {"metadata": {"component": {"name": "relbuilder"}}, "components": [{"name": "alembic"}]}
    made = sbom.complete(bare, "1.2.3")
    assert made["metadata"]["component"] == {"name": "relbuilder", "version": "1.2.3"}
    assert [part["name"] for part in made["components"]] == ["alembic", "CPython"]
    assert made["components"][-1]["version"] == platform.python_version()


def test_only_what_is_locked_is_described(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "dist" / "app.cdx.json"
    calls: list[list[str]] = []

    def run(command: Sequence[str], *, check: bool, cwd: Path) -> None:
        assert check
        assert cwd == ROOT
        calls.append(list(command))
        if "cyclonedx_py" in command:
            target.write_text(json.dumps({"metadata": {"component": {"name": "relbuilder"}}}), "utf-8")

    monkeypatch.setattr(subprocess, "run", run)
    sbom.write(target)
    make, install, describe = calls
    assert {"--clear", "--without-pip"} <= set(make)
    assert install[-1].endswith("app.lock")
    assert "--require-hashes" in install
    assert "--output-reproducible" in describe
    assert Path(describe[-1]).is_relative_to(sbom.ENVIRONMENT)
    assert json.loads(target.read_text("utf-8"))["metadata"]["component"]["version"] == __version__
