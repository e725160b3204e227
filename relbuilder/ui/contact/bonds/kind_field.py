"""The kind of a tie within a form: one of the known ones, or the user's own words for both ends."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relbuilder.domain.tie import TieKind
from relbuilder.ui.contact.bonds.tie_wording import kind_words
from relbuilder.ui.contact.form import OwnInput, fit_room
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.choices import ComboBox

_OWN, _PARTED = "own", "\n"


def joined(kind: str, inverse: str) -> str:
    """A kind and its own inverse as the field's text."""
    return f"{kind}{_PARTED}{inverse}" if inverse else kind


def parted(text: str) -> tuple[str, str]:
    """The kind and its own inverse ("" where it is the same), from the field's text."""
    kind, _, inverse = text.partition(_PARTED)
    return kind.strip(), inverse.strip()


class KindField(OwnInput):
    """A list of kinds; its last line opens two lines of one's own. Its text is what `joined` makes."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        """`name` is whose tie it is: the kinds say what the other one is to them."""
        super().__init__(parent)
        self.kinds = ComboBox()
        self.kinds.setAccessibleName(self.tr("What they are to {name}").format(name=name))
        fit_room(self.kinds)
        for kind in TieKind:
            words = kind_words(kind, name)
            self.kinds.addItem(words[:1].upper() + words[1:], kind.value)
        self.kinds.addItem(self.tr("In words of your own…"), _OWN)
        self._own = _line(self.tr("What they are to {name}, say godfather").format(name=name))
        self._back = _line(self.tr("What {name} is to them (if it is something else)").format(name=name))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_XS)
        for widget in (self.kinds, self._own, self._back):
            layout.addWidget(widget)
        self.setFocusProxy(self.kinds)
        self.setText(text)
        self.kinds.currentIndexChanged.connect(self._follow)

    def text(self) -> str:
        """The kind, and behind a line break its own inverse."""
        chosen = str(self.kinds.currentData())
        return joined(self._own.text(), self._back.text()) if chosen == _OWN else chosen

    def setText(self, text: str) -> None:
        """Show this kind."""
        kind, inverse = parted(text)
        place = self.kinds.findData(kind)
        if place < 0:
            place = self.kinds.findData(_OWN)
            self._own.setText(kind)
            self._back.setText(inverse)
        self.kinds.setCurrentIndex(place)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        for line in (self._own, self._back):
            line.setVisible(self.kinds.currentData() == _OWN)


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    line.setMinimumWidth(0)
    return line
