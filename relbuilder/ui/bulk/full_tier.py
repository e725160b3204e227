"""What a drop on a full tier asks: who steps down, or more room, or neither. Decides and moves nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services.ports import Reader
from relbuilder.services.readings import BoardFilter, ColumnSummary, ContactSummary, Sort
from relbuilder.services.tiers import LARGEST_CAPACITY
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, PrimaryButton, QuietButton
from relbuilder.ui.widgets.check_list import CheckList, CheckRow
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.number_field import NumberField
from relbuilder.ui.wording import tier_name

_MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Squeeze:
    """A tier that too many would stand in: `newcomers` come to those of `summary`."""

    summary: ColumnSummary
    newcomers: int

    @property
    def tier(self) -> Tier:
        """The tier that is full."""
        return self.summary.policy.tier

    @property
    def needed(self) -> int:
        """The capacity with which everybody fits."""
        return self.summary.count + self.newcomers

    @property
    def over(self) -> int:
        """How many must step down for everybody to fit as it is."""
        return self.needed - (self.summary.policy.capacity or self.needed)


def squeeze(summary: ColumnSummary, newcomers: int) -> Squeeze | None:
    """What there is to ask before so many come; None where they fit, or where nobody comes at all."""
    capacity = summary.policy.capacity
    if not newcomers or capacity is None or summary.count + newcomers <= capacity:
        return None
    return Squeeze(summary, newcomers)


def longest_silent(reader: Reader, tier: Tier, today: date) -> list[ContactSummary]:
    """The people of a tier for the list, the longest silence first; in the inner circle by name.

    Even an order is a suggestion, and nobody is ever suggested out of the inner circle.
    """
    sort = Sort.NAME if tier is Tier.INNER_CIRCLE else Sort.DUE
    ids = reader.column_ids(tier, BoardFilter(), sort, today)[:_MOST_SHOWN]
    people = reader.summaries(ids, today)
    if tier is not Tier.INNER_CIRCLE:
        people.sort(key=_silent_since)
    return people


def _silent_since(person: ContactSummary) -> date:
    return person.last_touch or date.min


def _tick(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


class Hairline(QWidget):
    """A thin line between two answers to one question."""

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), active().line)


class FullTierPanel(QWidget):
    """`step_down(ids)`, `raise_to(capacity)` or `cancelled`: exactly one of them, once."""

    step_down = Signal(tuple)
    raise_to = Signal(int)
    cancelled = Signal()

    def __init__(self, case: Squeeze, who: str, people: list[ContactSummary]) -> None:
        """`who` names the newcomers in a few words; `people` are those who could step down, in order."""
        super().__init__()
        self._case = case
        self._names = {person.id: person.name.partition(" ")[0] for person in people}
        title = self.tr("{tier} is full").format(tier=tier_name(case.tier))
        self.setAccessibleName(title)
        self._down = PrimaryButton("")
        self._list = CheckList(self.tr("Who steps down?"))
        self._room = NumberField(self.tr("Room for"), case.needed, LARGEST_CAPACITY, case.needed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.SPACE_XS, spacing.SPACE_XS, spacing.SPACE_XS, spacing.SPACE_XS)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        layout.addWidget(Label(self._explanation(who), "text_2", wrap=True))
        if case.over <= len(people):
            self._add_list(layout, people)
        layout.addWidget(Hairline())
        self._add_capacity(layout)
        self._choose()

    def _explanation(self, who: str) -> str:
        locale = QLocale()
        capacity = self._case.summary.policy.capacity or 0
        return self.tr(
            "{count} of {capacity} places are taken. To give {who} your attention too, "
            "let somebody step down, or make room for more."
        ).format(count=locale.toString(self._case.summary.count), capacity=locale.toString(capacity), who=who)

    def _add_list(self, layout: QVBoxLayout, people: list[ContactSummary]) -> None:
        suggested = 0 if self._case.tier is Tier.INNER_CIRCLE else self._case.over
        self._list.show_rows(
            [
                CheckRow(person.id, person.name, self._silence(person), _tick(place < suggested))
                for place, person in enumerate(people)
            ]
        )
        self._list.ticked.connect(self._choose)
        self._down.clicked.connect(self._step_down)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._down)
        below = self._case.tier.neighbour(-1) or Tier.GRAVEYARD
        layout.addWidget(
            Label(self.tr("Who steps down to {tier}?").format(tier=tier_name(below)), role=TypeRole.NAME)
        )
        layout.addWidget(self._list)
        layout.addLayout(row)
        self.setFocusProxy(self._list)

    def _add_capacity(self, layout: QVBoxLayout) -> None:
        more = QuietButton(self.tr("Make room"), tone=ButtonTone.ACCENT)
        more.clicked.connect(self._raise)
        self._room.returnPressed.connect(self._raise)
        cancel = QuietButton(self.tr("Leave it"))
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_S)
        row.addWidget(Label(self.tr("Room for")))
        row.addWidget(self._room)
        row.addWidget(more)
        row.addStretch(1)
        row.addWidget(cancel)
        layout.addLayout(row)

    def _silence(self, person: ContactSummary) -> str:
        if person.last_touch is None:
            return self.tr("not in touch yet")
        last = QDate(person.last_touch.year, person.last_touch.month, person.last_touch.day)
        day = QLocale().toString(last, QLocale.FormatType.ShortFormat)
        return self.tr("in touch {day}").format(day=day)

    @Slot()
    def _choose(self) -> None:
        chosen = self._list.keys_on()
        missing = self._case.over - len(chosen)
        self._down.setEnabled(missing <= 0)
        if missing > 0:
            words = self.tr("Choose %n more", None, missing)
        elif len(chosen) == 1:
            words = self.tr("Let {name} step down").format(name=self._names[chosen[0]])
        else:
            words = self.tr("Let %n step down", None, len(chosen))
        self._down.setText(words)

    @Slot()
    def _step_down(self) -> None:
        self.step_down.emit(tuple(self._list.keys_on()))

    @Slot()
    def _raise(self) -> None:
        self.raise_to.emit(self._room.value())
