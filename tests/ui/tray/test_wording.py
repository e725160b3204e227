"""The words of the tray."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from relbuilder.domain.reminder import Pause
from relbuilder.services.reminders import Snooze
from relbuilder.ui.tray.wording import paused_words, snooze_words, stays_in_tray, tooltip, without_tray
from tests.ui.tray.days import ALL, DAY, day_of


def test_the_tooltip_says_how_many() -> None:
    assert tooltip(None) == "Relationship Builder"
    assert tooltip(day_of(*ALL)) == "Relationship Builder: 7 today"
    assert tooltip(day_of()) == "Relationship Builder: nothing today"


def test_the_tooltip_says_that_all_is_paused() -> None:
    day = day_of(*ALL, pause=Pause(None, DAY, date(2027, 1, 3)))
    assert tooltip(day) == f"Relationship Builder: {paused_words(date(2027, 1, 3))}"
    assert "January" in tooltip(day)
    assert "2027" not in tooltip(day)
    assert tooltip(replace(day, pause=Pause(None, DAY, None))) == "Relationship Builder: paused"


def test_every_snooze_has_its_word() -> None:
    assert [snooze_words(choice) for choice in Snooze] == [
        "In an hour",
        "This evening",
        "Tomorrow",
        "Next week",
    ]


def test_closing_the_window_is_explained() -> None:
    assert "stays in the tray" in stays_in_tray()
    assert "Quit" in stays_in_tray()


@pytest.mark.parametrize("desktop", ["GNOME", "ubuntu:GNOME", "GNOME-Classic:GNOME"])
def test_gnome_is_told_of_its_extension(desktop: str) -> None:
    assert "AppIndicator" in without_tray(desktop)


@pytest.mark.parametrize("desktop", ["", "sway", "i3", "Budgie-GNOMEish"])
def test_elsewhere_no_extension_is_named(desktop: str) -> None:
    assert "AppIndicator" not in without_tray(desktop)
    assert "Minimise it" in without_tray(desktop)
