"""How long an animation may take. At most 150 ms, and nothing moves where the system asks for calm."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

LONGEST_MS: Final = 150
_ENVIRONMENT: Final = "RELBUILDER_REDUCE_MOTION"


@dataclass(slots=True)
class _Override:
    reduced: bool | None = None


_override: Final = _Override()


def set_reduced(reduced: bool | None) -> None:
    """Force calm (True) or movement (False); None follows the environment, then the system."""
    _override.reduced = reduced


def is_reduced() -> bool:
    """Whether animations are to be skipped."""
    if _override.reduced is not None:
        return _override.reduced
    asked = os.environ.get(_ENVIRONMENT, "")
    if asked:
        return asked != "0"
    # Kept in a name: the accessibility hints belong to it and die with it.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion


def duration(wished_ms: int = 120) -> int:
    """Milliseconds an animation takes: 0 when motion is reduced, else `wished_ms` up to 150."""
    return 0 if is_reduced() else min(wished_ms, LONGEST_MS)
