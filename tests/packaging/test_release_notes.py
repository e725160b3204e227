"""What a release says, and what it is refused for: a tag of another version, a changelog that does not know it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import release_notes
from project import ROOT
from relbuilder import __version__
from release_notes import CHANGELOG, Unready, check_tag, main, rehearsed, released
from version import project_version

TEXT = """# Changelog

All notable changes are written here.

## [Unreleased]

### Added

- What comes.

## [1.1.0] - 2026-11-24

### Added

- A second thing, [told at length](https://example.com).

### Fixed

- A first fault.

## [1.0.0] - 2026-10-01

### Added

- The first thing.

[Unreleased]: https://example.com/compare/v1.1.0...HEAD
[1.0.0]: https://example.com/releases/v1.0.0
"""


@pytest.fixture
def changelog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A changelog in a place of its own, for a program of version 1.1.0."""
    path = tmp_path / "CHANGELOG.md"
    path.write_text(TEXT, "utf-8")
    monkeypatch.setattr(release_notes, "CHANGELOG", path)
    monkeypatch.setattr(release_notes, "VERSION", "1.1.0")
    return path


def test_a_versions_notes_are_its_own_section() -> None:
    assert released(TEXT, "1.1.0") == (
        "### Added\n\n- A second thing, [told at length](https://example.com).\n\n### Fixed\n\n- A first fault.\n"
    )


def test_the_links_at_the_end_are_no_part_of_the_oldest_version() -> None:
    assert released(TEXT, "1.0.0") == "### Added\n\n- The first thing.\n"


def test_a_version_that_is_part_of_another_is_not_mistaken_for_it() -> None:
    with pytest.raises(Unready, match="no entry"):
        released(TEXT, "1.0")


@pytest.mark.parametrize(
    ("changelog", "reason"),
    [
        ("# Changelog\n", "no entry"),
        ("## [1.1.0]\n\n- A thing.\n", "no date"),
        ("## [1.1.0] - soon\n\n- A thing.\n", "no date"),
        ("## [1.1.0] - 2026-11-24\n\n### Added\n", "says nothing"),
    ],
)
def test_a_release_without_notes_is_refused(changelog: str, reason: str) -> None:
    with pytest.raises(Unready, match=reason):
        released(changelog, "1.1.0")


@pytest.mark.parametrize("tag", ["v1.1.1", "1.1.0", "v1.1.0-rc1", ""])
def test_a_tag_of_another_version_is_refused(tag: str) -> None:
    check_tag("v1.1.0", "1.1.0")
    with pytest.raises(Unready, match=r"1\.1\.0"):
        check_tag(tag, "1.1.0")


def test_a_rehearsal_takes_what_is_not_released_yet() -> None:
    assert rehearsed(TEXT, "1.1.0") == released(TEXT, "1.1.0")
    assert rehearsed(TEXT, "2.0.0") == "### Added\n\n- What comes.\n"
    with pytest.raises(Unready):
        rehearsed("# Changelog\n", "2.0.0")


def test_the_command_writes_the_notes_of_its_tag(changelog: Path, tmp_path: Path) -> None:
    assert main(["--tag", "v1.1.0", "--output", str(tmp_path / "notes.md")]) == 0
    assert (tmp_path / "notes.md").read_bytes().decode("utf-8") == released(TEXT, "1.1.0")


def test_the_command_prints_where_no_file_is_named(
    changelog: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([]) == 0
    assert capsys.readouterr().out == released(TEXT, "1.1.0")


def test_the_command_says_why_it_refuses(
    changelog: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = tmp_path / "notes.md"
    assert main(["--tag", "v1.0.0", "--output", str(notes)]) == 1
    assert "v1.0.0" in capsys.readouterr().err
    assert not notes.exists()


def test_the_version_stands_in_the_package_alone() -> None:
    assert project_version() == __version__
    assert "version" not in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_the_projects_own_changelog_is_ready_for_a_rehearsal() -> None:
    assert rehearsed(CHANGELOG.read_text("utf-8"), __version__).startswith("### ")
