"""What was given and received: the balance of it, and the forms to write it down and to correct it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from relbuilder.domain.exchange import Exchange, ExchangeDirection, ExchangeKind, balance
from relbuilder.domain.need import Need
from relbuilder.domain.readiness import is_patient
from relbuilder.domain.tier import Tier
from relbuilder.services import exchanges
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.dealings.balance_box import BalanceBox
from relbuilder.ui.contact.dealings.kind_field import KindField, kind_value, read_kind
from relbuilder.ui.contact.dealings.past_day import day_field, read_past_day
from relbuilder.ui.contact.form import Extra, Field
from relbuilder.ui.contact.section import Deed, Edit, Section


class ExchangesSection(Section):
    """The balance only where there is something to show: family is not an account."""

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.exchanges, dossier.standing.tier, dossier.begun_on, self.desk.today()

    def fill(self) -> bool:
        dossier, today = self.dossier, self.desk.today()
        known = balance(dossier.exchanges, today)
        if dossier.standing.tier is Tier.INNER_CIRCLE or not known.given + known.received:
            return False
        patient = is_patient(dossier.standing.tier, dossier.begun_on, today)
        self.body.addWidget(BalanceBox(known, patient=patient))
        return True

    def add(self, direction: ExchangeDirection) -> None:
        """Open a form for something given or received."""
        self._begin_new(direction)

    def give(self, need: Need) -> None:
        """Open a form for having given what somebody said to need or to care for."""
        self._begin_new(ExchangeDirection.GIVEN, need)

    def edit(self, exchange: Exchange) -> None:
        """Open a form to correct what was written down."""
        kind = kind_value(exchange.kind, exchange.size)
        rows = self._rows(exchange.direction, exchange.text, kind)
        gone = self.tr("Taken away: {text}").format(text=exchange.text)
        self.begin(
            Edit(
                f"exchange{exchange.id}",
                [*rows, [day_field(exchange.day)]],
                partial(self._read_changed, exchange),
                [Extra("delete", self.tr("Delete"), "trash", gone)],
                partial(self._delete, exchange),
                "text",
            )
        )

    def _begin_new(self, direction: ExchangeDirection, need: Need | None = None) -> None:
        given = direction is ExchangeDirection.GIVEN
        told = self.tr("What you gave is noted") if given else self.tr("What you received is noted")
        rows = [*self._rows(direction, "", kind_value(ExchangeKind.TIP)), [day_field()]]
        read = partial(self._read_new, direction, need)
        edit = Edit("new", rows, read, first="text", told=told)
        self.begin(edit, {"text": need.text} if need else {})

    def _rows(self, direction: ExchangeDirection, text: str, kind: str) -> list[list[Field]]:
        name = self.dossier.contact.name.given or self.dossier.contact.display_name
        asked = (
            self.tr("What did you give {name}?")
            if direction is ExchangeDirection.GIVEN
            else self.tr("What did you get from {name}?")
        )
        return [
            [Field("text", asked.format(name=name), text)],
            [Field("kind", self.tr("Kind and size"), kind, make=KindField)],
        ]

    def _read_new(self, direction: ExchangeDirection, need: Need | None, values: Mapping[str, str]) -> Deed:
        kind, size = read_kind(values["kind"])
        return partial(
            exchanges.add_exchange,
            self.desk.context,
            self.contact_id,
            direction,
            kind,
            values["text"],
            size=size,
            on=read_past_day(values["day"], self.desk.today()),
            meets=need.id if need else None,
        )

    def _read_changed(self, exchange: Exchange, values: Mapping[str, str]) -> Deed:
        kind, size = read_kind(values["kind"])
        day = read_past_day(values["day"], self.desk.today())
        changed = replace(exchange, text=values["text"], kind=kind, size=size, day=day)
        return partial(exchanges.edit_exchange, self.desk.context, changed)

    def _delete(self, exchange: Exchange, _key: str) -> Deed:
        return partial(exchanges.delete_exchange, self.desk.context, exchange.id or 0)
