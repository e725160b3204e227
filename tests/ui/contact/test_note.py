"""The note: what was written is stored for the one it is about, also when storing it failed at first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, EnvironmentProblem
from relbuilder.ui.contact.story.note import NoteSection
from relbuilder.ui.desk import Desk
from tests.people import person
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle

BUSY = EnvironmentProblem(Code.STORAGE_BUSY, path="x")


@dataclass
class SlowLane:
    """A database lane that answers when the test says so."""

    waiting: list[tuple[Callable[[], object], Callable[[Exception], None]]] = field(default_factory=list)

    def run(self, call: Callable[[], object], _done: Any, failed: Callable[[Exception], None]) -> None:
        self.waiting.append((call, failed))

    def refuse(self) -> None:
        """Let the oldest one fail."""
        self.waiting.pop(0)[1](BUSY)

    def store(self) -> None:
        """Let the oldest one succeed."""
        self.waiting.pop(0)[0]()
        settle()


@pytest.fixture
def lane() -> SlowLane:
    return SlowLane()


@pytest.fixture
def part(kit: Kit, lane: SlowLane) -> NoteSection:
    """The part alone, its writes waiting in the slow lane."""
    slow: Desk = replace(kit.desk, tasks=lane)  # type: ignore[arg-type]
    section = NoteSection(slow, kit.panel)
    kit.panel.layout().addWidget(section)  # type: ignore[union-attr]
    return section


def noted(name: str, note: str) -> Contact:
    """Somebody with a note."""
    return replace(person(name), note=note)


def write(part: NoteSection, text: str) -> None:
    """Open the note and replace what stands in it."""
    part.add()
    written_in(part).setPlainText(text)


def written_in(part: NoteSection) -> QPlainTextEdit:
    """The open editor."""
    (editor,) = [editor for editor in part.findChildren(QPlainTextEdit) if not editor.isHidden()]
    return editor


def test_what_was_refused_stays_open_and_is_stored_the_next_time(
    kit: Kit, part: NoteSection, lane: SlowLane
) -> None:
    anna = kit.add(noted("Anna Berg", "old"))
    part.show_dossier(kit.dossier(anna))
    write(part, "new words")
    part.editor.commit()
    lane.refuse()
    assert kit.shell.problems == [BUSY]
    assert written_in(part).toPlainText() == "new words"
    part.editor.commit()
    lane.store()
    assert kit.dossier(anna).contact.note == "new words"


def test_cancelling_what_was_refused_brings_back_what_is_stored(
    kit: Kit, part: NoteSection, lane: SlowLane
) -> None:
    part.show_dossier(kit.dossier(kit.add(noted("Anna Berg", "old"))))
    write(part, "new words")
    part.editor.commit()
    lane.refuse()
    part.editor.cancel()
    assert part.editor.text() == "old"


def test_a_late_refusal_never_reaches_somebody_elses_note(
    kit: Kit, part: NoteSection, lane: SlowLane
) -> None:
    anna, bo = kit.add(noted("Anna Berg", "old")), kit.add(noted("Bo Juhl", "of Bo"))
    part.show_dossier(kit.dossier(anna))
    write(part, "of Anna")
    part.show_dossier(kit.dossier(bo))
    lane.refuse()
    assert not part.editor.is_editing()
    assert part.editor.text() == "of Bo"
    part.show_dossier(kit.dossier(anna))
    assert written_in(part).toPlainText() == "of Anna"
    part.editor.commit()
    lane.store()
    assert kit.dossier(anna).contact.note == "of Anna"
    assert kit.dossier(bo).contact.note == "of Bo"
