"""A quiet question with two answers below it. Carries nothing out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.contact.prose import Prose, Run, plain
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.flow_layout import FlowLayout


class QuestionLine(QWidget):
    """The words, and `yes` and `no` as buttons; `key` begins the buttons' object names."""

    yes = Signal()
    no = Signal()

    def __init__(self, runs: Sequence[Run], key: str, yes: str, no: str) -> None:
        super().__init__()
        self._yes = QuietButton(yes, tone=ButtonTone.ACCENT, small=True)
        self._no = QuietButton(no, small=True)
        self._yes.clicked.connect(self.yes)
        self._no.clicked.connect(self.no)
        holder = QWidget()
        buttons = FlowLayout(holder, spacing.SPACE_XS)
        for name, button in (("yes", self._yes), ("no", self._no)):
            button.setObjectName(f"{key}-{name}")
            button.setAccessibleName(f"{button.text()}: {plain(runs)}")
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        # Where the words of the lines above begin.
        column.setContentsMargins(spacing.SPACE_XS, spacing.SPACE_XS, 0, 0)
        column.setSpacing(spacing.SPACE_XS)
        column.addWidget(Prose(runs))
        column.addWidget(holder)
