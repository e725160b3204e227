"""Things and money that are still away, either way: given back whole or in parts, corrected, taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relbuilder.domain.loan import Loan, LoanDirection
from relbuilder.services import loans
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.answer_line import Answer, AnswerLine
from relbuilder.ui.contact.coming_day import no_day
from relbuilder.ui.contact.dealings.amounts import amount_words, read_amount
from relbuilder.ui.contact.dealings.past_day import day_field, read_past_day
from relbuilder.ui.contact.form import Extra, Field, Unusable
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.days import long_day, short_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.day_panel import ReadDay


class LoansSection(Section):
    """What is to come back, what is due first at the top. What is back stands in the timeline alone."""

    def __init__(self, desk: Desk, read_day: ReadDay) -> None:
        super().__init__(desk, QCoreApplication.translate("LoansSection", "Lent and borrowed"))
        self._read_day = read_day

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.loans, self.desk.today()

    def fill(self) -> bool:
        away = sorted((loan for loan in self.dossier.loans if not loan.is_back), key=_due_day)
        self.body.setSpacing(spacing.SPACE_S)
        for loan in away:
            self.body.addWidget(self._line(loan))
        return bool(away)

    def add(self, direction: LoanDirection) -> None:
        """Open a form for something lent or borrowed."""
        rows = [*self._rows(direction, "", "", "", ""), [day_field()]]
        self.begin(Edit("new", rows, self._read_new, first="what", told=self.tr("The loan is noted")))

    def edit(self, loan: Loan) -> None:
        """Open a loan to correct it."""
        amount = amount_words(loan.amount, "") if loan.amount is not None else ""
        due = long_day(loan.due) if loan.due else ""
        rows = [*self._rows(loan.direction, loan.what, amount, loan.unit, due), [day_field(loan.day)]]
        gone = self.tr("Taken away: {text}").format(text=loan.what)
        extras = [Extra("delete", self.tr("Delete"), "trash", gone)]
        if loan.returns:
            extras.append(Extra("return", self.tr("The last part did not come back"), "undo"))
        read, also = partial(self._read_changed, loan, due), partial(self._do_extra, loan)
        self.begin(Edit(_key(loan), rows, read, extras, also, "what"))

    def _line(self, loan: Loan) -> AnswerLine:
        answers = [Answer("back", self.tr("Given back"), partial(self._take_back, loan))]
        if loan.amount is not None:
            answers.append(Answer("part", self.tr("A part…"), partial(self._begin_part, loan)))
        edit = [(self.tr("Edit…"), partial(self.edit, loan))]
        return AnswerLine(self._runs(loan), loan.what, _key(loan), answers, [edit])

    def _runs(self, loan: Loan) -> list[Run]:
        lent = loan.direction is LoanDirection.LENT
        head = self.tr("Lent: {what}") if lent else self.tr("Borrowed: {what}")
        runs = [Run(head.format(what=loan.what))]
        today, left = self.desk.today(), loan.outstanding
        captions = []
        if left is not None:
            captions.append(self.tr("{amount} outstanding").format(amount=amount_words(left, loan.unit)))
        if loan.due is not None:
            due = self.tr("was to be back {day}") if loan.due < today else self.tr("to be back {day}")
            captions.append(due.format(day=short_day(loan.due, today)))
        # Never broken within: an amount and a day each belong together.
        unbroken = (words.replace(" ", "\u00a0") for words in captions)
        return [*runs, *(Run(f"  {words}", "text_2", TypeRole.CAPTION) for words in unbroken)]

    def _rows(
        self, direction: LoanDirection, what: str, amount: str, unit: str, due: str
    ) -> list[list[Field]]:
        name = self.dossier.contact.name.given or self.dossier.contact.display_name
        ways = (
            (LoanDirection.LENT.value, self.tr("I lent it to {name}").format(name=name)),
            (LoanDirection.BORROWED.value, self.tr("I borrowed it from {name}").format(name=name)),
        )
        return [
            [Field("what", self.tr("A thing, or what the money is for"), what)],
            [Field("way", self.tr("Who lent it"), direction.value, choices=ways)],
            [
                Field("amount", self.tr("Amount (optional)"), amount, share=3),
                Field("unit", self.tr("Unit"), unit, share=2),
            ],
            [Field("due", self.tr("To be back (optional)"), due)],
        ]

    def _take_back(self, loan: Loan, _button: QWidget) -> None:
        self.do(partial(loans.give_back, self.desk.context, loan.id or 0), self.tr("Given back"))

    def _begin_part(self, loan: Loan, _button: QWidget) -> None:
        rows = [
            [Field("amount", self.tr("How much came back?"))],
            [Field("note", self.tr("A word about it (optional)"))],
            [day_field()],
        ]
        told = self.tr("A part was given back")
        self.begin(Edit(_key(loan), rows, partial(self._read_part, loan), first="amount", told=told))

    def _read_part(self, loan: Loan, values: Mapping[str, str]) -> Deed:
        amount = read_amount(values["amount"])
        if amount is None:
            raise Unusable("amount", self.tr("Write how much, as a number."))
        day = read_past_day(values["day"], self.desk.today())
        return partial(loans.give_back, self.desk.context, loan.id or 0, amount, on=day, note=values["note"])

    def _read_new(self, values: Mapping[str, str]) -> Deed:
        return partial(
            loans.add_loan,
            self.desk.context,
            self.contact_id,
            LoanDirection(values["way"]),
            self._what(values),
            amount=self._amount(values),
            unit=values["unit"],
            due=self._due(values),
            on=read_past_day(values["day"], self.desk.today()),
        )

    def _read_changed(self, loan: Loan, shown_due: str, values: Mapping[str, str]) -> Deed:
        changed = replace(
            loan,
            direction=LoanDirection(values["way"]),
            what=self._what(values),
            amount=self._amount(values),
            unit=values["unit"],
            due=loan.due if values["due"] == shown_due else self._due(values),
            day=read_past_day(values["day"], self.desk.today()),
        )
        return partial(loans.edit_loan, self.desk.context, changed)

    def _do_extra(self, loan: Loan, key: str) -> Deed:
        call = loans.delete_loan if key == "delete" else loans.take_back_return
        return partial(call, self.desk.context, loan.id or 0)

    def _what(self, values: Mapping[str, str]) -> str:
        if not values["what"]:
            raise Unusable("what", self.tr("Write what it is, in a few words."))
        return values["what"]

    def _amount(self, values: Mapping[str, str]) -> Decimal | None:
        amount = read_amount(values["amount"]) if values["amount"] else None
        if values["amount"] and amount is None:
            raise Unusable("amount", self.tr("Write how much, as a number."))
        return amount

    def _due(self, values: Mapping[str, str]) -> date | None:
        due = self._read_day(values["due"], self.desk.today()) if values["due"] else None
        if values["due"] and due is None:
            raise no_day("due")
        return due


def _key(loan: Loan) -> str:
    return f"loan{loan.id}"


def _due_day(loan: Loan) -> date:
    return loan.due or date.max
