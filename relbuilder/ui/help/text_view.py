"""The text of one page of the manual, with pictures as wide as there is room. It follows no link by itself."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from relbuilder.domain.text import words
from relbuilder.ui.help.manual import slug
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.dressing import dress

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_KEYS = re.compile(r"`[^`\n]+`")
_MAC_KEYS = {"Ctrl+": "Cmd+", "Alt+": "Option+"}
_LETTERS = 84
_DRAWN_AT = 1.5
"""Pixels of a picture for each of the screen's when it was taken: so it is shown as large as what it shows."""


class ManualView(QTextBrowser):
    """`followed` with a link as it is written, when the user takes one."""

    followed = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self._folder = Path()
        self._sought = ""
        self._pictures: dict[str, QImage] = {}
        self._room = 0
        self.setOpenLinks(False)
        self.setTabChangesFocus(False)
        self.anchorClicked.connect(self.followed)
        self.setMaximumWidth(typography.text_width("n" * _LETTERS) + 2 * spacing.SPACE_XL)

    def show_text(self, markdown: str, folder: Path) -> None:
        """Show a page; its pictures are looked for from this folder on."""
        self._markdown = for_system(markdown)
        self._folder = folder
        self._pictures = pictures_of(markdown, folder)
        self._make()
        self.verticalScrollBar().setValue(0)

    def go_to(self, anchor: str) -> None:
        """Bring a heading to the top; an empty or unknown anchor goes to the beginning."""
        block = self._heading(anchor)
        layout = self.document().documentLayout()
        top = layout.blockBoundingRect(block).top() if block is not None else 0.0
        self.verticalScrollBar().setValue(int(top))

    def mark(self, sought: str) -> None:
        """Mark what was searched for; empty marks nothing."""
        self._sought = sought
        look = QTextCharFormat()
        look.setBackground(active().accent_soft)
        marked = []
        for word in words(sought):
            place = self.document().find(word)
            while not place.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor = place
                selection.format = look
                marked.append(selection)
                place = self.document().find(word, place)
        self.setExtraSelections(marked)

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._markdown:
            at = self.verticalScrollBar().value()
            self._make()
            self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._room:
            self._fit_pictures()

    def _make(self) -> None:
        document = self.document()
        document.setDefaultFont(typography.font())
        document.setMarkdown(self._markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        document.setDocumentMargin(spacing.SPACE_XL)
        # It is left at the end, and what is shown for the first time scrolls to it.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        dress(document)
        self._fit_pictures()
        self.mark(self._sought)

    def _fit_pictures(self) -> None:
        """Pictures are scaled here: drawn smaller than they are they would be coarse."""
        self._room = self.viewport().width()
        scale = self.devicePixelRatioF()
        room = max(1, self._room - 2 * spacing.SPACE_XL)
        for name, picture in self._pictures.items():
            if picture.isNull():
                continue
            width = round(min(picture.width() / _DRAWN_AT, room) * scale)
            fitting = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            fitting.setDevicePixelRatio(scale)
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), fitting)
        self.document().markContentsDirty(0, self.document().characterCount())

    def _heading(self, anchor: str) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if anchor and block.blockFormat().headingLevel() and slug(block.text()) == anchor:
                return block
            block = block.next()
        return None


def pictures_of(markdown: str, folder: Path) -> dict[str, QImage]:
    """The pictures of a page by the names it calls them; a null image for one that is not there."""
    return {name: QImage(str(folder / name)) for name in _PICTURE.findall(markdown)}


def for_system(markdown: str, system: str = sys.platform) -> str:
    """The text with the keys as this system calls them."""
    if system != "darwin":
        return markdown
    return _KEYS.sub(_as_on_a_mac, markdown)


def _as_on_a_mac(keys: re.Match[str]) -> str:
    called = keys[0]
    for usual, there in _MAC_KEYS.items():
        called = called.replace(usual, there)
    return called
