"""One column of the little board: what a tier is, in a sentence, and what it asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.tier import Tier, TierPolicy
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel
from relbuilder.ui.wording import rhythm_words, tier_name, time_words


class LittleColumn(QWidget):
    """Painted as the board paints its columns; `slot_widget` is where a card stands."""

    def __init__(self, tier: Tier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tier = tier
        self._lit = False
        self._asks = Label("", "text_2", TypeRole.CAPTION, wrap=True)
        self.slot_widget = _Slot(tier)
        layout = QVBoxLayout(self)
        margin = spacing.SPACE_M
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(tier_name(tier), tier.value, TypeRole.NAME, wrap=True))
        layout.addWidget(Label(_meaning(tier), "text", wrap=True))
        layout.addStretch(1)
        layout.addWidget(self._asks)
        layout.addWidget(self.slot_widget)

    def show_policy(self, policy: TierPolicy) -> None:
        """Say for how many it is made, and how much of the user's time each takes."""
        if not self._tier.living:
            self._asks.setText(self.tr("Room for everybody.") + "\n" + self.tr("No reminders."))
            return
        room = (
            self.tr("Room for everybody.")
            if policy.capacity is None
            else self.tr("Room for %n person(s).", None, policy.capacity)
        )
        each = self.tr("{time} {rhythm}.").format(
            time=time_words(policy.minutes_per_touch), rhythm=rhythm_words(policy.cadence_days)
        )
        self._asks.setText(f"{room}\n{each}")

    def light(self, lit: bool) -> None:
        """Show whether a card is held over it."""
        if lit is not self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = active()
        colors = tokens.tier(self._tier.value)
        ground, edge = (colors.soft, colors.ink) if self._lit else (tokens.sunk, None)
        paint_panel(QPainter(self), QRectF(self.rect()), spacing.RADIUS_COLUMN, ground, edge, edge_width=2)


class _Slot(QWidget):
    """An empty place, as high as a card."""

    def __init__(self, tier: Tier) -> None:
        super().__init__()
        self._tier = tier

    def sizeHint(self) -> QSize:
        return QSize(0, 2 * typography.line_height() + 2 * spacing.SPACE_M)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(active().tier(self._tier.value).ink, 1.0, Qt.PenStyle.DashLine))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, spacing.RADIUS_CARD, spacing.RADIUS_CARD)
        painter.setFont(typography.font(TypeRole.NAME))
        key = self.locale().toString(self._tier.position + 1)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


def _meaning(tier: Tier) -> str:
    translate = QCoreApplication.translate
    match tier:
        case Tier.GRAVEYARD:
            return translate(
                "LittleColumn",
                "Cards from meetings and fairs. They rest, without guilt, until you look for them.",
            )
        case Tier.GOOD_TO_KNOW:
            return translate(
                "LittleColumn", "People worth knowing better. A word now and then keeps the tie alive."
            )
        case Tier.VIP:
            return translate(
                "LittleColumn", "Those you choose to invest in, with attention, thought and constancy."
            )
        case Tier.INNER_CIRCLE:
            return translate(
                "LittleColumn", "Family and closest friends. Their support lets you juggle the rest."
            )
