"""A month to choose a day from, in the kit's own hand; it behaves as Qt's."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from relbuilder.ui.days import qdate
from relbuilder.ui.icons import icon
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.painting import paint_panel

_OUTSIDE = 0.45
_STEPS = {"qt_calendar_prevmonth": "chevron_left", "qt_calendar_nextmonth": "chevron_right"}


class Calendar(QCalendarWidget):
    """Days before `first` cannot be chosen; `today` wears a ring."""

    def __init__(self, name: str, today: date, first: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked = qdate(today)
        self.setAccessibleName(name)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.setMinimumDate(qdate(first))
        self.setSelectedDate(qdate(first))
        for button, icon_name in _STEPS.items():
            step = self.findChild(QToolButton, button)
            if step is not None:
                step.setIcon(icon(icon_name))
                step.setIconSize(QSize(typography.icon_size(), typography.icon_size()))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        tokens = active()
        # Qt for Python may hand over a day of its own or of Python's.
        shown = day if isinstance(day, QDate) else qdate(day)
        chosen = shown == self.selectedDate()
        painter.save()
        painter.fillRect(rect, tokens.surface)
        side = min(rect.width(), rect.height()) - 2
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(QRectF(rect).center())
        if chosen:
            paint_panel(painter, spot, side / 2, tokens.accent)
        elif shown == self._marked:
            paint_panel(painter, spot, side / 2, None, tokens.accent)
        outside = shown < self.minimumDate() or shown.month() != self.monthShown()
        ink = tokens.on_accent if chosen else tokens.text
        painter.setPen(blend(ink, tokens.surface, _OUTSIDE) if outside and not chosen else ink)
        painter.setFont(typography.font(TypeRole.NAME if chosen else TypeRole.BASE, tabular=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(shown.day()))
        painter.restore()

    def _dress(self) -> None:
        """Qt would head the month in the colour of selections, and paint weekends in a red of its own."""
        tokens = active()
        heading = QTextCharFormat()
        heading.setForeground(tokens.text_3)
        heading.setBackground(tokens.surface)
        self.setHeaderTextFormat(heading)
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, QTextCharFormat())
        self._set_sheet(
            f"#qt_calendar_navigationbar {{ background: {tokens.surface.name()}; }}"
            f"QToolButton {{ color: {tokens.text.name()}; background: transparent; border: none;"
            f" border-radius: {spacing.RADIUS_SMALL}px; padding: 4px 8px; }}"
            f"QToolButton:hover {{ background: {tokens.sunk.name()}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )

    def _set_sheet(self, sheet: str) -> None:
        # Setting an equal sheet would send the change event that brought us here once more.
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)
