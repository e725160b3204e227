"""The note on a contact, edited where it stands, over as many lines as it needs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.services.contacts import edit_contact
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.detail_row import Sign, first_line_top
from relbuilder.ui.contact.revisions import set_note
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.inline_edit import InlineEdit


class NoteSection(QWidget):
    """Hidden while there is no note and nobody writes one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact_id: int | None = None
        self._stored = ""
        self._unstored: dict[int, str] = {}
        self.editor = InlineEdit(self.tr("Note"), placeholder=self.tr("Write a note"), multiline=True)
        self.editor.committed.connect(self._store)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, spacing.SPACE_XS)
        # The editor's own margin is two pixels wider than that of the lines above: their words stand in one line.
        layout.setSpacing(spacing.SPACE_XS - 2)
        layout.addWidget(Sign("note", self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, first_line_top(3), 0, 0)
        words.addWidget(self.editor)
        layout.addLayout(words, 1)
        self.hide()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the note; one that is being written is left alone, or handed in when another contact comes."""
        other = self._contact_id != dossier.standing.contact_id
        if other:
            self.editor.commit()
        self._contact_id = dossier.standing.contact_id
        self._stored = dossier.contact.note
        self.editor.set_text(self._stored)
        if other:
            self._go_on(self._unstored.pop(self._contact_id, None))
        self.setVisible(bool(dossier.contact.note) or self.editor.is_editing())

    def leave(self) -> None:
        """Hand in what is being written."""
        self.editor.commit()

    def add(self) -> None:
        """Begin a note."""
        self.show()
        self.editor.start()

    def _store(self, note: str) -> None:
        contact_id = self._contact_id
        if contact_id is None:
            return
        deed = partial(edit_contact, self._desk.context, contact_id, partial(set_note, note=note))
        self._desk.tasks.run(deed, None, partial(self._refused, contact_id, note))
        self.setVisible(bool(note))

    def _refused(self, contact_id: int, note: str, error: Exception) -> None:
        """What was written stays, to be handed in once more; by now another contact may be shown."""
        self._desk.shell.tell_problem(error)
        if contact_id != self._contact_id:
            self._unstored[contact_id] = note
            return
        self.editor.set_text(self._stored)
        self._go_on(note)

    def _go_on(self, note: str | None) -> None:
        if note is not None:
            self.show()
            self.editor.start(note)
