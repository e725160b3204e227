"""One of the two above its column: the face, the name, where it stands, and since when it is here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.contact import Photo
from relbuilder.domain.text import initials
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import Dossier
from relbuilder.ui.days import long_day
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.buttons import IconButton
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.wording import tier_name

_LINES = 2.4


class PersonHead(QWidget):
    """`wanted(contact id)` when the user wants to see all of this contact."""

    wanted = Signal(int)

    def __init__(self, contact_id: int, dossier: Dossier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact_id = contact_id
        name = dossier.contact.display_name
        face = _Face(name, dossier.standing.tier, dossier.contact.photo)
        added = self.tr("added {day}").format(day=long_day(dossier.added_on))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, "text", TypeRole.NAME))
        words.addWidget(ElidedLabel(tier_name(dossier.standing.tier), "text_2", TypeRole.CAPTION))
        words.addWidget(ElidedLabel(added, "text_2", TypeRole.CAPTION))
        show = IconButton("person", self.tr("Show all of {name}").format(name=name))
        show.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, spacing.SPACE_S)
        row.setSpacing(spacing.SPACE_M)
        row.addWidget(face)
        row.addLayout(words, 1)
        row.addWidget(show)

    def _ask(self) -> None:
        self.wanted.emit(self._contact_id)


class _Face(QWidget):
    """The photo or the initials on the tier's colour."""

    def __init__(self, name: str, tier: Tier, photo: Photo | None) -> None:
        super().__init__()
        self._initials = initials(name)
        self._tier = tier
        picture = QPixmap()
        self._picture = picture if photo is not None and picture.loadFromData(photo.data) else None

    def sizeHint(self) -> QSize:
        side = round(_LINES * typography.line_height())
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = active().tier(self._tier.value)
        side = min(self.width(), self.height())
        place = QRectF(0, (self.height() - side) / 2, side, side)
        paint_avatar(QPainter(self), place, self._initials, self._picture, colors.soft, colors.ink)
