"""Says what a drop would mean and cost, in the person's name. Decides nothing."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.tier import Tier
from relbuilder.services.readings import Sort
from relbuilder.ui.wording import tier_name, time_words


def arrive_words(tier: Tier, name: str, count: int, minutes: float) -> str:
    """What it means to put somebody, or `count` people, into another tier, and the minutes a month it asks for."""
    translate = QCoreApplication.translate
    if tier is Tier.GRAVEYARD:
        if count > 1:
            return translate("Landing", "%n people will rest here: no reminders", None, count)
        return translate("Landing", "{name} will rest here: no reminders").format(name=name)
    if count > 1:
        words = translate("Landing", "Drop %n people here: about {time} a month", None, count)
    elif tier is Tier.GOOD_TO_KNOW:
        words = translate("Landing", "Drop to keep {name} among those good to know: about {time} a month")
    elif tier is Tier.VIP:
        words = translate("Landing", "Drop to make {name} a VIP: about {time} a month")
    else:
        words = translate("Landing", "Drop to take {name} into the inner circle: about {time} a month")
    return words.format(name=name, time=_time(minutes))


def arrange_words(name: str, count: int) -> str:
    """What it means to put cards to another place in their own tier."""
    translate = QCoreApplication.translate
    if count > 1:
        return translate("Landing", "Put %n people here", None, count)
    return translate("Landing", "Put {name} here").format(name=name)


def in_order_words(sort: Sort) -> str:
    """Why cards cannot be put in an order of one's own where the column sorts them."""
    translate = QCoreApplication.translate
    match sort:
        case Sort.DUE:
            return translate("Landing", "The next one due stands first here")
        case Sort.NAME:
            return translate("Landing", "People stand in order of name here")
        case Sort.MOISTURE:
            return translate("Landing", "The driest one stands first here")
        case Sort.ADDED:
            return translate("Landing", "The newest one stands first here")
        case Sort.MANUAL:
            return translate("Landing", "Show everybody again to put cards in your own order")


def import_words(tier: Tier) -> str:
    """What it means to drop files."""
    return QCoreApplication.translate("Landing", "Drop to import into {tier}").format(tier=tier_name(tier))


def _time(minutes: float) -> str:
    translate = QCoreApplication.translate
    whole = max(1, round(minutes))
    return translate("Landing", "%n minute(s)", None, whole) if whole < 60 else time_words(minutes)
