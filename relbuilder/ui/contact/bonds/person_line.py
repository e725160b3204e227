"""A line about somebody else: its words open them, a small button edits what is said. Carries nothing out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.contact.detail_row import first_line_top
from relbuilder.ui.contact.prose import ProseButton, Run
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import IconButton


class PersonLine(QWidget):
    """`key` is the object name of the words; the form that edits them takes the line's place."""

    opened = Signal()
    edit_wanted = Signal()

    def __init__(self, runs: Sequence[Run], key: str, edit_name: str, icon_name: str = "edit") -> None:
        """`edit_name` is the name of the small button at the end, `icon_name` its picture."""
        super().__init__()
        self.words = ProseButton(runs)
        self.words.setObjectName(key)
        self.words.clicked.connect(self.opened)
        self.button = IconButton(icon_name, edit_name)
        self.button.setObjectName(f"{key}-edit")
        self.button.clicked.connect(self.edit_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_XS)
        column = QVBoxLayout()
        above = first_line_top(spacing.SPACE_XS // 2)
        column.setContentsMargins(0, above, 0, above)
        column.addWidget(self.words)
        column.addStretch(1)
        layout.addLayout(column, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
