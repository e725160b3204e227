"""What is being dragged over the board, from the first move to the drop, and what a drop of it would say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import Tier, TierPolicy, monthly_minutes
from relbuilder.ui.board.column_model import ColumnModel
from relbuilder.ui.board.drag_picture import DragPicture
from relbuilder.ui.board.landing_wording import arrange_words, arrive_words, in_order_words
from relbuilder.ui.board.mime import CardFiles, ContactsMimeData
from relbuilder.ui.bulk.move_words import given_name
from relbuilder.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Load:
    """Dragged contacts in the order they stood on the screen, where they stand, and what to call one alone."""

    ids: tuple[int, ...]
    tiers: dict[int, Tier]
    name: str
    policies: dict[Tier, TierPolicy]

    def stands_in(self, tier: Tier) -> tuple[int, ...]:
        """Those that stand in a tier already."""
        return tuple(contact_id for contact_id in self.ids if self.tiers.get(contact_id) is tier)

    def words_for(self, model: ColumnModel) -> str:
        """What a drop on a column means and costs."""
        here = len(self.stands_in(model.tier))
        newcomers = len(self.ids) - here
        if newcomers:
            policy = self.policies[model.tier]
            minutes = newcomers * monthly_minutes(policy.minutes_per_touch, policy.cadence_days)
            return arrive_words(model.tier, self.name, len(self.ids), minutes)
        if model.arrangeable:
            return arrange_words(self.name, len(self.ids))
        return in_order_words(model.order)


class Dragging(QObject):
    """Holds the load while a drag is under way; the columns look at it."""

    started = Signal(object)
    """The ids that were taken up."""
    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        files: CardFiles,
        selected: Callable[[], tuple[int, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files = files
        self._selected = selected
        self.load: Load | None = None
        self.held = QRect()
        """Where the held cards are, seen from the pointer."""

    def ids_with(self, pressed: int) -> tuple[int, ...]:
        """What a drag that begins on a contact takes along: all that is selected, if it is among that."""
        selected = self._selected()
        return selected if pressed in selected else (pressed,)

    def run(self, source: QWidget, ids: tuple[int, ...], picture: DragPicture, grip: QPoint) -> None:
        """Drag contacts until they are dropped or Esc lets go; `grip` is the pointer's place on the card."""
        data = ContactsMimeData(ids, self._files.write)
        drag = QDrag(source)
        drag.setMimeData(data)
        drag.setPixmap(picture.pixmap)
        drag.setHotSpot(picture.cards.topLeft() + grip)
        self.held = QRect(-grip, picture.cards.size())
        self.load = self._gather(ids)
        self.started.emit(ids)
        try:
            # Copy is for other programs, which get a file; within the board every drop moves.
            drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        finally:
            self.load = None
            self.ended.emit()

    def _gather(self, ids: tuple[int, ...]) -> Load:
        reader = self._desk.reader
        policies = {summary.policy.tier: summary.policy for summary in reader.columns()}
        return Load(ids, reader.tiers_of(ids), given_name(reader, ids[0]) if len(ids) == 1 else "", policies)
