"""What a contact once said to need or to care for: noted, met, corrected, removed. What could be given first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.need import Need, NeedKind
from relbuilder.domain.readiness import gifts
from relbuilder.services import needs
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.detail_row import DetailRow
from relbuilder.ui.contact.form import Extra, Field, Unusable
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import IconButton


class NeedsSection(Section):
    """Needs that wait, then interests, the newest first. What was met stands in the timeline alone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("NeedsSection", "Needs and interests"))

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.needs

    def fill(self) -> bool:
        waiting = gifts(self.dossier.needs)
        for need in waiting:
            self.body.addWidget(self._row(need))
        return bool(waiting)

    def add(self) -> None:
        """Open a form for another need or interest."""
        self.begin(Edit("new", self._rows("", NeedKind.NEED), self._read_new, first="text"))

    def edit(self, need: Need) -> None:
        """Open a need to correct it; one that was met can become one again."""
        removed = self.tr("Removed: {text}").format(text=need.text)
        extras = [Extra("delete", self.tr("Remove"), "trash", removed)]
        if need.met_on is not None:
            extras.append(Extra("again", self.tr("It is needed again"), "undo"))
        read, also = partial(self._read_changed, need), partial(self._do_extra, need)
        self.begin(Edit(_key(need), self._rows(need.text, need.kind), read, extras, also, "text"))

    def _row(self, need: Need) -> DetailRow:
        met = None
        if need.kind is NeedKind.NEED:
            met = IconButton("promise", self.tr("Met: {text}").format(text=need.text))
            met.setObjectName(f"met{need.id}")
            met.clicked.connect(partial(self._meet, need))
        caption = self.tr("interest") if need.kind is NeedKind.INTEREST else self.tr("need")
        runs = [Run(need.text), Run(f"  {caption}", "text_3", TypeRole.CAPTION)]
        row = DetailRow(runs, "star", need.text, caption, met)
        row.line.setObjectName(_key(need))
        row.line.clicked.connect(partial(self.edit, need))
        return row

    def _rows(self, text: str, kind: NeedKind) -> list[list[Field]]:
        name = self.dossier.contact.name.given or self.dossier.contact.display_name
        kinds = (
            (NeedKind.NEED.value, self.tr("A need: it can be met")),
            (NeedKind.INTEREST.value, self.tr("An interest: it lasts")),
        )
        return [
            [Field("text", self.tr("What {name} needs or cares for").format(name=name), text)],
            [Field("kind", self.tr("Kind"), kind.value, choices=kinds)],
        ]

    def _meet(self, need: Need) -> None:
        told = self.tr("Met: {text}").format(text=need.text)
        self.do(partial(needs.meet_need, self.desk.context, need.id or 0), told)

    def _read_new(self, values: Mapping[str, str]) -> Deed:
        text, kind = self._text(values), NeedKind(values["kind"])
        return partial(needs.add_need, self.desk.context, self.contact_id, text, kind)

    def _read_changed(self, need: Need, values: Mapping[str, str]) -> Deed:
        changed = replace(need, text=self._text(values), kind=NeedKind(values["kind"]))
        return partial(needs.edit_need, self.desk.context, changed)

    def _do_extra(self, need: Need, key: str) -> Deed:
        if key == "delete":
            return partial(needs.delete_need, self.desk.context, need.id or 0)
        return partial(needs.meet_need, self.desk.context, need.id or 0, met=False)

    def _text(self, values: Mapping[str, str]) -> str:
        if not values["text"]:
            raise Unusable("text", self.tr("Write what it is, in a few words."))
        return values["text"]


def _key(need: Need) -> str:
    return f"need{need.id}"
