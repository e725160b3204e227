"""Two records side by side, field by field; what only one of them says is lit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from relbuilder.ui.pairs.comparison import FieldPair, Line
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel
from relbuilder.ui.widgets.panel import Panel

_LONGEST = 400


class PairTable(Panel):
    """Shows the fields handed to `show_pairs`, in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QWidget | None = None

    def show_pairs(self, pairs: Sequence[FieldPair], known: str, incoming: str) -> None:
        """Show the pairs under the heads `known` and `incoming`."""
        if self._shown is not None:
            self.body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget()
        grid = QGridLayout(self._shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(spacing.SPACE_L)
        grid.setVerticalSpacing(spacing.SPACE_XS)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(known, "text_2", TypeRole.CAPTION_STRONG), 0, 1)
        grid.addWidget(ElidedLabel(incoming, "text_2", TypeRole.CAPTION_STRONG), 0, 2)
        for row, pair in enumerate(pairs, 1):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(field_label(pair.label), row, 0, top)
            grid.addWidget(value_column(pair.known), row, 1)
            grid.addWidget(value_column(pair.incoming), row, 2)
        self.body.addWidget(self._shown)


def field_label(text: str) -> Label:
    """The name of a field, on the base line of its values."""
    label = Label(text, "text_2")
    label.setContentsMargins(0, spacing.SPACE_XS, 0, 0)
    return label


def value_column(lines: Sequence[Line]) -> QWidget:
    """All that one record says in one field, below each other."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing.SPACE_XS)
    for line in lines:
        layout.addWidget(_Value(line))
    layout.addStretch(1)
    return holder


class _Value(Label):
    """A value on a soft ground when only this record has it."""

    def __init__(self, line: Line) -> None:
        text = line.text if len(line.text) <= _LONGEST else line.text[: _LONGEST - 1] + "…"
        super().__init__(text, "text", wrap=True)
        self._lit = line.differs
        self.setContentsMargins(spacing.SPACE_S, spacing.SPACE_XS, spacing.SPACE_S, spacing.SPACE_XS)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if self._lit:
            # Not told by colour alone: screen readers hear it too.
            self.setAccessibleDescription(self.tr("differs"))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lit:
            painter = QPainter(self)
            paint_panel(
                painter, QRectF(self.rect()), spacing.RADIUS_SMALL, active().accent_soft, active().accent
            )
            painter.end()
        super().paintEvent(event)
