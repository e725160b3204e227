"""Chooses what of a timeline is shown: a chip for each strand of the story, and a field to search in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.contact.story.entry import Entry, Strand, strand_name
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.chip import FilterChip
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.search_field import SearchField

_SEARCHED_FROM = 8
"""A shorter story is read at a glance."""


class StrandBar(QWidget):
    """Hidden while there is nothing to choose. No chip that is on means everything."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Search the timeline"))
        self.chips = {strand: FilterChip(strand_name(strand)) for strand in Strand}
        self._row = QWidget()
        flow = FlowLayout(self._row, spacing.SPACE_XS)
        for chip in self.chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(self.changed)
        self.search.textChanged.connect(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, spacing.SPACE_XS)
        column.setSpacing(spacing.SPACE_XS)
        column.addWidget(self.search)
        column.addWidget(self._row)

    def offer(self, entries: Iterable[Entry]) -> None:
        """Show the chips of the strands there are; one whose strand is gone is switched off."""
        known = list(entries)
        strands = {entry.strand for entry in known}
        for strand, chip in self.chips.items():
            chip.setVisible(strand in strands)
            if strand not in strands:
                chip.setChecked(False)
        self._row.setVisible(len(strands) > 1)
        self.search.setVisible(len(known) >= _SEARCHED_FROM or bool(self.search.text()))
        self.setVisible(not self._row.isHidden() or not self.search.isHidden())

    def chosen(self, entries: Iterable[Entry]) -> list[Entry]:
        """Those that are wanted, in their order."""
        wanted = {strand for strand, chip in self.chips.items() if chip.isChecked()}
        text = self.search.text().strip()
        return [
            entry
            for entry in entries
            if (not wanted or entry.strand in wanted) and (not text or entry.holds(text))
        ]

    def reset(self) -> None:
        """Want everything again, and tell nobody."""
        for chip in self.chips.values():
            chip.setChecked(False)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    @Slot()
    def _search(self) -> None:
        self.changed.emit()
