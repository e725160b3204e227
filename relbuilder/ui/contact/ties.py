"""Whom the contact knows, as chips that open them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.section import Section
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.chip import Chip
from relbuilder.ui.widgets.flow_layout import FlowLayout


class TiesSection(Section):
    """The other ends of all ties."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("TiesSection", "Knows"))

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.ties

    def fill(self) -> bool:
        chips = QWidget()
        flow = FlowLayout(chips, spacing.SPACE_XS)
        for person in self.dossier.ties:
            chip = Chip(person.name, chips)
            chip.setObjectName(f"tie{person.id}")
            chip.setToolTip(person.kind)
            chip.clicked.connect(partial(self._open, person.id))
            flow.addWidget(chip)
        self.body.addWidget(chips)
        return bool(self.dossier.ties)

    def _open(self, contact_id: int) -> None:
        self.desk.shell.open_contact(contact_id)
