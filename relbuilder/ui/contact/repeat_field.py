"""How often something comes, within a form: one of the usual rhythms, or one put together. Its value is an RRULE."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.contact.form import OwnInput, fit_room
from relbuilder.ui.recurrence_pattern import Pattern
from relbuilder.ui.recurrence_wording import rule_words
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.rule_field import RuleField

_OTHER = "other"


class RepeatField(OwnInput):
    """A list of rhythms; its last line opens number, unit and weekdays. An odd rule stands in the list as it is."""

    def __init__(
        self,
        name: str,
        none: str,
        usual: Sequence[str],
        begin: Pattern,
        rule: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`none` words the empty rule, `usual` are rules to offer, `begin` is where one's own begins."""
        super().__init__(parent)
        self.rhythms = ComboBox()
        self.rhythms.setAccessibleName(name)
        fit_room(self.rhythms)
        self.own = RuleField(name, begin)
        self.rhythms.addItem(none, "")
        for each in usual:
            self.rhythms.addItem(_sentence(rule_words(each)), each)
        self.rhythms.addItem(self.tr("Another rhythm…"), _OTHER)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_XS)
        layout.addWidget(self.rhythms)
        layout.addWidget(self.own)
        self.setFocusProxy(self.rhythms)
        self.setText(rule)
        self.rhythms.currentIndexChanged.connect(self._follow)

    def text(self) -> str:
        """The rule, empty for none."""
        chosen = str(self.rhythms.currentData())
        return self.own.pattern().rule if chosen == _OTHER else chosen

    def setText(self, text: str) -> None:
        """Show this rule."""
        pattern = Pattern.read(text)
        place = self.rhythms.findData(text)
        if place < 0 and pattern is not None:
            self.own.set_pattern(pattern)
            place = self.rhythms.findData(_OTHER)
        elif place < 0:
            place = self.rhythms.count() - 1
            self.rhythms.insertItem(place, _sentence(rule_words(text)), text)
        self.rhythms.setCurrentIndex(place)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.own.setVisible(self.rhythms.currentData() == _OTHER)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
