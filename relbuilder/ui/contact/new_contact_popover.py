"""The form for a new contact in a popover: closes it and says who was added, or who is there already."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import Tier
from relbuilder.ui.contact.new_contact import NewContactForm
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.popover import Popover


def open_new_contact(
    desk: Desk, window: QWidget, tier: Tier, button: QWidget, show_new: Callable[[int], None]
) -> None:
    """Open the form below a button; `show_new` is told of the last one that was added."""
    form = NewContactForm(desk, tier)
    popover = Popover(form, window)
    form.saved.connect(partial(_after_new, popover, show_new))
    form.known_wanted.connect(partial(_open_known, popover, desk))
    popover.closed.connect(popover.deleteLater)
    popover.open_at(button)


def _after_new(popover: Popover, show_new: Callable[[int], None], contact_id: int, more: bool) -> None:
    if not more:
        popover.dismiss(return_focus=False)
        show_new(contact_id)


def _open_known(popover: Popover, desk: Desk, contact_id: int) -> None:
    popover.dismiss(return_focus=False)
    desk.shell.open_contact(contact_id)
