"""The icon family: complete, of one stroke, coloured by the theme, sharp at every scale."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from relbuilder.config.paths import resource
from relbuilder.ui.icons import application_icon, icon, icon_pixmap
from relbuilder.ui.theme.tokens import DARK, LIGHT, activate

FILES = sorted(path for path in resource("icons").glob("*.svg") if not path.stem.startswith("relbuilder"))


def inks(pixmap: QPixmap) -> set[str]:
    """The colours of all pixels that are painted in full."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in every if color.alpha() == 255}


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_icon_is_of_the_family(qapp: QApplication, path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.75"' in source
    assert "#" not in source
    assert QSvgRenderer(str(path)).isValid()
    red = QColor(255, 0, 0)
    assert inks(icon_pixmap(path.stem, red, 48)) == {red.name()}


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    made = icon("board", "accent")
    try:
        for tokens in (LIGHT, DARK):
            activate(tokens)
            assert inks(made.pixmap(48, 48)) == {tokens.accent.name()}
    finally:
        activate(LIGHT)


def test_a_checked_icon_may_wear_another_ink(qapp: QApplication) -> None:
    made = icon("star", "text_2", checked_ink="vip")
    assert inks(made.pixmap(48, 48, QIcon.Mode.Normal, QIcon.State.On)) == {LIGHT.tier("vip").ink.name()}


def test_pixmaps_have_the_pixels_of_the_screen(qapp: QApplication) -> None:
    pixmap = icon("gift").pixmap(QSize(20, 20), 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.devicePixelRatio() == 2.0
    assert icon("gift").pixmap(QSize(40, 20), 1.0).size() == QSize(40, 20)


def test_copies_that_qt_makes_outlive_python(qapp: QApplication) -> None:
    copy = QIcon(icon("mail"))
    copy.addPixmap(QPixmap(1, 1))  # makes Qt clone the engine
    gc.collect()
    assert copy.pixmap(24, 24).size() == QSize(24, 24)


def test_an_unknown_name_is_told_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_application_icon_has_every_size(qapp: QApplication) -> None:
    assert {16, 20, 24, 32, 48, 256, 512} <= {size.width() for size in application_icon().availableSizes()}


@pytest.mark.parametrize(("side", "small"), [(16, True), (24, True), (32, False), (256, False)])
def test_the_application_icon_is_drawn_for_its_size(qapp: QApplication, side: int, small: bool) -> None:
    """Only the small drawing has no hill, and so one colour from top to bottom of its edge."""
    picture = application_icon().pixmap(QSize(side, side), 1.0).toImage()
    top, bottom = (picture.pixelColor(side // 2, y).name() for y in (0, side - 1))
    assert (top == bottom) is small


def test_the_application_icon_has_clear_corners(qapp: QApplication) -> None:
    for size in application_icon().availableSizes():
        picture = application_icon().pixmap(size, 1.0).toImage()
        assert picture.pixelColor(0, 0).alpha() < 128
        assert picture.pixelColor(size.width() // 2, 0).alpha() == 255


def test_the_symbolic_icon_is_of_one_colour(qapp: QApplication) -> None:
    red = QColor(255, 0, 0)
    for side in (16, 48):
        assert inks(icon_pixmap("relbuilder_symbolic", red, side)) == {red.name()}
