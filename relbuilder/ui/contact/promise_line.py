"""One promise in the panel: what was promised, when it is due, and what can become of it. Carries nothing out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.contact.prose import Prose, Run
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.flow_layout import FlowLayout


class PromiseLine(QWidget):
    """The words with three buttons below them: kept, another day, dropped."""

    kept = Signal()
    move_wanted = Signal(QWidget)
    """With the button that asks."""
    dropped = Signal()

    def __init__(self, runs: Sequence[Run], text: str, key: str, *, urgent: bool) -> None:
        """`text` is what was promised, for screen readers; `key` begins the buttons' object names.

        What is `urgent` shows which answer is the good one.
        """
        super().__init__()
        self.words = Prose(runs)
        tone = ButtonTone.ACCENT if urgent else ButtonTone.PLAIN
        keep = QuietButton(self.tr("Kept"), tone=tone, small=True)
        self._move = QuietButton(self.tr("Move"), small=True)
        drop = QuietButton(self.tr("Drop"), small=True)
        keep.clicked.connect(self.kept)
        self._move.clicked.connect(self._ask)
        drop.clicked.connect(self.dropped)
        holder = QWidget()
        buttons = FlowLayout(holder, spacing.SPACE_XS)
        for name, button in (("keep", keep), ("move", self._move), ("drop", drop)):
            button.setObjectName(f"{key}-{name}")
            button.setAccessibleName(f"{button.text()}: {text}")
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.SPACE_XS)
        column.addWidget(self.words)
        column.addWidget(holder)

    def _ask(self) -> None:
        self.move_wanted.emit(self._move)
