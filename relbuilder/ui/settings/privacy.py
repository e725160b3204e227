"""What is kept, where it lies, and who else learns of it: nobody."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.kept_section import KeptSection
from relbuilder.ui.settings.section import Row, button_row
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.choices import CheckBox
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.label import Label


class Privacy(KeptSection):
    """A few sentences that are true, each file by its name, and what may use the network."""

    names = ("look_for_versions",)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Privacy"), preferences, parent)
        promise = self.tr(
            "What you write stays on this machine. There is no account, and nobody is told how you use the program."
        )
        self.add(Label(promise, "text", wrap=True))
        paths = preferences.paths
        for words, path in (
            (self.tr("The people you know, and all you wrote about them"), paths.database),
            (self.tr("Files that you keep with contacts"), paths.attachments),
            (self.tr("Copies of your contacts, made every day"), paths.backups),
            (self.tr("How you like the program"), paths.settings),
            (self.tr("What the program did, for when something is wrong; without names"), paths.log),
        ):
            self.add(_Kept(words, path))
        self.open = QuietButton(self.tr("Open the folder"))
        self.open.clicked.connect(self._open_folder)
        self.add(button_row(self.open))
        self._asked = ""
        self.versions = CheckBox()
        self._version_row = self._add_versions()
        self.follow()

    def show_settings(self) -> None:
        settings = self.preferences.settings
        self.versions.setChecked(settings.look_for_versions)
        hint = self.tr("Asks GitHub once a week, and says nothing about you. All else here uses no network.")
        self._version_row.explain(f"{hint} {self._asked}" if settings.look_for_versions else hint)

    def show_versions(self, asked: str) -> None:
        """Say what came of asking for a newer version; empty where there is nobody to ask, and so nothing to choose."""
        self._asked = asked
        self._version_row.setVisible(bool(asked))
        self.follow()

    def _add_versions(self) -> Row:
        words = self.tr("Look for new versions")
        self.versions.setAccessibleName(words)
        self.versions.toggled.connect(partial(self.keep, "look_for_versions"))
        row = self.add_row(words, "", self.versions)
        row.hide()
        return row

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.preferences.paths.data_dir)))


class _Kept(QWidget):
    """What is kept, and the file or folder it lies in."""

    def __init__(self, words: str, path: Path) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Label(words, "text", wrap=True))
        layout.addWidget(
            ElidedLabel(str(path), "text_2", TypeRole.CAPTION, mode=Qt.TextElideMode.ElideMiddle)
        )
