"""Lent and borrowed: written down, given back in parts, corrected."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QLocale, Qt

from relbuilder.domain.loan import Loan, LoanDirection
from relbuilder.ui.contact.dealings.amounts import amount_words, read_amount
from tests.ui.contact.conftest import Kit

LENT = "I lent it to Mette"


def loan(kit: Kit) -> Loan:
    (stored,) = kit.dossier().loans
    return stored


def lend(kit: Kit) -> None:
    """Lend money from the menu."""
    kit.hand.press("More")
    kit.hand.choose("Lent…")
    kit.hand.type("for the fair")
    kit.hand.write("Amount (optional)", "1500")
    kit.hand.write("Unit", "kr.")
    kit.hand.write("To be back (optional)", "2025-12-05")
    kit.hand.key(Qt.Key.Key_Return)


def test_money_is_lent_and_comes_back_in_parts(kit: Kit) -> None:
    kit.meet("Mette Holm")
    lend(kit)
    stored = loan(kit)
    assert (stored.direction, stored.amount, stored.unit, stored.due) == (
        *(LoanDirection.LENT, Decimal(1500), "kr.", date(2025, 12, 5)),
    )
    kit.hand.press("A part…: for the fair")
    kit.hand.type("much")
    kit.hand.key(Qt.Key.Key_Return)
    assert "Write how much, as a number." in kit.hand.words()
    kit.hand.write("How much came back?", "500")
    kit.hand.key(Qt.Key.Key_Return)
    assert loan(kit).outstanding == 1000
    kit.hand.press("Given back: for the fair")
    assert loan(kit).is_back
    assert "Lent and borrowed" not in kit.hand.words()
    assert kit.shell.told == [
        ("The loan is noted", True),
        ("A part was given back", True),
        ("Given back", True),
    ]


def test_a_thing_is_borrowed_without_a_day(kit: Kit) -> None:
    kit.meet("Mette Holm")
    kit.hand.press("More")
    kit.hand.choose("Borrowed…")
    kit.hand.type("a drill")
    kit.hand.key(Qt.Key.Key_Return)
    stored = loan(kit)
    assert (stored.direction, stored.what, stored.amount, stored.due) == (
        *(LoanDirection.BORROWED, "a drill", None, None),
    )
    kit.hand.press("More: a drill")
    kit.hand.choose("Edit…")
    kit.hand.press("Delete")
    assert kit.dossier().loans == ()


def test_what_is_no_amount_and_no_day_is_said_inline(kit: Kit) -> None:
    kit.meet("Mette Holm")
    kit.hand.press("More")
    kit.hand.choose("Lent…")
    kit.hand.write("Amount (optional)", "-5")
    kit.hand.key(Qt.Key.Key_Return)
    assert "Write what it is, in a few words." in kit.hand.words()
    kit.hand.write("A thing, or what the money is for", "the fair")
    kit.hand.key(Qt.Key.Key_Return)
    assert "Write how much, as a number." in kit.hand.words()
    assert kit.dossier().loans == ()


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("en_GB", "1,500.50", "1500.50"),
        ("da_DK", "1.500,50", "1500.50"),
        ("da_DK", "1500.50", "1500.50"),
        ("da_DK", "1.500", "1500"),
        ("en_GB", "1.5", "1.5"),
        ("da_DK", " 1 500 ", "1500"),
        ("en_GB", "nan", None),
        ("en_GB", "0", None),
        ("en_GB", "five", None),
    ],
)
def test_an_amount_is_read_as_it_is_written_here(language: str, text: str, amount: str | None) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert read_amount(text) == (Decimal(amount) if amount else None)
    finally:
        QLocale.setDefault(before)


@given(
    some.decimals(min_value="0.01", max_value=10**9, places=2), some.sampled_from(["en_GB", "da_DK", "de_DE"])
)
def test_what_is_written_is_read_again(amount: Decimal, language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert read_amount(amount_words(amount)) == amount
    finally:
        QLocale.setDefault(before)
