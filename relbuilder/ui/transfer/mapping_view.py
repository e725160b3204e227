"""What the columns of an unknown table mean: proposals beside the first rows, for the user to correct."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from relbuilder.services.address_books import Column, Source
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.transfer.wording import column_name
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel
from relbuilder.ui.widgets.reading_column import ReadingPage

MOST_COLUMNS = 200
"""Columns beyond this keep what is proposed for them: no table of people has so many."""

_NAMING = frozenset(
    {Column.NAME, Column.GIVEN, Column.FAMILY, Column.NICKNAME, Column.ORGANISATION, Column.EMAIL}
)


class MappingView(ReadingPage):
    """`accepted(mapping)` with the meaning of each header; `left` to go back without a change."""

    accepted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping: dict[str, Column] = {}
        self.combos: dict[str, ComboBox] = {}
        self.accept = PrimaryButton(self.tr("Use these columns"))
        self.accept.clicked.connect(self._accept)
        self._warning = Label("", "warn", wrap=True)
        self.back = QuietButton(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.foot.addWidget(self._warning, 1)
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.accept)

    def show_source(self, source: Source) -> None:
        """Show the headers of a table with what they may mean."""
        body = self.renew()
        self._mapping = {header: source.mapping.get(header, Column.OWN_FIELD) for header in source.headers}
        self.combos = {}
        title = self.tr("What do the columns of {file} mean?").format(file=source.path.name)
        body.addWidget(Label(title, "text", TypeRole.TITLE, wrap=True))
        words = self.tr(
            "Beside each column stands what its first rows hold. What is left as a field of its own is kept too."
        )
        body.addWidget(Label(words, "text_2", wrap=True))
        body.addSpacing(spacing.SPACE_S)
        body.addWidget(self._table(source.headers, source.sample))
        body.addStretch(1)
        self._check()
        first = next(iter(self.combos.values()), None)
        (first or self.accept).setFocus(Qt.FocusReason.TabFocusReason)

    def mapping(self) -> Mapping[str, Column]:
        """What each header means as it stands now."""
        return dict(self._mapping)

    def _table(self, headers: Sequence[str], sample: Sequence[Sequence[str]]) -> Panel:
        panel = Panel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(spacing.SPACE_L)
        grid.setVerticalSpacing(spacing.SPACE_S)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnMinimumWidth(2, typography.text_width("n" * 24))
        heads = (self.tr("Column"), self.tr("What stands in it"), self.tr("What it means"))
        for place, head in enumerate(heads):
            grid.addWidget(Label(head, "text_2", TypeRole.CAPTION_STRONG), 0, place)
        for row, header in enumerate(list(dict.fromkeys(headers))[:MOST_COLUMNS], 1):
            place = list(headers).index(header)
            cells = [cells[place].strip() for cells in sample if place < len(cells)]
            grid.addWidget(ElidedLabel(header, "text", TypeRole.NAME), row, 0)
            grid.addWidget(ElidedLabel(" · ".join(cell for cell in cells if cell), "text_2"), row, 1)
            grid.addWidget(self._combo(header), row, 2)
        panel.body.addLayout(grid)
        return panel

    def _combo(self, header: str) -> ComboBox:
        combo = ComboBox()
        combo.setAccessibleName(self.tr("Meaning of {column}").format(column=header))
        combo.setMaxVisibleItems(16)
        for column in Column:
            combo.addItem(column_name(column), column.value)
        combo.setCurrentIndex(list(Column).index(self._mapping[header]))
        combo.currentIndexChanged.connect(partial(self._set, header))
        self.combos[header] = combo
        return combo

    def _set(self, header: str, index: int) -> None:
        self._mapping[header] = list(Column)[index]
        self._check()

    def _check(self) -> None:
        known = not _NAMING.isdisjoint(self._mapping.values())
        self.accept.setEnabled(known)
        self._warning.setText(
            "" if known else self.tr("Please say which column holds a name, an organisation or an e-mail.")
        )

    def _accept(self) -> None:
        self.accepted.emit(dict(self._mapping))
