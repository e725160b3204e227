"""A part of the settings page: a heading over a panel of rows. Knows no single setting."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel

_LEAST_LETTERS = 26
"""Where a row's words would have less room than this, its control stands below them."""


class Row(QWidget):
    """A setting: its name and a hint on the left, its control on the right, and below them what is wrong with it.

    Where there is little room, the control stands below.
    """

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
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing.SPACE_L)
        self._line.addLayout(words, 1)
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
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

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the control below the words, whichever way they stand now."""
        least = max(self._control.minimumSizeHint().width(), typography.text_width("n" * 12))
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = (
            self._control.sizeHint().width() + spacing.SPACE_L + typography.text_width("n" * _LEAST_LETTERS)
        )
        below = self.width() < beside
        towards = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if towards != self._line.direction():
            self._line.setDirection(towards)
            self._line.setSpacing(spacing.SPACE_S if below else spacing.SPACE_L)
            start = Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignVCenter
            self._line.setAlignment(self._control, start)


class Section(QWidget):
    """Add rows with `add_row`, or widgets of the whole width with `add`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setAccessibleName(title)
        self._panel = Panel()
        self._panel.body.setSpacing(spacing.SPACE_M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, spacing.SPACE_S, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        self._head = QHBoxLayout()
        # As high as with a button in it, so that all sections stand equally far from each other.
        self._head.addStrut(typography.control_height() - spacing.SPACE_S)
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


class Hairline(QWidget):
    """Parts what stands above it in a panel from what stands below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(round(spacing.HAIRLINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), active().line)


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
    """Buttons side by side, from the left; in several lines where there is little room."""
    holder = QWidget()
    flow = FlowLayout(holder)
    for button in buttons:
        flow.addWidget(button)
    return holder
