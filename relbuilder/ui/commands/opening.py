"""Opens the palette and the sheet of keys over a window; the key that opened one of them closes it too."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from relbuilder.ui.actions import Actions
from relbuilder.ui.commands.entry import Entry
from relbuilder.ui.commands.key_sheet import KeySheet
from relbuilder.ui.commands.key_words import key_groups
from relbuilder.ui.commands.offers import Offers
from relbuilder.ui.commands.palette import Palette
from relbuilder.ui.contact_drawer import ContactDrawer
from relbuilder.ui.pages import Pages
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.popover import Popover

_AROUND: Final = 2 * (spacing.SPACE_XL + spacing.SPACE_M)


def toggle_palette(
    window: QWidget, actions: Actions, pages: Pages, panel: ContactDrawer, preferences: Preferences
) -> None:
    """Let the user find anything that can be done now, and do it."""
    if _close(window, Palette):
        return
    offers = Offers(actions, pages, panel, preferences)
    palette = Palette(offers.entries())
    popover = _over(window, palette)
    palette.chosen.connect(partial(_carry_out, popover))
    popover.closed.connect(partial(offers.let_go))


def toggle_key_sheet(window: QWidget, actions: Iterable[QAction]) -> None:
    """Show every key, with those of these actions."""
    if not _close(window, KeySheet):
        room = window.size() - QSize(_AROUND, _AROUND)
        _over(window, KeySheet(key_groups(actions), room))


def _over(window: QWidget, content: QWidget) -> Popover:
    popover = Popover(content, window)
    popover.closed.connect(popover.deleteLater)
    popover.open_at(window)
    return popover


def _close(window: QWidget, kind: type[QWidget]) -> bool:
    """Close what holds such a content, where it is open; tells whether it was."""
    mine = [
        popover
        for popover in window.findChildren(Popover)
        if popover.is_open() and popover.findChild(kind) is not None
    ]
    for popover in mine:
        popover.dismiss()
    return bool(mine)


def _carry_out(popover: Popover, entry: Entry) -> None:
    # The keyboard is back where it was before anything is done there.
    popover.dismiss()
    entry.call()
