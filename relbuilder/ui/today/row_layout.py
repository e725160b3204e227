"""Where things stand in a row of Today: measured once for a width, in one line or, where that is narrow, in two.

Knows no texts and no colours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.moisture import moisture_size

_PADDING = spacing.SPACE_M
_LEAST_LETTERS = 24
_LETTERS_BESIDE_MOISTURE = 36
_WHEN_LETTERS = 11


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Rectangles within a row, from the leading edge on. `moisture` is None where there is no room or none is shown."""

    height: int
    face: QRect
    title: QRect
    detail: QRect
    moisture: QRect | None
    when: QRect
    buttons: tuple[QRect, ...]


def lay_out(
    width: int, when_width: int, buttons: Sequence[QSize], *, with_moisture: bool, with_detail: bool = True
) -> RowLayout:
    """The layout of a row `width` pixels wide, with a day that takes `when_width` and buttons of these sizes."""
    found = _lay_out(width, when_width, buttons, with_moisture=with_moisture)
    return found if with_detail else _without_detail(found)


def _lay_out(width: int, when_width: int, buttons: Sequence[QSize], *, with_moisture: bool) -> RowLayout:
    least = typography.text_width("n" * _LEAST_LETTERS)
    roomy = typography.text_width("n" * (_LETTERS_BESIDE_MOISTURE if with_moisture else _LEAST_LETTERS))
    start = _PADDING + face_side() + _PADDING
    buttons_width = sum(size.width() for size in buttons) + spacing.SPACE_S * max(0, len(buttons) - 1)
    # Days stand one below the other, so that the eye runs down them.
    column = max(when_width, typography.text_width("n" * _WHEN_LETTERS, TypeRole.CAPTION))
    moisture = moisture_size().width() + spacing.SPACE_L if with_moisture else 0
    beside = _PADDING + buttons_width + spacing.SPACE_M
    if width - start - beside - column - moisture >= roomy:
        return _one_line(width, start, column, buttons, with_moisture=with_moisture)
    if width - start - beside - when_width - spacing.SPACE_M >= least:
        return _one_line(width, start, when_width, buttons, with_moisture=False)
    return _two_lines(width, start, when_width, buttons)


def face_side() -> int:
    """Side in pixels of the face at the start of a row."""
    return (typography.line_height() * 2 + 3) // 4 * 4 + spacing.SPACE_XS


def _words_height() -> int:
    return typography.line_height(TypeRole.NAME) + typography.line_height()


def _one_line(
    width: int, start: int, when_width: int, buttons: Sequence[QSize], *, with_moisture: bool
) -> RowLayout:
    tall = max([_words_height(), face_side(), *(size.height() for size in buttons)])
    height = tall + 2 * spacing.SPACE_S
    right = width - _PADDING
    placed: list[QRect] = []
    for size in reversed(buttons):
        placed.insert(0, _middle(right - size.width(), size, height))
        right -= size.width() + spacing.SPACE_S
    when = _middle(right - spacing.SPACE_XS - when_width, QSize(when_width, tall), height)
    right = when.left() - spacing.SPACE_M
    moisture = None
    if with_moisture:
        size = moisture_size()
        moisture = _middle(right - size.width(), size, height)
        right = moisture.left() - spacing.SPACE_L
    return _with_words(width, start, right, height, moisture, when, placed, height)


def _two_lines(width: int, start: int, when_width: int, buttons: Sequence[QSize]) -> RowLayout:
    """The day beside the title, the buttons below the words, each as wide as there is room."""
    first = max(_words_height(), face_side()) + 2 * spacing.SPACE_S
    right = width - _PADDING
    when = QRect(right - when_width, spacing.SPACE_S, when_width, typography.line_height(TypeRole.NAME))
    placed: list[QRect] = []
    left, top, line = start, first, 0
    for size in buttons:
        if left > start and left + size.width() > right:
            left, top = start, top + line + spacing.SPACE_XS
        placed.append(QRect(left, top, min(size.width(), max(right - left, 1)), size.height()))
        left, line = left + size.width() + spacing.SPACE_S, size.height()
    height = top + line + spacing.SPACE_M if buttons else first
    return _with_words(width, start, when.left() - spacing.SPACE_S, height, None, when, placed, first)


def _with_words(
    width: int,
    start: int,
    right: int,
    height: int,
    moisture: QRect | None,
    when: QRect,
    buttons: Sequence[QRect],
    first: int,
) -> RowLayout:
    """The same with face, title and detail in the first `first` pixels; the detail may run below the day."""
    side = face_side()
    top = (first - _words_height()) // 2
    title_height = typography.line_height(TypeRole.NAME)
    detail_right = right if first == height else width - _PADDING
    return RowLayout(
        height=height,
        face=QRect(_PADDING, (first - side) // 2, side, side),
        title=QRect(start, top, max(right - start, 0), title_height),
        detail=QRect(start, top + title_height, max(detail_right - start, 0), typography.line_height()),
        moisture=moisture,
        when=when,
        buttons=tuple(buttons),
    )


def _without_detail(layout: RowLayout) -> RowLayout:
    """The same with the title alone, level with the face and, where it stands in that line, the day."""
    if layout.when.center().y() != layout.face.center().y():
        return layout
    title = QRect(layout.title)
    title.moveTop(layout.face.top() + (layout.face.height() - title.height()) // 2)
    return replace(layout, title=title, detail=QRect(title.left(), title.bottom() + 1, title.width(), 0))


def _middle(left: int, size: QSize, height: int) -> QRect:
    return QRect(left, (height - size.height()) // 2, size.width(), size.height())
