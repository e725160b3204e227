"""Pills break into rows, lose no day at their end, and are painted in light and dark, left and right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.ui.capture.pills import Pill, Pills, Tone
from relbuilder.ui.theme import ThemeController, ThemeMode
from relbuilder.ui.theme.tokens import active

SHORT = [Pill("tag", "one"), Pill("tag", "two"), Pill("tag", "three")]


@pytest.fixture
def pills(qtbot: QtBot, theme: ThemeController) -> Pills:
    made = Pills()
    qtbot.addWidget(made)
    made.resize(400, 200)
    return made


def test_what_has_no_room_goes_to_the_next_row(pills: Pills) -> None:
    pills.show_pills(SHORT)
    one_row = pills.height_for(2000)
    assert pills.height_for(60) > 2 * one_row
    pills.show_pills([])
    assert pills.height_for(400) == 0


def test_a_pill_is_never_wider_than_the_row(pills: Pills) -> None:
    pills.show_pills([Pill("note", "word " * 200)])
    assert all(place.width() <= 400 for place in pills._places(400))


def test_the_whole_of_a_long_pill_is_in_its_tool_tip(pills: Pills) -> None:
    pills.show_pills([Pill("note", "word " * 200), Pill("tag", "short")])
    pills.show()
    first, second = pills._places(400)
    for place, text in ((second, ""), (first, "word " * 200)):
        at = place.center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, pills.mapToGlobal(at))
        QApplication.sendEvent(pills, event)
        assert QToolTip.text() == text
    QToolTip.hideText()


def test_screen_readers_get_everything(pills: Pills) -> None:
    pills.show_pills(SHORT)
    assert pills.accessibleName() == "one, two, three"


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_tone_is_painted_on_its_own_ground(
    pills: Pills, theme: ThemeController, mode: ThemeMode, direction: Qt.LayoutDirection
) -> None:
    theme.set_mode(mode)
    pills.setLayoutDirection(direction)
    tones: list[Tone | Tier] = [Tone.PLAIN, Tone.WARN, *TIERS]
    pills.show_pills([Pill("tag", "word", tone) for tone in tones])
    picture = pills.grab().toImage()
    tokens = active()
    grounds = [tokens.sunk, tokens.warn_soft, *(tokens.tier(tier.value).soft for tier in TIERS)]
    for place, ground in zip(pills._places(pills.width()), grounds, strict=True):
        at = QPoint(place.center().x(), place.top() + 2)
        assert picture.pixelColor(at) == ground
    theme.set_mode(ThemeMode.LIGHT)
