"""The countries whose way of writing phone numbers can be chosen."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QLocale

from relbuilder.domain.text import collation_key


def countries() -> list[tuple[str, str]]:
    """ISO code and words ("Danmark +45") of every country with phone numbers, in alphabetical order."""
    # Imported here: a start must not wait for it.
    from phonenumbers import SUPPORTED_REGIONS, country_code_for_region

    named = [(code, f"{_name(code)} +{country_code_for_region(code)}") for code in SUPPORTED_REGIONS]
    return sorted(named, key=lambda country: collation_key(country[1]))


def _name(code: str) -> str:
    """What the country calls itself, where that is written in Latin letters; else its English name."""
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyCountry:
        return code
    found = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    # For a country whose language Qt does not know, the default is found: the user's own country.
    own = found.nativeTerritoryName() if found.territory() is territory else ""
    latin = bool(own) and unicodedata.name(own[0], "").startswith("LATIN")
    return own if latin else QLocale.territoryToString(territory)
