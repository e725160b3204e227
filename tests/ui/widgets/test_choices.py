"""Check boxes and drop-down lists: they look like the kit and behave like Qt."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.ui.theme import LIGHT
from relbuilder.ui.widgets.choices import CheckBox, ComboBox


def inked(image: QImage) -> bool:
    """Whether the accent is painted anywhere."""
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(color == LIGHT.accent for color in every)


def test_a_click_on_the_words_ticks_the_box(qtbot: QtBot) -> None:
    box = CheckBox("Spread the first dates")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    assert not inked(box.grab().toImage())
    far = QPoint(box.width() - 4, box.height() // 2)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=far)
    assert box.isChecked()
    assert inked(box.grab().toImage())


def test_partly_ticked_looks_like_neither(qtbot: QtBot) -> None:
    looks = []
    box = CheckBox("All")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked):
        box.setCheckState(state)
        looks.append(box.grab().toImage())
    assert looks[0] != looks[1] != looks[2] != looks[0]


def test_a_list_shows_its_arrow(qtbot: QtBot) -> None:
    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.addItems(["VIP"])
    combo.resize(200, 36)
    on = combo.grab().toImage()
    combo.setEnabled(False)
    arrow = (combo.width() - 16, combo.height() // 2)
    row = range(arrow[0] - 8, arrow[0] + 8)
    column = range(arrow[1] - 6, arrow[1] + 6)
    assert len({on.pixelColor(x, y).name() for x in row for y in column}) > 1


def test_the_wheel_chooses_nothing_in_passing(qtbot: QtBot) -> None:
    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.addItems(["Danmark", "Deutschland"])
    turned = QWheelEvent(
        QPointF(4, 4),
        QPointF(4, 4),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turned)
    assert combo.currentIndex() == 0
    assert not turned.isAccepted()
