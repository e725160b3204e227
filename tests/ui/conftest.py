"""What tests of pages stand on: a desk over the real storage in a temporary folder, everything in one thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from relbuilder.domain.tier import Tier
from relbuilder.storage.queries import open_reader
from relbuilder.ui.desk import Desk
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.tasks import Tasks
from relbuilder.ui.theme import ThemeController, ThemeMode
from tests.world import World, make_world


@dataclass
class FakeShell:
    """A main window that only remembers what it was asked."""

    told: list[tuple[str, bool]] = field(default_factory=list)
    problems: list[Exception] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)
    asked_about: list[list[int]] = field(default_factory=list)
    begun: list[tuple[list[Path], Tier]] = field(default_factory=list)
    new_in: list[Tier] = field(default_factory=list)
    moved: list[tuple[list[int], Tier]] = field(default_factory=list)
    logged: list[list[int]] = field(default_factory=list)
    exported: list[list[int]] = field(default_factory=list)
    briefed: list[list[int]] = field(default_factory=list)

    def tell(self, text: str, *, undoable: bool = False) -> None:
        self.told.append((text, undoable))

    def tell_problem(self, error: Exception) -> None:
        self.problems.append(error)

    def show_brief(self, ids: Sequence[int]) -> None:
        self.briefed.append(list(ids))

    def open_contact(self, contact_id: int) -> None:
        self.opened.append(contact_id)

    def new_contact(self, tier: Tier) -> None:
        self.new_in.append(tier)

    def move_to_tier(self, ids: Sequence[int], tier: Tier) -> None:
        self.moved.append((list(ids), tier))

    def log_touch(self, ids: Sequence[int]) -> None:
        self.logged.append(list(ids))

    def export_contacts(self, ids: Sequence[int]) -> None:
        self.exported.append(list(ids))

    def show_duplicates(self, ids: Sequence[int] = ()) -> None:
        self.asked_about.append(list(ids))

    def begin_import(self, paths: Sequence[Path], tier: Tier = Tier.GRAVEYARD) -> None:
        self.begun.append((list(paths), tier))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> ThemeController:
    """The look of the program, light and without motion."""
    return ThemeController(qapp, ThemeMode.LIGHT, reduce_motion=True)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The real storage, empty, with a clock that stands."""
    made = make_world(tmp_path)
    yield made
    made.units.close()


@pytest.fixture
def shell() -> FakeShell:
    """What stands for the main window."""
    return FakeShell()


@pytest.fixture
def desk(world: World, shell: FakeShell, theme: ThemeController, tmp_path: Path) -> Iterator[Desk]:
    """What every page is handed."""
    tasks = Tasks(shell.tell_problem, inline=True)
    events = EventBridge(world.context.bus, inline=True)
    reader = open_reader(tmp_path / "relbuilder.db")
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    yield Desk(world.context, reader, tasks, events, shell, memory)
    events.close()
    reader.close()
    tasks.close()
