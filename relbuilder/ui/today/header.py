"""The head of the day: its date, what it holds in a sentence, and how much of it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from relbuilder.services.readings import Today
from relbuilder.ui.moments import heading
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.today.side import side_width
from relbuilder.ui.today.wording import day_sentence, progress_words
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.thin_meter import ThinMeter

_BAR_LETTERS = 24
_ONE_LINE_LETTERS = 88
_UNBOUND = 16_777_215
"""What Qt takes for no limit of a width."""


class DayHeader(QWidget):
    """`week_wanted` from the button that stands here while there is no room for the week beside the day."""

    week_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "text", TypeRole.TITLE, wrap=True)
        self._sentence = Label("", "text_2", wrap=True)
        self._progress = QWidget()
        self._meter = ThinMeter()
        self._caption = Label("", "text_2", TypeRole.CAPTION, wrap=True, tabular=True)
        self.week_button = QuietButton(self.tr("This week"), "calendar", small=True)
        self.week_button.setToolTip(self.tr("The week, words for those who have been silent, and a pause"))
        self.week_button.clicked.connect(self.week_wanted)
        self._lay_out()

    def show_day(self, today: Today) -> None:
        """Say what the day holds."""
        self.title.setText(heading(today.day))
        self._sentence.setText(day_sentence(today))
        whole = today.done_minutes + today.planned_minutes
        self._progress.setVisible(whole > 0)
        self._meter.set_share(today.done_minutes / whole if whole else 0.0)
        self._caption.setText(progress_words(today))
        self._progress.setAccessibleName(self._caption.text())

    def make_room(self, width: int, *, beside: bool) -> None:
        """Line the bar up with the week `beside` the day, or show the button that opens the week.

        Where even that is too much for a header `width` pixels wide, the bar goes below the sentence.
        """
        self.week_button.setVisible(not beside)
        narrow = width < typography.text_width("n" * _ONE_LINE_LETTERS)
        bar = side_width() if beside else typography.text_width("n" * _BAR_LETTERS)
        self._progress.setMaximumWidth(_UNBOUND if narrow else bar)
        self._progress.setMinimumWidth(0 if narrow else bar)
        for part in (self._sentence, self._progress, self.week_button):
            self._grid.removeWidget(part)
        self._words.removeWidget(self._sentence)
        if narrow:
            self._grid.addWidget(self.week_button, 0, 2)
            self._grid.addWidget(self._sentence, 1, 0, 1, 3)
            self._grid.addWidget(self._progress, 2, 0, 1, 3)
        else:
            # In one cell: a grid gives two rows beside wrapped words more height than those words take.
            self._words.addWidget(self._sentence)
            bottom = Qt.AlignmentFlag.AlignBottom
            self._grid.addWidget(self._progress, 0, 1, bottom)
            self._grid.addWidget(self.week_button, 0, 2, bottom)

    def _lay_out(self) -> None:
        bars = QVBoxLayout(self._progress)
        bars.setContentsMargins(0, spacing.SPACE_XS, 0, 0)
        bars.setSpacing(spacing.SPACE_S)
        bars.addWidget(self._meter)
        bars.addWidget(self._caption)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(spacing.SPACE_L)
        self._grid.setVerticalSpacing(spacing.SPACE_XS)
        self._grid.setColumnStretch(0, 1)
        self._words = QVBoxLayout()
        self._words.setSpacing(spacing.SPACE_XS)
        self._words.addWidget(self.title)
        self._grid.addLayout(self._words, 0, 0)
        self.make_room(0, beside=False)
