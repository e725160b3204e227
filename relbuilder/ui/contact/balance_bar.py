"""Given and received over twelve months, as two lengths and one kind sentence. Never inside the inner circle."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.exchange import ExchangeDirection
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.section import Section
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel

_YEAR = timedelta(days=365)
_THICK = 6


class BalanceSection(Section):
    """Only where there is something to show: family is not an account."""

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.exchanges, dossier.standing.tier, _begun(dossier)

    def fill(self) -> bool:
        given, received = self._sum(ExchangeDirection.GIVEN), self._sum(ExchangeDirection.RECEIVED)
        if self.dossier.standing.tier is Tier.INNER_CIRCLE or not given + received:
            return False
        box = _Framed()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(spacing.SPACE_M, spacing.SPACE_S, spacing.SPACE_M, spacing.SPACE_S)
        lines.setSpacing(spacing.SPACE_XS)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Given and received, 12 months"), wrap=True), 1)
        head.addWidget(Label(f"{given} : {received}", "text", TypeRole.NAME, tabular=True))
        lines.addLayout(head)
        lines.addWidget(_Lengths(given, received))
        if sentence := self._sentence(given, received):
            lines.addWidget(Label(sentence, "text_2", TypeRole.CAPTION, wrap=True))
        self.body.addWidget(box)
        return True

    def _sum(self, direction: ExchangeDirection) -> int:
        since = self.desk.today() - _YEAR
        return sum(e.size for e in self.dossier.exchanges if e.direction is direction and e.day >= since)

    def _sentence(self, given: int, received: int) -> str:
        if given > received:
            # A VIP owes nothing before the relation is a year old, so nothing is remarked either.
            young = _begun(self.dossier) > self.desk.today() - _YEAR
            if young and self.dossier.standing.tier is Tier.VIP:
                return ""
            return self.tr("You give a little more than you get.")
        if given == received:
            return self.tr("You give as much as you get.")
        return self.tr("You have received more than you gave; there may be something small to give.")


def _begun(dossier: Dossier) -> date:
    """The day the relation began, as far as is known."""
    days = [dossier.added_on, *(touch.day for touch in dossier.touches)]
    met = dossier.contact.origin.on
    return min([*days, met] if met else days)


class _Lengths(QWidget):
    def __init__(self, given: int, received: int) -> None:
        super().__init__()
        self._share = given / (given + received)

    def sizeHint(self) -> QSize:
        return QSize(_THICK, _THICK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = active()
        split = round(self.width() * self._share)
        height = self.height()
        paint_panel(painter, QRectF(0, 0, max(0, split - 1), height), _THICK / 2, tokens.accent)
        paint_panel(
            painter,
            QRectF(split + 1, 0, max(0, self.width() - split - 1), height),
            _THICK / 2,
            tokens.hues["gold"].ink,
        )


class _Framed(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        paint_panel(
            QPainter(self),
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5),
            spacing.RADIUS_CARD,
            tokens.surface,
            tokens.line,
        )
