"""How the user likes the program, in one small file: read once, written whole. Holds nothing about contacts."""

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

SCHEMA_VERSION = 1
SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. `language` and `theme` may be "system"; `region` is an ISO country code.

    `unknown` keeps what a newer version wrote, so that going back and forth loses nothing.
    """

    language: str = SYSTEM
    theme: str = SYSTEM
    region: str = "DK"
    unknown: dict[str, Any] = field(default_factory=dict)


def load(path: Path) -> Settings:
    """The stored settings; the defaults where the file is missing, damaged or holds something of the wrong kind."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    known = {f.name for f in fields(Settings)} - {"unknown"}
    good = {name: value for name, value in stored.items() if name in known and isinstance(value, str)}
    rest = {name: value for name, value in stored.items() if name not in known and name != "schema_version"}
    return Settings(**good, unknown=rest)


def save(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; raises OSError."""
    values = asdict(settings)
    document = {"schema_version": SCHEMA_VERSION, **values.pop("unknown"), **values}
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(document, indent=2, ensure_ascii=False), encoding="utf-8")
    draft.replace(path)
