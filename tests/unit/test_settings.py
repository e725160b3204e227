"""Settings: read once, written whole, and never in the way of a start."""

import json
from pathlib import Path

import pytest

from relbuilder.config.settings import Settings, load, save


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    liked = Settings(language="da", theme="dark", region="SE")
    save(tmp_path / "new" / "settings.json", liked)
    assert load(tmp_path / "new" / "settings.json") == liked


@pytest.mark.parametrize("damage", ["", "{", "[]", "null", "\x00\x01", '{"language": 7, "theme": null}'])
def test_a_damaged_file_means_the_defaults(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(damage, encoding="utf-8")
    assert load(path) == Settings()


def test_a_missing_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"schema_version": 9, "theme": "dark", "budget": 12}), encoding="utf-8")
    save(path, load(path))
    assert json.loads(path.read_text(encoding="utf-8"))["budget"] == 12


def test_saving_leaves_no_draft_behind(tmp_path: Path) -> None:
    save(tmp_path / "settings.json", Settings())
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
