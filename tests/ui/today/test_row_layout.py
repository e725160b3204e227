"""Where things stand in a row, wide and narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication

from relbuilder.ui.today.row_layout import RowLayout, lay_out

BUTTONS = [QSize(60, 28), QSize(70, 28), QSize(64, 28)]


def rects(layout: RowLayout) -> list[QRect]:
    moisture = [layout.moisture] if layout.moisture is not None else []
    return [layout.face, layout.title, layout.detail, layout.when, *moisture, *layout.buttons]


@pytest.mark.parametrize("width", [320, 420, 520, 640, 800, 1000, 1400])
@pytest.mark.parametrize("with_moisture", [True, False])
def test_nothing_lies_over_anything_else(qapp: QApplication, width: int, with_moisture: bool) -> None:
    layout = lay_out(width, 90, BUTTONS, with_moisture=with_moisture)
    found = rects(layout)
    for place, one in enumerate(found):
        assert QRect(0, 0, width, layout.height).contains(one), (place, one)
        assert not any(one.intersects(other) for other in found[place + 1 :]), (place, one)


def test_a_wide_row_is_one_line_with_moisture(qapp: QApplication) -> None:
    layout = lay_out(1000, 90, BUTTONS, with_moisture=True)
    assert layout.moisture is not None
    assert len({rect.center().y() for rect in (*layout.buttons, layout.face)}) == 1


def test_a_title_alone_is_level_with_the_face_and_the_day(qapp: QApplication) -> None:
    layout = lay_out(1000, 90, BUTTONS, with_moisture=False, with_detail=False)
    assert abs(layout.title.center().y() - layout.face.center().y()) <= 1
    assert layout.detail.isEmpty()
    assert layout.height == lay_out(1000, 90, BUTTONS, with_moisture=False).height
    narrow = lay_out(320, 90, BUTTONS, with_moisture=False, with_detail=False)
    assert narrow == lay_out(320, 90, BUTTONS, with_moisture=False)


def test_moisture_goes_first_then_the_buttons_go_below(qapp: QApplication) -> None:
    heights = []
    kept = []
    for width in range(1000, 300, -20):
        layout = lay_out(width, 90, BUTTONS, with_moisture=True)
        heights.append(layout.height)
        kept.append(layout.moisture is not None)
    assert kept == sorted(kept, reverse=True)
    assert heights == sorted(heights)
    first_without, first_higher = kept.index(False), next(i for i, h in enumerate(heights) if h > heights[0])
    assert first_without < first_higher


def test_days_of_one_kind_stand_below_each_other(qapp: QApplication) -> None:
    short, long = (lay_out(1000, width, BUTTONS, with_moisture=True) for width in (30, 60))
    assert (short.when, short.moisture) == (long.when, long.moisture)


def test_a_row_without_buttons_keeps_its_height(qapp: QApplication) -> None:
    assert (
        lay_out(1000, 30, [], with_moisture=False).height == lay_out(320, 30, [], with_moisture=False).height
    )
