"""How Markdown looks: type, distances and colours of the theme on a document made from it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole

_LINE_HEIGHT = 128.0
_PERCENT = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_HEADING_SIZES = {1: 1.5, 2: 1.15}


def dress(document: QTextDocument) -> None:
    """Dress a document that was just made; its default font is to be the application's."""
    document.setIndentWidth(spacing.SPACE_XL)
    for block in _blocks(document):
        fragments = _fragments(block)
        _space(block, pictured=any(fragment.charFormat().isImageFormat() for fragment in fragments))
        for fragment in fragments:
            _color(document, block, fragment)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    # All at once: a changed format makes the iterator lose its way.
    found, place = [], block.begin()
    while not place.atEnd():
        found.append(place.fragment())
        place += 1
    return found


def _space(block: QTextBlock, *, pictured: bool) -> None:
    shape = QTextBlockFormat(block.blockFormat())
    level = shape.headingLevel()
    if not pictured:
        shape.setLineHeight(_LINE_HEIGHT, _PERCENT)
    in_table = QTextCursor(block).currentTable() is not None
    listed = block.textList() is not None
    shape.setTopMargin(0 if level < 2 or in_table else spacing.SPACE_XL)
    shape.setBottomMargin(0 if in_table else spacing.SPACE_XS if listed else spacing.SPACE_S)
    QTextCursor(block).setBlockFormat(shape)


def _color(document: QTextDocument, block: QTextBlock, fragment: QTextFragment) -> None:
    tokens = active()
    look = QTextCharFormat(fragment.charFormat())
    level = block.blockFormat().headingLevel()
    if look.isImageFormat():
        return
    if level:
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        look.setFont(_heading_font(level))
    elif look.fontFixedPitch():
        look.clearProperty(QTextFormat.Property.FontFixedPitch)
        look.setFont(typography.font(TypeRole.NAME))
        look.setBackground(QBrush(tokens.sunk))
    look.setForeground(QBrush(tokens.accent if look.isAnchor() else tokens.text))
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(look)


def _heading_font(level: int) -> QFont:
    made = typography.scaled(typography.font(), _HEADING_SIZES.get(level, 1.0))
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _rule(table: QTextTable) -> None:
    """Hairlines between the lines of a table, and all the width."""
    shape = table.format()
    shape.setBorder(spacing.HAIRLINE)
    shape.setBorderBrush(QBrush(active().line))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderCollapse(True)
    shape.setCellPadding(spacing.SPACE_S)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setTopMargin(spacing.SPACE_S)
    shape.setBottomMargin(spacing.SPACE_M)
    table.setFormat(shape)
