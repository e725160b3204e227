"""The backups that lie in the data folder, newest first, as a list to choose from. Opens and restores none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from relbuilder.ui.widgets.plain_list import PlainList

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: where it lies, when it was written (local time), how many bytes it has."""

    path: Path
    written: datetime
    size: int


def find_backups(folder: Path) -> list[Backup]:
    """The copies in a folder, newest first; none where it is missing or cannot be read."""
    found: list[Backup] = []
    try:
        for path in folder.glob("*.db"):
            facts = path.stat()
            if facts.st_size and not path.name.startswith("."):
                written = datetime.fromtimestamp(facts.st_mtime).astimezone()
                found.append(Backup(path, written, facts.st_size))
    except OSError:
        return []
    return sorted(found, key=lambda backup: (backup.written, backup.path.name), reverse=True)


def when_words(written: datetime) -> str:
    """The moment of a backup in the user's own format."""
    return QLocale().toString(_moment(written), QLocale.FormatType.ShortFormat)


def backup_words(backup: Backup) -> str:
    """When a backup was written, why, and how large it is."""
    translate = QCoreApplication.translate
    if backup.path.name.startswith("before-restore"):
        why = translate("Backups", "before a restore")
    elif backup.path.name.startswith("before-upgrade"):
        why = translate("Backups", "before a new version")
    else:
        why = translate("Backups", "daily copy")
    size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return f"{when_words(backup.written)}  ·  {why}  ·  {size}"


def _moment(written: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(written.timestamp()))


class BackupModel(QAbstractListModel):
    """A row of words for each backup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups: Sequence[Backup] = ()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show other ones."""
        self.beginResetModel()
        self._backups = backups
        self.endResetModel()

    def backup(self, row: int) -> Backup:
        """The backup in a row."""
        return self._backups[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._backups)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return backup_words(self._backups[index.row()])
        return str(self._backups[index.row()].path) if role == Qt.ItemDataRole.ToolTipRole else None


class BackupList(PlainList):
    """`picked(backup)` when another row is the current one."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = BackupModel()
        super().__init__(QCoreApplication.translate("BackupList", "Backups"), self._model, parent)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these, none of them picked."""
        self._model.show_backups(backups)

    def current(self) -> Backup | None:
        """The picked backup."""
        index = self.currentIndex()
        return self._model.backup(index.row()) if index.isValid() else None

    def pick(self, row: int) -> None:
        """Pick the backup in a row, as a click does."""
        self.setCurrentIndex(self._model.index(row))

    def _tell(self) -> None:
        self.picked.emit(self.current())
