"""Words that several pages share: tiers, kinds of touches, due days, rhythms. Dates are worded elsewhere."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.ui.tier_names import own_tier_name

_ROUND_TO = 5


def tier_name(tier: Tier) -> str:
    """The tier's full name, as its column is headed: the user's own, else the usual one."""
    return own_tier_name(tier) or usual_tier_name(tier)


def usual_tier_name(tier: Tier) -> str:
    """What a tier is called in the language of the interface."""
    translate = QCoreApplication.translate
    match tier:
        case Tier.GRAVEYARD:
            return translate("Tiers", "Business-card graveyard")
        case Tier.GOOD_TO_KNOW:
            return translate("Tiers", "Good People To Know")
        case Tier.VIP:
            return translate("Tiers", "VIP")
        case Tier.INNER_CIRCLE:
            return translate("Tiers", "Inner circle")


def short_tier_name(tier: Tier) -> str:
    """The tier's name for where the full one has no room."""
    if tier is Tier.GRAVEYARD and not own_tier_name(tier):
        return QCoreApplication.translate("Tiers", "Graveyard")
    return tier_name(tier)


def touch_name(kind: TouchKind) -> str:
    """A kind of touch in one word."""
    translate = QCoreApplication.translate
    match kind:
        case TouchKind.MEETING:
            return translate("Touches", "Meeting")
        case TouchKind.CALL:
            return translate("Touches", "Call")
        case TouchKind.MESSAGE:
            return translate("Touches", "Message")
        case TouchKind.LETTER:
            return translate("Touches", "Letter")
        case TouchKind.EVENT:
            return translate("Touches", "Event")


def due_words(days_over: int | None) -> str:
    """When a contact is due: "9 days over", "today", "tomorrow", "in 12 days"; empty at rest."""
    translate = QCoreApplication.translate
    if days_over is None:
        return ""
    if days_over > 0:
        return translate("Due", "%n day(s) over", None, days_over)
    if days_over == 0:
        return translate("Due", "today")
    if days_over == -1:
        return translate("Due", "tomorrow")
    return translate("Due", "in %n day(s)", None, -days_over)


def rhythm_words(days: int | None) -> str:
    """How often to be in touch: "every 90 days"; empty without a rhythm."""
    if days is None:
        return ""
    return QCoreApplication.translate("Due", "every %n day(s)", None, days)


def time_words(minutes: float) -> str:
    """A stretch of time: "45 min", and from an hour on to the nearest five minutes, "2 h 10 min"."""
    translate = QCoreApplication.translate
    whole = round(minutes)
    if whole < 60:
        # Something that takes time at all never takes none.
        return translate("Time", "{minutes} min").format(minutes=max(whole, 1) if minutes > 0 else 0)
    hours, rest = divmod(_ROUND_TO * round(minutes / _ROUND_TO), 60)
    if not rest:
        return translate("Time", "%n h", None, hours)
    return translate("Time", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
