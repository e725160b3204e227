"""Words for ties: what somebody is to the other, and how close they are. Own kinds are said as the user wrote them."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.tie import TieKind


def kind_words(kind: str, name: str) -> str:
    """What the other one is to somebody called `name`: "colleague", "introduced by Karen"."""
    translate = QCoreApplication.translate
    match kind:
        case TieKind.COLLEAGUE:
            return translate("Ties", "colleague")
        case TieKind.MANAGER:
            return translate("Ties", "manager")
        case TieKind.REPORT:
            return translate("Ties", "works for {name}").format(name=name)
        case TieKind.SPOUSE:
            return translate("Ties", "spouse or partner")
        case TieKind.PARENT:
            return translate("Ties", "parent")
        case TieKind.CHILD:
            return translate("Ties", "child")
        case TieKind.SIBLING:
            return translate("Ties", "brother or sister")
        case _:
            return _known_by(kind, name)


def _known_by(kind: str, name: str) -> str:
    translate = QCoreApplication.translate
    match kind:
        case TieKind.FRIEND:
            return translate("Ties", "friend")
        case TieKind.INTRODUCER:
            return translate("Ties", "introduced {name}").format(name=name)
        case TieKind.INTRODUCED:
            return translate("Ties", "introduced by {name}").format(name=name)
        case TieKind.ACQUAINTANCE:
            return translate("Ties", "acquaintance")
        case _:
            return kind


def strength_words(strength: int) -> str:
    """How close two people are, from 1 to 3."""
    translate = QCoreApplication.translate
    match strength:
        case 1:
            return translate("Ties", "know of each other")
        case 2:
            return translate("Ties", "know each other")
        case _:
            return translate("Ties", "are close")
