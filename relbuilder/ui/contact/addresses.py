"""Postal addresses in the panel, each over as many lines as it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from relbuilder.domain.contact import PostalAddress
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact import labels
from relbuilder.ui.contact.form import Field
from relbuilder.ui.contact.items_section import ItemsSection
from relbuilder.ui.contact.live_completer import among
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.revisions import Part
from relbuilder.ui.theme.typography import TypeRole


class AddressesSection(ItemsSection[PostalAddress]):
    """All addresses, the one to use first."""

    part = Part.ADDRESSES
    icon = "place"
    first_field = "street"

    def items(self, dossier: Dossier) -> Sequence[PostalAddress]:
        return dossier.contact.addresses

    def name(self) -> str:
        return self.tr("Address")

    def runs(self, item: PostalAddress) -> Sequence[Run]:
        label = labels.shown(item.label)
        caption = [Run(f"  {label}", "text_3", TypeRole.CAPTION)] if label else []
        return [Run(self.value(item)), *caption]

    def value(self, item: PostalAddress) -> str:
        place = " ".join(part for part in (item.postal_code, item.city) if part)
        lines = (item.street, item.extended, item.po_box, place, item.region, item.country)
        return "\n".join(line for line in lines if line)

    def rows(self, item: PostalAddress | None) -> Sequence[Sequence[Field]]:
        known = item or PostalAddress()
        suggestions = among(labels.for_addresses())
        return [
            [Field("label", self.tr("Label"), labels.shown(known.label), suggestions)],
            [Field("street", self.tr("Street"), known.street)],
            [
                Field("extended", self.tr("Floor, door"), known.extended),
                Field("po_box", self.tr("P.O. box"), known.po_box),
            ],
            [
                Field("postal_code", self.tr("Postal code"), known.postal_code, share=2),
                Field("city", self.tr("City"), known.city, share=3),
            ],
            [
                Field("region", self.tr("Region"), known.region),
                Field("country", self.tr("Country"), known.country),
            ],
        ]

    def build(self, values: Mapping[str, str], item: PostalAddress | None) -> PostalAddress | None:
        built = PostalAddress(**{**values, "label": labels.stored(values["label"])})
        empty = not any(value for key, value in asdict(built).items() if key != "label")
        return None if empty else built
