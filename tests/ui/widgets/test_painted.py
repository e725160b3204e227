"""Avatars and moisture: what is painted where."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.ui.theme import LIGHT
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.moisture import MoistureBar, moisture_size, paint_moisture


def canvas(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)
    return image


def face(initials: str, photo: QPixmap | None) -> QImage:
    image = canvas(40, 40)
    painter = QPainter(image)
    paint_avatar(
        painter, QRectF(0, 0, 40, 40), initials, photo, LIGHT.tier("vip").soft, LIGHT.tier("vip").ink
    )
    painter.end()
    return image


def test_initials_stand_on_the_soft_circle(qapp: QApplication) -> None:
    image = face("KN", None)
    assert image.pixelColor(20, 4) == LIGHT.tier("vip").soft
    assert image.pixelColor(1, 1) == LIGHT.surface
    assert image != face("", None)


def test_a_photo_fills_the_circle_undistorted(qapp: QApplication) -> None:
    photo = QPixmap(300, 100)
    photo.fill(Qt.GlobalColor.red)
    painter = QPainter(photo)
    painter.fillRect(100, 0, 100, 100, Qt.GlobalColor.blue)
    painter.end()
    image = face("KN", photo)
    for x, y in ((3, 20), (20, 3), (37, 20), (20, 37)):
        assert image.pixelColor(x, y) == Qt.GlobalColor.blue
    assert image.pixelColor(1, 1) == LIGHT.surface


def test_a_broken_photo_falls_back_to_initials(qapp: QApplication) -> None:
    assert face("KN", QPixmap()) == face("KN", None)


def test_so_many_segments_are_filled(qapp: QApplication) -> None:
    size = moisture_size()
    for filled in range(6):
        image = canvas(size.width(), size.height())
        painter = QPainter(image)
        paint_moisture(painter, QRectF(image.rect()), filled, LIGHT.tier("vip").ink)
        painter.end()
        step = (size.width() + size.height() // 2) // 5
        middles = [image.pixelColor(place * step + step // 3, size.height() // 2) for place in range(5)]
        assert middles == [LIGHT.tier("vip").ink] * filled + [LIGHT.line] * (5 - filled)


def test_the_bar_says_its_moisture(qtbot: QtBot) -> None:
    bar = MoistureBar()
    qtbot.addWidget(bar)
    bar.set_moisture(3, "vip")
    assert "3" in bar.accessibleName()
    bar.set_moisture(9, "vip")
    assert "5 of 5" in bar.accessibleName()
