"""Fonts by role, all relative to the application font: a larger system font enlarges everything alike."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_PROPERTY: Final = "typeRole"


class TypeRole(Enum):
    """What a piece of text is; the value is (size relative to the application font, weight)."""

    BASE = (1.0, QFont.Weight.Normal)
    NAME = (1.0, QFont.Weight.DemiBold)
    """Names on cards, headings of sections, buttons that matter."""
    CAPTION = (0.85, QFont.Weight.Normal)
    CAPTION_STRONG = (0.85, QFont.Weight.DemiBold)
    TITLE = (1.4, QFont.Weight.DemiBold)
    """The title of a page."""
    ENTRY = (1.3, QFont.Weight.Normal)
    """What is typed into the one line that a window is for."""
    CONTACT = (1.4, QFont.Weight.Bold)
    """The name of the contact that a panel is about."""


def font(role: TypeRole = TypeRole.BASE, *, tabular: bool = False) -> QFont:
    """The font for `role`; `tabular` gives digits of one width where the font has them."""
    return QFont(_font(QGuiApplication.font().toString(), role, tabular))


@lru_cache(maxsize=64)
def _font(application_font: str, role: TypeRole, tabular: bool) -> QFont:
    size, weight = role.value
    base = QFont()
    base.fromString(application_font)
    made = scaled(base, size)
    made.setWeight(weight)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def scaled(base: QFont, factor: float) -> QFont:
    """A copy of `base` at `factor` times its size, whether it is measured in points or in pixels."""
    made = QFont(base)
    if base.pointSizeF() > 0:
        made.setPointSizeF(base.pointSizeF() * factor)
    else:
        made.setPixelSize(max(1, round(base.pixelSize() * factor)))
    return made


def use(widget: QWidget, role: TypeRole, *, tabular: bool = False) -> None:
    """Give `widget` the font of `role` and remember the role for `refresh`."""
    widget.setProperty(_PROPERTY, (role.name, tabular))
    widget.setFont(font(role, tabular=tabular))


def refresh() -> None:
    """Give every widget that has a role its font anew; call it after the application font changed."""
    for widget in QApplication.allWidgets():
        remembered = widget.property(_PROPERTY)
        if remembered is not None:
            name, tabular = remembered
            widget.setFont(font(TypeRole[name], tabular=bool(tabular)))


def line_height(role: TypeRole = TypeRole.BASE) -> int:
    """Height in pixels of one line of text in `role`, rounded up."""
    return int(QFontMetricsF(font(role)).height() + 0.999)


def base_line_shift(role: TypeRole) -> int:
    """How many pixels lower a line in `role` begins to stand on the base line of a line in the base role."""
    return round(QFontMetricsF(font()).ascent() - QFontMetricsF(font(role)).ascent())


def icon_size(role: TypeRole = TypeRole.BASE) -> int:
    """Side in pixels of an icon that stands beside text in `role`; even, so that strokes stay centred."""
    return 2 * round(QFontInfo(font(role)).pixelSize() * 0.66)


def text_width(text: str, role: TypeRole = TypeRole.BASE) -> int:
    """Width in pixels of `text` in `role`, rounded up."""
    return int(QFontMetricsF(font(role)).horizontalAdvance(text) + 0.999)


def control_height() -> int:
    """Height in pixels of buttons and fields; on the 4 px grid."""
    return (line_height() + 16 + 3) // 4 * 4
