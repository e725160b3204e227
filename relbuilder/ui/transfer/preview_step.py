"""The state before anything is written: what is in the files, where it goes, and the one button that writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services.address_books import ReadingOptions
from relbuilder.services.imports import Decision, Doubt, FileReport, ImportReport
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.transfer.destination import Destination
from relbuilder.ui.transfer.file_cards import FileCards
from relbuilder.ui.widgets.buttons import ButtonTone, PrimaryButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel
from relbuilder.ui.widgets.reading_column import ReadingPage


class PreviewStep(ReadingPage):
    """Everything it shows is made anew by `show_report`."""

    accepted = Signal()
    cancelled = Signal()
    tier_chosen = Signal(object)
    dates_settled = Signal(object, object)
    columns_wanted = Signal(object)
    doubts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accept = PrimaryButton("")
        self.accept.clicked.connect(self.accepted)
        self.cancel = QuietButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.accept)

    def show_report(
        self,
        report: ImportReport,
        tier: Tier,
        options_of: Callable[[FileReport], ReadingOptions],
        decisions: Mapping[tuple[Path, int], Decision],
        columns: Mapping[Tier, ColumnSummary],
    ) -> None:
        """Show what an import would do."""
        body = self.renew()
        news = bool(report.created or report.updated)
        body.addWidget(Label(self._title(report), "text", TypeRole.TITLE, wrap=True))
        body.addWidget(Label(self._sentence(report, news=news), "text_2", wrap=True))
        body.addSpacing(spacing.SPACE_S)
        cards = FileCards(report, options_of, done=False)
        cards.dates_settled.connect(self.dates_settled)
        cards.columns_wanted.connect(self.columns_wanted)
        body.addWidget(cards)
        doubts = [doubt for file in report.files for doubt in file.doubts]
        if doubts:
            self._add_doubts(body, doubts, decisions)
        if report.created:
            self._head(body, self.tr("Where they go"))
            self.destination = Destination(tier, report.created, columns)
            self.destination.chosen.connect(self.tier_chosen)
            body.addWidget(self.destination)
        body.addStretch(1)
        self._show_buttons(report, news=news)

    def _show_buttons(self, report: ImportReport, *, news: bool) -> None:
        self.accept.setVisible(news)
        if report.created:
            self.accept.setText(self.tr("Import %Ln contact(s)", None, report.created))
        elif news:
            self.accept.setText(self.tr("Bring %Ln contact(s) up to date", None, report.updated))
        self.cancel.setText(self.tr("Cancel") if news else self.tr("Back"))
        (self.accept if news else self.cancel).setFocus(Qt.FocusReason.TabFocusReason)

    def _title(self, report: ImportReport) -> str:
        if report.created:
            return self.tr("%Ln new contact(s)", None, report.created)
        if report.updated:
            return self.tr("Something new about %Ln contact(s)", None, report.updated)
        if all(file.problem is not None and not file.read for file in report.files):
            return self.tr("Nothing here can be read")
        return self.tr("Nothing new here")

    def _sentence(self, report: ImportReport, *, news: bool) -> str:
        if news:
            return self.tr(
                "Nothing is written until you press the button below, and one undo takes it all back."
            )
        if any(file.unchanged for file in report.files):
            return self.tr("Everybody in there stands on your board already, with all that is said of them.")
        return self.tr("Nothing was changed.")

    def _add_doubts(
        self, body: QVBoxLayout, doubts: list[Doubt], decisions: Mapping[tuple[Path, int], Decision]
    ) -> None:
        self._head(body, self.tr("Perhaps the same person"))
        panel = Panel()
        row = QHBoxLayout()
        settled = (Decision.SAME, Decision.DIFFERENT)
        open_ones = sum(decisions.get(doubt.where) not in settled for doubt in doubts)
        if open_ones:
            words = self.tr(
                "%Ln contact(s) may be somebody you have already. Undecided ones come in as new, beside them.",
                None,
                open_ones,
            )
        else:
            words = self.tr("All %Ln are decided.", None, len(doubts))
        row.addWidget(Label(words, "text_2", wrap=True), 1)
        self.decide = QuietButton(
            self.tr("Decide now") if open_ones else self.tr("Look again"),
            tone=ButtonTone.ACCENT if open_ones else ButtonTone.PLAIN,
        )
        self.decide.clicked.connect(self.doubts_wanted)
        row.addWidget(self.decide)
        panel.body.addLayout(row)
        body.addWidget(panel)

    @staticmethod
    def _head(body: QVBoxLayout, text: str) -> None:
        body.addSpacing(spacing.SPACE_M)
        body.addWidget(Label(text, "text_2", TypeRole.NAME))
