"""A brief as a document for paper: always dark on light, whatever the theme; and where it goes, a PDF or a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSaveFile
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from relbuilder.domain.errors import Code, EnvironmentProblem

_MARGIN_MM = 18
_POINTS = 10.5


def document_of(markdown: str) -> QTextDocument:
    """The document, dressed for paper."""
    document = QTextDocument()
    font = QFont()
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    block = document.begin()
    while block.isValid():
        shape = block.blockFormat()
        shape.setBottomMargin(2 if block.textList() is not None else 4)
        shape.setTopMargin(10 if shape.headingLevel() == 2 else 0)
        QTextCursor(block).setBlockFormat(shape)
        block = block.next()
    return document


def write_pdf(markdown: str, target: Path, title: str) -> None:
    """Write the brief as a PDF of A4 pages, whole or not at all; raises EnvironmentProblem FILE_NOT_WRITTEN."""
    pages = QByteArray()
    buffer = QBuffer(pages)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    _lay_out(writer)
    document_of(markdown).print_(writer)
    buffer.close()
    file = QSaveFile(str(target))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(pages) == pages.size()
    if not written or not file.commit():
        raise EnvironmentProblem(Code.FILE_NOT_WRITTEN, path=str(target))


def print_out(markdown: str, title: str, parent: QWidget) -> bool:
    """Ask for a printer and print; whether it was printed."""
    # Loaded here: hardly a start prints anything.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    _lay_out(printer)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document_of(markdown).print_(printer)
    return True


def _lay_out(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
