"""The language of the interface: chosen from the system or by the user, switched while the program runs."""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from relbuilder.config.paths import resource


class Language(StrEnum):
    """The languages the interface speaks."""

    ENGLISH = "en"
    DANISH = "da"


OWN_NAMES = {Language.ENGLISH: "English", Language.DANISH: "Dansk"}
"""What the languages call themselves."""

_QT_LANGUAGE = {Language.ENGLISH: QLocale.Language.English, Language.DANISH: QLocale.Language.Danish}


def chosen(wish: str) -> Language:
    """The language for a setting: itself, or for "system" the first of the system's languages that we speak."""
    if wish in tuple(Language):
        return Language(wish)
    for tag in QLocale.system().uiLanguages():
        if tag[:2] in tuple(Language):
            return Language(tag[:2])
    return Language.ENGLISH


def country(environment: Mapping[str, str] = os.environ) -> QLocale.Country:
    """The country whose dates and numbers are the user's: on Unix it may be set for these alone."""
    if sys.platform not in ("win32", "darwin"):
        wishes = (environment.get(name, "") for name in ("LC_ALL", "LC_TIME"))
        set_to = next((wish for wish in wishes if "_" in wish), "")
        if set_to:
            return QLocale(set_to).territory()
    return QLocale.system().territory()


class Translations:
    """The installed translators; `use` replaces them and sets the locale for dates and numbers."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Speak this language from now on. Widgets made before keep their texts: make them anew."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt_folder), ("relbuilder", str(resource("translations")))):
            translator = QTranslator()
            if translator.load(f"{name}_{language}", folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)
        # The country stays the user's own, so that English in Denmark still writes 24 November 2026.
        QLocale.setDefault(QLocale(_QT_LANGUAGE[language], country()))
