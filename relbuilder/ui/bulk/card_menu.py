"""The context menu of the selected cards. Offers what can be done; the page does it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import Card, ContactSummary
from relbuilder.ui.icons import icon
from relbuilder.ui.wording import tier_name


class CardMenu(QMenu):
    """For one contact or several. Make a new one for every opening."""

    open_wanted = Signal()
    touch_wanted = Signal()
    move_wanted = Signal(object)
    tags_wanted = Signal()
    group_wanted = Signal()
    rhythm_wanted = Signal()
    chosen_wanted = Signal(bool)
    brief_wanted = Signal()
    merge_wanted = Signal()
    export_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, cards: Sequence[Card], people: Sequence[ContactSummary], parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        alone = cards[0] if len(cards) == 1 else None
        self.setTitle(alone.name if alone else self.tr("%n selected", None, len(cards)))
        if alone:
            self._add(self.tr("Open"), "person", "Return").triggered.connect(self.open_wanted)
        self._add(self.tr("Log a talk…"), "chat", "Space").triggered.connect(self.touch_wanted)
        self._add_tiers(alone)
        if alone and alone.tier.living:
            self._add(self.tr("Own rhythm…"), "clock").triggered.connect(self.rhythm_wanted)
        if cards and all(card.tier is Tier.GOOD_TO_KNOW for card in cards):
            self._add_star(all(card.chosen for card in cards))
        self._add(self.tr("Tags…"), "tag").triggered.connect(self.tags_wanted)
        self._add(self.tr("Make a group…"), "people").triggered.connect(self.group_wanted)
        if alone:
            self._add_copies(people[0])
        if len(cards) == 2:
            self._add(self.tr("Merge…"), "people").triggered.connect(self.merge_wanted)
        self.addSeparator()
        self._add(self.tr("Meeting brief…"), "print").triggered.connect(self.brief_wanted)
        self._add(self.tr("Export…"), "export").triggered.connect(self.export_wanted)
        self._add(self.tr("Delete"), "trash", "Del").triggered.connect(self.bin_wanted)

    def open_at(self, place: QPoint) -> None:
        """Open with the pointer, or where the keyboard asked for it."""
        self.popup(place)

    def _add(self, text: str, icon_name: str, key: str = "") -> QAction:
        action = self.addAction(icon(icon_name), text)
        if key:
            # Only said here: the board itself hears the key.
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
        return action

    def _add_tiers(self, alone: Card | None) -> None:
        menu = self.addMenu(icon("board"), self.tr("Move to"))
        for number, tier in enumerate(TIERS, start=1):
            action = menu.addAction(tier_name(tier))
            action.setShortcut(QKeySequence(str(number)))
            action.setShortcutVisibleInContextMenu(True)
            action.setEnabled(alone is None or alone.tier is not tier)
            action.triggered.connect(partial(self.move_wanted.emit, tier))

    def _add_star(self, chosen: bool) -> None:
        text = self.tr("No longer someone to know better") if chosen else self.tr("Someone to know better")
        action = self._add(text, "star" if chosen else "star_filled")
        action.triggered.connect(partial(self.chosen_wanted.emit, not chosen))

    def _add_copies(self, person: ContactSummary) -> None:
        for value in (*person.emails[:1], *person.phones[:1]):
            action = self._add(self.tr("Copy {value}").format(value=value), "copy")
            action.triggered.connect(partial(_copy, value))


def _copy(value: str, _checked: bool = False) -> None:
    QGuiApplication.clipboard().setText(value)
