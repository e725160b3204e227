"""The picture in the tray: a sprout, and where something is due a fruit that bears the count. Knows no tray.

The digits are drawings of our own: in a font, a user's own thin or wide one among them, so small a digit is lost.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from relbuilder.ui.icons import icon_pixmap
from relbuilder.ui.theme import DARK, LIGHT, blend

SIZES: Final = (16, 18, 20, 22, 24, 32, 36, 40, 44, 48, 64)
"""Pixels of a side: what trays ask for at scale 1 and 2, each drawn for itself, since a scaled digit is a blur."""

MOST: Final = 9
"""The highest number that is told apart; above it there are just more."""

_FRUIT: Final = 0.66
_WIDE_FRUIT: Final = 0.92
_BAR_WIDTH: Final = 0.18
_BAR_HEIGHT: Final = 0.5
_MIDDLE: Final = 0.5


class Ground(StrEnum):
    """What the icon stands on.

    LIGHT is also for a panel nobody knows: many desktops with light windows have a dark one, so its colours read on
    both. A TEMPLATE has one colour, which the system replaces by its own.
    """

    LIGHT = "light"
    DARK = "dark"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of one variant; without `digit` the count is cut out of the fruit."""

    plant: QColor
    resting: QColor
    fruit: QColor
    digit: QColor | None


def inks(ground: Ground) -> Inks:
    """The colours for a ground."""
    match ground:
        case Ground.LIGHT:
            return Inks(
                plant=blend(LIGHT.accent, DARK.accent, _MIDDLE),
                resting=blend(LIGHT.hues["stone"].ink, DARK.hues["stone"].ink, _MIDDLE),
                fruit=LIGHT.warn,
                digit=LIGHT.on_warn,
            )
        case Ground.DARK:
            return Inks(DARK.accent, DARK.hues["stone"].ink, DARK.warn, DARK.on_warn)
        case Ground.TEMPLATE:
            return Inks(LIGHT.text, LIGHT.text, LIGHT.text, None)


def tray_icon(count: int, ground: Ground, *, paused: bool = False) -> QIcon:
    """The icon for so many things due today; paused it is grey and counts nothing."""
    made = QIcon()
    for side in SIZES:
        made.addPixmap(tray_pixmap(side, count, ground, paused=paused))
    made.setIsMask(ground is Ground.TEMPLATE)
    return made


def tray_pixmap(side: int, count: int, ground: Ground, *, paused: bool = False) -> QPixmap:
    """The icon in one size, in pixels."""
    colors = inks(ground)
    plant = colors.resting if paused else colors.plant
    if not paused and not count:
        return icon_pixmap("tray/sprout", plant, side)
    # A copy: the one in the cache is everybody's.
    pixmap = QPixmap(icon_pixmap("tray/leaves", plant, side))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    fruit = _paint_fruit(painter, side, plant if paused else colors.fruit, wide=not paused and count > MOST)
    if paused:
        _cut_bars(painter, fruit)
    else:
        _paint_count(painter, fruit, count_name(count), colors.digit)
    painter.end()
    return pixmap


def count_name(count: int) -> str:
    """The drawing of a count: "3", and "many" for whatever is more than nine."""
    return str(count) if count <= MOST else "many"


def _paint_fruit(painter: QPainter, side: int, color: QColor, *, wide: bool) -> QRectF:
    """Paint it in the lower right corner, set off from the leaves by a gap that shows the panel."""
    height = round(side * _FRUIT)
    width = round(side * _WIDE_FRUIT) if wide else height
    fruit = QRectF(side - width, side - height, width, height)
    gap = max(1, round(side / SIZES[0]))
    painter.setBrush(color)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    around = fruit.adjusted(-gap, -gap, gap, gap)
    painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.drawRoundedRect(fruit, height / 2, height / 2)
    return fruit


def _cut_bars(painter: QPainter, fruit: QRectF) -> None:
    """The two bars of a pause, as holes."""
    width = max(1, round(fruit.width() * _BAR_WIDTH))
    height = round(fruit.height() * _BAR_HEIGHT)
    left = fruit.x() + (fruit.width() - 3 * width) / 2
    top = round(fruit.y() + (fruit.height() - height) / 2)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    for x in (left, left + 2 * width):
        painter.drawRect(QRectF(round(x), top, width, height))


def _paint_count(painter: QPainter, fruit: QRectF, name: str, color: QColor | None) -> None:
    """Lay the drawing `name` over the middle of the fruit, or cut it out where there is no colour for it."""
    if color is None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    picture = icon_pixmap(f"tray/{name}", color or LIGHT.text, fruit.width())
    top = fruit.y() + (fruit.height() - fruit.width()) / 2
    painter.drawPixmap(QPointF(fruit.x(), round(top)), picture)
