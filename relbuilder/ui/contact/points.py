"""E-mails, phones, links and messaging handles in the panel: read, opened, copied, edited, put first, removed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.addresses import email_key
from relbuilder.domain.contact import ContactPoint, PointKind
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact import labels, reaching
from relbuilder.ui.contact.form import Field, Unusable
from relbuilder.ui.contact.items_section import ItemsSection
from relbuilder.ui.contact.live_completer import among
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.revisions import Part
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import IconButton

_ICONS = {
    PointKind.EMAIL: "mail",
    PointKind.PHONE: "phone",
    PointKind.LINK: "link",
    PointKind.HANDLE: "chat",
}


class PointsSection(ItemsSection[ContactPoint]):
    """All contact points of one kind, the preferred one first."""

    part = Part.POINTS

    def __init__(self, desk: Desk, kind: PointKind) -> None:
        super().__init__(desk)
        self._kind = kind
        self.icon = _ICONS[kind]

    def items(self, dossier: Dossier) -> Sequence[ContactPoint]:
        return points_of(dossier, self._kind)

    def name(self) -> str:
        match self._kind:
            case PointKind.EMAIL:
                return self.tr("E-mail")
            case PointKind.PHONE:
                return self.tr("Phone")
            case PointKind.LINK:
                return self.tr("Link")
            case PointKind.HANDLE:
                return self.tr("Messaging")

    def runs(self, item: ContactPoint) -> Sequence[Run]:
        label = labels.shown(item.label)
        caption = [Run(f"  {label}", "text_3", TypeRole.CAPTION)] if label else []
        return [Run(item.value), *caption]

    def value(self, item: ContactPoint) -> str:
        return item.value

    def button(self, item: ContactPoint) -> IconButton | None:
        if not reaching.can_open(item):
            return None
        match self._kind:
            case PointKind.EMAIL:
                name = self.tr("Write to {address}")
            case PointKind.PHONE:
                name = self.tr("Call {address}")
            case _:
                name = self.tr("Open {address}")
        button = IconButton(self.icon, name.format(address=item.value))
        button.clicked.connect(partial(open_or_tell, self.desk, item))
        return button

    def rows(self, item: ContactPoint | None) -> Sequence[Sequence[Field]]:
        known = item or ContactPoint(self._kind, "")
        label_name = self.tr("Service") if self._kind is PointKind.HANDLE else self.tr("Label")
        suggestions = among(labels.for_points(self._kind))
        return [
            [
                Field("label", label_name, labels.shown(known.label), suggestions, share=2),
                Field("value", self.name(), known.value, share=5),
            ]
        ]

    def build(self, values: Mapping[str, str], item: ContactPoint | None) -> ContactPoint | None:
        value = values["value"]
        if not value:
            return None
        # What an import brought may be odd: it is only questioned when it is changed.
        if item is None or value != item.value:
            value = checked(self._kind, value, self._refusal())
        known = item or ContactPoint(self._kind, "")
        return replace(known, value=value, label=labels.stored(values["label"]))

    def _refusal(self) -> str:
        match self._kind:
            case PointKind.EMAIL:
                return self.tr("An e-mail address looks like name@example.com.")
            case PointKind.PHONE:
                return self.tr("A phone number needs at least three digits.")
            case _:
                return self.tr("A link looks like https://example.com.")


def points_of(dossier: Dossier, kind: PointKind) -> list[ContactPoint]:
    """The contact points of a kind, the preferred one first."""
    found = [point for point in dossier.contact.points if point.kind is kind]
    return sorted(found, key=_behind)


def checked(kind: PointKind, value: str, refusal: str) -> str:
    """The value in the form to store; raises `Unusable` with `refusal` for what cannot be one of its kind."""
    good = True
    if kind is PointKind.EMAIL:
        good = bool(email_key(value)) and not re.search(r"\s", value)
    elif kind is PointKind.PHONE:
        good = len(re.findall(r"\d", value)) >= 3
    elif kind is PointKind.LINK:
        if "://" not in value:
            value = f"https://{value}"
        good = "." in value and reaching.can_open(ContactPoint(kind, value))
    if not good:
        raise Unusable("value", refusal)
    return value


def open_or_tell(desk: Desk, point: ContactPoint) -> None:
    """Open a contact point, or say that nothing on this system does."""
    if not reaching.open_point(point):
        desk.shell.tell(
            QCoreApplication.translate("Reaching", "No program here opens {address}.").format(
                address=point.value
            )
        )


def _behind(point: ContactPoint) -> bool:
    return not point.preferred
