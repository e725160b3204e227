"""A line for what was promised along with something else. Who and until when are asked once it is used."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.domain.promise import PromiseDirection
from relbuilder.services.promises import NewPromise
from relbuilder.ui.contact.coming_day import no_day, reading
from relbuilder.ui.contact.form import fit_room
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.choices import ComboBox

_SEVERAL = 2


class PromiseFields(QWidget):
    """Part of a larger form, which asks it for the promise."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.line = self._make_line(self.tr("Anything promised? (optional)"))
        self.due = self._make_line(self.tr("Due day (optional)"))
        self.who = ComboBox()
        self.who.setAccessibleName(self.tr("Who promised it"))
        fit_room(self.who)
        self._more = QWidget(self)
        row = QHBoxLayout(self._more)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.SPACE_XS)
        row.addWidget(self.who, 1)
        row.addWidget(self.due, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_XS)
        layout.addWidget(self.line)
        layout.addWidget(self._more)
        self._more.hide()
        self.line.textChanged.connect(self._unfold)
        self.set_people({})

    def set_people(self, names: Mapping[int, str]) -> None:
        """Who may have promised or been promised something; one alone, or nobody yet, need not be named."""
        chosen = self.who.currentIndex()
        self.who.clear()
        if len(names) < _SEVERAL:
            contact_id = next(iter(names), 0)
            self.who.addItem(self.tr("I promised it"), f"mine {contact_id}")
            self.who.addItem(self.tr("They promised it"), f"theirs {contact_id}")
        else:
            for contact_id, name in names.items():
                self.who.addItem(self.tr("I promised {name}").format(name=name), f"mine {contact_id}")
                self.who.addItem(self.tr("{name} promised").format(name=name), f"theirs {contact_id}")
        self.who.setCurrentIndex(chosen if 0 <= chosen < self.who.count() else 0)

    def promise(self) -> NewPromise | None:
        """What was promised, None where nothing was; raises `Unusable` for a day that is none, of the field "due"."""
        text, due_text = self.line.text().strip(), self.due.text().strip()
        if not text:
            return None
        due = None
        if due_text:
            read = reading(self._desk.days() if self._desk.days else None)
            due = read(due_text, self._desk.today())
            if due is None:
                raise no_day("due")
        direction, contact_id = str(self.who.currentData()).split()
        return NewPromise(text, PromiseDirection(direction), due, int(contact_id) or None)

    def typed(self) -> list[str]:
        """What was filled in."""
        return [self.line.text(), self.due.text()]

    def fill(self, text: str, due: str) -> None:
        """Go on with what `typed` gave."""
        self.line.setText(text)
        self.due.setText(due)

    def clear(self) -> None:
        """Begin afresh."""
        self.fill("", "")
        self.who.setCurrentIndex(0)

    def _make_line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        return line

    @Slot()
    def _unfold(self) -> None:
        self._more.setVisible(bool(self.line.text().strip()))
