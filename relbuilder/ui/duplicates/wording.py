"""Words of duplicates: why two contacts may be one person, and how sure that is."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.duplicates import CERTAIN, LIKELY, Reason, Shared, Suspicion
from relbuilder.domain.name_likeness import Likeness


def certainty(confidence: float) -> str:
    """How sure it is, in two words."""
    translate = QCoreApplication.translate
    if confidence >= CERTAIN:
        return translate("Duplicates", "Hardly a doubt")
    return translate("Duplicates", "Likely") if confidence >= LIKELY else translate("Duplicates", "Perhaps")


def short_reason(suspicion: Suspicion) -> str:
    """What they have in common, in a few words for a list."""
    said = [_thing(thing.reason) for thing in suspicion.shared if thing.reason is not Reason.NAME]
    said += [_name_thing(suspicion.names)] if suspicion.names in _NAMED else []
    return ", ".join(said[:3])


def reasons(suspicion: Suspicion) -> str:
    """Why they may be one person, and what speaks for two, in whole sentences."""
    said = [_sentence(thing) for thing in suspicion.shared if thing.reason is not Reason.NAME]
    return " ".join([*said, _names(suspicion.names)]).strip()


_NAMED = (Likeness.SAME, Likeness.SPELLING, Likeness.PART, Likeness.INITIALS, Likeness.NICKNAME)


def _thing(reason: Reason) -> str:
    translate = QCoreApplication.translate
    match reason:
        case Reason.PROFILE:
            return translate("Duplicates", "same profile page")
        case Reason.EMAIL:
            return translate("Duplicates", "same e-mail")
        case Reason.PHONE:
            return translate("Duplicates", "same phone")
        case Reason.LINK:
            return translate("Duplicates", "same web page")
        case Reason.HANDLE:
            return translate("Duplicates", "same account")
        case Reason.BIRTHDAY:
            return translate("Duplicates", "same birthday")
        case Reason.FIRM:
            return translate("Duplicates", "same organisation")
        case Reason.NAME:
            return translate("Duplicates", "same name")


def _name_thing(names: Likeness) -> str:
    translate = QCoreApplication.translate
    if names is Likeness.SAME:
        return translate("Duplicates", "same name")
    return translate("Duplicates", "similar name")


def _sentence(thing: Shared) -> str:
    translate = QCoreApplication.translate
    match thing.reason:
        case Reason.PROFILE:
            words = translate("Duplicates", "Both have the profile page {value}.")
        case Reason.EMAIL:
            words = translate("Duplicates", "Both have the e-mail {value}.")
        case Reason.PHONE:
            words = translate("Duplicates", "Both have the phone number {value}.")
        case Reason.LINK:
            words = translate("Duplicates", "Both have the web page {value}.")
        case Reason.HANDLE:
            words = translate("Duplicates", "Both have the account {value}.")
        case Reason.BIRTHDAY:
            words = translate("Duplicates", "They have the same birthday.")
        case Reason.FIRM:
            words = translate("Duplicates", "Both are with {value}.")
        case _:
            return ""
    told = words.format(value=thing.value)
    if thing.crowd > 2:
        others = translate("Duplicates", "So have %n other(s).", None, thing.crowd - 2)
        return f"{told} {others}"
    return told


def _names(names: Likeness) -> str:
    translate = QCoreApplication.translate
    match names:
        case Likeness.SAME:
            return translate("Duplicates", "The names are the same.")
        case Likeness.SPELLING:
            return translate("Duplicates", "The names are spelled a little differently.")
        case Likeness.PART:
            return translate("Duplicates", "One name has a word more.")
        case Likeness.INITIALS:
            return translate("Duplicates", "One name is shortened to initials.")
        case Likeness.NICKNAME:
            return translate("Duplicates", "One first name may be short for the other.")
        case Likeness.ONE_WORD:
            return translate("Duplicates", "One name is a part of the other.")
        case Likeness.RENAMED:
            return translate(
                "Duplicates", "The first name is the same, the last name is not: a marriage, perhaps."
            )
        case Likeness.FAMILY:
            return translate("Duplicates", "Only the last name is the same: two of one family, perhaps.")
        case Likeness.NAMELESS:
            return translate("Duplicates", "One of them has no name.")
        case Likeness.OTHER:
            return translate("Duplicates", "The names differ.")
