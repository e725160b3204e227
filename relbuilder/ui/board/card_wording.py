"""Words on cards, and a whole card in words. Knows no widgets and no colours."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from relbuilder.domain.moisture import segments
from relbuilder.services.readings import Card
from relbuilder.ui.widgets.moisture import moisture_words
from relbuilder.ui.wording import due_words

_WEEKDAY = re.compile(r"d{3,4}\.?,?\s*(?:'[^']*'\s*)?")
_YEAR = re.compile(r"[\s,]*(?:'[^']*'\s*)?y+(?:\s*'[^']*'|[年년]\s*)?")

RELATIVE_DAYS = 45
"""A due day further ahead than this is written as a date (look.md)."""


def detail_text(card: Card) -> str:
    """The line below the name: "CFO, Havnens Skibsværft"."""
    return ", ".join(part for part in (card.title, card.organisation) if part)


def due_text(card: Card, locale: QLocale | None = None) -> str:
    """When the contact is due: "9 days over", "today", "in 12 days", or the date; empty at rest."""
    if card.days_over is not None and card.next_due is not None and card.days_over < -RELATIVE_DAYS:
        return (locale or QLocale()).toString(_qdate(card.next_due), QLocale.FormatType.ShortFormat)
    return due_words(card.days_over)


def day_and_month(day: date, locale: QLocale | None = None) -> str:
    """A day of the year in the locale's order with the month's short name: "24 Nov", "Nov 24", "24. nov."."""
    locale = locale or QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    pattern = _YEAR.sub("", pattern).replace("MMMM", "MMM").lstrip(" .,،").rstrip(" ,،")
    return locale.toString(_qdate(day), pattern)


def card_in_words(card: Card) -> str:
    """The whole card for a screen reader, what matters most first."""
    translate = QCoreApplication.translate
    parts = [card.name, detail_text(card), due_text(card)]
    if card.tier.living:
        parts.append(moisture_words(segments(card.moisture)))
    if card.promises:
        parts.append(translate("Card", "%n open promise(s)", None, card.promises))
    if card.birthday:
        parts.append(translate("Card", "birthday {day}").format(day=day_and_month(card.birthday)))
    return ". ".join(part for part in parts if part)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
