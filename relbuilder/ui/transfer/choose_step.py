"""The first state of the import page: where the address books are, and how to get them out of other programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.transfer.drop_well import DropWell
from relbuilder.ui.widgets.banner import BannerKind, InlineBanner
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.panel import Panel
from relbuilder.ui.widgets.reading_column import ReadingColumn


class ChooseStep(ReadingColumn):
    """`chosen` with the files; `left` when the user goes back."""

    chosen = Signal(list)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.well = DropWell()
        self.well.dropped.connect(self.chosen)
        self.well.wanted.connect(self.ask)
        self.banner = InlineBanner()
        self.back = QuietButton("")
        self.name_way_back("")
        self.back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Import contacts"), "text", TypeRole.TITLE), 1)
        head.addWidget(self.back)
        self.body.addLayout(head)
        self.body.addWidget(
            Label(
                self.tr(
                    "You see what is in the files before anything is written. One undo takes it all back."
                ),
                "text_2",
                wrap=True,
            )
        )
        self.body.addSpacing(spacing.SPACE_S)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.well)
        self.body.addSpacing(spacing.SPACE_M)
        self.body.addWidget(Label(self.tr("Where to find your contacts"), "text_2", TypeRole.NAME))
        self.body.addWidget(self._hints())
        self.body.addStretch(1)

    def ask(self) -> None:
        """Let the user choose files in the system's dialog."""
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import contacts"),
            str(Path.home()),
            self.tr("Address books")
            + " (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;"
            + self.tr("All files")
            + " (*)",
        )
        if names:
            self.chosen.emit([Path(name) for name in names])

    def name_way_back(self, words: str) -> None:
        """Call the button that leads back so; empty says that it leads to the board."""
        self.back.setText(words or self.tr("Back to the board"))

    def tell(self, text: str) -> None:
        """Say above the well what became of the last files; nothing when empty."""
        if text:
            self.banner.show_message(text, BannerKind.WARNING)
        else:
            self.banner.hide()

    def _hints(self) -> QWidget:
        panel = Panel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(spacing.SPACE_XL)
        grid.setVerticalSpacing(spacing.SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, (program, way) in enumerate(self._ways()):
            grid.addWidget(Label(program, "text", TypeRole.NAME), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(way, "text_2", wrap=True), row, 1)
        panel.body.addLayout(grid)
        return panel

    def _ways(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("LinkedIn"),
                self.tr(
                    "Settings › Data privacy › Get a copy of your data › Connections. The archive works as it is."
                ),
            ),
            (
                self.tr("Google"),
                self.tr("contacts.google.com › Export › vCard. It keeps more than Google's tables do."),
            ),
            (
                self.tr("Outlook"),
                self.tr("File › Open & Export › Import/Export › Export to a file › Comma separated values."),
            ),
            (
                self.tr("iPhone and Mac"),
                self.tr("Contacts › choose a list or everybody › Export, or share the card and save it."),
            ),
            (self.tr("Thunderbird"), self.tr("Address book › Tools › Export › vCard.")),
        ]
