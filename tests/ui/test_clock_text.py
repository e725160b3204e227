"""Times of day as people write them, in their locale's form and in others that are not to be mistaken."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QLocale

from relbuilder.ui.clock_text import read_time, shown_time

UK, US, DK = QLocale("en_GB"), QLocale("en_US"), QLocale("da_DK")


@pytest.mark.parametrize(("locale", "shown"), [(UK, "08:05"), (US, "8:05 AM"), (DK, "08.05")])
def test_a_time_is_shown_in_the_locale_s_form_and_read_again(locale: QLocale, shown: str) -> None:
    assert shown_time(time(8, 5), locale) == shown
    assert read_time(shown, locale) == time(8, 5)


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "da_DK", "de_DE", "fr_FR", "ja_JP", "ar_EG", "ko_KR"])
def test_what_is_shown_is_understood(locale: str) -> None:
    for hour in (0, 8, 12, 13, 23):
        moment = time(hour, 30)
        shown = shown_time(moment, QLocale(locale))
        if shown[:1].isdigit():
            assert read_time(shown, QLocale(locale)) == moment, shown


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("8", time(8)),
        (" 08 ", time(8)),
        ("0830", time(8, 30)),
        ("830", time(8, 30)),
        ("8:30", time(8, 30)),
        ("8.30", time(8, 30)),
        ("8h30", time(8, 30)),
        ("8 30", time(8, 30)),
        ("12", time(12)),
        ("0:00", time(0)),
        ("23:59", time(23, 59)),
        ("8 pm", time(20)),
        ("8:15 PM", time(20, 15)),
        ("8 a.m.", time(8)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
    ],
)
def test_a_time_is_read_as_it_is_written(text: str, moment: time) -> None:
    assert read_time(text, UK) == moment


@pytest.mark.parametrize(
    "text", ["", "24:00", "8:60", "noon", "-1", "13 pm", "0 am", "8 o'clock", "8:3", "123456"]
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text, UK) is None
