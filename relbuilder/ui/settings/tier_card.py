"""One tier in Settings: what it is called, its colour, what it asks for, and what that costs. Stores nothing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relbuilder.domain.tier import DEFAULT_POLICIES, Tier
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.settings.swatches import Swatches
from relbuilder.ui.settings.tier_numbers import TierNumbers
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.tier_names import LONGEST, own_tier_name, tidied
from relbuilder.ui.widgets.checked_field import CheckedField, Notation
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.wording import tier_name, time_words, usual_tier_name


class TierCard(QWidget):
    """`named` and `coloured` tell what was chosen, `wanted` a number of its policy by name."""

    named = Signal(str)
    coloured = Signal(str)
    wanted = Signal(str, int)

    def __init__(
        self, tier: Tier, is_free: Callable[[Tier, str], bool], parent: QWidget | None = None
    ) -> None:
        """`is_free` tells whether no other tier has a name."""
        super().__init__(parent)
        self.tier = tier
        self.name = CheckedField("", _names(tier, is_free), own_tier_name(tier))
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(usual_tier_name(tier))
        typography.use(self.name, TypeRole.NAME)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.swatches = Swatches("")
        self.numbers = TierNumbers(DEFAULT_POLICIES[tier]) if tier.living else None
        self._cost = Label("", "text_2", TypeRole.CAPTION, wrap=True, tabular=True)
        self._complaint = Label("", "warn", TypeRole.CAPTION, wrap=True)
        self._complaint.hide()
        self._connect()
        self._lay_out()
        self.retell()

    def show_column(self, column: ColumnSummary) -> None:
        """Show what the tier asks for and costs now."""
        self._cost.setText(self._cost_words(column))
        if self.numbers is not None:
            self.numbers.show_policy(column.policy)

    def show_look(self, name: str, hue: str) -> None:
        """Show what the tier is called (empty: the usual) and the hue it wears."""
        self.name.set_value(name)
        self.swatches.choose(hue)

    @Slot()
    def retell(self) -> None:
        """Let everything here say the name that the tier has now."""
        called = tier_name(self.tier)
        self.setAccessibleName(called)
        self.name.setAccessibleName(self.tr("Name of {tier}").format(tier=usual_tier_name(self.tier)))
        self.swatches.setAccessibleName(self.tr("Colour of {tier}").format(tier=called))
        if self.numbers is not None:
            self.numbers.name_for_screen_readers(called)

    def restore(self) -> None:
        """Throw away what was typed and not kept."""
        self.name.restore()
        if self.numbers is not None:
            self.numbers.restore()
        self._be_content()

    def complaint(self) -> str:
        """What is said to be wrong; empty while all is well."""
        return self._complaint.text()

    def _connect(self) -> None:
        self.name.taken.connect(self._take_name)
        self.name.refused.connect(self._refuse_name)
        self.swatches.chosen.connect(self.coloured)
        if self.numbers is not None:
            self.numbers.wanted.connect(self.wanted)
            self.numbers.refused.connect(self._refuse_number)
            self.numbers.accepted.connect(self._be_content)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, spacing.SPACE_XS, 0, spacing.SPACE_XS)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(self.name)
        layout.addWidget(self.swatches)
        if self.numbers is not None:
            layout.addWidget(self.numbers)
        layout.addWidget(self._complaint)
        layout.addWidget(self._cost)

    def _cost_words(self, column: ColumnSummary) -> str:
        people = self.tr("%n contact(s)", None, column.count)
        if not self.tier.living:
            return self.tr("{people} at rest: no rhythm, no reminders, no time.").format(people=people)
        return self.tr("{people}, {time} a month.").format(
            people=people, time=time_words(column.minutes_per_month)
        )

    def _take_name(self, name: str) -> None:
        self._be_content()
        self.named.emit(name)

    @Slot()
    def _refuse_name(self) -> None:
        self._complain(self.name, self.tr("Another tier is called that already."))

    @Slot(int, int)
    def _refuse_number(self, least: int, most: int) -> None:
        locale = QLocale()
        words = self.tr("Write a number from {least} to {most}.")
        self._complain(self.numbers, words.format(least=locale.toString(least), most=locale.toString(most)))

    def _complain(self, about: QWidget | None, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.show()
        if about is not None:
            about.setAccessibleDescription(sentence)

    @Slot()
    def _be_content(self) -> None:
        self._complaint.setText("")
        self._complaint.hide()
        for part in (self.name, self.numbers):
            if part is not None:
                part.setAccessibleDescription("")


def _names(tier: Tier, is_free: Callable[[Tier, str], bool]) -> Notation:
    """How a tier's name is written: the usual one is none of its own."""

    def read(text: str) -> str | None:
        name = tidied(text)
        if name.casefold() == usual_tier_name(tier).casefold():
            return ""
        return name if not name or is_free(tier, name) else None

    def write(name: str) -> str:
        return name or usual_tier_name(tier)

    return Notation(read, write, _unchanged, "")


def _unchanged(name: str, _steps: int) -> str:
    """A name cannot be counted up or down."""
    return name
