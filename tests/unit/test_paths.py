"""Where the data lies: where the user says, else beside a portable program, else where the platform keeps it."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from relbuilder.config import paths
from relbuilder.config.paths import PORTABLE_MARK, portable_folder, user_paths


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The file of an installed program."""
    file = tmp_path / "relbuilder.exe"
    file.touch()
    return file


def test_a_program_with_the_mark_beside_it_keeps_its_data_there(program: Path) -> None:
    program.with_name(PORTABLE_MARK).touch()
    assert portable_folder(str(program), frozen=True) == program.parent / "data"


def test_one_without_the_mark_does_not(program: Path) -> None:
    assert portable_folder(str(program), frozen=True) is None
    program.with_name(PORTABLE_MARK).mkdir()
    assert portable_folder(str(program), frozen=True) is None


def test_what_lies_beside_an_interpreter_is_none_of_our_business(program: Path) -> None:
    program.with_name(PORTABLE_MARK).touch()
    assert portable_folder(str(program), frozen=False) is None


def test_the_folder_that_is_said_goes_before_the_one_beside_and_that_before_the_platforms(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = platformdirs.user_data_path("relbuilder", appauthor=False)
    assert user_paths().data_dir == usual
    monkeypatch.setattr(paths, "portable_folder", lambda: program.parent)
    assert user_paths().data_dir == program.parent
    assert user_paths("said").data_dir == Path("said")


def test_the_manual_lies_in_the_documentation_of_a_checkout_or_among_the_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.manual("en", "index.md").is_file()
    (tmp_path / "relbuilder" / "resources" / "manual").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "relbuilder")
    assert paths.manual("en") == tmp_path / "relbuilder" / "resources" / "manual" / "en"
