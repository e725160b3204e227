"""A half-typed line outlives the program, and nothing that goes wrong with it does any harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from relbuilder.config.drafts import Drafts


@pytest.mark.parametrize(
    "text", ["Mette Testesen, promised art", " spaces ", "💐 محمد\n\tå", "x" * 10_000, "\ud800"]
)
def test_a_line_is_read_as_it_was_kept(tmp_path: Path, text: str) -> None:
    path = tmp_path / "new" / "draft.txt"
    assert Drafts(path).keep("an earlier line that was longer")
    assert Drafts(path).keep(text)
    assert Drafts(path).read() == text.encode("utf-8", "replace").decode()
    assert [found.name for found in path.parent.iterdir()] == ["draft.txt"]


def test_an_empty_line_leaves_no_file(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "draft.txt")
    assert drafts.keep("")
    assert drafts.keep("x")
    assert drafts.keep("")
    assert drafts.read() == ""
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_or_read_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "draft.txt"
    blocked.mkdir()
    assert not Drafts(blocked).keep("x")
    assert not Drafts(blocked).keep("")
    assert Drafts(blocked).read() == ""
    (tmp_path / "file").write_text("x")
    assert not Drafts(tmp_path / "file" / "draft.txt").keep("x")


def test_a_damaged_file_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(b"Mette \xff")
    assert Drafts(path).read() == "Mette \ufffd"
