"""The cards of all files of an import; of very many files, those with something to tell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.services.address_books import Format, ReadingOptions
from relbuilder.services.imports import FileReport, ImportReport
from relbuilder.ui.theme import spacing
from relbuilder.ui.transfer.file_card import FileCard
from relbuilder.ui.widgets.label import Label

MOST_CARDS = 40


class FileCards(QWidget):
    """One below the other; passes on what the cards ask."""

    dates_settled = Signal(object, object)
    columns_wanted = Signal(object)

    def __init__(
        self,
        report: ImportReport,
        options_of: Callable[[FileReport], ReadingOptions],
        *,
        done: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        files = list(report.files)
        if len(files) > MOST_CARDS:
            files.sort(key=_plain)
        for file in files[:MOST_CARDS]:
            card = FileCard(file, options_of(file), done=done)
            card.dates_settled.connect(self.dates_settled)
            card.columns_wanted.connect(self.columns_wanted)
            layout.addWidget(card)
        if rest := files[MOST_CARDS:]:
            layout.addWidget(Label(self.tr("and %Ln more file(s)", None, len(rest)), "text_2"))


def _plain(file: FileReport) -> bool:
    """Whether there is nothing special about a file."""
    special = file.problem or file.skipped or file.doubts or file.ambiguous_dates
    return not special and file.format is not Format.CSV
