"""The head of a column: the tier's name, how many stand in it, a thin meter, and the time it asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel, placed
from relbuilder.ui.wording import short_tier_name, tier_name, time_words

_METER = 4


class ColumnHeader(QWidget):
    """Shows what it is told; reads nothing itself."""

    def __init__(self, tier: Tier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tier = tier
        self._summary: ColumnSummary | None = None
        self._shown: int | None = None
        self._belongs = Label(_belongs_here(tier), "text_3", wrap=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        self._make_room()
        layout.addWidget(self._belongs)
        self._belongs.hide()

    def show_summary(self, summary: ColumnSummary) -> None:
        """Show how the tier stands; an empty tier says who belongs in it."""
        self._summary = summary
        self._belongs.setVisible(summary.count == 0)
        self._renew()

    def show_filtered(self, shown: int | None) -> None:
        """Show how many of the tier's people a filter leaves; None while nothing is filtered."""
        self._shown = shown
        self._renew()

    def count_words(self) -> str:
        """What stands at the right of the name: "13 of 35", or "3 shown" under a filter."""
        if self._shown is not None:
            return self.tr("%n shown", None, self._shown)
        if self._summary is None:
            return ""
        locale = QLocale()
        count, capacity = self._summary.count, self._summary.policy.capacity
        if capacity is None:
            return locale.toString(count)
        return self.tr("{count} of {capacity}").format(
            count=locale.toString(count), capacity=locale.toString(capacity)
        )

    def cost_words(self) -> str:
        """What stands below the meter: the time a month, and in words when the tier is over-full."""
        if not self.tier.living:
            return self.tr("Resting, no reminders")
        if self._summary is None:
            return ""
        time = self.tr("{time} a month").format(time=time_words(self._summary.minutes_per_month))
        if not self._summary.over_full:
            return time
        over = self._summary.count - (self._summary.policy.capacity or 0)
        return self.tr("%n more than you have room for, {time}", None, over).format(time=time)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._renew()
        elif event.type() == QEvent.Type.FontChange:
            self._make_room()

    def sizeHint(self) -> QSize:
        return QSize(typography.text_width("n" * 24), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(spacing.SPACE_M, spacing.SPACE_M, -spacing.SPACE_M, 0)
        room.setHeight(typography.line_height(TypeRole.NAME))
        self._paint_title(painter, room)
        top = room.bottom() + spacing.SPACE_S
        if self.tier.living:
            self._paint_meter(painter, QRectF(room.left(), top, room.width(), _METER))
            top += _METER + spacing.SPACE_XS
        caption = QRectF(room.left(), top, room.width(), typography.line_height(TypeRole.CAPTION))
        self._paint_cost(painter, caption)

    def _renew(self) -> None:
        words = ", ".join(part for part in (self.count_words(), self.cost_words()) if part)
        # The name may be longer than the column is wide.
        whole = f"{tier_name(self.tier)}: {words}"
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.update()

    def _make_room(self) -> None:
        """Keep the words that are painted clear of who belongs here, however large they are."""
        layout = self.layout()
        # Qt tells of a font while the parts are still being put together.
        if layout is not None:
            layout.setContentsMargins(spacing.SPACE_M, self._words_height(), spacing.SPACE_M, spacing.SPACE_S)

    def _words_height(self) -> int:
        name, cost = typography.line_height(TypeRole.NAME), typography.line_height(TypeRole.CAPTION)
        return 2 * spacing.SPACE_M + name + _METER + cost + spacing.SPACE_S

    def _paint_title(self, painter: QPainter, room: QRectF) -> None:
        tokens = active()
        count = self._fitting_count(int(room.width()))
        painter.setFont(typography.font(tabular=True))
        painter.setPen(tokens.accent if self._shown is not None else tokens.text_2)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        taken = painter.fontMetrics().horizontalAdvance(count) + spacing.SPACE_S
        painter.setFont(typography.font(TypeRole.NAME))
        painter.setPen(tokens.tier(self.tier.value).ink)
        measure, left = painter.fontMetrics(), int(room.width()) - taken
        name = tier_name(self.tier)
        if measure.horizontalAdvance(name) > left:
            name = measure.elidedText(short_tier_name(self.tier), Qt.TextElideMode.ElideRight, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _fitting_count(self, width: int) -> str:
        """The count in full, or without the places where it would leave no room for the tier's name."""
        words = self.count_words()
        name = typography.text_width(short_tier_name(self.tier), TypeRole.NAME)
        if self._summary is None or self._shown is not None:
            return words
        if name + spacing.SPACE_S + typography.text_width(words) <= width:
            return words
        return QLocale().toString(self._summary.count)

    def _paint_meter(self, painter: QPainter, groove: QRectF) -> None:
        tokens = active()
        paint_panel(painter, groove, _METER / 2, tokens.line)
        if self._summary is None or not self._summary.count:
            return
        capacity = self._summary.policy.capacity
        share = min(1.0, self._summary.count / capacity) if capacity else 0.0
        filled = QRectF(groove)
        filled.setWidth(max(_METER, groove.width() * share) if share else 0.0)
        ink = tokens.warn if self._summary.over_full else tokens.tier(self.tier.value).ink
        paint_panel(painter, placed(self, filled), _METER / 2, ink)

    def _paint_cost(self, painter: QPainter, room: QRectF) -> None:
        warns = self._summary is not None and self._summary.over_full
        painter.setFont(typography.font(TypeRole.CAPTION, tabular=True))
        painter.setPen(active().warn if warns else active().text_2)
        words = painter.fontMetrics().elidedText(
            self.cost_words(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _belongs_here(tier: Tier) -> str:
    translate = QCoreApplication.translate
    match tier:
        case Tier.GRAVEYARD:
            return translate(
                "ColumnHeader", "Cards you have collected. They rest here until you choose them."
            )
        case Tier.GOOD_TO_KNOW:
            return translate("ColumnHeader", "People you would like to know a little better.")
        case Tier.VIP:
            return translate("ColumnHeader", "People who deserve your thought and constancy.")
        case Tier.INNER_CIRCLE:
            return translate("ColumnHeader", "Family, closest friends, those you can always call.")
