"""Knows where the keyboard was before it went into a widget, brings it back, and tells when it leaves."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class FocusWatch:
    """Watches on behalf of `guest`, which keeps it.

    No QObject: the focus also moves while the guest is being destroyed, when Qt finds no slots in it any more.
    """

    def __init__(self, guest: QWidget, on_left: Callable[[], None] | None = None) -> None:
        """`on_left` is called when the focus goes from inside to elsewhere in the same window."""
        self._guest = guest
        self._on_left = on_left
        self._before: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note)

    def bring_back(self) -> None:
        """Put the focus where it was, if that is still there to be seen."""
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, old: QWidget | None, new: QWidget | None) -> None:
        # Either may be on its way out already, and None stands for another program.
        guest = self._guest
        if old is None or new is None or not all(map(shiboken6.isValid, (guest, old, new))):
            return
        was_inside, is_inside = guest.isAncestorOf(old), guest.isAncestorOf(new)
        if is_inside and not was_inside:
            self._before = old
        left = was_inside and not is_inside and new.window() is guest.window()
        if left and self._on_left is not None:
            self._on_left()
