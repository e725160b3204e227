"""Stand-ins for what only other systems have."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class FakeRegistry:
    """The user's part of a registry, without types but text and bytes."""

    values: dict[tuple[str, str], str | bytes] = field(default_factory=dict)

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self.values[key, name] = text

    def remove(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)
