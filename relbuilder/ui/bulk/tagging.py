"""A panel to tag the selected contacts: a box for every tag in use, and a line for a new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relbuilder.services.contacts import tag_contacts
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.check_list import CheckList, CheckRow
from relbuilder.ui.widgets.label import Label


class TaggingPanel(QWidget):
    """Every tick and every new tag takes effect at once, and can be undone."""

    def __init__(self, desk: Desk, ids: Sequence[int]) -> None:
        super().__init__()
        self._desk = desk
        self._ids = tuple(ids)
        title = self.tr("Tags of %n contact(s)", None, len(ids))
        self.setAccessibleName(title)
        self._list = CheckList(title)
        self._list.ticked.connect(self._tick)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("New tag"))
        self._line.setAccessibleName(self.tr("New tag"))
        self._line.returnPressed.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        layout.addWidget(self._line)
        layout.addWidget(self._list)
        self.setFocusProxy(self._line)
        self._show()

    def _show(self) -> None:
        reader = self._desk.reader
        people = reader.summaries(self._ids, self._desk.today())
        carried = Counter(tag for person in people for tag in person.tags)
        rows = [CheckRow(tag, tag, "", _state(carried[tag], len(people))) for tag, _ in reader.tags()]
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))

    @Slot(object, bool)
    def _tick(self, tag: str, on: bool) -> None:
        change = partial(tag_contacts, self._desk.context, self._ids)
        self._desk.do(partial(change, add=[tag]) if on else partial(change, remove=[tag]))

    @Slot()
    def _add(self) -> None:
        tag = self._line.text().strip()
        self._line.clear()
        if tag:
            self._desk.do(partial(tag_contacts, self._desk.context, self._ids, add=[tag]), self._added)

    def _added(self, _done: object) -> None:
        self._show()


def _state(carrying: int, asked: int) -> Qt.CheckState:
    if not carrying:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if carrying == asked else Qt.CheckState.PartiallyChecked
