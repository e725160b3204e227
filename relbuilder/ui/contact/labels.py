"""The usual labels of e-mails, phones and days in the user's language; own labels are kept as they are typed."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.contact import ALSO_KNOWN_AS, ALSO_MET, BIRTHDAY, OTHER_BIRTHDAY, PointKind


def shown(label: str) -> str:
    """A stored label as the user reads it."""
    return _usual().get(label, label)


def stored(text: str) -> str:
    """What is stored for a label that was typed: the usual ones by their common name, others as typed."""
    typed = text.strip()
    return next((name for name, words in _usual().items() if words.casefold() == typed.casefold()), typed)


def for_points(kind: PointKind) -> tuple[str, ...]:
    """Labels to suggest for a way to reach somebody."""
    match kind:
        case PointKind.EMAIL:
            return _shown("work", "home", "other")
        case PointKind.PHONE:
            return _shown("mobile", "work", "home", "fax", "other")
        case PointKind.LINK:
            return (*_shown("website", "work", "other"), "LinkedIn")
        case PointKind.HANDLE:
            return ("Signal", "WhatsApp", "Messenger", "Teams", "Telegram", "Slack", "Skype", "Discord")


def for_addresses() -> tuple[str, ...]:
    """Labels to suggest for a postal address."""
    return _shown("home", "work", "other")


def for_dates() -> tuple[str, ...]:
    """Labels to suggest for a day to remember."""
    return _shown(BIRTHDAY, "anniversary")


def _shown(*names: str) -> tuple[str, ...]:
    return tuple(shown(name) for name in names)


def _usual() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "work": translate("Labels", "work"),
        "home": translate("Labels", "home"),
        "mobile": translate("Labels", "mobile"),
        "fax": translate("Labels", "fax"),
        "work fax": translate("Labels", "work fax"),
        "home fax": translate("Labels", "home fax"),
        "pager": translate("Labels", "pager"),
        "main": translate("Labels", "main"),
        "assistant": translate("Labels", "assistant"),
        "car": translate("Labels", "car"),
        "website": translate("Labels", "website"),
        "home page": translate("Labels", "home page"),
        "profile": translate("Labels", "profile"),
        "other": translate("Labels", "other"),
        BIRTHDAY: translate("Labels", "birthday"),
        "anniversary": translate("Labels", "anniversary"),
        ALSO_KNOWN_AS: translate("Labels", "also known as"),
        OTHER_BIRTHDAY: translate("Labels", "other birthday"),
        ALSO_MET: translate("Labels", "also met"),
    }
