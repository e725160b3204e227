"""The language of the interface, and the order in which names are written."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from relbuilder.config.settings import SYSTEM
from relbuilder.domain.contact import NameOrder
from relbuilder.ui.language import OWN_NAMES
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.choice import Choice
from relbuilder.ui.settings.kept_section import KeptSection

"""Languages are called what they call themselves, in every language."""


class Speech(KeptSection):
    """Both take effect at once."""

    names = ("language", "name_order")

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Language and names"), preferences, parent)
        system = self.tr("As the system")
        self.language = Choice(self.tr("Language"), ((SYSTEM, system), *OWN_NAMES.items()))
        self.language.chosen.connect(partial(self.keep, "language"))
        self.name_order = Choice(
            self.tr("Order of names"),
            (
                (SYSTEM, system),
                (NameOrder.GIVEN_FIRST, self.tr("Given name first")),
                (NameOrder.FAMILY_FIRST, self.tr("Family name first")),
            ),
        )
        self.name_order.chosen.connect(partial(self.keep, "name_order"))
        self.add_row(
            self.tr("Language"), self.tr("Dates and numbers stay as your country writes them."), self.language
        )
        self.add_row(
            self.tr("Order of names"),
            self.tr("How a name that you type is read. Those that are here already stay as they are."),
            self.name_order,
        )
        self.follow()

    def show_settings(self) -> None:
        settings = self.preferences.settings
        self.language.show_value(settings.language)
        self.name_order.show_value(settings.name_order)
