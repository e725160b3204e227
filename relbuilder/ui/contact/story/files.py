"""The files kept with a contact: added by choice or by a drop, opened in the system's program, taken away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from relbuilder.domain.attachment import Attachment
from relbuilder.services.attachments import attach_file, detach_file, file_of
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.detail_row import Sign
from relbuilder.ui.contact.prose import ProseButton, Run
from relbuilder.ui.contact.section import Section
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import IconButton

_LAST_FOLDER = "attachments/folder"


class FilesSection(Section):
    """A line for each file."""

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.attachments

    def fill(self) -> bool:
        for kept in self.dossier.attachments:
            self.body.addWidget(self._row(kept))
        return bool(self.dossier.attachments)

    def add(self) -> None:
        """Ask for files and keep them."""
        known = str(self.desk.memory.value(_LAST_FOLDER, ""))
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Keep files with this contact"), known)
        if names:
            self.desk.memory.setValue(_LAST_FOLDER, str(Path(names[0]).parent))
            self.keep([Path(name) for name in names])

    def keep(self, paths: list[Path]) -> None:
        """Keep copies of files with the contact."""
        for path in paths:
            told = self.tr("{name} is kept").format(name=path.name)
            self.do(partial(attach_file, self.desk.context, self.contact_id, path), told)

    def open(self, kept: Attachment) -> None:
        """Show a file in the system's program for it."""
        self.desk.tasks.run(partial(file_of, self.desk.context, kept), self._show)

    def _row(self, kept: Attachment) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing.SPACE_XS)
        line.addWidget(Sign("attach"))
        size = QLocale().formattedDataSize(kept.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        name = ProseButton([Run(kept.name), Run(f"  {size}", "text_3", TypeRole.CAPTION)])
        name.setObjectName(f"file{kept.id}")
        name.setAccessibleName(self.tr("Open {name}").format(name=kept.name))
        name.setToolTip(name.accessibleName())
        name.clicked.connect(partial(_call, self.open, kept))
        line.addWidget(name, 1)
        remove = IconButton("trash", self.tr("Remove {name}").format(name=kept.name))
        remove.clicked.connect(partial(_call, self._remove, kept))
        line.addWidget(remove)
        return row

    def _remove(self, kept: Attachment) -> None:
        told = self.tr("{name} was removed").format(name=kept.name)
        self.do(partial(detach_file, self.desk.context, kept.id or 0), told)

    def _show(self, path: object) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _call(deed: Callable[[Attachment], None], kept: Attachment, _checked: bool = False) -> None:
    deed(kept)
