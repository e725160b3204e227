"""The filter chips above the board. Each says by itself whether it is on; the numbers follow every change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbuilder.domain.events import HistoryChanged
from relbuilder.domain.text import fold
from relbuilder.ui.board.filters import ChipChoices, Since
from relbuilder.ui.board.since_menu import DayPanel, SinceMenu, since_words
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.chip import FilterChip
from relbuilder.ui.widgets.choice_chip import ChoiceChip
from relbuilder.ui.widgets.choice_panel import ChoicePanel
from relbuilder.ui.widgets.popover import Popover


class FilterBar(QWidget):
    """`changed` whenever a chip was switched by the user or by `clear`."""

    changed = Signal()

    def __init__(self, desk: Desk, choices: ChipChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices = choices
        self._overdue = FilterChip(self.tr("Overdue"))
        self._promises = FilterChip(self.tr("Promises"))
        self._tags = ChoiceChip(self.tr("Tag"))
        self._organisations = ChoiceChip(self.tr("Organisation"))
        self._since = ChoiceChip(self.tr("Added"))
        self._clear = QuietButton(self.tr("Clear"), small=True)
        self._menu = SinceMenu(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh_counts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        for widget in self._chips():
            layout.addWidget(widget)
        layout.addWidget(self._clear)
        self._listen()
        self._show()
        self.refresh_counts()

    @property
    def choices(self) -> ChipChoices:
        """What the chips stand at."""
        return self._choices

    @Slot()
    def clear(self) -> None:
        """Switch every chip off."""
        self._choose(ChipChoices())

    @Slot()
    def refresh_counts(self) -> None:
        """Read the numbers on the chips."""
        counts = self._desk.reader.filter_counts(self._desk.today())
        self._overdue.set_count(counts.overdue)
        self._promises.set_count(counts.with_promises)

    def _chips(self) -> tuple[FilterChip, ...]:
        return self._overdue, self._promises, self._tags, self._organisations, self._since

    def _listen(self) -> None:
        self._overdue.toggled.connect(partial(self._set, "overdue"))
        self._promises.toggled.connect(partial(self._set, "with_promises"))
        self._tags.clicked.connect(self._open_tags)
        self._organisations.clicked.connect(self._open_organisations)
        self._since.clicked.connect(self._open_since)
        self._menu.chosen.connect(partial(self._set, "since"))
        self._menu.day_wanted.connect(self._open_days)
        self._clear.clicked.connect(self.clear)
        self._desk.events.happened.connect(self._hear)

    def _set(self, part: str, value: Any) -> None:
        self._choose(replace(self._choices, **{part: value}))

    def _choose(self, choices: ChipChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        """Let every chip say what it stands at."""
        chosen = self._choices
        self._overdue.setChecked(chosen.overdue)
        self._promises.setChecked(chosen.with_promises)
        self._tags.show_choice(self.tr("Tag"), chosen.tags)
        self._organisations.show_choice(self.tr("Organisation"), chosen.organisations)
        self._since.setText(since_words(chosen.since) if chosen.since else self.tr("Added"))
        self._since.setChecked(chosen.since is not None)
        self._clear.setVisible(chosen.active)

    @Slot()
    def _open_tags(self) -> None:
        panel = ChoicePanel(
            self.tr("Tags"),
            self.tr("Find a tag"),
            self.tr("No tags yet. Right-click a card to give it one."),
            self._find_tags,
            self._choices.tags,
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
            self._choices.organisations,
        )
        panel.chosen.connect(partial(self._set, "organisations"))
        self._open(panel, self._organisations)

    @Slot()
    def _open_since(self) -> None:
        self._menu.open_below(self._since, self._choices.since)

    @Slot()
    def _open_days(self) -> None:
        since = self._choices.since
        first = since if since is not None and not isinstance(since, Since) else self._desk.today()
        panel = DayPanel(first, self._desk.today())
        panel.chosen.connect(partial(self._set, "since"))
        popover = self._open(panel, self._since)
        panel.chosen.connect(popover.dismiss)

    def _open(self, panel: QWidget, chip: FilterChip) -> Popover:
        popover = Popover(panel, self)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(chip)
        return popover

    @Slot(object)
    def _hear(self, event: object) -> None:
        if not isinstance(event, HistoryChanged):
            self._soon.start()
