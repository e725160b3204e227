"""Whether the words came along: our own translations, Qt's for its own buttons and dialogs, and the manual."""

from pathlib import Path

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTranslator

from relbuilder.bootstrap.self_test.bench import Bench, Fault
from relbuilder.config.paths import manual, resource
from relbuilder.ui.help.manual import read_manual
from relbuilder.ui.help.text_view import pictures_of
from relbuilder.ui.language import Language

_FIRST_OF_MAY = QDate(2026, 5, 1)
_MAY = {Language.ENGLISH: "1 May 2026", Language.DANISH: "1 maj 2026"}


def load_translations(_bench: Bench) -> str:
    """Every file of translations is read, and there is one for every language."""
    ours = sorted(resource("translations").glob("*.qm"))
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Qt is written in English itself.
    qts = [qt_folder / f"qtbase_{language}.qm" for language in Language if language is not Language.ENGLISH]
    wanted = {f"relbuilder_{language}" for language in Language}
    if missing := wanted - {file.stem for file in ours}:
        raise Fault(f"missing: {', '.join(sorted(missing))}")
    for file in (*ours, *qts):
        translator = QTranslator()
        if not translator.load(str(file)) or translator.isEmpty():
            raise Fault(f"{file.name} cannot be read")
    return ", ".join(file.stem for file in (*ours, *qts))


def name_months(_bench: Bench) -> str:
    """Qt knows how each language writes a date."""
    written = {
        language: QLocale(language.value).toString(_FIRST_OF_MAY, "d MMMM yyyy") for language in Language
    }
    if written != _MAY:
        raise Fault(f"the first of May is written {', '.join(written.values())}")
    return ", ".join(written.values())


def read_manuals(_bench: Bench) -> str:
    """Every page of the manual is there in every language, with its pictures."""
    found = []
    for language in Language:
        book = read_manual(manual(language))
        for topic in book.titles:
            for name, picture in pictures_of(book.text(topic), book.folder).items():
                if picture.isNull():
                    raise Fault(f"{language}/{topic} shows {name}, which cannot be read")
        found.append(f"{language} {len(book.titles)} pages")
    return ", ".join(found)
