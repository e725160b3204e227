"""Tags as chips: a click shows nothing but the tag, the cross removes it, "Tag" adds others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbuilder.services.contacts import tag_contacts
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.detail_row import Sign
from relbuilder.ui.contact.form import Field
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.chip import Chip
from relbuilder.ui.widgets.flow_layout import FlowLayout

_MOST_SUGGESTIONS = 8


class TagsSection(Section):
    """The contact's tags. Several can be added at once, separated by commas."""

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.contact.tags

    def fill(self) -> bool:
        tags = self.dossier.contact.tags
        if not tags:
            return False
        chips = QWidget()
        flow = FlowLayout(chips, spacing.SPACE_XS)
        for place, tag in enumerate(tags):
            chip = Chip(tag, chips, removable=True)
            chip.setObjectName(f"tag{place}")
            chip.setAccessibleName(self.tr("Tag {tag}, Delete removes it").format(tag=tag))
            chip.removed.connect(partial(self._remove, tag))
            flow.addWidget(chip)
        more = Chip(self.tr("Tag") + " +", chips)
        more.setObjectName("more")
        more.setAccessibleName(self.tr("Add a tag"))
        more.clicked.connect(self.add)
        flow.addWidget(more)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, spacing.SPACE_XS, 0, spacing.SPACE_XS)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Sign("tag", row), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(chips, 1)
        self.body.addWidget(row)
        return True

    def add(self) -> None:
        """Open a field for more tags."""
        field = Field("tags", self.tr("Tags, separated by commas"), look_up=self._tags_like)
        self.begin(Edit("new", [[field]], self._read))

    def _read(self, values: Mapping[str, str]) -> Deed:
        tags = [tag.strip() for tag in values["tags"].split(",")]
        return partial(tag_contacts, self.desk.context, [self.contact_id], add=tags)

    def _remove(self, tag: str) -> None:
        deed = partial(tag_contacts, self.desk.context, [self.contact_id], remove=[tag])
        self.do(deed, self.tr("Tag {tag} removed").format(tag=tag))

    def _tags_like(self, typed: str) -> Sequence[str]:
        before, comma, last = typed.rpartition(",")
        wanted = last.strip().casefold()
        known = [tag for tag, _count in self.desk.reader.tags() if wanted and wanted in tag.casefold()]
        return [f"{before}{comma} {tag}".strip() for tag in known[:_MOST_SUGGESTIONS]]
