"""A group of like details (e-mails, addresses, days ...), each edited in place, put first or removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Generic, TypeVar

from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.detail_row import DetailRow
from relbuilder.ui.contact.form import Extra, Field
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.revisions import Part, change_item, put_first
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.widgets.buttons import IconButton

Item = TypeVar("Item")
_NEW, _REMOVE, _FIRST = "new", "remove", "first"


class ItemsSection(Section, Generic[Item]):
    """Subclasses say which items, how they read, which fields they have, and how typed values become one."""

    part: Part
    icon: str
    can_be_first = True
    first_field = "value"

    def items(self, dossier: Dossier) -> Sequence[Item]:
        """The items in the order to show."""
        raise NotImplementedError

    def name(self) -> str:
        """What one of them is called."""
        raise NotImplementedError

    def runs(self, item: Item) -> Sequence[Run]:
        """How an item reads."""
        raise NotImplementedError

    def value(self, item: Item) -> str:
        """What of it goes to the clipboard."""
        raise NotImplementedError

    def rows(self, item: Item | None) -> Sequence[Sequence[Field]]:
        """The fields to edit an item, or to add one."""
        raise NotImplementedError

    def build(self, values: Mapping[str, str], item: Item | None) -> Item | None:
        """The item that was typed, None when nothing was; raises `Unusable`."""
        raise NotImplementedError

    def button(self, _item: Item) -> IconButton | None:
        """A button that does something with the item, in the place of its sign."""
        return None

    def slice_of(self, dossier: Dossier) -> object:
        return tuple(self.items(dossier))

    def fill(self) -> bool:
        items = self.items(self.dossier)
        for place, item in enumerate(items):
            row = DetailRow(self.runs(item), self.icon, self.value(item), self.name(), self.button(item))
            row.line.setObjectName(f"item{place}")
            row.line.clicked.connect(partial(self.edit, place))
            self.body.addWidget(row)
        return bool(items)

    def add(self) -> None:
        """Open a form for another item."""
        self.begin(Edit(_NEW, self.rows(None), partial(self._read, None), first=self.first_field))

    def edit(self, place: int) -> None:
        """Open the form of the item at that place."""
        items = self.items(self.dossier)
        item = items[place]
        extras = [Extra(_REMOVE, self.tr("Remove"), "trash", self._removed(item))]
        if self.can_be_first and place > 0:
            extras.append(Extra(_FIRST, self.tr("Put first"), "arrow_up"))
        self.begin(
            Edit(
                key=f"item{place}",
                rows=self.rows(item),
                read=partial(self._read, item),
                extras=extras,
                also=partial(self._also, item),
                first=self.first_field,
            )
        )

    def _removed(self, item: Item) -> str:
        # On one line, however many the item has.
        return self.tr("{value} was removed").format(value=", ".join(self.value(item).splitlines()))

    def _read(self, item: Item | None, values: Mapping[str, str]) -> Deed:
        built = self.build(values, item)
        return self.editing(partial(change_item, part=self.part, old=item, new=built))

    def _also(self, item: Item, key: str) -> Deed:
        if key == _FIRST:
            return self.editing(partial(put_first, part=self.part, item=item))
        return self.editing(partial(change_item, part=self.part, old=item, new=None))
