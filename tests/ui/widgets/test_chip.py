"""Chips: toggling, counting, menus, removal."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from relbuilder.ui.widgets.chip import Chip, FilterChip


def test_a_filter_toggles_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    chip = FilterChip("Overdue")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.toggled) as heard:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert heard.args == [True]
    with qtbot.waitSignal(chip.toggled) as heard:
        QTest.keyClick(chip, Qt.Key.Key_Space)
    assert heard.args == [False]


def test_the_count_is_shown_and_said(qtbot: QtBot) -> None:
    chip = FilterChip("Overdue")
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.set_count(12)
    assert chip.sizeHint().width() > narrow
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.text(QAccessible.Text.Name) == "Overdue 12"
    assert interface.role() == QAccessible.Role.CheckBox
    chip.set_count(None)
    assert chip.sizeHint().width() == narrow


def test_a_renamed_filter_keeps_its_count(qtbot: QtBot) -> None:
    chip = FilterChip("Tag")
    qtbot.addWidget(chip)
    chip.set_count(3)
    chip.setText("Mærke")
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) == "Mærke 3"


def test_a_menu_opens_instead_of_toggling(qtbot: QtBot) -> None:
    chip, menu = FilterChip("Tag"), QMenu()
    qtbot.addWidget(chip)
    qtbot.addWidget(menu)
    menu.addAction("alumni")
    chip.set_menu(menu)
    with qtbot.waitExposed(chip):
        chip.show()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        with qtbot.waitSignal(menu.aboutToShow):
            QTest.keyClick(chip, key)
        assert not chip.isChecked()
        menu.close()


def test_a_chip_is_removed_by_its_cross_or_by_delete(qtbot: QtBot) -> None:
    chip = Chip("alumni", removable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    with qtbot.assertNotEmitted(chip.clicked), qtbot.waitSignal(chip.removed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 10, chip.height() // 2))
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(chip.removed), qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))


def test_a_lasting_chip_has_no_cross(qtbot: QtBot) -> None:
    lasting, removable = Chip("alumni"), Chip("alumni", removable=True)
    qtbot.addWidget(lasting)
    qtbot.addWidget(removable)
    assert lasting.sizeHint().width() < removable.sizeHint().width()
    with qtbot.assertNotEmitted(lasting.removed):
        QTest.keyClick(lasting, Qt.Key.Key_Delete)
