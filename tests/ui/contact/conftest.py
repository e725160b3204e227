"""The detail panel on a window, over somebody of whom everything is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.domain.contact import Contact
from relbuilder.domain.promise import PromiseDirection
from relbuilder.domain.tier import Tier
from relbuilder.services import contacts, pauses, promises, reminders
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.panel import ContactPanel
from relbuilder.ui.desk import Desk
from tests.people import person
from tests.storage.people import FULL
from tests.ui.conftest import FakeShell
from tests.ui.hand import Hand, settle

WORDY = "Send the long report on hedging costs that she asked for at the harbour"


@dataclass
class Kit:
    """The panel, the hand that works on it, and what is stored."""

    desk: Desk
    shell: FakeShell
    panel: ContactPanel
    hand: Hand

    def add(self, contact: Contact | str, tier: Tier = Tier.VIP) -> int:
        """Store somebody; returns the id."""
        known = person(contact) if isinstance(contact, str) else contact
        stored = contacts.add_contact(self.desk.context, known, tier)
        assert stored.id is not None
        return stored.id

    def show(self, contact_id: int | None) -> None:
        """Show somebody in the panel."""
        self.panel.show_contact(contact_id)
        settle()

    def meet(self, contact: Contact | str, tier: Tier = Tier.VIP) -> int:
        """Store somebody and show them."""
        contact_id = self.add(contact, tier)
        self.show(contact_id)
        return contact_id

    def dossier(self, contact_id: int | None = None) -> Dossier:
        """What is stored of a contact, by default of who is shown."""
        shown = contact_id or self.panel.contact_id
        assert shown is not None
        return self.desk.reader.dossier(shown, self.desk.today())

    def change(self, change: Callable[[Contact], Contact]) -> None:
        """Change who is shown, as something outside the panel would."""
        assert self.panel.contact_id is not None
        contacts.edit_contact(self.desk.context, self.panel.contact_id, change)
        settle()


@pytest.fixture
def kit(desk: Desk, shell: FakeShell, qtbot: QtBot) -> Kit:
    """A panel that shows nobody yet."""
    panel = ContactPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(340, 1400)
    panel.show()
    panel.activateWindow()
    QApplication.processEvents()
    return Kit(desk, shell, panel, Hand(panel))


@pytest.fixture
def full(kit: Kit) -> Kit:
    """The panel with somebody who has a value in every field."""
    kit.meet(replace(FULL, photo=None))
    return kit


@pytest.fixture
def busy(kit: Kit) -> Kit:
    """The panel with somebody of whom also much is to be kept in mind: promises, a reminder, a pause."""
    contact_id = kit.meet(replace(FULL, photo=None))
    context, tomorrow = kit.desk.context, kit.desk.today() + timedelta(1)
    for direction in PromiseDirection:
        promises.add_promise(context, contact_id, WORDY, direction=direction, due=tomorrow)
    rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU"
    reminders.add_reminder(context, WORDY, tomorrow, contact_id=contact_id, rule=rule)
    pauses.pause(context, date.max, contact_id=contact_id)
    settle()
    return kit
