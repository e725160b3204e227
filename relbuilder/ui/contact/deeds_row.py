"""The row of things to do with a contact: log a talk, write, call, promise, and more. Only what works for this one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from relbuilder.domain.contact import ContactPoint, PointKind
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.points import open_or_tell, points_of
from relbuilder.ui.contact.section import Section
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import TileButton
from relbuilder.ui.widgets.even_layout import EvenLayout


class DeedsRow(Section):
    """Tiles side by side."""

    promise_wanted = Signal()
    more_wanted = Signal(QWidget)
    """With the tile that asks."""

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
        self.setAccessibleName(self.dossier.contact.display_name)
        row = QWidget()
        tiles = EvenLayout(row)
        log = _tile(self.tr("Log a talk"), "chat", "log")
        log.clicked.connect(partial(self.desk.shell.log_touch, [self.contact_id]))
        tiles.addWidget(log)
        for kind, text, icon_name in (
            (PointKind.EMAIL, self.tr("Write"), "mail"),
            (PointKind.PHONE, self.tr("Call"), "phone"),
        ):
            point = self._first(self.dossier, kind)
            if point is not None:
                tile = _tile(text, icon_name, kind.value)
                tile.clicked.connect(partial(open_or_tell, self.desk, point))
                tiles.addWidget(tile)
        promise = _tile(self.tr("Promise"), "promise", "promise", self.tr("Write down a promise"))
        promise.clicked.connect(self.promise_wanted)
        tiles.addWidget(promise)
        more = _tile(self.tr("More"), "more", "more", self.tr("Give, ask, be reminded and more"))
        more.clicked.connect(partial(self.more_wanted.emit, more))
        tiles.addWidget(more)
        self.body.addWidget(row)
        return True

    @staticmethod
    def _first(dossier: Dossier, kind: PointKind) -> ContactPoint | None:
        return next(iter(points_of(dossier, kind)), None)


class _Tile(TileButton):
    """No wider than its word needs, or five of them would not stand side by side."""

    def sizeHint(self) -> QSize:
        return QSize(self.text_width() + spacing.SPACE_S, super().sizeHint().height())


def _tile(text: str, icon_name: str, key: str, hint: str = "") -> TileButton:
    tile = _Tile(text, icon_name)
    tile.setObjectName(key)
    tile.setToolTip(hint)
    return tile
