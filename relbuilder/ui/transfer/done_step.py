"""The last state of the import page: what was done, and where to see it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from relbuilder.services.address_books import ReadingOptions
from relbuilder.services.imports import FileReport, ImportReport
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.transfer.file_cards import FileCards
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.reading_column import ReadingPage
from relbuilder.ui.wording import tier_name


class DoneStep(ReadingPage):
    """`left` to the board, `again` for more files, or on to the `doubts_wanted` that were put off."""

    left = Signal()
    again = Signal()
    doubts_wanted = Signal()

    onward = ""
    """What the button that leads on is called, where it does not lead to the board."""

    def show_report(self, report: ImportReport, put_off: int = 0) -> None:
        """Tell what became of everything in the files; `put_off` records may be somebody who was there before."""
        body = self.renew()
        body.addWidget(Label(self._title(report), "text", TypeRole.TITLE, wrap=True))
        words = self.tr("Undo takes it all back in one step.")
        body.addWidget(Label(words, "text_2", wrap=True))
        body.addSpacing(spacing.SPACE_S)
        body.addLayout(self._buttons(put_off))
        body.addSpacing(spacing.SPACE_S)
        body.addWidget(FileCards(report, _no_options, done=True))
        body.addStretch(1)
        # What is not shown yet cannot take the focus, and a layout shows it only later.
        self.show_board.show()
        self.show_board.setFocus(Qt.FocusReason.TabFocusReason)

    def _buttons(self, put_off: int) -> QHBoxLayout:
        # Not in the foot, where the offer to undo comes up.
        self.show_board = PrimaryButton(self.onward or self.tr("Show on the board"))
        self.show_board.clicked.connect(self.left)
        self.more = QuietButton(self.tr("Import more"))
        self.more.clicked.connect(self.again)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_S)
        row.addWidget(self.show_board)
        row.addWidget(self.more)
        self.doubts = QuietButton(self.tr("Decide about %Ln pair(s)", None, put_off), "people")
        self.doubts.clicked.connect(self.doubts_wanted)
        row.addWidget(self.doubts)
        # Only hidden, never shown: it has no parent yet, and would be a window.
        if not put_off:
            self.doubts.hide()
        row.addStretch(1)
        return row

    def _title(self, report: ImportReport) -> str:
        if report.created:
            words = self.tr("%Ln new contact(s) in {tier}", None, report.created)
            return words.format(tier=tier_name(report.tier))
        return self.tr("%Ln contact(s) brought up to date", None, report.updated)


def _no_options(_file: FileReport) -> ReadingOptions:
    return ReadingOptions()
