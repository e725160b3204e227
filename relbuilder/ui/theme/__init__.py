"""Colours, fonts, distances and motion: the only place that knows how things look. Holds no widgets."""

from relbuilder.ui.theme.controller import ThemeController, ThemeMode
from relbuilder.ui.theme.tokens import DARK, LIGHT, TierColors, Tokens, active, blend, hovered
from relbuilder.ui.theme.typography import TypeRole, control_height, font, icon_size, line_height, use

__all__ = [
    "DARK",
    "LIGHT",
    "ThemeController",
    "ThemeMode",
    "TierColors",
    "Tokens",
    "TypeRole",
    "active",
    "blend",
    "control_height",
    "font",
    "hovered",
    "icon_size",
    "line_height",
    "use",
]
