"""Where the newcomers go: the choice of a tier, and what that costs, before it is made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import TIERS, Tier, TierPolicy, monthly_minutes
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel
from relbuilder.ui.widgets.segments import Segments
from relbuilder.ui.wording import tier_name, time_words


class Destination(Panel):
    """`chosen` with the tier, when the user takes another one."""

    chosen = Signal(object)

    def __init__(
        self, tier: Tier, newcomers: int, columns: Mapping[Tier, ColumnSummary], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._newcomers = newcomers
        self._columns = columns
        self.choice = Segments(self.tr("Where they go"))
        for each in TIERS:
            self.choice.add(each, tier_name(each), tier=each)
        self.choice.choose(tier)
        self.choice.chosen.connect(self._choose)
        self._words = Label("", "text_2", wrap=True)
        self.body.addWidget(self.choice)
        self.body.addWidget(self._words)
        self._explain(tier)

    def words(self) -> str:
        """What is said of the chosen tier."""
        return self._words.text()

    def _choose(self, key: str) -> None:
        self._explain(Tier(key))
        self.chosen.emit(Tier(key))

    def _explain(self, tier: Tier) -> None:
        column = self._columns[tier]
        told = [self._cost(column.policy)] if tier.living else [self._rest()]
        capacity = column.policy.capacity
        if capacity is not None and column.count + self._newcomers > capacity:
            numbers = QLocale()
            told.append(
                self.tr("It is made for {capacity} people and would hold {count}.").format(
                    capacity=numbers.toString(capacity),
                    count=numbers.toString(column.count + self._newcomers),
                )
            )
        self._words.setText(" ".join(told))

    def _rest(self) -> str:
        return self.tr("They rest there without reminders until you choose whom to tend.")

    def _cost(self, policy: TierPolicy) -> str:
        days = policy.cadence_days or 0
        minutes = self._newcomers * monthly_minutes(policy.minutes_per_touch, policy.cadence_days)
        cost = self.tr("They ask for about {time} a month.").format(time=time_words(minutes))
        if self._newcomers < 2:
            return cost
        spread = self.tr("Their first reminders are spread over the next %Ln day(s).", None, days)
        return f"{spread} {cost}"
