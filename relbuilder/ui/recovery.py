"""Stands in the main window's place when the data file cannot be opened: says why, and offers what can be done."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from relbuilder.config.paths import Paths
from relbuilder.domain.errors import Code, Problem
from relbuilder.services.ports import Vault
from relbuilder.ui.backup_list import BackupList, find_backups, when_words
from relbuilder.ui.problems import sentence
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.banner import BannerKind, InlineBanner
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel
from relbuilder.ui.widgets.reading_column import ReadingPage


class RecoveryWindow(ReadingPage):
    """`solved` when the file is worth another try; `given_up` when the user quits."""

    solved = Signal()
    given_up = Signal()

    def __init__(self, problem: Problem, paths: Paths, vault: Vault, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._vault = vault
        self._damaged = problem.code is Code.STORAGE_DAMAGED
        self.setWindowTitle(self.tr("Relationship Builder"))
        self.setAutoFillBackground(True)
        body = self.column.body
        body.addWidget(Label(self._title(problem.code), "text", TypeRole.TITLE, wrap=True))
        body.addWidget(Label(sentence(problem), "text_2", wrap=True))
        self.place = Label(str(paths.database), "text_3", TypeRole.CAPTION, wrap=True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.addWidget(self.place)
        body.addSpacing(spacing.SPACE_S)
        self.banner = InlineBanner()
        body.addWidget(self.banner)
        if self._damaged:
            body.addWidget(self._backups())
        body.addStretch(1)
        self._add_foot()
        self.resize(720, 520 if self._damaged else 320)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.given_up.emit()

    def _title(self, code: Code) -> str:
        match code:
            case Code.STORAGE_DAMAGED:
                return self.tr("Your data file is damaged")
            case Code.STORAGE_NEWER:
                return self.tr("Your data is from a newer version")
            case Code.STORAGE_BUSY:
                return self.tr("Your data is in use")
            case Code.DISK_FULL:
                return self.tr("The disk is full")
            case _:
                return self.tr("Your data cannot be opened")

    def _backups(self) -> Panel:
        panel = Panel()
        self.list = BackupList()
        found = find_backups(self._paths.backups)
        self.list.show_backups(found)
        self.list.picked.connect(self._offer)
        if found:
            panel.body.addWidget(Label(self.tr("Backups"), "text", TypeRole.NAME))
            panel.body.addWidget(self.list)
        else:
            panel.body.addWidget(Label(self.tr("There are no backups in the data folder."), "text_2"))
        words = self.tr("The damaged file is kept beside the backups, whatever you choose.")
        panel.body.addWidget(Label(words, "text_2", TypeRole.CAPTION, wrap=True))
        row = QHBoxLayout()
        self.restore = PrimaryButton(self.tr("Restore this backup"))
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore_picked)
        self.other = QuietButton(self.tr("Choose a file…"))
        self.other.clicked.connect(self._choose)
        row.addWidget(self.restore)
        row.addWidget(self.other)
        row.addStretch(1)
        panel.body.addLayout(row)
        if found:
            self.list.pick(0)
        return panel

    def _add_foot(self) -> None:
        self.quit = QuietButton(self.tr("Quit"))
        self.quit.clicked.connect(self.close)
        self.folder = QuietButton(self.tr("Open the folder"))
        self.folder.clicked.connect(partial(_open_folder, self._paths.data_dir))
        # A damaged file does not mend itself: there the backup is the first thing to try.
        self.again = (
            QuietButton(self.tr("Try again")) if self._damaged else PrimaryButton(self.tr("Try again"))
        )
        self.again.clicked.connect(self.solved)
        self.foot.addWidget(self.quit)
        self.foot.addStretch(1)
        self.foot.addWidget(self.folder)
        self.foot.addWidget(self.again)
        restorable = self._damaged and self.restore.isEnabled()
        (self.restore if restorable else self.again).setFocus()

    def _offer(self) -> None:
        backup = self.list.current()
        self.restore.setEnabled(backup is not None)
        if backup is not None:
            words = self.tr("Restore the backup of {moment}")
            self.restore.setText(words.format(moment=when_words(backup.written)))

    def _restore_picked(self) -> None:
        backup = self.list.current()
        if backup is not None:
            self._restore(backup.path)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Restore a backup"), str(self._paths.backups), self.tr("Backups") + " (*.db)"
        )
        if name:
            self._restore(Path(name))

    def _restore(self, source: Path) -> None:
        # Nothing else runs yet, so there is nothing that waiting here could hold up.
        try:
            self._vault.restore(source)
        except Problem as problem:
            self.banner.show_message(sentence(problem), BannerKind.WARNING)
        else:
            self.solved.emit()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
