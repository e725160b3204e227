"""Distances and radii in device independent pixels, and tints. Heights are not here: they follow the font."""

from __future__ import annotations

from typing import Final

SPACE_XS: Final = 4
SPACE_S: Final = 8
SPACE_M: Final = 12
SPACE_L: Final = 16
SPACE_XL: Final = 24

RADIUS_CARD: Final = 9
RADIUS_COLUMN: Final = 12
RADIUS_BUTTON: Final = 8
RADIUS_SMALL: Final = 5

HAIRLINE: Final = 1.0
FOCUS_RING: Final = 2.0

TINT_HOVER: Final = 0.05
TINT_PRESSED: Final = 0.10
