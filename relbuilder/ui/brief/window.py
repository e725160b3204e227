"""The window of a brief: shows the page, prints it, keeps it as a PDF or copies its words. Writes nothing it says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from relbuilder.domain.errors import EnvironmentProblem, NotFound
from relbuilder.services.meetings import people_of_day
from relbuilder.services.readings import Dossier
from relbuilder.ui.brief.briefing import brief
from relbuilder.ui.brief.paper import print_out, write_pdf
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.dressing import dress

_LETTERS, _LINES = 72, 34
_LAST_FOLDER = "brief/folder"


def show_brief(desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
    """Open the brief about contacts; those that are gone meanwhile are left out, and nobody opens nothing."""
    dossiers = _read(desk, ids)
    if dossiers:
        window = BriefWindow(desk, dossiers, parent)
        window.show()
        window.activateWindow()


def show_brief_of_tomorrow(desk: Desk, parent: QWidget) -> None:
    """Open the brief about whom the user's own reminders name for tomorrow; where there is nobody, say how else."""
    ids = people_of_day(desk.reader, desk.today() + timedelta(days=1))
    if ids:
        show_brief(desk, ids, parent)
        return
    text = QCoreApplication.translate(
        "BriefWindow",
        "No reminder for tomorrow names anybody. Select those you meet on the board: their menu has the brief, too.",
    )
    desk.shell.tell(text)


class BriefWindow(QWidget):
    """Closed by Escape; it goes with its closing."""

    def __init__(self, desk: Desk, dossiers: Sequence[Dossier], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._markdown = brief(dossiers, desk.today())
        self._title = self.tr("Meeting brief")
        if len(dossiers) == 1:
            self._title += f": {dossiers[0].contact.display_name}"
        self.setWindowTitle(self._title)
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setAccessibleName(self._title)
        self._lay_out()
        self._dress()
        self.view.moveCursor(QTextCursor.MoveOperation.Start)

    def sizeHint(self) -> QSize:
        width = typography.text_width("n" * _LETTERS)
        return QSize(width, _LINES * typography.line_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    @Slot()
    def print(self) -> None:
        """Ask for a printer and print."""
        print_out(self._markdown, self._title, self)

    @Slot()
    def save(self) -> None:
        """Ask where the PDF goes and write it."""
        folder = Path(str(self._desk.memory.value(_LAST_FOLDER, "")))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Keep as a PDF"), str(folder / f"{_as_file(self._title)}.pdf"), "PDF (*.pdf)"
        )
        if not name:
            return
        target = Path(name).with_suffix(".pdf")
        self._desk.memory.setValue(_LAST_FOLDER, str(target.parent))
        try:
            write_pdf(self._markdown, target, self._title)
        except EnvironmentProblem as error:
            self._desk.shell.tell_problem(error)
        else:
            self._desk.shell.tell(self.tr("The brief is in {name}").format(name=target.name))

    @Slot()
    def copy(self) -> None:
        """Put the words into the clipboard."""
        QGuiApplication.clipboard().setText(self.view.toPlainText())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(spacing.SPACE_L, spacing.SPACE_S, spacing.SPACE_L, spacing.SPACE_M)
        foot.setSpacing(spacing.SPACE_S)
        foot.addStretch(1)
        for words, icon_name, deed, tone in (
            (self.tr("Copy"), "copy", self.copy, ButtonTone.PLAIN),
            (self.tr("Keep as PDF…"), "export", self.save, ButtonTone.PLAIN),
            (self.tr("Print…"), "print", self.print, ButtonTone.ACCENT),
        ):
            button = QuietButton(words, icon_name, tone=tone)
            button.clicked.connect(deed)
            foot.addWidget(button)
        column.addLayout(foot)

    def _dress(self) -> None:
        document = self.view.document()
        document.setDefaultFont(typography.font())
        document.setMarkdown(self._markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        document.setDocumentMargin(spacing.SPACE_XL)
        dress(document)


def _read(desk: Desk, ids: Sequence[int]) -> list[Dossier]:
    found = []
    for contact_id in ids:
        try:
            found.append(desk.reader.dossier(contact_id, desk.today()))
        except NotFound:
            continue
    return found


def _as_file(title: str) -> str:
    return "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in title).strip()
