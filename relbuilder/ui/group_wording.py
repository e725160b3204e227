"""Words for groups: their kinds, and how many belong to one."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.contact import GroupKind


def group_kind_words(kind: GroupKind) -> str:
    """A kind of group in one word."""
    translate = QCoreApplication.translate
    match kind:
        case GroupKind.FAMILY:
            return translate("Groups", "Family")
        case GroupKind.COUPLE:
            return translate("Groups", "Couple")
        case GroupKind.TEAM:
            return translate("Groups", "Team")
        case GroupKind.BOARD:
            return translate("Groups", "Board of directors")
        case GroupKind.OTHER:
            return translate("Groups", "Group")


def members_words(count: int) -> str:
    """How many belong to a group."""
    return QCoreApplication.translate("Groups", "%n member(s)", None, count)
