"""Whether there is a newer version of the program: when to ask, what the answer means. Asks nobody itself."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

_WEEK = timedelta(days=7)
_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){1,3})")

Answered = Callable[[str], None]
"""Called on the GUI thread with the newest version ("0.2.0"); empty when there was no answer."""


class Releases(Protocol):
    """Where the program's versions are published. Nothing of the user goes there but the question itself."""

    @property
    def page(self) -> str:
        """The address of the page on which the newest version can be downloaded."""
        ...

    def ask(self, answered: Answered) -> None:
        """Ask once for the newest version; never raises, and answers sooner or later."""
        ...


def is_due(looked_on: str, today: date) -> bool:
    """Whether it is a week ago that somebody asked; `looked_on` is the ISO day, empty for never."""
    try:
        asked = date.fromisoformat(looked_on)
    except ValueError:
        return True
    # A day to come was written under a wrong clock.
    return not today - _WEEK < asked <= today


def is_newer(found: str, own: str) -> bool:
    """Whether one version is newer than another; what is no version ("1.2.3") is never newer, nor has a newer one."""
    there, here = _numbers(found), _numbers(own)
    return bool(here) and there > here


def plain(version: str) -> str:
    """A version as people write it, without the v of a tag; empty for what is none."""
    found = _VERSION.fullmatch(version.strip())
    return found[1] if found else ""


def _numbers(version: str) -> list[int]:
    numbers = [int(part) for part in plain(version).split(".") if part]
    return [*numbers, *[0] * (4 - len(numbers))] if numbers else []
