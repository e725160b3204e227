"""Given and received over twelve months, as two lengths and one kind sentence. Judges nobody and adds up nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.domain.exchange import Balance
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel

_THICK = 6
_MARK = 3
"""How far the aim's line stands out above and below."""

_AIM = 0.55
"""The share of giving that is aimed at: a little more than one gets (product.md, Balance)."""

_LITTLE = 3
"""Up to so much more is a little more."""


class BalanceBox(QWidget):
    """The two lengths with the aim between them. Where nothing is owed yet (`patient`), giving goes unremarked."""

    def __init__(self, known: Balance, *, patient: bool) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        lines = QVBoxLayout(self)
        lines.setContentsMargins(spacing.SPACE_M, spacing.SPACE_S, spacing.SPACE_M, spacing.SPACE_S)
        lines.setSpacing(spacing.SPACE_XS)
        head = QHBoxLayout()
        head.addWidget(Label(translate("BalanceSection", "Given and received, 12 months"), wrap=True), 1)
        numbers = Label(f"{known.given} : {known.received}", "text", TypeRole.NAME, tabular=True)
        numbers.setAccessibleName(
            translate("BalanceSection", "Given {given}, received {received}").format(
                given=known.given, received=known.received
            )
        )
        head.addWidget(numbers)
        lines.addLayout(head)
        lines.addWidget(_Lengths(known))
        if sentence := _sentence(known, patient=patient):
            lines.addWidget(Label(sentence, "text_2", TypeRole.CAPTION, wrap=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_panel(QPainter(self), edge, spacing.RADIUS_CARD, tokens.surface, tokens.line)


def _sentence(known: Balance, *, patient: bool) -> str:
    translate = QCoreApplication.translate
    if known.difference > 0:
        if patient:
            return ""
        if known.difference <= _LITTLE:
            return translate("BalanceSection", "You give a little more than you get.")
        return translate("BalanceSection", "You give more than you get.")
    if known.difference == 0:
        return translate("BalanceSection", "You give as much as you get.")
    return translate(
        "BalanceSection", "You have received more than you gave; there may be something small to give."
    )


class _Lengths(QWidget):
    def __init__(self, known: Balance) -> None:
        super().__init__()
        self._share = known.given / (known.given + known.received)
        self.setToolTip(
            QCoreApplication.translate(
                "BalanceSection", "The mark is the aim: to give a little more than you get."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(_THICK, _THICK + 2 * _MARK)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, width = active(), self.width()
        given, aim = round(width * self._share), round(width * _AIM)
        if self.isRightToLeft():
            painter.setTransform(QTransform(-1, 0, 0, 1, width, 0))
        bar = QRectF(0, _MARK, width, _THICK)
        paint_panel(painter, _part(bar, 0, given - 1), _THICK / 2, tokens.accent)
        paint_panel(painter, _part(bar, given + 1, width), _THICK / 2, tokens.hues["gold"].ink)
        # Set off from whichever length it stands in.
        painter.fillRect(aim - 2, 0, 5, self.height(), tokens.surface)
        painter.fillRect(aim, 0, 1, self.height(), tokens.text_2)


def _part(bar: QRectF, left: int, right: int) -> QRectF:
    return QRectF(left, bar.top(), max(0, right - left), bar.height())
