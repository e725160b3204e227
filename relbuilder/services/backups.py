"""Copies of the data file, and putting one back."""

from pathlib import Path

from relbuilder.domain.events import BoardReplaced
from relbuilder.services.context import Context


def back_up(context: Context, target: Path) -> Path:
    """Write a copy of the data file that opens on its own; raises EnvironmentProblem. Returns where it is."""
    context.vault.backup(target)
    return target


def restore(context: Context, source: Path) -> None:
    """Put a backup in the place of the data file, keeping what was there; what was done before cannot be undone then.

    Raises InputProblem NOT_A_BACKUP, StorageProblem or EnvironmentProblem; then nothing was changed.
    """
    context.vault.restore(source)
    context.history.clear()
    context.bus.publish(BoardReplaced())
    context.bus.publish(context.history.state)
