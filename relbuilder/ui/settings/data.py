"""Where the data lies, and ways in and out of it: import, export, backup."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from relbuilder.services import backups
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.restore import RestoreBox
from relbuilder.ui.settings.section import Section, button_row
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.label import Label


class YourData(Section):
    """One file on this machine, and what can be done with it."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your data"), parent)
        self._desk = desk
        self._folder = preferences.paths.data_dir
        words = self.tr("Your contacts are in one file on this machine. Nobody else has it.")
        self.add(Label(words, "text", wrap=True))
        self.place = ElidedLabel(
            str(preferences.paths.database), "text_2", TypeRole.CAPTION, mode=Qt.TextElideMode.ElideMiddle
        )
        self.add(self.place)
        self.open = QuietButton(self.tr("Open the folder"))
        self.open.clicked.connect(self._open_folder)
        self.take_in = QuietButton(self.tr("Import…"), "import")
        self.take_in.clicked.connect(partial(desk.shell.begin_import, ()))
        self.give_out = QuietButton(self.tr("Export…"), "export")
        self.give_out.clicked.connect(self._export)
        self.back_up = QuietButton(self.tr("Back up now…"), "copy")
        self.back_up.clicked.connect(self._back_up)
        self.add(button_row(self.take_in, self.give_out, self.back_up, self.open))
        self.restore = RestoreBox(desk, preferences)
        self.add(self.restore)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _export(self) -> None:
        ids = self._desk.reader.find()
        if ids:
            self._desk.shell.export_contacts(ids)
        else:
            self._desk.shell.tell(self.tr("There are no contacts to export yet."))

    def _back_up(self) -> None:
        day = self._desk.today().isoformat()
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Back up now"),
            str(Path.home() / f"relbuilder-{day}.db"),
            self.tr("Backups") + " (*.db)",
        )
        if name:
            target = Path(name)
            target = target if target.suffix else target.with_suffix(".db")
            self._desk.tasks.run(partial(backups.back_up, self._desk.context, target), self._tell)

    def _tell(self, target: Path) -> None:
        self._desk.shell.tell(self.tr("Backed up to {file}").format(file=target.name))
        self.restore.refresh()
