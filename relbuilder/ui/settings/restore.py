"""Putting a backup in the place of the data: choose one, then say so twice."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from relbuilder.services import backups
from relbuilder.ui.backup_list import BackupList, find_backups, when_words
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.section import button_row
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.label import Label


class RestoreBox(QWidget):
    """The automatic backups, a way to any other file, and the question whether one is sure."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preferences = preferences
        self._chosen: Path | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, spacing.SPACE_S, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(self.tr("Restore a backup"), "text", TypeRole.NAME))
        self._hint = Label("", "text_2", TypeRole.CAPTION, wrap=True)
        layout.addWidget(self._hint)
        self.list = BackupList()
        self.list.picked.connect(self._pick)
        layout.addWidget(self.list)
        self.begin = QuietButton(self.tr("Restore…"))
        self.begin.setEnabled(False)
        self.begin.clicked.connect(self._ask)
        self.other = QuietButton(self.tr("Choose a file…"))
        self.other.clicked.connect(self._choose)
        layout.addWidget(button_row(self.begin, self.other))
        self._question = self._make_question()
        layout.addWidget(self._question)
        self.refresh()

    def refresh(self) -> None:
        """Look into the folder again."""
        found = find_backups(self._preferences.paths.backups)
        self.list.show_backups(found)
        self.list.setVisible(bool(found))
        self._hint.setText(
            self.tr("A copy is made by itself every day that you use the program.")
            if found
            else self.tr("There is no copy yet. One is made by itself every day that you use the program.")
        )
        self.begin.setEnabled(self.list.current() is not None)

    def _make_question(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        self._words = Label("", "text", wrap=True)
        self.sure = QuietButton(self.tr("Yes, restore it"), tone=ButtonTone.WARN)
        self.sure.clicked.connect(self._restore)
        self.no = QuietButton(self.tr("No, keep all as it is"))
        self.no.clicked.connect(self._withdraw)
        layout.addWidget(self._words)
        layout.addWidget(button_row(self.sure, self.no))
        box.hide()
        return box

    def _pick(self) -> None:
        self.begin.setEnabled(self.list.current() is not None)
        self._withdraw()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Restore a backup"),
            str(self._preferences.paths.backups),
            self.tr("Backups") + " (*.db);;" + self.tr("All files") + " (*)",
        )
        if name:
            self._ask_about(Path(name), Path(name).name)

    def _ask(self) -> None:
        backup = self.list.current()
        if backup is not None:
            self._ask_about(backup.path, when_words(backup.written))

    def _ask_about(self, path: Path, words: str) -> None:
        self._chosen = path
        question = self.tr(
            "All becomes again what it was in the backup {name}. What is here now is kept among the backups."
        )
        self._words.setText(question.format(name=words))
        self._question.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _withdraw(self) -> None:
        self._chosen = None
        self._question.hide()

    def _restore(self) -> None:
        source = self._chosen
        if source is not None:
            self._withdraw()
            self._desk.tasks.run(partial(backups.restore, self._desk.context, source), self._after)

    def _after(self, _nothing: None) -> None:
        self._preferences.data_replaced.emit()
