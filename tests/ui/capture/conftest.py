"""The capture window over the real storage, everything in one thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from relbuilder.config.drafts import Drafts
from relbuilder.config.paths import Paths
from relbuilder.interchange.days import SpokenDays
from relbuilder.ui.capture.window import CaptureWindow
from relbuilder.ui.desk import Desk


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    """Where a half-typed line is kept."""
    return Drafts(Paths(tmp_path).draft)


@pytest.fixture
def window(desk: Desk, drafts: Drafts) -> Iterator[CaptureWindow]:
    """The window, not yet open."""
    made = CaptureWindow(desk, SpokenDays(), drafts)
    yield made
    made.close()
    made.deleteLater()
