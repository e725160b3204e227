"""A part of the settings page: a heading over a panel of rows. Knows no single setting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel


class Section(QWidget):
    """Add rows with `add_row`, or widgets of the whole width with `add`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = Panel()
        self._panel.body.setSpacing(spacing.SPACE_M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, spacing.SPACE_S, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text_2", TypeRole.NAME))
        layout.addWidget(self._panel)

    def add_row(self, name: str, hint: str, control: QWidget) -> None:
        """A setting: its name, a hint below it (or none), its control on the right."""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(name, "text"))
        if hint:
            words.addWidget(Label(hint, "text_2", TypeRole.CAPTION, wrap=True))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_L)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._panel.body.addLayout(row)

    def add(self, widget: QWidget) -> None:
        """Something that takes the whole width."""
        self._panel.body.addWidget(widget)


def button_row(*buttons: QWidget) -> QWidget:
    """Buttons side by side, from the left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing.SPACE_S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return holder
