"""Remembers where the keyboard was before it went into a widget, to bring it back when that widget leaves."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class FocusReturn(QObject):
    """Watches the focus on behalf of `guest`, whose child it is."""

    def __init__(self, guest: QWidget) -> None:
        super().__init__(guest)
        self._guest = guest
        self._before: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note)

    def bring_back(self) -> None:
        """Put the focus where it was, if that still stands."""
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and new is not None and self._inside(new) and not self._inside(old):
            self._before = old

    def _inside(self, widget: QWidget) -> bool:
        return widget is self._guest or self._guest.isAncestorOf(widget)
