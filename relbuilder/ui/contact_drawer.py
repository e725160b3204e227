"""The place of the detail panel beside the pages. Makes the panel with the first contact, so that a start is quick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.contact_deed import ContactDeed
from relbuilder.ui.desk import Desk

if TYPE_CHECKING:
    from relbuilder.ui.contact.panel import ContactPanel


class ContactDrawer(QWidget):
    """Holds the panel, once there is one."""

    closed = Signal()
    """The user closes the panel."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel: ContactPanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def contact_id(self) -> int | None:
        """The contact shown, or None."""
        return self._panel.contact_id if self._panel else None

    @property
    def contact_at_hand(self) -> int | None:
        """The contact shown, if the keyboard is here."""
        focused: QWidget | None = self.window().focusWidget()
        return self.contact_id if focused is not None and self.isAncestorOf(focused) else None

    @property
    def talk_button(self) -> QWidget | None:
        """The panel's button to log a touch with its contact, while it can be seen."""
        return self._panel.talk_button if self._panel else None

    @property
    def places(self) -> list[QWidget]:
        """Where the buttons for what can be done with the contact shown stand, while they can be seen."""
        return [self._panel.deeds] if self._panel is not None and self._panel.isVisible() else []

    def show_contact(self, contact_id: int | None) -> None:
        """Show a contact, or nobody."""
        if self._panel is None:
            if contact_id is None:
                return
            from relbuilder.ui.contact.panel import ContactPanel

            days = self._desk.days() if self._desk.days else None
            self._panel = ContactPanel(self._desk, days=days)
            self._panel.closed.connect(self.closed)
            self._layout.addWidget(self._panel)
        self._panel.show_contact(contact_id)

    def take_deeds(self, deeds: Sequence[QAction]) -> None:
        """Let the keys of these actions count here."""
        self.addActions([*deeds])

    def begin(self, deed: ContactDeed) -> None:
        """Open the form of a deed for who is shown."""
        if self._panel is not None:
            self._panel.begin(deed)
