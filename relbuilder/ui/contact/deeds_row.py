"""The row of things to do with a contact: log a talk, write, call. Shows only what works for this contact."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbuilder.domain.contact import ContactPoint, PointKind
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.points import open_or_tell, points_of
from relbuilder.ui.contact.section import Section
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import TileButton


class DeedsRow(Section):
    """Tiles side by side."""

    @property
    def talk_button(self) -> QWidget | None:
        """The tile that logs a talk, once somebody is shown."""
        return self.findChild(QWidget, "log")

    def slice_of(self, dossier: Dossier) -> object:
        return (
            dossier.standing.contact_id,
            self._first(dossier, PointKind.EMAIL),
            self._first(dossier, PointKind.PHONE),
        )

    def fill(self) -> bool:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing.SPACE_XS)
        log = TileButton(self.tr("Log a talk"), "chat")
        log.setObjectName("log")
        log.clicked.connect(partial(self.desk.shell.log_touch, [self.contact_id]))
        line.addWidget(log, 1)
        for kind, text, icon_name in (
            (PointKind.EMAIL, self.tr("Write"), "mail"),
            (PointKind.PHONE, self.tr("Call"), "phone"),
        ):
            point = self._first(self.dossier, kind)
            if point is not None:
                tile = TileButton(text, icon_name)
                tile.setObjectName(kind.value)
                tile.clicked.connect(partial(open_or_tell, self.desk, point))
                line.addWidget(tile, 1)
        self.body.addWidget(row)
        return True

    @staticmethod
    def _first(dossier: Dossier, kind: PointKind) -> ContactPoint | None:
        return next(iter(points_of(dossier, kind)), None)
