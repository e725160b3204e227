"""Small parts of columns: what scrolls, the thin meter, the button that looks like text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from relbuilder.ui.theme import ThemeController, active
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.scroll_column import ScrollColumn
from relbuilder.ui.widgets.text_button import TextButton
from relbuilder.ui.widgets.thin_meter import ThinMeter
from tests.ui.hand import settle


def test_a_column_ends_where_its_words_end(qtbot: QtBot, theme: ThemeController) -> None:
    column = ScrollColumn()
    qtbot.addWidget(column)
    column.resize(600, 300)
    for _ in range(3):
        column.body.addWidget(Label("words that break into lines where there is little room " * 3, wrap=True))
    column.body.addStretch(1)
    column.show()
    settle()
    assert column.verticalScrollBar().maximum() == 0
    assert column.height_for(600) < column.height_for(120)
    column.resize(120, 100)
    settle()
    assert column.verticalScrollBar().maximum() > 0
    assert column.horizontalScrollBar().maximum() == 0


def _accented(meter: ThinMeter) -> int:
    image: QImage = meter.grab().toImage()
    middle = image.height() // 2
    return sum(image.pixelColor(x, middle) == active().accent for x in range(image.width()))


@pytest.mark.parametrize(
    ("share", "least", "most"), [(0, 0, 0), (0.5, 90, 110), (1, 190, 200), (7, 190, 200), (-1, 0, 0)]
)
def test_a_meter_fills_by_its_share(
    qtbot: QtBot, theme: ThemeController, share: float, least: int, most: int
) -> None:
    meter = ThinMeter()
    qtbot.addWidget(meter)
    meter.resize(200, 4)
    meter.set_share(share)
    assert least <= _accented(meter) <= most


def test_a_meter_fills_from_where_reading_begins(qtbot: QtBot, theme: ThemeController) -> None:
    meter = ThinMeter()
    qtbot.addWidget(meter)
    meter.resize(200, 4)
    meter.set_share(0.25)
    meter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = meter.grab().toImage()
    assert image.pixelColor(190, 2) == active().accent
    assert image.pixelColor(10, 2) != active().accent


def test_a_text_button_makes_room_for_its_icon(qtbot: QtBot, theme: ThemeController) -> None:
    plain, signed = TextButton("4 more"), TextButton("4 more", "chevron_down")
    for button in (plain, signed):
        qtbot.addWidget(button)
    assert signed.sizeHint().width() > plain.sizeHint().width()
    assert plain.sizeHint().width() > plain.text_width()
    before = signed.grab().toImage()
    signed.set_icon_name("chevron_up")
    assert signed.grab().toImage() != before
