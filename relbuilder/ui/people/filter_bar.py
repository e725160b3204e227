"""The filter chips above the table. Each says by itself whether it is on; the numbers follow every change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from relbuilder.domain.events import HistoryChanged
from relbuilder.domain.text import fold
from relbuilder.domain.tier import TIERS
from relbuilder.services.people import Lack, PeopleFilter
from relbuilder.services.readings import FilterCounts
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.chip import FilterChip
from relbuilder.ui.widgets.choice_chip import ChoiceChip
from relbuilder.ui.widgets.choice_panel import ChoicePanel
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.popover import Popover
from relbuilder.ui.wording import tier_name

_Read = tuple[FilterCounts, dict[Lack, int]]


class PeopleFilterBar(QWidget):
    """`changed` whenever a chip was switched by the user or by `clear`. The words searched for are not its business."""

    changed = Signal()

    def __init__(self, desk: Desk, chosen: PeopleFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = replace(chosen, text="", binned=False)
        self._lacking: dict[Lack, int] = {}
        self._tiers = ChoiceChip(self.tr("Tier"))
        self._tags = ChoiceChip(self.tr("Tag"))
        self._organisations = ChoiceChip(self.tr("Organisation"))
        self._lacks = ChoiceChip(self.tr("Lacks"))
        self._overdue = FilterChip(self.tr("Overdue"))
        self._promises = FilterChip(self.tr("Promises"))
        self._star = FilterChip(self.tr("To know better"))
        self._paused = FilterChip(self.tr("Paused"))
        self._clear = QuietButton(self.tr("Clear"), small=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh_counts)
        layout = FlowLayout(self)
        for widget in (*self._chips(), self._clear):
            layout.addWidget(widget)
        self._listen()
        self._show()

    @property
    def chosen(self) -> PeopleFilter:
        """What the chips stand at."""
        return self._chosen

    def choose(self, chosen: PeopleFilter) -> None:
        """Let the chips stand at this; the words and the bin are left out of it."""
        chosen = replace(chosen, text="", binned=False)
        if chosen != self._chosen:
            self._chosen = chosen
            self._show()
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Switch every chip off."""
        self.choose(PeopleFilter())

    @Slot()
    def refresh_counts(self) -> None:
        """Read the numbers on the chips."""
        self._desk.tasks.run(self._read_counts, self._show_counts)

    def _chips(self) -> tuple[FilterChip, ...]:
        return (
            *(self._tiers, self._tags, self._organisations, self._lacks),
            *(self._overdue, self._promises, self._star, self._paused),
        )

    def _listen(self) -> None:
        for chip, part in (
            (self._overdue, "overdue"),
            (self._promises, "with_promises"),
            (self._star, "chosen"),
            (self._paused, "paused"),
        ):
            chip.toggled.connect(partial(self._set, part))
        self._tiers.clicked.connect(self._open_tiers)
        self._tags.clicked.connect(self._open_tags)
        self._organisations.clicked.connect(self._open_organisations)
        self._lacks.clicked.connect(self._open_lacks)
        self._clear.clicked.connect(self.clear)
        self._desk.events.happened.connect(self._hear)

    def _set(self, part: str, value: Any) -> None:
        self.choose(replace(self._chosen, **{part: value}))

    def _show(self) -> None:
        """Let every chip say what it stands at."""
        chosen = self._chosen
        self._tiers.show_choice(self.tr("Tier"), [tier_name(tier) for tier in chosen.tiers])
        self._tags.show_choice(self.tr("Tag"), chosen.tags)
        self._organisations.show_choice(self.tr("Organisation"), chosen.organisations)
        self._lacks.show_choice(self.tr("Lacks"), [lack_name(lack) for lack in chosen.lacks])
        self._overdue.setChecked(chosen.overdue)
        self._promises.setChecked(chosen.with_promises)
        self._star.setChecked(chosen.chosen)
        self._paused.setChecked(chosen.paused)
        self._clear.setVisible(chosen != PeopleFilter())
        self.updateGeometry()

    def _read_counts(self) -> _Read:
        reader = self._desk.reader
        return reader.filter_counts(self._desk.today()), reader.lacking()

    def _show_counts(self, read: _Read) -> None:
        counts, self._lacking = read
        self._overdue.set_count(counts.overdue)
        self._promises.set_count(counts.with_promises)

    @Slot()
    def _open_tiers(self) -> None:
        counts = {head.policy.tier: head.count for head in self._desk.reader.columns()}
        names = {tier_name(tier): tier for tier in TIERS}
        panel = ChoicePanel(
            self.tr("Tiers"),
            "",
            "",
            partial(_all_of, [(name, counts.get(tier, 0)) for name, tier in names.items()]),
            [tier_name(tier) for tier in self._chosen.tiers],
        )
        panel.chosen.connect(partial(self._take, "tiers", names))
        self._open(panel, self._tiers)

    @Slot()
    def _open_lacks(self) -> None:
        names = {lack_name(lack): lack for lack in Lack}
        panel = ChoicePanel(
            self.tr("What is missing"),
            self.tr("Find what may be missing"),
            self.tr("Nothing is called that."),
            partial(_all_of, [(name, self._lacking.get(lack, 0)) for name, lack in names.items()]),
            [lack_name(lack) for lack in self._chosen.lacks],
        )
        panel.chosen.connect(partial(self._take, "lacks", names))
        self._open(panel, self._lacks)

    def _take(self, part: str, names: dict[str, Any], chosen: Sequence[str]) -> None:
        self._set(part, tuple(value for name, value in names.items() if name in chosen))

    @Slot()
    def _open_tags(self) -> None:
        panel = ChoicePanel(
            self.tr("Tags"),
            self.tr("Find a tag"),
            self.tr("No tags yet. Select people and press T to give them one."),
            self._find_tags,
            self._chosen.tags,
        )
        panel.chosen.connect(partial(self._set, "tags"))
        self._open(panel, self._tags)

    def _find_tags(self, words: str) -> list[tuple[str, int]]:
        return [(tag, count) for tag, count in self._desk.reader.tags() if fold(words) in fold(tag)]

    @Slot()
    def _open_organisations(self) -> None:
        panel = ChoicePanel(
            self.tr("Organisations"),
            self.tr("Find an organisation"),
            self.tr("No organisation begins like that."),
            self._desk.reader.organisations,
            self._chosen.organisations,
        )
        panel.chosen.connect(partial(self._set, "organisations"))
        self._open(panel, self._organisations)

    def _open(self, panel: QWidget, chip: FilterChip) -> None:
        popover = Popover(panel, self)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(chip)

    @Slot(object)
    def _hear(self, event: object) -> None:
        if not isinstance(event, HistoryChanged) and self.isVisible():
            self._soon.start()


def lack_name(lack: Lack) -> str:
    """What is missing, in a word or two."""
    translate = QCoreApplication.translate
    match lack:
        case Lack.EMAIL:
            return translate("Lacks", "No e-mail")
        case Lack.PHONE:
            return translate("Lacks", "No phone number")
        case Lack.BIRTHDAY:
            return translate("Lacks", "No birthday")
        case Lack.ORGANISATION:
            return translate("Lacks", "No organisation")
        case Lack.PHOTO:
            return translate("Lacks", "No photo")
        case Lack.NOTE:
            return translate("Lacks", "No note")
        case Lack.ORIGIN:
            return translate("Lacks", "No word on how we met")
        case Lack.TOUCH:
            return translate("Lacks", "Not in touch yet")


def _all_of(names: list[tuple[str, int]], words: str) -> list[tuple[str, int]]:
    return [(name, count) for name, count in names if fold(words) in fold(name)]
