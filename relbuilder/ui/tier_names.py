"""The user's own names for tiers, while the program runs. `wording.tier_name` is what views ask."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from relbuilder.domain.tier import TIERS, Tier

LONGEST: Final = 40
"""Letters: what is longer is no name for the head of a column."""

_own: Final[dict[Tier, str]] = {}


def own_tier_name(tier: Tier) -> str:
    """What the user calls a tier; empty where that is the usual name."""
    return _own.get(tier, "")


def use_tier_names(names: Mapping[str, str]) -> None:
    """Use these names, by the tiers' codes, from now on; what is no tier or no name is left out.

    Windows are told as they are of another language: what shows a tier's name words it anew.
    """
    wanted = {tier: tidied(names.get(tier, "")) for tier in TIERS}
    if wanted == {tier: own_tier_name(tier) for tier in TIERS}:
        return
    _own.clear()
    _own.update(wanted)
    for window in QApplication.topLevelWidgets():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def tidied(name: str) -> str:
    """A name as it is kept: without idle blanks, and no longer than fits."""
    return " ".join(name.split())[:LONGEST].strip()
