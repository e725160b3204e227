"""The few words for one thing due in the menu and on a notification; its title and details are those of Today."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from relbuilder.domain.reminder import ItemKind
from relbuilder.services.readings import Row
from relbuilder.ui.moments import ago_words
from relbuilder.ui.wording import due_words


def when(row: Row, today: date) -> str:
    """When it is due: "9 days over", "tomorrow", "14:30"; a date that has passed is not over, only some days ago."""
    item = row.item
    if item.at is not None and item.due == today:
        moment = QDateTime.fromSecsSinceEpoch(int(item.at.timestamp()))
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    if item.kind is ItemKind.DATE and item.due < today:
        return ago_words(item.due, today)
    return due_words((today - item.due).days)


def done_word(kind: ItemKind) -> str:
    """What Done is called for a kind: for a person it logs that they were in touch."""
    translate = QCoreApplication.translate
    match kind:
        case ItemKind.PROMISE:
            return translate("Reminders", "Kept")
        case ItemKind.PERSON:
            return translate("Reminders", "Talked")
        case ItemKind.FOLLOW_UP | ItemKind.REMINDER | ItemKind.DATE | ItemKind.THANK_YOU:
            return translate("Reminders", "Done")


def shortened(text: str, longest: int) -> str:
    """The text in one line, or as much of it as fits into so many letters with an ellipsis at its end."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
