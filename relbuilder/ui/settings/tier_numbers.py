"""The three numbers of a tier: its rhythm, its room, the minutes of a touch. Counting is told when it comes to rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.tier import TierPolicy
from relbuilder.services.contacts import LONGEST_CADENCE
from relbuilder.services.tiers import LARGEST_CAPACITY, LONGEST_TOUCH
from relbuilder.ui.settings.notations import whole_numbers
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.checked_field import CheckedField
from relbuilder.ui.widgets.even_layout import EvenLayout
from relbuilder.ui.widgets.label import Label

_REST_MS: Final = 400
"""While Up is held down, not each number on the way is worth writing and being undone."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a number may be."""

    least: int
    most: int


BOUNDS: Final = {
    "cadence_days": Bounds(1, LONGEST_CADENCE),
    "capacity": Bounds(1, LARGEST_CAPACITY),
    "minutes_per_touch": Bounds(0, LONGEST_TOUCH),
}
"""By the names that the numbers have in `TierPolicy`."""


class TierNumbers(QWidget):
    """Side by side, each under what it means."""

    wanted = Signal(str, int)
    """The user wrote another number: its name in `TierPolicy`, and the number."""
    refused = Signal(int, int)
    """What was written is no number from the first to the second of these."""
    accepted = Signal()

    def __init__(self, policy: TierPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self._waiting: dict[str, int] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.flush)
        self._fields: dict[str, CheckedField] = {}
        line = EvenLayout(self, spacing.SPACE_M)
        for name, bounds in BOUNDS.items():
            self._fields[name] = self._make(name, bounds)
            line.addWidget(_Captioned(number_words(name), self._fields[name]))

    def field(self, name: str) -> CheckedField:
        """The field of a number, by its name in `TierPolicy`."""
        return self._fields[name]

    def name_for_screen_readers(self, tier: str) -> None:
        """Let each field say whose number it is."""
        for name, field in self._fields.items():
            field.setAccessibleName(f"{tier}: {number_words(name)}")

    def show_policy(self, policy: TierPolicy) -> None:
        """Show what is stored, but not over what is being written."""
        self._policy = policy
        for name, field in self._fields.items():
            if name not in self._waiting:
                field.set_value(getattr(policy, name))

    def restore(self) -> None:
        """Throw away what was typed."""
        self._waiting.clear()
        self._rest.stop()
        for name, field in self._fields.items():
            field.set_value(getattr(self._policy, name))
            field.restore()
        self._waiting.clear()

    @Slot()
    def flush(self) -> None:
        """Tell what was written and is not told yet."""
        self._rest.stop()
        waiting, self._waiting = self._waiting, {}
        for name, number in waiting.items():
            if number != getattr(self._policy, name):
                # Until it is stored: a field that is left is told of once more.
                changed: dict[str, Any] = {name: number}
                self._policy = replace(self._policy, **changed)
                self.wanted.emit(name, number)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _make(self, name: str, bounds: Bounds) -> CheckedField:
        notation = whole_numbers(bounds.least, bounds.most)
        field = CheckedField(number_words(name), notation, getattr(self._policy, name))
        field.taken.connect(partial(self._take, name))
        field.refused.connect(partial(self.refused.emit, bounds.least, bounds.most))
        # Enter and leaving are a full stop.
        field.editingFinished.connect(self.flush)
        return field

    def _take(self, name: str, number: int) -> None:
        self._waiting[name] = number
        self._rest.start()
        self.accepted.emit()


class _Captioned(QWidget):
    """A field under its name."""

    def __init__(self, words: str, field: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_XS)
        layout.addWidget(Label(words, "text_2", TypeRole.CAPTION))
        layout.addWidget(field)


def number_words(name: str) -> str:
    """What a number of a tier means, by its name in `TierPolicy`."""
    translate = QCoreApplication.translate
    words = {
        "cadence_days": translate("TierNumbers", "Days between touches"),
        "capacity": translate("TierNumbers", "Room for people"),
        "minutes_per_touch": translate("TierNumbers", "Minutes a touch"),
    }
    return words[name]
