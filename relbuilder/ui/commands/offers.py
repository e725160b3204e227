"""What the palette offers now: what can be done with what is selected, the window's actions, places, and looks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.config.settings import SYSTEM
from relbuilder.ui.actions import Actions
from relbuilder.ui.commands.entry import Entry, of_actions, of_buttons
from relbuilder.ui.contact_drawer import ContactDrawer
from relbuilder.ui.language import OWN_NAMES
from relbuilder.ui.pages import Pages
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import ThemeMode


class Offers:
    """Made for one opening of the palette: what can be done changes with the page and the selection."""

    def __init__(
        self,
        actions: Actions,
        pages: Pages,
        panel: ContactDrawer,
        preferences: Preferences,
    ) -> None:
        self._actions = actions
        self._pages = pages
        self._panel = panel
        self._preferences = preferences
        self._menu = pages.selection_menu()

    def entries(self) -> list[Entry]:
        """Everything, what is nearest to the user first, and nothing twice."""
        every = (
            *self._of_selection(),
            *self._of_places(),
            *self._of_deeds(),
            *of_actions(self._actions.all()),
            *self._of_settings(),
            *_of_looks(self._preferences),
        )
        first: dict[str, Entry] = {}
        for entry in every:
            first.setdefault(entry.line, entry)
        return list(first.values())

    def let_go(self) -> None:
        """Throw away what was made for this opening."""
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _of_selection(self) -> Iterator[Entry]:
        if self._menu is not None:
            yield from of_actions(self._menu.actions(), self._menu.title())

    def _of_places(self) -> Iterator[Entry]:
        for place in (*self._pages.places, *self._panel.places):
            yield from of_buttons(place, place.accessibleName())

    def _of_deeds(self) -> Iterator[Entry]:
        """Only where there is somebody to begin them with."""
        at_hand = self._panel.contact_at_hand or self._pages.contact_at_hand or self._panel.contact_id
        if at_hand is not None:
            yield from of_actions(self._actions.deeds.values())

    def _of_settings(self) -> Iterator[Entry]:
        group = QCoreApplication.translate("Offers", "Settings")
        for key, title in self._pages.settings_sections:
            yield Entry(title, partial(self._show_section, key), group)

    def _show_section(self, key: str) -> None:
        self._actions.settings.trigger()
        self._pages.show_section(key)


def _of_looks(preferences: Preferences) -> Iterator[Entry]:
    """Light and dark, and the languages."""
    translate = QCoreApplication.translate
    system = translate("Offers", "As the system")
    look = translate("Offers", "Light or dark")
    for mode, words in (
        (ThemeMode.SYSTEM, system),
        (ThemeMode.LIGHT, translate("Offers", "Light")),
        (ThemeMode.DARK, translate("Offers", "Dark")),
    ):
        yield Entry(words, partial(preferences.set_theme, mode), look)
    speech = translate("Offers", "Language")
    yield Entry(system, partial(preferences.set_language, SYSTEM), speech)
    for language, own_name in OWN_NAMES.items():
        yield Entry(own_name, partial(preferences.set_language, language), speech)
