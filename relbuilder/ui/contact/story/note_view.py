"""A note as it reads: Markdown in the theme's type, names behind @ as links. Edits nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbuilder.ui.theme import typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.dressing import dress

_PERSON = "contact:"


class NoteView(QWidget):
    """Lies in an `InlineEdit`: a click on a link is its own, any other one that of the editor."""

    person_wanted = Signal(int)
    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._ink = "text"
        self._names: Mapping[str, int] = {}
        self._held = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    @cached_property
    def _document(self) -> QTextDocument:
        """Made when it is first shown: most people have no note."""
        return QTextDocument(self)

    def set_names(self, names: Mapping[str, int]) -> None:
        """Which names behind @ lead to which contact."""
        self._names = names
        self._make()

    def setText(self, text: str) -> None:
        """Show a note in Markdown."""
        self._text = text
        self._make()

    def text(self) -> str:
        """The note in Markdown."""
        return self._text

    def set_ink(self, ink: str) -> None:
        """The token its text is written in."""
        self._ink = ink
        self._make()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(width)
        height = ceil(self._document.size().height())
        self._document.setTextWidth(self.width())
        return height

    def sizeHint(self) -> QSize:
        width = ceil(self._document.idealWidth())
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, typography.line_height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._make()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._document.setTextWidth(self.width())
        self.updateGeometry()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._link_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.setCursor(shape)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._link_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else ""
        event.setAccepted(bool(self._held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, ""
        if not held:
            event.ignore()
        elif held == self._link_at(event.position()):
            self.follow(held)

    def follow(self, link: str) -> None:
        """Go where a link leads."""
        if link.startswith(_PERSON) and link.removeprefix(_PERSON).isdecimal():
            self.person_wanted.emit(int(link.removeprefix(_PERSON)))
        else:
            self.link_wanted.emit(link)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._document.documentLayout().draw(QPainter(self), QAbstractTextDocumentLayout.PaintContext())

    def _make(self) -> None:
        document = self._document
        document.setDefaultFont(typography.font())
        document.setDocumentMargin(0)
        document.setMarkdown(
            _with_breaks(self._linked()), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        dress(document)
        _end_at_the_last_line(document)
        if self._ink != "text":
            _dye(document, active().named(self._ink))
        document.setTextWidth(self.width())
        self.setAccessibleName(document.toPlainText())
        self.updateGeometry()
        self.update()

    def _linked(self) -> str:
        text = self._text
        for name in sorted(self._names, key=len, reverse=True):
            text = text.replace(f"@{name}", f"[@{name}]({_PERSON}{self._names[name]})")
        return text

    def _link_at(self, place: QPointF) -> str:
        return self._document.documentLayout().anchorAt(place)


def _with_breaks(text: str) -> str:
    """Keeps the breaks as they were typed: a note is no book."""
    return "\n".join(f"{line}  " if line.strip() else line for line in text.splitlines())


def _end_at_the_last_line(document: QTextDocument) -> None:
    last = document.lastBlock()
    shape = QTextBlockFormat(last.blockFormat())
    shape.setBottomMargin(0)
    QTextCursor(last).setBlockFormat(shape)


def _dye(document: QTextDocument, color: QColor) -> None:
    look = QTextCharFormat()
    look.setForeground(color)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(look)
