"""What is said of the look for a newer version."""

from PySide6.QtCore import QCoreApplication

from relbuilder.ui.days import long_day
from relbuilder.ui.version_watch import Answer, VersionWatch


def line(versions: VersionWatch) -> str:
    """What came of it, for Settings."""
    translate = QCoreApplication.translate
    if versions.newer:
        return news(versions)
    if versions.asked_on is None:
        return translate("VersionWatch", "Not asked yet.")
    day = long_day(versions.asked_on)
    match versions.answer:
        case Answer.NONE:
            return translate("VersionWatch", "Asked on {day}: no answer.").format(day=day)
        case Answer.NEWEST:
            return translate("VersionWatch", "Asked on {day}: this is the newest version.").format(day=day)
        case _:
            return translate("VersionWatch", "Asked on {day}.").format(day=day)


def news(versions: VersionWatch) -> str:
    """That there is a newer one."""
    return QCoreApplication.translate("VersionWatch", "Version {version} is out.").format(
        version=versions.newer
    )
