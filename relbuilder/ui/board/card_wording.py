"""Words on cards, and a whole card in words. Knows no widgets and no colours."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.moisture import segments
from relbuilder.services.readings import Card
from relbuilder.ui.days import RELATIVE_DAYS, day_and_month, qdate
from relbuilder.ui.group_wording import members_words
from relbuilder.ui.widgets.moisture import moisture_words
from relbuilder.ui.wording import due_words


def detail_text(card: Card) -> str:
    """The line below the name: "CFO, Havnens Skibsværft"; of a group, who belongs to it."""
    if card.faces:
        more = ["…"] if card.members > len(card.faces) else []
        return ", ".join((*card.faces, *more))
    return ", ".join(part for part in (card.title, card.organisation) if part)


def due_text(card: Card, locale: QLocale | None = None) -> str:
    """When the contact is due: "9 days over", "today", "in 12 days", or the date; empty at rest.

    Of one whose clocks stand still, until when: "paused until 3 Jan".
    """
    if card.paused_until is not None and card.tier.living:
        return _paused_text(card.paused_until, locale)
    if card.days_over is not None and card.next_due is not None and card.days_over < -RELATIVE_DAYS:
        return (locale or QLocale()).toString(qdate(card.next_due), QLocale.FormatType.ShortFormat)
    return due_words(card.days_over)


def card_in_words(card: Card) -> str:
    """The whole card for a screen reader, what matters most first."""
    translate = QCoreApplication.translate
    parts = [card.name, detail_text(card), due_text(card)]
    if card.tier.living:
        parts.append(moisture_words(segments(card.moisture)))
    if card.promises:
        parts.append(translate("Card", "%n open promise(s)", None, card.promises))
    if card.members:
        parts.append(members_words(card.members))
    if card.birthday:
        parts.append(translate("Card", "birthday {day}").format(day=day_and_month(card.birthday)))
    return ". ".join(part for part in parts if part)


def _paused_text(until: date, locale: QLocale | None) -> str:
    translate = QCoreApplication.translate
    if until == date.max:
        return translate("Card", "paused")
    return translate("Card", "paused until {day}").format(day=day_and_month(until, locale))
