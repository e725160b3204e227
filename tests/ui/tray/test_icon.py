"""The tray icon: its count can be read at every size, on light and on dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from relbuilder.ui.theme import DARK, LIGHT
from relbuilder.ui.tray.icon import SIZES, Ground, count_name, inks, tray_icon, tray_pixmap
from tests.unit.test_contrast import contrast

WHITE, BLACK = LIGHT.surface, DARK.canvas
GROUNDS = {Ground.LIGHT: (WHITE, BLACK), Ground.DARK: (BLACK,)}
"""On what each variant may come to stand."""


def pixels(pixmap: QPixmap) -> list[QColor]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]


def full(pixmap: QPixmap, color: QColor) -> int:
    """How many pixels are painted in just this colour."""
    return sum(pixel.name() == color.name() and pixel.alpha() == 255 for pixel in pixels(pixmap))


def painted(pixmap: QPixmap) -> set[str]:
    """The colours of what is painted in full."""
    return {pixel.name() for pixel in pixels(pixmap) if pixel.alpha() == 255}


def readable(pixmap: QPixmap, fruit: QColor) -> int:
    """How many pixels stand out from the fruit as letters must: those of the digit, without its soft edges."""
    return sum(pixel.alpha() == 255 and contrast(pixel, fruit) >= 3 for pixel in pixels(pixmap))


@pytest.mark.parametrize(("count", "name"), [(1, "1"), (9, "9"), (10, "many"), (250, "many")])
def test_a_count_is_one_digit_or_more_than_nine(count: int, name: str) -> None:
    assert count_name(count) == name


def test_the_font_in_use_does_not_matter(qapp: QApplication) -> None:
    before = qapp.font()
    usual = pixels(tray_pixmap(16, 8, Ground.DARK))
    thin = QFont(before)
    thin.setStretch(50)
    thin.setWeight(QFont.Weight.Thin)
    try:
        qapp.setFont(thin)
        # Nothing may come from the cache.
        QPixmapCache.clear()
        assert pixels(tray_pixmap(16, 8, Ground.DARK)) == usual
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("ground", [Ground.LIGHT, Ground.DARK])
@pytest.mark.parametrize("side", SIZES)
def test_every_size_has_leaves_a_fruit_and_a_digit(qapp: QApplication, side: int, ground: Ground) -> None:
    colors = inks(ground)
    for count in (1, 9, 10):
        picture = tray_pixmap(side, count, ground)
        assert (picture.width(), picture.height()) == (side, side)
        assert full(picture, colors.plant) >= side / 8
        assert full(picture, colors.fruit) >= side
        assert readable(picture, colors.fruit) >= side / 4


@pytest.mark.parametrize("side", SIZES)
def test_different_counts_look_different(qapp: QApplication, side: int) -> None:
    pictures = [pixels(tray_pixmap(side, count, Ground.LIGHT)) for count in range(11)]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])
    assert pixels(tray_pixmap(side, 10, Ground.LIGHT)) == pixels(tray_pixmap(side, 99, Ground.LIGHT))


@pytest.mark.parametrize("ground", [Ground.LIGHT, Ground.DARK])
def test_nothing_due_shows_no_fruit(qapp: QApplication, ground: Ground) -> None:
    colors = inks(ground)
    assert full(tray_pixmap(32, 0, ground), colors.plant) > 0
    assert full(tray_pixmap(32, 0, ground), colors.fruit) == 0


@pytest.mark.parametrize("ground", list(Ground))
def test_paused_is_of_one_quiet_colour_and_counts_nothing(qapp: QApplication, ground: Ground) -> None:
    picture = tray_pixmap(32, 7, ground, paused=True)
    assert painted(picture) == {inks(ground).resting.name()}
    assert pixels(picture) == pixels(tray_pixmap(32, 3, ground, paused=True))
    assert pixels(picture) != pixels(tray_pixmap(32, 0, ground))


@pytest.mark.parametrize(("ground", "panels"), GROUNDS.items())
def test_it_stands_out_from_the_panel(ground: Ground, panels: tuple[QColor, ...]) -> None:
    colors = inks(ground)
    assert colors.digit is not None
    assert contrast(colors.digit, colors.fruit) >= 4.5
    for panel in panels:
        assert contrast(colors.plant, panel) >= 3
        assert contrast(colors.resting, panel) >= 3
        # The digit is what is to be read; its ground only has to be seen.
        assert contrast(colors.fruit, panel) >= 2.5


def test_a_template_is_one_colour_with_the_count_cut_out(qapp: QApplication) -> None:
    picture = pixels(tray_pixmap(36, 3, Ground.TEMPLATE))
    assert painted(tray_pixmap(36, 3, Ground.TEMPLATE)) == {LIGHT.text.name()}
    whole = tray_pixmap(36, 3, Ground.LIGHT)
    digit = inks(Ground.LIGHT).digit
    assert digit is not None
    for light, template in zip(pixels(whole), picture, strict=True):
        if light.name() == digit.name() and light.alpha() == 255:
            assert template.alpha() == 0


def test_only_a_template_is_dyed_by_the_system(qapp: QApplication) -> None:
    assert [tray_icon(3, ground).isMask() for ground in Ground] == [False, False, True]


def test_the_icon_has_every_size_a_tray_asks_for(qapp: QApplication) -> None:
    sizes = {size.width() for size in tray_icon(3, Ground.LIGHT).availableSizes()}
    assert {16, 22, 24, 32, 44, 48, 64} <= sizes


def test_the_picture_of_another_count_is_left_alone(qapp: QApplication) -> None:
    """Painting works on a copy of what is cached."""
    before = pixels(tray_pixmap(24, 0, Ground.LIGHT)), pixels(tray_pixmap(24, 5, Ground.LIGHT))
    for count in (3, 10):
        tray_pixmap(24, count, Ground.LIGHT)
    tray_pixmap(24, 5, Ground.LIGHT, paused=True)
    assert (pixels(tray_pixmap(24, 0, Ground.LIGHT)), pixels(tray_pixmap(24, 5, Ground.LIGHT))) == before
