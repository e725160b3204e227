"""The interface speaks Danish and English: with the right plurals, dates and tier names, switched while it runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from relbuilder.domain.tier import TIERS
from relbuilder.ui.bulk.move_words import all_moved_words
from relbuilder.ui.contact.day_text import parse_day
from relbuilder.ui.days import day_and_month
from relbuilder.ui.language import Language, Translations, chosen, country
from relbuilder.ui.wording import due_words, rhythm_words, tier_name


class Guest:
    """The application, but what is installed through it can be taken out again after the test."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def installTranslator(self, translator: QTranslator) -> bool:
        self._installed.append(translator)
        return self._application.installTranslator(translator)

    def removeTranslator(self, translator: QTranslator) -> bool:
        self._installed.remove(translator)
        return self._application.removeTranslator(translator)

    def leave(self) -> None:
        for translator in tuple(self._installed):
            self.removeTranslator(translator)


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    before = QLocale()
    guest = Guest(qapp)
    yield Translations(cast(QCoreApplication, guest))
    guest.leave()
    QLocale.setDefault(before)


def system(monkeypatch: pytest.MonkeyPatch, *languages: str) -> None:
    locale = type("System", (), {"uiLanguages": lambda _self: list(languages)})
    monkeypatch.setattr(QLocale, "system", staticmethod(locale))


def test_many_are_counted_as_the_language_groups_them(translations: Translations) -> None:
    words = {}
    for language in Language:
        translations.use(language)
        QLocale.setDefault(QLocale(language.value))
        words[language] = QCoreApplication.translate("PreviewStep", "Import %Ln contact(s)", None, 12345)
    assert words == {"en": "Import 12,345 contacts", "da": "Importér 12.345 kontakter"}


def test_danish(translations: Translations) -> None:
    translations.use(Language.DANISH)
    assert [due_words(days) for days in (9, 1, 0, -1, -12)] == [
        "9 dage over",
        "1 dag over",
        "i dag",
        "i morgen",
        "om 12 dage",
    ]
    assert [rhythm_words(days) for days in (1, 90)] == ["hver dag", "hver 90. dag"]
    assert [tier_name(tier) for tier in TIERS] == [
        "Elefantkirkegården for visitkort",
        "Gode at kende",
        "VIP",
        "Inderkredsen",
    ]
    assert all_moved_words(3, TIERS[2]) == "3 personer er nu VIP’er"
    assert day_and_month(date(2026, 11, 24)) == "24. nov."
    assert parse_day("14. marts 2023", date(2026, 11, 24)) == date(2023, 3, 14)


def test_english_says_one_day_and_two_days(translations: Translations) -> None:
    translations.use(Language.ENGLISH)
    assert [due_words(days) for days in (9, 1, -2)] == ["9 days over", "1 day over", "in 2 days"]
    assert [rhythm_words(days) for days in (1, 90)] == ["every day", "every 90 days"]


def test_a_switch_leaves_nothing_of_the_language_before(translations: Translations) -> None:
    translations.use(Language.DANISH)
    translations.use(Language.ENGLISH)
    assert due_words(0) == "today"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    translations.use(Language.DANISH)
    assert due_words(0) == "i dag"
    assert QLocale().toString(QDate(2026, 11, 24), "d. MMMM") == "24. november"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there, only the system itself knows")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "en_US.UTF-8", "LC_TIME": "da_DK.UTF-8"}, QLocale.Country.Denmark),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "da_DK.UTF-8", "LC_ALL": "en_GB"}, QLocale.Country.UnitedKingdom),
        ({"LANG": "da_DK.UTF-8", "LC_TIME": "C.UTF-8"}, None),
        ({}, None),
    ],
)
def test_dates_are_those_of_the_country_that_is_set_for_them(
    environment: dict[str, str], expected: QLocale.Country | None
) -> None:
    assert country(environment) == (expected or QLocale.system().territory())


@pytest.mark.parametrize(
    ("languages", "language"),
    [
        (["da-Latn-DK", "da-DK", "da"], Language.DANISH),
        (["nb-NO", "da-DK", "en-US"], Language.DANISH),
        (["en-DK", "da-DK"], Language.ENGLISH),
        (["fr-FR"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_decides_unless_the_user_does(
    monkeypatch: pytest.MonkeyPatch, languages: list[str], language: Language
) -> None:
    system(monkeypatch, *languages)
    assert chosen("system") is language
    assert chosen("da") is Language.DANISH
    assert chosen("en") is Language.ENGLISH
