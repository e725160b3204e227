"""A part of the settings page: a heading over a panel of rows. Knows no single setting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel


class Row(QWidget):
    """A setting: its name and a hint on the left, its control on the right, and below them what is wrong with it."""

    def __init__(self, name: str, hint: str, control: QWidget) -> None:
        super().__init__()
        self._control = control
        self._hint = Label(hint, "text_2", TypeRole.CAPTION, wrap=True)
        self._complaint = Label("", "warn", TypeRole.CAPTION, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(name, "text", wrap=True))
        words.addWidget(self._hint)
        words.addWidget(self._complaint)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.SPACE_L)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._hint.setVisible(bool(hint))
        self._complaint.hide()

    def explain(self, hint: str) -> None:
        """Say something else below the name; empty says nothing."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def complain(self, sentence: str) -> None:
        """Say what is wrong, also to a screen reader; empty takes it back."""
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
        self._control.setAccessibleDescription(sentence)

    def complaint(self) -> str:
        """What is said to be wrong; empty while all is well."""
        return self._complaint.text()


class Section(QWidget):
    """Add rows with `add_row`, or widgets of the whole width with `add`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = Panel()
        self._panel.body.setSpacing(spacing.SPACE_M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, spacing.SPACE_S, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        self._head = QHBoxLayout()
        self._head.addWidget(Label(title, "text_2", TypeRole.NAME), 1, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(self._head)
        layout.addWidget(self._panel)

    def add_to_head(self, widget: QWidget) -> None:
        """Something beside the heading. It keeps its room while it is hidden, so that nothing below jumps."""
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
        self._head.addWidget(widget)

    def add_row(self, name: str, hint: str, control: QWidget) -> Row:
        """A setting: its name, a hint below it (or none), its control on the right."""
        row = Row(name, hint, control)
        self._panel.body.addWidget(row)
        return row

    def add(self, widget: QWidget) -> None:
        """Something that takes the whole width."""
        self._panel.body.addWidget(widget)


def together(*controls: QWidget) -> QWidget:
    """Several widgets as the one control of a row."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(spacing.SPACE_S)
    for control in controls:
        line.addWidget(control)
    return holder


def button_row(*buttons: QWidget) -> QWidget:
    """Buttons side by side, from the left."""
    holder = together(*buttons)
    layout = holder.layout()
    if isinstance(layout, QHBoxLayout):
        layout.addStretch(1)
    return holder
