"""What every page is handed: the use cases, the reader, the lane, the events, and the way to speak to the user."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings

from relbuilder.domain.tier import Tier
from relbuilder.services.context import Context
from relbuilder.services.ports import Reader
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.tasks import Tasks

if TYPE_CHECKING:
    from relbuilder.services.capture import DayReader


class Shell(Protocol):
    """What pages may ask of the main window."""

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Show a toast; with an Undo button where `undoable`."""
        ...

    def tell_problem(self, error: Exception) -> None:
        """Word an error for the user: what happened, that nothing was lost, what to do."""
        ...

    def open_contact(self, contact_id: int) -> None:
        """Show a contact in the detail panel."""
        ...

    def new_contact(self, tier: Tier) -> None:
        """Begin a new contact for a tier."""
        ...

    def move_to_tier(self, ids: Sequence[int], tier: Tier) -> None:
        """Move contacts to the top of a tier, after asking where it is full; say so with an Undo."""
        ...

    def log_touch(self, ids: Sequence[int]) -> None:
        """Begin to log a touch with these contacts."""
        ...

    def show_brief(self, ids: Sequence[int]) -> None:
        """Open the brief for a meeting with these contacts."""
        ...

    def export_contacts(self, ids: Sequence[int]) -> None:
        """Ask for a file and write these contacts into it as an address book."""
        ...

    def show_duplicates(self, ids: Sequence[int] = ()) -> None:
        """Show contacts that may be one person, first of all two that were picked."""
        ...

    def begin_import(self, paths: Sequence[Path], tier: Tier = Tier.GRAVEYARD) -> None:
        """Show what is in address books before anything is written; without paths ask for files first."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to every page. Writes go through `tasks.run(partial(use_case, context, ...))`; reads through `reader`.

    `memory` keeps window geometry, splits, sort and filters between runs. `days` gives who reads days in words; what it
    takes is loaded with the first call.
    """

    context: Context
    reader: Reader
    tasks: Tasks
    events: EventBridge
    shell: Shell
    memory: QSettings
    days: Callable[[], DayReader] | None = None

    def today(self) -> date:
        """The user's local day."""
        return self.context.today()

    def do(self, call: Callable[[], object], done: Callable[[object], None] | None = None) -> None:
        """Carry out a use case in the lane; an error is told to the user."""
        self.tasks.run(call, done)
