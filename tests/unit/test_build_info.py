"""What a packaged program knows of its making."""

from pathlib import Path

import pytest

from relbuilder.config.build_info import BuildInfo, build_info


def test_a_checkout_knows_nothing(tmp_path: Path) -> None:
    assert build_info(tmp_path / "build_info.json") is None


def test_what_the_packager_wrote_is_read(tmp_path: Path) -> None:
    file = tmp_path / "build_info.json"
    file.write_text(
        '{"version": "0.2.0", "repository": "someone/rel-builder.app", "commit": "abc", "more": 1}'
    )
    assert build_info(file) == BuildInfo("0.2.0", "someone/rel-builder.app", "abc")


@pytest.mark.parametrize(
    "repository", ["", "name", "a/b/c", "https://example.org/a", "../a", "a/b?c", "a /b"]
)
def test_what_is_no_repository_is_never_asked(tmp_path: Path, repository: str) -> None:
    file = tmp_path / "build_info.json"
    file.write_text(f'{{"version": "0.2.0", "repository": "{repository}"}}')
    assert build_info(file) == BuildInfo("0.2.0")


@pytest.mark.parametrize("content", ["", "[]", "null", "{", "\xff"])
def test_nonsense_is_as_good_as_nothing(tmp_path: Path, content: str) -> None:
    file = tmp_path / "build_info.json"
    file.write_bytes(content.encode("latin-1"))
    assert build_info(file) is None
