"""A setting that is one of a few words, all of them in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from relbuilder.ui.widgets.segments import Segments


class Choice(Segments):
    """Segments over values and what they are called; the first one is the usual."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`name` is what screen readers say of the whole group."""
        super().__init__(name, parent)
        self._usual = choices[0][0]
        for value, words in choices:
            self.add(value, words)

    def show_value(self, value: str) -> None:
        """Mark what is kept; the usual where a spoilt file says something that cannot be chosen."""
        try:
            self.choose(value)
        except KeyError:
            self.choose(self._usual)
