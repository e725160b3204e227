"""A panel to make one card of several people: what they are called together, and what they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.domain.contact import Contact, GroupKind
from relbuilder.domain.tier import Tier
from relbuilder.services.groups import add_group
from relbuilder.services.readings import ContactSummary
from relbuilder.ui.desk import Desk
from relbuilder.ui.group_wording import group_kind_words
from relbuilder.ui.problems import sentence
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.label import Label

_WIDE = 28
"""Letters of a name that are seen at once."""


class GroupingPanel(QWidget):
    """`made` with the id of the new card, which stands in the closest tier of its members."""

    made = Signal(int)

    def __init__(self, desk: Desk, ids: Sequence[int]) -> None:
        super().__init__()
        self._desk = desk
        self._ids = tuple(ids)
        people = desk.reader.summaries(self._ids, desk.today())
        self._tier = max((person.tier for person in people), key=_closeness, default=Tier.GRAVEYARD)
        title = self.tr("A group of %n contact(s)", None, len(ids))
        self.setAccessibleName(title)
        self._name = QLineEdit(_proposed(people))
        self._name.setPlaceholderText(self.tr("What they are called together"))
        self._name.setAccessibleName(self.tr("What they are called together"))
        self._name.setMinimumWidth(typography.text_width("n" * _WIDE))
        self._name.returnPressed.connect(self._make)
        self._kind = ComboBox()
        self._kind.setAccessibleName(self.tr("What they are"))
        for kind in GroupKind:
            self._kind.addItem(group_kind_words(kind), kind.value)
        self._error = Label("", "warn", TypeRole.CAPTION, wrap=True)
        self._error.hide()
        make = QuietButton(self.tr("Make a group"), "people", tone=ButtonTone.ACCENT, small=True)
        make.clicked.connect(self._make)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        for widget in (self._name, self._kind, self._error):
            layout.addWidget(widget)
        layout.addLayout(foot)
        self.setFocusProxy(self._name)
        self._name.selectAll()

    @Slot()
    def _make(self) -> None:
        kind = GroupKind(self._kind.currentData())
        if not self._name.text().strip():
            self._complain(self.tr("Write what they are called together."))
            return
        call = partial(add_group, self._desk.context, self._name.text(), kind, self._ids, self._tier)
        self._desk.tasks.run(call, self._made, self._refused)

    def _refused(self, error: Exception) -> None:
        self._complain(sentence(error))

    def _complain(self, words: str) -> None:
        self._error.setText(words)
        self._error.show()

    def _made(self, card: object) -> None:
        if isinstance(card, Contact) and card.id is not None:
            told = self.tr("{name} is one card now").format(name=card.display_name)
            self._desk.shell.tell(told, undoable=True)
            self.made.emit(card.id)


def _closeness(tier: Tier) -> int:
    return tier.position


def _proposed(people: Sequence[ContactSummary]) -> str:
    """The family name or the organisation that all share, else nothing."""
    families = {person.name.rpartition(" ")[2] for person in people if " " in person.name}
    organisations = {person.organisation for person in people}
    if len(people) > 1:
        for shared in (families, organisations):
            if len(shared) == 1:
                return next(iter(shared))
    return ""
