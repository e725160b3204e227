"""For how long the clocks of several contacts shall stand still, or that they go on. Pauses nobody itself."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

_SPANS = (7, 14, 30, 90)
"""Days."""


class PauseMenu(QMenu):
    """`chosen(day or None)` for a pause until that day or until the user says so; `resumed` for the end of one."""

    chosen = Signal(object)
    resumed = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(self.tr("Pause"), parent)
        for days in _SPANS:
            until = today + timedelta(days=days)
            self.addAction(self.tr("For %n day(s)", None, days)).triggered.connect(
                partial(self.chosen.emit, until)
            )
        self.addAction(self.tr("Until I say so")).triggered.connect(partial(self.chosen.emit, None))
        self.addSeparator()
        self.addAction(self.tr("Let the clocks go on")).triggered.connect(self.resumed)
