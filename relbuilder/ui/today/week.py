"""This week: a bar for each day, and what was done against what the user can give and what the board asks for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from relbuilder.services.readings import DayDone, Today, Week
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_panel
from relbuilder.ui.wording import time_words

_FLOOR: Final = 3
_LINES_HIGH: Final = 2


class WeekSection(QWidget):
    """The heading, the bars and the sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = WeekBars()
        self._sentence = Label("", "text_2", TypeRole.CAPTION, wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(spacing.SPACE_S)
        lines.addWidget(Label(self.tr("This week"), "text_2", TypeRole.CAPTION_STRONG))
        lines.addWidget(self._bars)
        lines.addWidget(self._sentence)

    def show_day(self, today: Today) -> None:
        """Show the week around the day."""
        self._bars.show_week(today)
        self._sentence.setText(week_words(today.week))


def week_words(week: Week) -> str:
    """The week in a sentence: "1 of 10 touches, 25 min of 4 h. Your board asks for 9 a week."."""
    translate = QCoreApplication.translate
    done = translate(
        "Week", "{touches} of %n touch(es), {time} of {budget}.", None, week.budget_touches
    ).format(touches=week.touches, time=time_words(week.minutes), budget=time_words(week.budget_minutes))
    if not week.asked:
        return done
    asked = translate("Week", "Your board asks for less than one a week.")
    if round(week.asked):
        asked = translate("Week", "Your board asks for {touches} a week.").format(touches=round(week.asked))
    return f"{done} {asked}"


def day_words(done: DayDone) -> str:
    """One day in words: "Monday: 1 touch, 25 min"."""
    text = QCoreApplication.translate("Week", "{day}: %n touch(es), {time}", None, done.touches)
    return text.format(day=QLocale().dayName(done.day.isoweekday()), time=time_words(done.minutes))


class WeekBars(QWidget):
    """The days side by side; a bar that is full is a day's share of the week's minutes, or the longest day's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Today | None = None

    def show_week(self, today: Today) -> None:
        """Show these days."""
        self._today = today
        self.setAccessibleName(". ".join(day_words(done) for done in today.week.days))
        self.update()

    def sizeHint(self) -> QSize:
        words = typography.line_height(TypeRole.CAPTION) + spacing.SPACE_XS
        return QSize(typography.text_width("n" * 30), _LINES_HIGH * typography.line_height() + words)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._today is not None:
            days = self._today.week.days
            told = [
                day_words(done)
                for place, done in enumerate(days)
                if self._column(place).contains(event.pos())
            ]
            QToolTip.showText(event.globalPos(), "".join(told), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._today is None:
            return
        painter, tokens, week = QPainter(self), active(), self._today.week
        full = max([self._today.daily_minutes, 1, *(done.minutes for done in week.days)])
        words = typography.line_height(TypeRole.CAPTION)
        for place, done in enumerate(week.days):
            column = self._column(place)
            height = max(_FLOOR, round((column.height() - words - spacing.SPACE_XS) * done.minutes / full))
            bottom = column.bottom() - words - spacing.SPACE_XS
            bar = QRectF(column.left(), bottom - height, column.width(), height)
            paint_panel(painter, bar, min(_FLOOR, height / 2), tokens.accent if done.touches else tokens.line)
            here = done.day == self._today.day
            painter.setFont(typography.font(TypeRole.CAPTION_STRONG if here else TypeRole.CAPTION))
            painter.setPen(tokens.accent if here else tokens.text_3)
            name = QLocale().dayName(done.day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
            room = QRectF(column.left() - spacing.SPACE_S, bottom + spacing.SPACE_XS, column.width(), words)
            room.setWidth(column.width() + 2 * spacing.SPACE_S)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)

    def _column(self, place: int) -> QRectF:
        """The room of a day's bar and name."""
        count = len(self._today.week.days) if self._today else 1
        widest = typography.text_width("n" * 4)
        gap = spacing.SPACE_M
        width = min(widest, (self.width() - gap * (count - 1)) / max(count, 1))
        left = place * (width + gap)
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRectF(left, 0, width, self.height())
