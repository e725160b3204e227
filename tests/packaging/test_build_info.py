"""A packaged program knows its home where the build said it, and no home that an earlier build left."""

from __future__ import annotations

from pathlib import Path

import pytest

import build_info
from relbuilder import __version__
from relbuilder.config.build_info import BuildInfo
from relbuilder.config.build_info import build_info as read


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "build" / "build_info.json"
    monkeypatch.setattr(build_info, "FILE", path)
    return path


def test_the_program_reads_what_the_build_wrote(file: Path) -> None:
    build_info.write({"GITHUB_REPOSITORY": "somebody/relbuilder", "GITHUB_SHA": "abc123"})
    assert read(file) == BuildInfo(version=__version__, repository="somebody/relbuilder", commit="abc123")


def test_a_build_without_a_home_has_none(file: Path) -> None:
    build_info.write({})
    build_info.write({"GITHUB_REPOSITORY": "somebody/relbuilder"})
    build_info.write({"GITHUB_REPOSITORY": ""})
    assert not file.exists()
    assert read(file) is None
