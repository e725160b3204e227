"""Words for vouching: the answers, and the month in which one was given."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from relbuilder.domain.vouch import VouchAnswer


def answer_words(answer: VouchAnswer) -> str:
    """An answer as it is said."""
    translate = QCoreApplication.translate
    match answer:
        case VouchAnswer.YES:
            return translate("Vouching", "Yes")
        case VouchAnswer.NOT_YET:
            return translate("Vouching", "Not yet")
        case VouchAnswer.NO:
            return translate("Vouching", "No")


def month_words(day: date) -> str:
    """The month of a day with its year: "March 2023"."""
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"
