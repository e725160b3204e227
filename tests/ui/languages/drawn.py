"""What a widget really draws, and whether all of it can be seen. Knows nothing of what the program is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QSplitter, QWidget

_SVG: Final = "{http://www.w3.org/2000/svg}"
_NO_CHARACTER: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_HAIR: Final = 1.5
"""Pixels that a letter may stand over: fonts have fractions, widgets do not."""


_FAR_BELOW: Final = 100_000


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it is drawn; the place is that in the widget it was drawn by."""

    text: str
    place: QRectF


def lines(widget: QWidget) -> list[Line]:
    """Every line of text that the widget and what is in it draw, also what delegates paint."""
    found: list[Line] = []
    for group in ElementTree.fromstring(_drawing(widget)).iter(f"{_SVG}g"):
        before = ""
        for piece in group.findall(f"{_SVG}text"):
            line = _line(piece, group.get("transform", ""))
            # Qt draws a line in pieces, one for each script.
            if piece.get("y") == before:
                line = Line(found[-1].text + line.text, found[-1].place.united(line.place))
                found.pop()
            found.append(line)
            before = piece.get("y", "")
    return [line for line in found if line.text.strip()]


def texts(widget: QWidget, but: tuple[type[QWidget], ...] = ()) -> list[str]:
    """The lines without what widgets of these kinds draw."""
    found = Counter(line.text.strip() for line in lines(widget))
    for part in seen(widget):
        if isinstance(part, but):
            found -= Counter(line.text.strip() for line in lines(part))
    return list(found)


def spoken(window: QWidget, but: tuple[type[QWidget], ...] = ()) -> list[str]:
    """What is not drawn but told: names for screen readers, tool tips, hints, and the words in menus."""
    found = {action.text() for action in window.findChildren(QAction)}
    for widget in (window, *seen(window)):
        if not _is_part(widget, but):
            found |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
            found |= {widget.placeholderText()} if isinstance(widget, QLineEdit) else set()
    return sorted(found)


def seen(window: QWidget) -> Iterator[QWidget]:
    """Everything in the window that is shown."""
    return (widget for widget in window.findChildren(QWidget) if widget.isVisible())


def cut(window: QWidget) -> Iterator[str]:
    """What stands beyond the edge of the widget that draws it. What a user types may be longer than its field."""
    for widget in seen(window):
        if isinstance(widget, QLineEdit | QAbstractScrollArea) or _is_wordless(widget):
            continue
        room = QRectF(widget.rect()).adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR)
        if isinstance(widget.parentWidget(), QAbstractScrollArea):
            # What stands below can be scrolled to.
            room.setBottom(_FAR_BELOW)
        for line in lines(widget):
            if not room.contains(line.place):
                yield f"{_named(widget)} {widget.size().toTuple()}: {line.text!r} {line.place.getRect()}"
        if (
            isinstance(widget, QLabel)
            and widget.wordWrap()
            and widget.height() < widget.heightForWidth(widget.width())
        ):
            yield f"{_named(widget)} {widget.size().toTuple()}: {widget.text()!r} is higher"


def outside(window: QWidget) -> Iterator[str]:
    """What stands beyond the edges of what it is in, and cannot be scrolled to."""
    for widget in seen(window):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
            continue
        # Mirrored, a splitter is one pixel off.
        allowed = int(isinstance(parent, QSplitter))
        if not parent.rect().adjusted(-allowed, 0, allowed, 0).contains(widget.geometry()):
            place = widget.geometry().getRect()
            yield f"{_named(widget)} {place} in {_named(parent)} {parent.size().toTuple()}"


def overlapping(window: QWidget, floating: tuple[type[QWidget], ...]) -> Iterator[str]:
    """Neighbours that cover each other, but those that are meant to float."""
    for parent in (window, *seen(window)):
        children = [
            child for child in _children(parent) if child.isVisible() and not isinstance(child, floating)
        ]
        for place, one in enumerate(children):
            for other in children[place + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    yield f"{_named(one)} {one.geometry().getRect()}, {_named(other)} {other.geometry().getRect()}"


def _drawing(widget: QWidget) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()
    return _NO_CHARACTER.sub("", bytes(buffer.data().data()).decode())


def _line(piece: ElementTree.Element, transform: str) -> Line:
    font = QFont(piece.get("font-family", ""))
    font.setPointSizeF(float(piece.get("font-size", "1")))
    font.setWeight(QFont.Weight(int(piece.get("font-weight", "400"))))
    text = piece.text or ""
    *_, right, down = (float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", transform) or (0, 0))
    x, y = right + float(piece.get("x", "0")), down + float(piece.get("y", "0"))
    measure = QFontMetricsF(font)
    # What lies between the base line and the height of a capital: more than that no line needs to be seen.
    return Line(
        text,
        QRectF(x, y - measure.capHeight(), measure.horizontalAdvance(text.rstrip()), measure.capHeight()),
    )


def _is_wordless(widget: QWidget) -> bool:
    """Whether others draw in it, or it is a button with an icon alone."""
    bare = isinstance(widget, QAbstractButton) and not widget.text()
    return bare or any(child.isVisible() for child in _children(widget))


def _is_part(widget: QWidget | None, kinds: tuple[type[QWidget], ...]) -> bool:
    """Whether it is of one of the kinds, or in one that is."""
    while widget is not None and not isinstance(widget, kinds):
        widget = widget.parentWidget()
    return widget is not None


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]


def _named(widget: QWidget) -> str:
    return type(widget).__name__
