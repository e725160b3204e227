"""Keeps the four column heads true: reads them once after a burst of events, however many there were."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from relbuilder.domain.events import HistoryChanged
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.board.column_header import ColumnHeader
from relbuilder.ui.desk import Desk


class ColumnHeads(QObject):
    """Makes the heads and tells them what to show. `refreshed` follows every reading."""

    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heads: dict[Tier, ColumnHeader] = {}
        self._summaries: dict[Tier, ColumnSummary] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        desk.events.happened.connect(self._hear)

    def make(self, tier: Tier) -> ColumnHeader:
        """The head of a tier's column, already filled."""
        head = ColumnHeader(tier)
        self._heads[tier] = head
        if not self._summaries:
            self._read()
        head.show_summary(self._summaries[tier])
        return head

    def head(self, tier: Tier) -> ColumnHeader:
        """The head made for that tier."""
        return self._heads[tier]

    def total(self) -> int:
        """How many contacts stand on the board, filtered or not."""
        return sum(summary.count for summary in self._summaries.values())

    @Slot()
    def refresh(self) -> None:
        """Read and show how the columns stand now."""
        self._read()
        for tier, head in self._heads.items():
            head.show_summary(self._summaries[tier])
        self.refreshed.emit()

    def _read(self) -> None:
        self._summaries = {summary.policy.tier: summary for summary in self._desk.reader.columns()}

    @Slot(object)
    def _hear(self, event: object) -> None:
        if not isinstance(event, HistoryChanged):
            self._soon.start()
