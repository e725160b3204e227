"""The first step: an address book, or ten names. It says what is wanted, and writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.tier import TIERS, Tier, monthly_minutes
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.welcome.name_lines import NameLines
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel
from relbuilder.ui.widgets.segments import Segments
from relbuilder.ui.wording import short_tier_name, time_words


class NamesStep(QWidget):
    """`names` and `tier` are what is to be added; an address book may be dropped here too."""

    changed = Signal()
    finished = Signal()
    """Enter on the last line."""
    import_wanted = Signal(list)
    """With the files that were dropped, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Mapping[Tier, ColumnSummary] = {}
        self.lines = NameLines()
        self.tiers = Segments(self.tr("Where they begin"))
        for tier in TIERS:
            self.tiers.add(tier, short_tier_name(tier), tier=tier)
        self.tiers.choose(Tier.GOOD_TO_KNOW)
        self.begin_import = QuietButton(self.tr("Import an address book"), "import")
        self._asked = Label("", "text_2", TypeRole.CAPTION, wrap=True)
        self._there = Label("", "text_2", wrap=True)
        self._lay_out()
        self.setAcceptDrops(True)
        self.lines.changed.connect(self._follow)
        self.lines.finished.connect(self.finished)
        self.tiers.chosen.connect(self._follow)
        self.begin_import.clicked.connect(self._want_import)

    @property
    def tier(self) -> Tier:
        """Where the names begin."""
        return Tier(self.tiers.key())

    def names(self) -> list[str]:
        """What is written, line by line."""
        return self.lines.names()

    def show_columns(self, columns: Mapping[Tier, ColumnSummary]) -> None:
        """Say how the board stands now, and what the tiers ask for."""
        self._columns = columns
        count = sum(column.count for column in columns.values())
        self._there.setText(self.tr("%n contact(s) are on your board.", None, count))
        self._there.setVisible(count > 0)
        self._explain()

    def take_focus(self) -> None:
        """Put the keyboard where names are typed."""
        self.lines.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            # Never a move: the file stays where it is.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.import_wanted.emit(files)

    def _lay_out(self) -> None:
        names, book = Panel(), Panel()
        names.body.addWidget(Label(self.tr("Start with ten names"), "text", TypeRole.NAME))
        names.body.addWidget(
            Label(
                self.tr(
                    "Who comes to mind? One name a line, with the firm behind a comma if you like. Enter goes on to "
                    "the next line, and a list can be pasted."
                ),
                "text_2",
                wrap=True,
            )
        )
        names.body.addWidget(self.lines)
        names.body.addWidget(Label(self.tr("Where they begin"), "text_2", TypeRole.CAPTION))
        names.body.addWidget(self.tiers)
        names.body.addWidget(self._asked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Or bring an address book"), "text", TypeRole.NAME))
        words.addWidget(
            Label(
                self.tr(
                    "From your phone, mail program or LinkedIn, or a file dropped here. Everybody in it rests in the "
                    "graveyard until you choose whom to tend."
                ),
                "text_2",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_L)
        row.addLayout(words, 1)
        row.addWidget(self.begin_import)
        book.body.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_M)
        for widget in (self._there, names, book):
            layout.addWidget(widget)

    @Slot()
    def _follow(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        """Say what so many people in the tier ask for."""
        column = self._columns.get(self.tier)
        if column is None:
            return
        policy, count = column.policy, len(self.names())
        if not self.tier.living:
            words = self.tr("They rest there without reminders until you choose whom to tend.")
        elif not count:
            each = monthly_minutes(policy.minutes_per_touch, policy.cadence_days)
            words = self.tr("Each of them asks for about {time} a month.").format(time=time_words(each))
        else:
            together = count * monthly_minutes(policy.minutes_per_touch, policy.cadence_days)
            words = self.tr("Together they ask for about {time} a month.").format(time=time_words(together))
        if policy.capacity is not None and column.count + count > policy.capacity:
            # Said, never refused: the tier is the user's own.
            words += " " + self.tr("You have meant this tier for %n person(s).", None, policy.capacity)
        self._asked.setText(words)

    @Slot()
    def _want_import(self) -> None:
        self.import_wanted.emit([])
