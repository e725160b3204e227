"""The menus of the panel: what can be added to a contact and done with one, in groups. Does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

Offer = tuple[str, Callable[[], None]]
"""The words, and what they do."""


def open_offers(anchor: QWidget, parent: QWidget, groups: Sequence[Sequence[Offer]]) -> None:
    """Open a menu below `anchor`, with a line between groups; it goes with `parent` at the latest."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for group in groups:
        menu.addSeparator()
        for words, call in group:
            menu.addAction(words).triggered.connect(partial(_without_state, call))
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))


def _without_state(call: Callable[[], None], _checked: bool = False) -> None:
    call()
