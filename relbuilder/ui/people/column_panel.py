"""What opens under the Columns button and on the table's head: a box for each column that can be shown or hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.services.people import PeopleSort
from relbuilder.ui.people.columns import heading
from relbuilder.ui.people.header import PeopleHeader
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.check_list import CheckList, CheckRow
from relbuilder.ui.widgets.label import Label

_ALWAYS = (PeopleSort.NAME, PeopleSort.BINNED)


class ColumnPanel(QWidget):
    """`ticked(PeopleSort, bool)` for every column that is shown or hidden."""

    ticked = Signal(object, bool)

    def __init__(self, head: PeopleHeader) -> None:
        super().__init__()
        title = self.tr("Columns")
        self.setAccessibleName(title)
        boxes = CheckList(title)
        boxes.show_rows(
            [
                CheckRow(
                    placed.key,
                    heading(placed.key),
                    state=Qt.CheckState.Checked if placed.shown else Qt.CheckState.Unchecked,
                )
                for placed in head.placed()
                if placed.key not in _ALWAYS
            ]
        )
        boxes.ticked.connect(self.ticked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        layout.addWidget(boxes)
        layout.addWidget(Label(self.tr("Drag a column's head to move it, its edge to widen it."), "text_3"))
        self.setFocusProxy(boxes)
