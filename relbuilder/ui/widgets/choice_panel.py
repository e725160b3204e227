"""What opens under the Tag and Organisation chips: names with counts to tick, and a line to find one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.check_list import CheckList, CheckRow
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.search_field import SearchField

MANY = 8
"""From so many names on, a search line helps."""

Find = Callable[[str], Sequence[tuple[str, int]]]


class ChoicePanel(QWidget):
    """Asks `find(words)` for names with their counts; `chosen` after every tick, with all that are ticked."""

    chosen = Signal(tuple)

    def __init__(self, title: str, hint: str, nothing: str, find: Find, already: Sequence[str]) -> None:
        """`title` names the panel, `hint` stands in the search line, `nothing` where no name is left."""
        super().__init__()
        self.setAccessibleName(title)
        self._find = find
        self._chosen = list(already)
        self._search = SearchField(hint)
        self._search.text_changed.connect(self._show)
        self._search.installEventFilter(self)
        self._list = CheckList(title)
        self._list.ticked.connect(self._tick)
        self._nothing = Label(nothing, "text_3", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        for widget in (self._search, self._list, self._nothing):
            layout.addWidget(widget)
        self._show("")
        self._search.setVisible(self._list.count() >= MANY)
        self.setFocusProxy(self._list if self._search.isHidden() else self._search)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Up, Down and Enter in the search line move and tick in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in keys:
                QApplication.sendEvent(self._list, event)
                return True
        return False

    @Slot(str)
    def _show(self, words: str) -> None:
        found = list(self._find(words))
        if not words:
            # What is chosen stays in sight, also where the most frequent names do not reach down to it.
            known = {name for name, _ in found}
            found = [(name, 0) for name in self._chosen if name not in known] + found
        locale = QLocale()
        on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
        self._list.show_rows(
            [
                CheckRow(
                    name, name, locale.toString(count) if count else "", on if name in self._chosen else off
                )
                for name, count in found
            ]
        )
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    @Slot(object, bool)
    def _tick(self, name: str, on: bool) -> None:
        if on:
            self._chosen.append(name)
        else:
            self._chosen.remove(name)
        self.chosen.emit(tuple(self._chosen))
