"""The words and signs for what is given and received: its kinds, its sizes."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.exchange import ExchangeKind

KIND_ICONS = {
    ExchangeKind.TIP: "bulb",
    ExchangeKind.INTRODUCTION: "introduce",
    ExchangeKind.RECOMMENDATION: "star",
    ExchangeKind.TIME: "clock",
    ExchangeKind.KNOWLEDGE: "note",
    ExchangeKind.GIFT: "gift",
    ExchangeKind.BUSINESS: "building",
    ExchangeKind.SUPPORT: "heart",
}


def kind_name(kind: ExchangeKind) -> str:
    """What it was, in one word."""
    translate = QCoreApplication.translate
    match kind:
        case ExchangeKind.TIP:
            return translate("Exchanges", "Tip")
        case ExchangeKind.INTRODUCTION:
            return translate("Exchanges", "Introduction")
        case ExchangeKind.RECOMMENDATION:
            return translate("Exchanges", "Recommendation")
        case ExchangeKind.TIME:
            return translate("Exchanges", "Time")
        case ExchangeKind.KNOWLEDGE:
            return translate("Exchanges", "Knowledge")
        case ExchangeKind.GIFT:
            return translate("Exchanges", "Gift")
        case ExchangeKind.BUSINESS:
            return translate("Exchanges", "Business")
        case ExchangeKind.SUPPORT:
            return translate("Exchanges", "Support")


def size_words(size: int) -> str:
    """How big it was, by what everybody knows; one of `domain.exchange.SIZES`."""
    translate = QCoreApplication.translate
    return {
        1: translate("Exchanges", "As big as a tip"),
        2: translate("Exchanges", "As big as an introduction"),
        3: translate("Exchanges", "As big as an hour"),
        5: translate("Exchanges", "A real effort"),
        8: translate("Exchanges", "A big one"),
    }[size]
