"""The theme controller: choosing, following the system, telling others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from relbuilder.ui.theme import DARK, LIGHT, ThemeController, ThemeMode, TypeRole, active, motion, typography
from relbuilder.ui.widgets.label import Label


@pytest.fixture
def controller(qapp: QApplication) -> Iterator[ThemeController]:
    made = ThemeController(qapp, ThemeMode.LIGHT)
    yield made
    made.set_mode(ThemeMode.LIGHT)
    motion.set_reduced(None)


def test_an_override_dresses_everything_and_tells(controller: ThemeController, qtbot: QtBot) -> None:
    with qtbot.waitSignal(controller.changed):
        controller.set_mode(ThemeMode.DARK)
    assert active() is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window) == DARK.canvas
    with qtbot.assertNotEmitted(controller.changed):
        controller.set_mode(ThemeMode.DARK)


def test_the_system_is_followed_while_it_runs(controller: ThemeController, qtbot: QtBot) -> None:
    class Hints:
        scheme = Qt.ColorScheme.Light

        def colorScheme(self) -> Qt.ColorScheme:
            return self.scheme

        def unsetColorScheme(self) -> None:
            """Nothing was overridden here."""

    hints = Hints()
    system = controller._hints
    controller._hints = hints  # type: ignore[assignment]
    controller.set_mode(ThemeMode.SYSTEM)
    hints.scheme = Qt.ColorScheme.Dark
    with qtbot.waitSignal(controller.changed):
        system.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert active() is DARK
    hints.scheme = Qt.ColorScheme.Unknown
    system.colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert active() is LIGHT
    controller._hints = system


def test_labels_change_their_ink_with_the_theme(controller: ThemeController, qtbot: QtBot) -> None:
    label = Label("in 12 days", "text_3", TypeRole.CAPTION)
    qtbot.addWidget(label)
    controller.set_mode(ThemeMode.DARK)
    assert label.palette().color(QPalette.ColorRole.WindowText) == DARK.text_3
    controller.set_mode(ThemeMode.LIGHT)
    assert label.palette().color(QPalette.ColorRole.WindowText) == LIGHT.text_3
    label.set_ink("warn")
    assert label.palette().color(QPalette.ColorRole.WindowText) == LIGHT.warn


def test_a_larger_application_font_enlarges_every_role(controller: ThemeController, qtbot: QtBot) -> None:
    label = Label("Mette Holm", "text", TypeRole.TITLE)
    qtbot.addWidget(label)
    before = QApplication.font()
    height = typography.control_height()
    try:
        QApplication.setFont(typography.scaled(before, 2.0))
        controller.refresh_fonts()
        assert label.font().pointSizeF() == pytest.approx(before.pointSizeF() * 2 * 1.4)
        assert typography.control_height() > height
    finally:
        QApplication.setFont(before)


def test_fonts_measured_in_pixels_scale_too(qapp: QApplication) -> None:
    base = QFont(qapp.font())
    base.setPixelSize(20)
    assert typography.scaled(base, 0.85).pixelSize() == 17


def test_tabular_figures_are_asked_for(qapp: QApplication) -> None:
    tag = QFont.Tag("tnum")
    assert typography.font(TypeRole.CAPTION, tabular=True).isFeatureSet(tag)
    assert not typography.font(TypeRole.CAPTION).isFeatureSet(tag)


def test_motion_is_short_and_can_be_switched_off(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RELBUILDER_REDUCE_MOTION", raising=False)
    motion.set_reduced(None)
    assert motion.duration(400) == motion.LONGEST_MS
    monkeypatch.setenv("RELBUILDER_REDUCE_MOTION", "1")
    assert motion.duration(100) == 0
    motion.set_reduced(False)
    assert motion.duration(100) == 100
    motion.set_reduced(None)


def test_plain_widgets_take_over_a_larger_font_too(controller: ThemeController, qtbot: QtBot) -> None:
    field = QLineEdit("CFO")
    qtbot.addWidget(field)
    field.ensurePolished()
    before = QApplication.font()
    try:
        QApplication.setFont(typography.scaled(before, 2.0))
        controller.refresh_fonts()
        assert field.font().pointSizeF() == pytest.approx(before.pointSizeF() * 2)
    finally:
        QApplication.setFont(before)
        controller.refresh_fonts()


def test_widgets_may_go_after_text_has_grown(controller: ThemeController, qtbot: QtBot) -> None:
    """A sheet that reached for them would end the program."""
    gone = [QComboBox() for _ in range(300)]
    for widget in gone:
        widget.sizeHint()  # asks the style sheet, though it was never shown
    try:
        controller.set_text_size(150)
        for widget in gone:
            widget.sizeHint()
            shiboken6.delete(widget)
        others = [QLabel(str(number)) for number in range(500)]
        controller.set_mode(ThemeMode.DARK)
        assert controller.tokens.dark
        del others
    finally:
        controller.set_text_size(100)
