"""Keeps from one run to the next where the window stood, how it was divided and whom it showed."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget


def remember(memory: QSettings, window: QWidget, splitter: QSplitter, contact_id: int | None) -> None:
    """Keep the window as it is now."""
    memory.setValue("window/geometry", window.saveGeometry())
    memory.setValue("window/splitter", splitter.saveState())
    memory.setValue("window/contact", contact_id or 0)


def restore(memory: QSettings, window: QWidget, splitter: QSplitter) -> int:
    """Make the window as it was; returns the contact that was shown, 0 for nobody."""
    geometry, divided = memory.value("window/geometry"), memory.value("window/splitter")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(divided, QByteArray):
        splitter.restoreState(divided)
    kept = str(memory.value("window/contact", 0))
    return int(kept) if kept.isdecimal() else 0
