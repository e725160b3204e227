"""A section whose controls show what the settings keep, keep what is chosen at once, and lead back to the usual."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from relbuilder.config.settings import DEFAULTS
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.section import Row, Section
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.checked_field import CheckedField


class KeptSection(Section):
    """Subclasses make their controls, show the settings in `show_settings`, and call `follow` at last."""

    names: tuple[str, ...]
    """The settings that stand here, by their names in `Settings`."""

    def __init__(self, title: str, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.preferences = preferences
        self._checked: list[CheckedField] = []
        self.reset = QuietButton(self.tr("Reset to the usual"), "undo", small=True)
        self.reset.clicked.connect(self.go_back)
        self.add_to_head(self.reset)
        preferences.changed.connect(self.follow)

    def show_settings(self) -> None:
        """Let the controls show what is kept now."""
        raise NotImplementedError

    def keep(self, name: str, value: Any) -> None:
        """Keep what was chosen."""
        self.preferences.change(**{name: value})

    @Slot()
    def follow(self) -> None:
        """Show what is kept now, and whether that is the usual."""
        self.show_settings()
        self.reset.setVisible(not self.is_usual())

    def is_usual(self) -> bool:
        """Whether everything here is as in a new program."""
        settings = self.preferences.settings
        return all(getattr(settings, name) == getattr(DEFAULTS, name) for name in self.names)

    @Slot()
    def go_back(self) -> None:
        """Let everything here be the usual again."""
        self.forget_typed()
        self.preferences.reset(*self.names)

    def forget_typed(self) -> None:
        """Throw away what was typed and could not be used."""
        for field in self._checked:
            field.restore()

    def add_field(self, name: str, field: CheckedField, sentence: str) -> Row:
        """A row with a field; it says `sentence` where what was typed cannot be used."""
        row = self.add_row(name, "", field)
        self.watch(field, row, sentence)
        return row

    def watch(self, field: CheckedField, row: Row, sentence: str) -> None:
        """Let a row say what is wrong with one of its fields."""
        field.refused.connect(partial(row.complain, sentence))
        field.taken.connect(partial(_all_well, row))
        self._checked.append(field)


def _all_well(row: Row, _value: object) -> None:
    row.complain("")
