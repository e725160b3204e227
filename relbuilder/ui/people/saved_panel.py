"""What opens under the button of kept filters: their names, one line to keep the present one, and a way to forget."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.services.people import PeopleFilter, PeopleOrder
from relbuilder.ui.people.kept_filters import SavedFilter, SavedFilters
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, IconButton, QuietButton
from relbuilder.ui.widgets.label import Label

_LETTERS = 34


class SavedPanel(QWidget):
    """`chosen(SavedFilter)` when one is to be shown; `kept(name)` when the present one got a name."""

    chosen = Signal(object)
    kept = Signal(str)

    def __init__(self, saved: SavedFilters, present: PeopleFilter, order: PeopleOrder) -> None:
        super().__init__()
        self._saved = saved
        self._present = present
        self._order = order
        title = self.tr("Saved filters")
        self.setAccessibleName(title)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("A name for what is shown now"))
        self._line.setAccessibleName(self._line.placeholderText())
        self._line.setMaxLength(60)
        self._line.returnPressed.connect(self._keep)
        self._keep_button = QuietButton(self.tr("Keep"), tone=ButtonTone.ACCENT)
        self._keep_button.clicked.connect(self._keep)
        self._hint = Label("", "text_2", TypeRole.CAPTION, wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(spacing.SPACE_XS)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_S)
        row.addWidget(self._line, 1)
        row.addWidget(self._keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        layout.addLayout(self._lines)
        layout.addWidget(self._hint)
        layout.addLayout(row)
        self.setMinimumWidth(typography.text_width("n" * _LETTERS))
        self.setFocusProxy(self._line)
        self._fill(None)

    def _fill(self, forgotten: SavedFilter | None) -> None:
        """Show all that are kept, and the way back for one that was just forgotten."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        saved = self._saved.all()
        for each in saved:
            self._lines.addWidget(self._row(each))
        if forgotten is not None:
            back = QuietButton(self.tr("Bring “{name}” back").format(name=forgotten.name), "undo", small=True)
            back.clicked.connect(partial(self._bring_back, forgotten))
            self._lines.addWidget(back)
        self._hint.setText(
            self.tr("Choose filters and an order, give them a name, and come back to them with one click.")
        )
        self._hint.setVisible(not saved and forgotten is None)

    def _row(self, each: SavedFilter) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing.SPACE_XS)
        here = each.chosen == self._present and each.order == self._order
        show = QuietButton(each.name, "check" if here else "filter", small=True)
        show.clicked.connect(partial(self.chosen.emit, each))
        forget = IconButton("trash", self.tr("Forget “{name}”").format(name=each.name))
        forget.clicked.connect(partial(self._forget, each))
        line.addWidget(show)
        line.addStretch(1)
        line.addWidget(forget)
        return row

    @Slot()
    def _keep(self) -> None:
        name = " ".join(self._line.text().split())
        if name:
            self._saved.keep(SavedFilter(name, self._present, self._order))
            self._line.clear()
            self.kept.emit(name)

    def _forget(self, each: SavedFilter) -> None:
        self._saved.forget(each.name)
        self._fill(each)
        self._line.setFocus()

    def _bring_back(self, each: SavedFilter) -> None:
        self._saved.keep(each)
        self._fill(None)
        self._line.setFocus()
