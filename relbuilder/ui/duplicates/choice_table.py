"""Two contacts side by side; where both say something else, one of the two values is chosen."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QWidget

from relbuilder.domain.merge_choice import Field
from relbuilder.ui.pairs.comparison import FieldPair, Line
from relbuilder.ui.pairs.pair_table import field_label, value_column
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.choices import RadioButton
from relbuilder.ui.widgets.panel import Panel


class ChoiceTable(Panel):
    """Shows what `show_rows` is handed; `taken` are the fields in which the right side is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QWidget | None = None
        self.options: dict[Field, tuple[RadioButton, RadioButton]] = {}

    @property
    def taken(self) -> frozenset[Field]:
        """The fields in which what the right one says shall count."""
        return frozenset(field for field, (_, right) in self.options.items() if right.isChecked())

    def show_rows(
        self,
        heads: tuple[QWidget, QWidget],
        rows: Sequence[FieldPair],
        asked: Collection[Field],
        taken: Collection[Field],
    ) -> None:
        """Show rows under two heads; those `asked` for have a choice, which begins at the right for those `taken`."""
        if self._shown is not None:
            self.body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self.options = {}
        self._shown = QWidget()
        grid = QGridLayout(self._shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(spacing.SPACE_L)
        grid.setVerticalSpacing(spacing.SPACE_S)
        for side, head in enumerate(heads, 1):
            grid.setColumnStretch(side, 1)
            grid.addWidget(head, 0, side)
        for number, row in enumerate(rows, 1):
            grid.addWidget(field_label(row.label), number, 0, Qt.AlignmentFlag.AlignTop)
            for side, cell in enumerate(self._cells(row, asked, taken), 1):
                grid.addWidget(cell, number, side)
        self.body.addWidget(self._shown)
        self._shown.show()

    def _cells(
        self, row: FieldPair, asked: Collection[Field], taken: Collection[Field]
    ) -> tuple[QWidget, QWidget]:
        if row.field not in asked or row.field is None:
            return _plain(row.known), _plain(row.incoming)
        left, right = _Option(row.label, row.known), _Option(row.label, row.incoming)
        group = QButtonGroup(left)
        for option in (left, right):
            group.addButton(option.mark)
        (right if row.field in taken else left).mark.setChecked(True)
        self.options[row.field] = (left.mark, right.mark)
        return left, right


def _plain(lines: Sequence[Line]) -> QWidget:
    """Values that stay both, set in as far as those that can be chosen."""
    cell = value_column(lines)
    cell.setContentsMargins(RadioButton("").sizeHint().width() + spacing.SPACE_XS, 0, 0, 0)
    return cell


class _Option(QWidget):
    """A value that can be chosen: a click on its words does it too."""

    def __init__(self, label: str, lines: Sequence[Line]) -> None:
        super().__init__()
        said = ", ".join(line.text for line in lines)
        self.mark = RadioButton(f"{label}: {said}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.SPACE_XS)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        words = value_column(lines)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.mark.setChecked(True)
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
