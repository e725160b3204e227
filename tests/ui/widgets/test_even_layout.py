"""Widgets of one width: in a line where there is room, else in lines of like length."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.even_layout import EvenLayout
from tests.ui.hand import settle


class Block(QWidget):
    """Of fixed wishes."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def sizeHint(self) -> QSize:
        return QSize(self._width, 30)


def laid(qtbot: QtBot, width: int, count: int = 5, *, mirrored: bool = False) -> list[Block]:
    """Blocks from 30 to 50 pixels wide in a widget of that width."""
    holder = QWidget()
    layout = EvenLayout(holder, spacing=10)
    blocks = [Block(30 + 20 * (place == 1)) for place in range(count)]
    for block in blocks:
        layout.addWidget(block)
    if mirrored:
        holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(width, holder.heightForWidth(width))
    qtbot.addWidget(holder)
    holder.show()
    settle()
    qtbot.holder = holder  # type: ignore[attr-defined]
    return blocks


def lines(blocks: list[Block]) -> list[int]:
    """How many stand in each line."""
    tops = [block.y() for block in blocks]
    return [tops.count(top) for top in sorted(set(tops))]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (210, [5]),
        (209, [3, 2]),
        (130, [3, 2]),
        (129, [2, 2, 1]),
        (90, [2, 2, 1]),
        (89, [1] * 5),
        (10, [1] * 5),
    ],
)
def test_as_few_lines_as_it_takes(qtbot: QtBot, width: int, expected: list[int]) -> None:
    assert lines(laid(qtbot, width)) == expected


def test_where_there_is_room_all_are_of_one_width(qtbot: QtBot) -> None:
    assert {block.width() for block in laid(qtbot, 290)} == {50}


def test_who_needs_more_gets_it_and_the_others_share(qtbot: QtBot) -> None:
    assert [block.width() for block in laid(qtbot, 250)] == [40, 50, 40, 40, 40]


@pytest.mark.parametrize("width", [60, 120, 200, 400])
def test_none_stands_out(qtbot: QtBot, width: int) -> None:
    blocks = laid(qtbot, width)
    holder = blocks[0].parentWidget()
    assert holder is not None
    assert max(block.geometry().right() for block in blocks) < width
    assert max(block.geometry().bottom() for block in blocks) < holder.height()


def test_from_right_to_left_it_is_mirrored(qtbot: QtBot) -> None:
    blocks = laid(qtbot, 290, mirrored=True)
    assert [block.x() for block in blocks] == sorted((block.x() for block in blocks), reverse=True)


def test_nothing_takes_no_room(qtbot: QtBot) -> None:
    assert EvenLayout().heightForWidth(100) == 0
