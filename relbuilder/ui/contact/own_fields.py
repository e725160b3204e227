"""Fields that the user, or the program an import came from, made up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relbuilder.domain.contact import OwnField
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact import labels
from relbuilder.ui.contact.form import Field, Unusable
from relbuilder.ui.contact.items_section import ItemsSection
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.revisions import Part
from relbuilder.ui.theme.typography import TypeRole


class OwnFieldsSection(ItemsSection[OwnField]):
    """All own fields in their order."""

    part = Part.OWN_FIELDS
    icon = "info"

    def items(self, dossier: Dossier) -> Sequence[OwnField]:
        return dossier.contact.own_fields

    def name(self) -> str:
        return self.tr("Own field")

    def runs(self, item: OwnField) -> Sequence[Run]:
        return [Run(item.value), Run(f"  {labels.shown(item.label)}", "text_3", TypeRole.CAPTION)]

    def value(self, item: OwnField) -> str:
        return item.value

    def rows(self, item: OwnField | None) -> Sequence[Sequence[Field]]:
        known = item or OwnField("", "")
        return [
            [
                Field("label", self.tr("Name of the field"), labels.shown(known.label), share=2),
                Field("value", self.tr("Content"), known.value, share=3),
            ]
        ]

    def build(self, values: Mapping[str, str], item: OwnField | None) -> OwnField | None:
        if not values["value"]:
            return None
        if not values["label"]:
            raise Unusable("label", self.tr("Give the field a name."))
        return OwnField(labels.stored(values["label"]), values["value"])
