"""The note on a contact, in Markdown, edited where it stands over as many lines as it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from relbuilder.domain.mentions import MENTION, mention, plain
from relbuilder.services.contacts import edit_contact
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.detail_row import Sign, first_line_top
from relbuilder.ui.contact.revisions import set_note
from relbuilder.ui.contact.story.mentioning import Candidate, MentionCompleter
from relbuilder.ui.contact.story.note_view import NoteView
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.inline_edit import InlineEdit

_MOST_OFFERED = 8
_SCHEMES = ("http", "https", "mailto", "tel")


class NoteSection(QWidget):
    """Hidden while there is no note and nobody writes one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact_id: int | None = None
        self._stored = ""
        self._unstored: dict[int, str] = {}
        self._completer: MentionCompleter | None = None
        self.view = NoteView()
        self.view.person_wanted.connect(desk.shell.open_contact)
        self.view.link_wanted.connect(_open)
        self.editor = InlineEdit(
            self.tr("Note"), placeholder=self.tr("Write a note"), multiline=True, view=self.view
        )
        self.editor.setToolTip(self.tr("Markdown, and @name for a person"))
        self.editor.committed.connect(self._store)
        self.editor.opened.connect(self._offer_people)
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
        note = dossier.contact.note
        self._stored = plain(note)
        self.view.set_names({name: int(number) for name, number in MENTION.findall(note)})
        self.editor.set_text(self._stored)
        if other:
            self._go_on(self._unstored.pop(self._contact_id, None))
        self.setVisible(bool(note) or self.editor.is_editing())

    def leave(self) -> None:
        """Hand in what is being written."""
        self.editor.commit()

    def add(self) -> None:
        """Begin a note."""
        self.show()
        self.editor.start()

    @Slot(QWidget)
    def _offer_people(self, editor: QWidget) -> None:
        if isinstance(editor, QPlainTextEdit):
            self._completer = MentionCompleter(editor, self._find)

    def _find(self, typed: str) -> Sequence[Candidate]:
        found = self._desk.reader.find(text=typed, limit=_MOST_OFFERED + 1)
        others = [number for number in found if number != self._contact_id][:_MOST_OFFERED]
        people = self._desk.reader.summaries(others, self._desk.today())
        labels = [", ".join(filter(None, (person.name, person.organisation))) for person in people]
        return [
            Candidate(person.id, person.name, label) for person, label in zip(people, labels, strict=True)
        ]

    def _store(self, note: str) -> None:
        contact_id = self._contact_id
        if contact_id is None:
            return
        chosen = self._completer.chosen if self._completer is not None else {}
        written = _with_mentions(note, chosen)
        deed = partial(edit_contact, self._desk.context, contact_id, partial(set_note, note=written))
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


def _with_mentions(note: str, chosen: Mapping[str, int]) -> str:
    """The note with those who were chosen from the list: their name alone might be that of several."""
    for name in sorted(chosen, key=len, reverse=True):
        note = note.replace(f"@{name}", mention(name, chosen[name]))
    return note


def _open(link: str) -> None:
    """Open a link of the note in the system's program; anything else than an address is left alone."""
    url = QUrl(link)
    if url.scheme() in _SCHEMES:
        QDesktopServices.openUrl(url)
