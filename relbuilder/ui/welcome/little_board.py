"""The four tiers as a little board of columns, with one sample card to try a move with. Reads and writes nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from relbuilder.domain.tier import TIERS, Tier, TierPolicy, monthly_minutes
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.welcome.little_column import LittleColumn
from relbuilder.ui.welcome.sample_card import SampleCard
from relbuilder.ui.wording import tier_name, time_words

_LETTERS = 20
"""A column narrower than this has no room for its words: then there are two in a line."""


class LittleBoard(QWidget):
    """`moved` with the tier, when the user took the card to another one."""

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policies: Mapping[Tier, TierPolicy] = {}
        self._columns = {tier: LittleColumn(tier) for tier in TIERS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing.SPACE_S)
        self._in_line = 0
        self._arrange(len(TIERS))
        self.card = SampleCard(self)
        self.card.tier_wanted.connect(self.move_to)
        self.card.dragged.connect(self._light)
        self.card.dropped.connect(self._drop)
        for column in self._columns.values():
            column.slot_widget.installEventFilter(self)
        self._place()

    def show_policies(self, policies: Mapping[Tier, TierPolicy]) -> None:
        """Say what the tiers ask for as the user has them."""
        self._policies = policies
        for tier, column in self._columns.items():
            column.show_policy(policies[tier])

    def move_to(self, tier: Tier) -> None:
        """Let the card stand in a tier."""
        changed = tier is not self.card.tier
        self.card.stand_in(tier)
        self._light(None)
        self._place(glide=True)
        if changed:
            self.moved.emit(tier)

    def told(self) -> str:
        """What it means that the card stands where it stands."""
        translate, tier = QCoreApplication.translate, self.card.tier
        policy = self._policies.get(tier)
        if not tier.living or policy is None:
            words = translate("LittleBoard", "{tier}: no reminders, and nothing is asked of you.")
            return words.format(tier=tier_name(tier))
        minutes = monthly_minutes(policy.minutes_per_touch, policy.cadence_days)
        words = translate("LittleBoard", "{tier}: about {time} a month.")
        return words.format(tier=tier_name(tier), time=time_words(minutes))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() - 3 * spacing.SPACE_S) // len(TIERS)
        self._arrange(len(TIERS) if room >= typography.text_width("n" * _LETTERS) else 2)
        self._place()

    def _arrange(self, in_line: int) -> None:
        if in_line == self._in_line:
            return
        self._in_line = in_line
        for number, column in enumerate(self._columns.values()):
            self._grid.addWidget(column, number // in_line, number % in_line)
        for place in range(len(TIERS)):
            self._grid.setColumnStretch(place, 1 if place < in_line else 0)

    def _place(self, *, glide: bool = False) -> None:
        slot = self._columns[self.card.tier].slot_widget
        self.card.settle(QRect(slot.mapTo(self, QPoint(0, 0)), slot.size()), glide=glide)

    def _at(self, place: QPointF) -> Tier | None:
        return next(
            (tier for tier, column in self._columns.items() if column.geometry().contains(place.toPoint())),
            None,
        )

    def _light(self, place: QPointF | None) -> None:
        """Light the column that the card is held over."""
        over = self._at(place) if place is not None else None
        for tier, column in self._columns.items():
            column.light(tier is over)

    def _drop(self, place: QPointF) -> None:
        self.move_to(self._at(place) or self.card.tier)
