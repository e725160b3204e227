"""Keeps from one run to the next where the window stood, how it was divided and whom it showed."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QSplitter, QWidget

_USUAL_SIZE = QSize(1440, 900)
_FRAME = QSize(16, 48)
"""About what a system puts around a window."""


def begin(window: QWidget) -> None:
    """Make a window that nobody has seen yet as large as is good, and no larger than the screen."""
    room = window.screen().availableGeometry().size()
    window.resize(_USUAL_SIZE.boundedTo(room - _FRAME))


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
