"""The seven days of a week to switch on and off, in the locale's order."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.chip import FilterChip
from relbuilder.ui.widgets.flow_layout import FlowLayout

_WEEK = 7


class WeekdayChips(QWidget):
    """`changed` when the user switches a day; Monday is 0."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what screen readers say of all of them together."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: dict[int, FilterChip] = {}
        self._flow = FlowLayout(self, spacing.SPACE_XS)
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        for day in ((first + step) % _WEEK for step in range(_WEEK)):
            chip = FilterChip(locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat).rstrip("."))
            full = locale.standaloneDayName(day + 1)
            chip.setAccessibleName(full)
            chip.setToolTip(full)
            chip.clicked.connect(self.changed)
            self._chips[day] = chip
            self._flow.addWidget(chip)

    def days(self) -> frozenset[int]:
        """The days that are on."""
        return frozenset(day for day, chip in self._chips.items() if chip.isChecked())

    def set_days(self, days: Collection[int]) -> None:
        """Switch these on and all others off, without telling."""
        for day, chip in self._chips.items():
            chip.setChecked(day in days)

    def chip(self, day: int) -> FilterChip:
        """The switch of a day."""
        return self._chips[day]

    def sizeHint(self) -> QSize:
        """All in one line, where there is room."""
        widths = [chip.sizeHint().width() for chip in self._chips.values()]
        gaps = self._flow.spacing() * (len(widths) - 1)
        return QSize(sum(widths) + gaps, self._flow.minimumSize().height())
