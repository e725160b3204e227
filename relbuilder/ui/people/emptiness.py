"""What the table says when there is nobody to show: how to begin, an empty bin, or what was looked for in vain."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.services.people import PeopleFilter
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.empty_state import EmptyState


class NobodyYet(QWidget):
    """Teaches the first step."""

    import_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        state = EmptyState(
            "people",
            self.tr("Everybody you know, in one table"),
            self.tr(
                "Here you will sort people by when you last talked, see what is missing about them, "
                "and change many at once. Bring in an address book, or begin with one person."
            ),
        )
        begin = PrimaryButton(self.tr("Import an address book"), "import")
        self.new_button = QuietButton(self.tr("Add a contact"))
        begin.clicked.connect(self.import_wanted)
        self.new_button.clicked.connect(self.new_wanted)
        state.add_button(begin)
        state.add_button(self.new_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(state)


class NobodyHere(QWidget):
    """Nobody passes the filter, or the bin is empty; `cleared` asks for everybody."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState("search", "", "")
        clear = QuietButton(self.tr("Show everybody"))
        clear.clicked.connect(self.cleared)
        self._state.add_button(clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)

    def show_for(self, chosen: PeopleFilter) -> None:
        """Say why nobody is here."""
        if chosen == PeopleFilter(binned=True):
            title = self.tr("The bin is empty")
            sentence = self.tr("Whom you delete is kept here for 30 days, and can be put back.")
        elif chosen.text:
            title = self.tr("Nobody found for “{words}”").format(words=chosen.text)
            sentence = self.tr("Names, firms, titles, tags, notes, e-mails and phone numbers were searched.")
        else:
            title = self.tr("Nobody found")
            sentence = self.tr("Nobody passes all of the filters above at once.")
        self._state.set_text(title, sentence)
