"""A layout of widgets that fill the width evenly: in one line where there is room, else in as few as it takes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from relbuilder.ui.theme.spacing import SPACE_XS


class EvenLayout(QLayout):
    """Lines hold about equally many items, `spacing` apart, of one width as far as each has the room it needs.

    Mirrored for right-to-left languages.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = SPACE_XS) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width))
        return lines * self._height() + max(0, lines - 1) * self.spacing()

    def sizeHint(self) -> QSize:
        """All in one line."""
        return QSize(self._wish(self._items), self._height())

    def minimumSize(self) -> QSize:
        return QSize(max((item.sizeHint().width() for item in self._items), default=0), self._height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top, height = rect.y(), self._height()
        for line in self._lines(rect.width()):
            left = 0
            for item, width in zip(line, self._widths(line, rect.width()), strict=True):
                start = rect.width() - left - width if self._mirrored() else left
                item.setGeometry(QRect(rect.x() + start, top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items in the fewest lines in which each has the room it wishes, or each alone."""
        count = len(self._items)
        for lines in range(1, count + 1):
            length = -(-count // lines)
            split = [self._items[start : start + length] for start in range(0, count, length)]
            if lines == count or all(self._wish(line) <= width for line in split):
                return split
        return []

    def _widths(self, line: list[QLayoutItem], room: int) -> list[int]:
        """The widths that fill `room`: those who wish more than their share get it, the others share alike."""
        wishes = [item.sizeHint().width() for item in line]
        left, sharing = room - (len(line) - 1) * self.spacing(), list(range(len(line)))
        while wide := [place for place in sharing if wishes[place] > left // len(sharing)]:
            if len(wide) == len(sharing):
                break
            left -= sum(wishes[place] for place in wide)
            sharing = [place for place in sharing if place not in wide]
        share = left // len(sharing)
        return [share if place in sharing else wish for place, wish in enumerate(wishes)]

    def _wish(self, line: list[QLayoutItem]) -> int:
        widths = [item.sizeHint().width() for item in line]
        return sum(widths) + max(0, len(widths) - 1) * self.spacing()

    def _height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

    def _mirrored(self) -> bool:
        widget = self.parentWidget()
        return widget is not None and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
