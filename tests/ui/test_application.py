"""Another language makes the window anew, where the user is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QApplication

from relbuilder.bootstrap.assembly import assemble
from relbuilder.config.paths import Paths
from relbuilder.ui import application as module
from relbuilder.ui.application import Application
from relbuilder.ui.language import Language
from relbuilder.ui.main_window import BOARD, SETTINGS
from relbuilder.ui.theme import ThemeController


class Spoken:
    """Translations that only remember what was asked of them, so that other tests keep their English."""

    languages: ClassVar[list[Language]] = []

    def __init__(self, _qt: QApplication) -> None:
        Spoken.languages = []

    def use(self, language: Language) -> None:
        Spoken.languages.append(language)


@pytest.fixture
def application(
    qapp: QApplication, theme: ThemeController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    monkeypatch.setattr(module, "Translations", Spoken)
    monkeypatch.setattr(module, "ThemeController", lambda *_arguments: theme)
    paths = Paths(tmp_path)
    program = assemble(paths)
    made = Application(qapp, program, partial(assemble, paths), language="en", inline=True)
    made.show()
    yield made
    made.window.close()
    made.close()
    program.close()


@pytest.mark.parametrize("page", [BOARD, SETTINGS])
def test_another_language_leaves_the_user_where_they_are(application: Application, page: str) -> None:
    before = application.window
    before.show_page(page)
    application.preferences.set_language("da")
    assert Spoken.languages == [Language.ENGLISH, Language.DANISH]
    assert application.window is not before
    assert application.window.isVisible()
    assert not before.isVisible()
    assert application.window.page == page


def test_an_import_is_no_page_to_come_back_to(application: Application) -> None:
    application.window.begin_import([])
    application.preferences.set_language("da")
    assert application.window.page == BOARD
