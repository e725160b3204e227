"""What an imported card said that no field here stands for: kept for export, shown only when asked for."""

from __future__ import annotations

from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.prose import Prose, Run
from relbuilder.ui.contact.section import Section
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import QuietButton

_LONGEST = 200


class KeptLines(Section):
    """Closed until its button is pressed, for each contact anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._open_for: int | None = None

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.contact.unknown

    def fill(self) -> bool:
        lines = self.dossier.contact.unknown
        if self._open_for == self.contact_id:
            for line in lines:
                shown = line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
                self.body.addWidget(Prose([Run(shown, "text_3", TypeRole.CAPTION)]))
        else:
            button = QuietButton(self.tr("%n more line(s) from the card", None, len(lines)), small=True)
            button.setObjectName("kept")
            button.clicked.connect(self._open)
            self.body.addWidget(button)
        return bool(lines)

    def _open(self) -> None:
        self._open_for = self.contact_id
        self.refill()
