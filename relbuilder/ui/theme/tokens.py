"""The colours of the application, by meaning, for light and dark. No other module may hold a colour literal.

Widgets ask `active()` while they paint, so a change of scheme needs nothing but a repaint.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor

from relbuilder.ui.theme.spacing import TINT_HOVER


@dataclass(frozen=True, slots=True)
class TierColors:
    """The ink of a tier (its name, meter, moisture) and the soft ground that ink can stand on."""

    ink: QColor
    soft: QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme. The colours are shared: copy one with `QColor(token)` before changing its alpha."""

    dark: bool
    canvas: QColor
    """Ground of the window."""
    surface: QColor
    """Ground of cards, panels and fields."""
    sunk: QColor
    """Ground of columns, wells and quiet chips."""
    line: QColor
    """Hairlines, and the empty part of a meter."""
    text: QColor
    text_2: QColor
    text_3: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    """Text and icons on a ground of `accent`."""
    warn: QColor
    warn_soft: QColor
    on_warn: QColor
    """Text and icons on a ground of `warn`."""
    toast: QColor
    """Ground of what floats above everything for a moment: toasts and tool tips."""
    toast_text: QColor
    toast_action: QColor
    shadow: QColor
    """Nearly transparent; laid under floating panels."""
    graveyard: TierColors
    good_to_know: TierColors
    vip: TierColors
    inner_circle: TierColors

    def tier(self, key: str) -> TierColors:
        """Colours of the tier named `key`: graveyard, good_to_know, vip or inner_circle. Else KeyError."""
        if key not in TIER_KEYS:
            raise KeyError(key)
        colors: TierColors = getattr(self, key)
        return colors

    def named(self, token: str) -> QColor:
        """The colour of a token by its name ("text_2"), or of a tier's ink ("vip"). Else AttributeError."""
        value: QColor | TierColors = getattr(self, token)
        return value.ink if isinstance(value, TierColors) else value


TIER_KEYS: Final = ("graveyard", "good_to_know", "vip", "inner_circle")


def _tier(ink: str, soft: str) -> TierColors:
    return TierColors(QColor(ink), QColor(soft))


LIGHT: Final = Tokens(
    dark=False,
    canvas=QColor("#F5F3EE"),
    surface=QColor("#FFFFFF"),
    sunk=QColor("#EDEAE2"),
    line=QColor("#E2DED3"),
    text=QColor("#20251F"),
    text_2=QColor("#5B625B"),
    text_3=QColor("#626962"),
    accent=QColor("#2F6B4F"),
    accent_soft=QColor("#DCEAE1"),
    on_accent=QColor("#FFFFFF"),
    warn=QColor("#A84A24"),
    warn_soft=QColor("#F8E5DB"),
    on_warn=QColor("#FFFFFF"),
    toast=QColor("#2A312C"),
    toast_text=QColor("#F3F5F1"),
    toast_action=QColor("#8FD6B1"),
    # Black: the faint layers of any other colour are rounded to a tint, and the shadow turns green.
    shadow=QColor(0, 0, 0, 26),
    graveyard=_tier("#5F655F", "#E6E5E0"),
    good_to_know=_tier("#37724F", "#DCEBE0"),
    vip=_tier("#80600F", "#F3E9CC"),
    inner_circle=_tier("#9C3F55", "#F5DEE2"),
)

DARK: Final = Tokens(
    dark=True,
    canvas=QColor("#151816"),
    surface=QColor("#1F2320"),
    sunk=QColor("#1A1D1B"),
    line=QColor("#2D322E"),
    text=QColor("#E9ECE7"),
    text_2=QColor("#A5ADA5"),
    text_3=QColor("#8A928B"),
    accent=QColor("#6FBF96"),
    accent_soft=QColor("#23382D"),
    on_accent=QColor("#10201A"),
    warn=QColor("#E58A5E"),
    warn_soft=QColor("#3A261C"),
    on_warn=QColor("#2A140A"),
    toast=QColor("#353C37"),
    toast_text=QColor("#F0F3EE"),
    toast_action=QColor("#8FD6B1"),
    shadow=QColor(0, 0, 0, 90),
    graveyard=_tier("#8F9690", "#2A2E2B"),
    good_to_know=_tier("#74BE8E", "#22372B"),
    vip=_tier("#D8B45A", "#38301B"),
    inner_circle=_tier("#E08A9E", "#3B252B"),
)


@dataclass(slots=True)
class _InUse:
    tokens: Tokens


_in_use: Final = _InUse(LIGHT)


def active() -> Tokens:
    """The scheme in use now."""
    return _in_use.tokens


def activate(tokens: Tokens) -> None:
    """Make `tokens` the scheme in use. Only the theme controller calls this; it repaints afterwards."""
    _in_use.tokens = tokens


def blend(over: QColor, ground: QColor, share: float) -> QColor:
    """The opaque colour that `over` gives when laid on `ground` with opacity `share` (0 to 1)."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        over.redF() * share + ground.redF() * rest,
        over.greenF() * share + ground.greenF() * rest,
        over.blueF() * share + ground.blueF() * rest,
    )


def hovered(ground: QColor, share: float = TINT_HOVER) -> QColor:
    """`ground` as it looks with the pointer on it."""
    return blend(active().text, ground, share)
