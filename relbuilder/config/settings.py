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

    Times of day are "HH:MM", weekdays count from Monday as 0. `day_starts_at` to `lead_days` are what
    `domain.schedule.Schedule` explains. `shortcut` opens the capture line from anywhere, empty for none.

    `tier_names` and `tier_colors` hold only the tiers that the user named or coloured, by the tier's code; a colour is
    the name of a hue of the theme. `text_size` is a percentage of the system's size; `motion` may be "system",
    "reduced" or "full"; `name_order`, for names typed in one line, "system", "given_first" or "family_first".
    `look_for_versions` lets the program ask once a week whether there is a new version of it: `looked_on` is the ISO
    day it last did.

    The last five remember what the user was told or asked once, and the ISO day of the first start.

    `unknown` keeps what a newer version wrote, so that going back and forth loses nothing.
    """

    language: str = SYSTEM
    theme: str = SYSTEM
    region: str = "DK"
    day_starts_at: int = 4
    morning: str = "09:00"
    quiet_from: str = "20:00"
    quiet_to: str = "08:00"
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    people_a_day: int = 5
    weekly_touches: int = 10
    weekly_minutes: int = 240
    lead_days: int = 3
    notifications: bool = True
    stay_in_tray: bool = True
    shortcut: str = "Ctrl+Alt+R"
    tier_names: dict[str, str] = field(default_factory=dict)
    tier_colors: dict[str, str] = field(default_factory=dict)
    text_size: int = 100
    motion: str = SYSTEM
    name_order: str = SYSTEM
    look_for_versions: bool = False
    looked_on: str = ""
    welcomed: bool = False
    told_of_tray: bool = False
    told_without_tray: bool = False
    asked_about_login: bool = False
    first_used_on: str = ""
    unknown: dict[str, Any] = field(default_factory=dict)


DEFAULTS = Settings()


class SettingsFile:
    """The settings in use and the file they are kept in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = load(path)

    def keep(self, settings: Settings) -> None:
        """Use these from now on and write them; raises OSError, then they are in use all the same."""
        self.current = settings
        save(self._path, settings)


def load(path: Path) -> Settings:
    """The stored settings; the defaults where the file is missing, damaged or holds something of the wrong kind."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    known = {f.name for f in fields(Settings)} - {"unknown"}
    good = {name: _of_kind(name, stored[name]) for name in known & stored.keys()}
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


def _of_kind(name: str, value: Any) -> Any:
    """The stored value where it is of its default's kind, else the default."""
    usual = getattr(DEFAULTS, name)
    if isinstance(usual, tuple):
        numbers = isinstance(value, list) and all(type(number) is int for number in value)
        return tuple(value) if numbers else usual
    if isinstance(usual, dict):
        texts = isinstance(value, dict) and all(type(text) is str for text in value.values())
        return value if texts else usual
    # A bool is an int to Python, not to people.
    return value if type(value) is type(usual) else usual
