"""Pictures of the program are made without a screen, and nothing of them reaches the user's own data."""

import struct
from pathlib import Path

import pytest

from relbuilder.ui.pages import PAGES
from tests.end_to_end.conftest import Commands


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height as the PNG itself says."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def test_the_tour_pictures_every_step_of_the_main_job(untouched: Commands, tmp_path: Path) -> None:
    told = untouched.done("--lang", "en", "tour", tmp_path / "tour").out.splitlines()
    pictures = sorted((tmp_path / "tour").iterdir())
    assert [line.partition("  ")[0] for line in told] == [str(picture) for picture in pictures]
    assert [picture.stem.partition("_")[2] for picture in pictures] == [
        "empty",
        "import_preview",
        "import_done",
        "imported",
        "dragging",
        "dropped",
        "undone",
        "redone",
        "several",
        "touch",
        "due",
        "today",
        "dark",
        "dansk",
    ]
    assert {size_of(picture) for picture in pictures} == {(1440, 900)}
    # A step that did nothing would look like the one before it.
    assert len({picture.read_bytes() for picture in pictures}) >= len(pictures) - 1
    assert not untouched.database.exists()


@pytest.mark.parametrize(("scale", "size"), [("1", (1280, 800)), ("2", (2560, 1600))])
def test_pages_are_pictured_at_any_scale(
    untouched: Commands, tmp_path: Path, scale: str, size: tuple[int, int]
) -> None:
    words = ("--page", "all", "--theme", "dark", "--size", "1280x800", "--scale", scale, "--demo")
    told = untouched.done("screenshot", tmp_path / "shots", *words).out.split()
    assert [Path(path).name for path in told] == [f"{page}_dark.png" for page in PAGES]
    assert {size_of(Path(path)) for path in told} == {size}
    assert not untouched.database.exists()


def test_a_folder_that_cannot_be_written_to_is_said(untouched: Commands, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    assert untouched("screenshot", tmp_path / "taken" / "shots", "--demo").status == 3
