"""What the board says about people who move, in their names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.tier import Tier
from relbuilder.services.ports import Reader


def given_name(reader: Reader, contact_id: int) -> str:
    """What to call one person in a sentence; empty where nobody is left to be called."""
    for contact, _ in reader.contacts([contact_id]):
        return contact.name.given or contact.display_name.partition(" ")[0]
    return ""


def newcomers_words(reader: Reader, ids: Sequence[int]) -> str:
    """Who comes: the name of one, the number of several."""
    if len(ids) == 1:
        return given_name(reader, ids[0])
    return QCoreApplication.translate("Moves", "%n people", None, len(ids))


def moved_words(name: str, tier: Tier) -> str:
    """What is true of one person after the move."""
    translate = QCoreApplication.translate
    match tier:
        case Tier.GRAVEYARD:
            return translate("Moves", "{name} now rests in the graveyard").format(name=name)
        case Tier.GOOD_TO_KNOW:
            return translate("Moves", "{name} is now among Good People To Know").format(name=name)
        case Tier.VIP:
            return translate("Moves", "{name} is now a VIP").format(name=name)
        case Tier.INNER_CIRCLE:
            return translate("Moves", "{name} is now in your inner circle").format(name=name)


def done_words(reader: Reader, ids: Sequence[int], tier: Tier) -> str:
    """What the toast says after a move."""
    if len(ids) == 1:
        return moved_words(given_name(reader, ids[0]), tier)
    return all_moved_words(len(ids), tier)


def all_moved_words(count: int, tier: Tier) -> str:
    """The same for several."""
    translate = QCoreApplication.translate
    match tier:
        case Tier.GRAVEYARD:
            return translate("Moves", "%n people now rest in the graveyard", None, count)
        case Tier.GOOD_TO_KNOW:
            return translate("Moves", "%n people are now among Good People To Know", None, count)
        case Tier.VIP:
            return translate("Moves", "%n people are now VIPs", None, count)
        case Tier.INNER_CIRCLE:
            return translate("Moves", "%n people are now in your inner circle", None, count)
