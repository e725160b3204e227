"""The records of a file that are not on the board, each with its line and the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from relbuilder.services.address_books import Skipped
from relbuilder.ui.transfer.wording import skip_reason
from relbuilder.ui.widgets.plain_list import PlainList


class SkippedModel(QAbstractListModel):
    """A line of words for each skipped record, made when it comes into view."""

    def __init__(self, skipped: Sequence[Skipped], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._skipped = skipped

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._skipped)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        record = self._skipped[index.row()]
        words = self.tr("Line {line}: {reason}").format(line=record.line, reason=skip_reason(record.reason))
        return f"{words} ({record.detail})" if record.detail else words


class SkippedList(PlainList):
    """To read, not to choose from."""

    def __init__(self, skipped: Sequence[Skipped], parent: QWidget | None = None) -> None:
        self._model = SkippedModel(skipped)
        super().__init__(QCoreApplication.translate("SkippedList", "Skipped records"), self._model, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
