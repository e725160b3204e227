"""Birthdays and other yearly days in the panel, with or without their year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from relbuilder.domain.calendar import age_on, next_occurrence
from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact import labels
from relbuilder.ui.contact.day_text import parse_yearly
from relbuilder.ui.contact.form import Field, Unusable
from relbuilder.ui.contact.items_section import ItemsSection
from relbuilder.ui.contact.live_completer import among
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.revisions import Part
from relbuilder.ui.contact.section import Edit
from relbuilder.ui.days import yearly_day
from relbuilder.ui.theme.typography import TypeRole


class DatesSection(ItemsSection[ImportantDate]):
    """All yearly days in the order they were entered."""

    part = Part.DATES
    icon = "cake"
    can_be_first = False

    def items(self, dossier: Dossier) -> Sequence[ImportantDate]:
        return dossier.contact.dates

    def name(self) -> str:
        return self.tr("Day")

    def runs(self, item: ImportantDate) -> Sequence[Run]:
        caption = labels.shown(item.label)
        if item.label == BIRTHDAY:
            caption = self._birthday_words(item)
        return [Run(self.value(item)), Run(f"  {caption}", "text_3", TypeRole.CAPTION)]

    def value(self, item: ImportantDate) -> str:
        return yearly_day(item.month, item.day, item.year)

    def add_birthday(self) -> None:
        """Open a form for the birthday."""
        rows = self._rows(labels.shown(BIRTHDAY), "")
        self.begin(Edit("new", rows, partial(self._read, None), first=self.first_field))

    def rows(self, item: ImportantDate | None) -> Sequence[Sequence[Field]]:
        return self._rows(labels.shown(item.label) if item else "", self.value(item) if item else "")

    def build(self, values: Mapping[str, str], item: ImportantDate | None) -> ImportantDate | None:
        if not values["value"]:
            return None
        label = labels.stored(values["label"]) or BIRTHDAY
        if item is not None and values["value"] == self.value(item):
            return ImportantDate(label, item.month, item.day, item.year)
        day = parse_yearly(values["value"], self.desk.today())
        if day is None:
            example = yearly_day(3, 14, None), yearly_day(3, 14, 1980)
            raise Unusable("value", self.tr("Write a day like {0} or {1}.").format(*example))
        return ImportantDate(label, day.month, day.day, day.year)

    def _rows(self, label: str, value: str) -> Sequence[Sequence[Field]]:
        suggestions = among(labels.for_dates())
        return [
            [
                Field("label", self.tr("Label"), label, suggestions, share=2),
                Field("value", self.tr("Day, with or without year"), value, share=4),
            ]
        ]

    def _birthday_words(self, item: ImportantDate) -> str:
        today = self.desk.today()
        turns = age_on(item, next_occurrence(item, today))
        if turns is None or turns <= 0:
            return labels.shown(BIRTHDAY)
        return self.tr("birthday, turns %n", None, turns)
