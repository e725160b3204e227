"""The colours of the application, by meaning, for light and dark. No other module may hold a colour literal.

Widgets ask `active()` while they paint, so a change of scheme needs nothing but a repaint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
    hues: Mapping[str, TierColors]
    """What tiers may wear."""
    tiers: Mapping[str, TierColors]
    """What they do wear."""

    def tier(self, key: str) -> TierColors:
        """Colours of the tier named `key`: graveyard, good_to_know, vip or inner_circle. Else KeyError."""
        return self.tiers[key]

    def wearing(self, hues: Mapping[str, str]) -> Tokens:
        """The same scheme with some tiers in hues of the user's choice; what is no tier or no hue is left out."""
        chosen = {
            tier: self.hues[hue] for tier, hue in hues.items() if tier in self.tiers and hue in self.hues
        }
        return replace(self, tiers={**self.tiers, **chosen})

    def named(self, token: str) -> QColor:
        """The colour of a token by its name ("text_2"), or of a tier's ink ("vip"). Else AttributeError."""
        if token in self.tiers:
            return self.tiers[token].ink
        color: QColor = getattr(self, token)
        return color


def _hue(ink: str, soft: str) -> TierColors:
    return TierColors(QColor(ink), QColor(soft))


LIGHT_HUES: Final = {
    "stone": _hue("#5F655F", "#E6E5E0"),
    "gold": _hue("#80600F", "#F3E9CC"),
    "moss": _hue("#5F6B1E", "#E9ECD0"),
    "green": _hue("#37724F", "#DCEBE0"),
    "teal": _hue("#1F6F70", "#D6EAEA"),
    "blue": _hue("#2F6690", "#DAE7F1"),
    "indigo": _hue("#4F589C", "#E2E3F4"),
    "plum": _hue("#7A4A8C", "#EEE1F2"),
    "rose": _hue("#9C3F55", "#F5DEE2"),
}
"""What a tier may wear, by name. None is near the colour of a warning, which has a meaning of its own."""

DARK_HUES: Final = {
    "stone": _hue("#8F9690", "#2A2E2B"),
    "gold": _hue("#D8B45A", "#38301B"),
    "moss": _hue("#AEB85C", "#2F331E"),
    "green": _hue("#74BE8E", "#22372B"),
    "teal": _hue("#62BDBB", "#1D3636"),
    "blue": _hue("#7CB4DF", "#203241"),
    "indigo": _hue("#A3AAE6", "#2A2D45"),
    "plum": _hue("#C896D8", "#382940"),
    "rose": _hue("#E08A9E", "#3B252B"),
}
"""The same names for the dark scheme."""

USUAL_HUES: Final = {"graveyard": "stone", "good_to_know": "green", "vip": "gold", "inner_circle": "rose"}
"""What each tier wears unless the user chose another."""

TIER_KEYS: Final = tuple(USUAL_HUES)

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
    hues=LIGHT_HUES,
    tiers={tier: LIGHT_HUES[hue] for tier, hue in USUAL_HUES.items()},
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
    hues=DARK_HUES,
    tiers={tier: DARK_HUES[hue] for tier, hue in USUAL_HUES.items()},
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
