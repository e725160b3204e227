"""Amounts of money and of things, as people write and read them. Knows no currencies: a unit is a word."""

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale


def amount_words(amount: Decimal, unit: str = "") -> str:
    """An amount with its unit: "1,500 kr."."""
    return f"{QLocale().toString(float(amount), 'f', -128)} {unit}".rstrip()


def read_amount(text: str) -> Decimal | None:
    """The amount that was written, in the locale's way or with a point; None where it is none above 0."""
    locale = QLocale()
    groups, point = re.escape(locale.groupSeparator()), re.escape(locale.decimalPoint())
    plain = re.sub(r"\s", "", text)
    # A Dane's 1.500 are fifteen hundred, but 1.5 is one and a half.
    if re.fullmatch(rf"\d{{1,3}}({groups}\d{{3}})+({point}\d+)?", plain):
        plain = plain.replace(locale.groupSeparator(), "")
    try:
        found = Decimal(plain.replace(locale.decimalPoint(), "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() and found > 0 else None
