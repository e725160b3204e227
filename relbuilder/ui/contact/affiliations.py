"""Organisations beside the one that stands in the panel's head: further ones of today, and those of the past."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.contact import Affiliation
from relbuilder.services.ports import Reader
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.form import Field
from relbuilder.ui.contact.items_section import ItemsSection
from relbuilder.ui.contact.live_completer import LookUp
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.revisions import Part
from relbuilder.ui.theme.typography import TypeRole

_NOW, _PAST = "now", "past"
_MOST_SUGGESTIONS = 8


class AffiliationsSection(ItemsSection[Affiliation]):
    """All affiliations but the head's. Putting one first brings it into the head."""

    part = Part.AFFILIATIONS
    icon = "building"
    first_field = "title"

    def items(self, dossier: Dossier) -> Sequence[Affiliation]:
        head = dossier.contact.affiliation
        others = [place for place in dossier.contact.affiliations if place is not head]
        return sorted(others, key=_is_past)

    def name(self) -> str:
        return self.tr("Organisation")

    def runs(self, item: Affiliation) -> Sequence[Run]:
        words = self.value(item)
        if item.current:
            return [Run(words)]
        return [Run(words, "text_2"), Run("  " + self.tr("earlier"), "text_3", TypeRole.CAPTION)]

    def value(self, item: Affiliation) -> str:
        return affiliation_words(item)

    def rows(self, item: Affiliation | None) -> Sequence[Sequence[Field]]:
        return affiliation_fields(self.desk.reader, item)

    def build(self, values: Mapping[str, str], item: Affiliation | None) -> Affiliation | None:
        return typed_affiliation(values)


def affiliation_fields(reader: Reader, item: Affiliation | None) -> Sequence[Sequence[Field]]:
    """The fields to edit an affiliation, or to add one."""
    translate = QCoreApplication.translate
    known = item or Affiliation()
    time = (
        (_NOW, translate("AffiliationsSection", "Now")),
        (_PAST, translate("AffiliationsSection", "Earlier")),
    )
    return [
        [Field("title", translate("AffiliationsSection", "Title"), known.title)],
        [
            Field(
                "organisation",
                translate("AffiliationsSection", "Organisation"),
                known.organisation,
                organisations_like(reader),
            )
        ],
        [
            Field("department", translate("AffiliationsSection", "Department"), known.department, share=3),
            Field(
                "time",
                translate("AffiliationsSection", "Now or earlier"),
                _NOW if known.current else _PAST,
                choices=time,
                share=2,
            ),
        ],
    ]


def typed_affiliation(values: Mapping[str, str]) -> Affiliation | None:
    """The affiliation that was typed; None when nothing was."""
    built = Affiliation(
        organisation=values["organisation"],
        title=values["title"],
        department=values["department"],
        current=values["time"] == _NOW,
    )
    return built if affiliation_words(built) else None


def affiliation_words(place: Affiliation) -> str:
    """ "CFO, Finance, Havnens Skibsværft": what there is of it."""
    return ", ".join(part for part in (place.title, place.department, place.organisation) if part)


def organisations_like(reader: Reader) -> LookUp:
    """Suggests organisations that other contacts belong to."""

    def look_up(typed: str) -> list[str]:
        return [name for name, _count in reader.organisations(typed, _MOST_SUGGESTIONS)]

    return look_up


def _is_past(place: Affiliation) -> bool:
    return not place.current
