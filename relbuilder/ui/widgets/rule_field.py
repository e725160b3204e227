"""How often something comes, put together: every so many days, weeks, months, and on which days of the week."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.recurrence_pattern import Pattern, Unit
from relbuilder.ui.recurrence_wording import rule_words
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.number_field import NumberField
from relbuilder.ui.widgets.weekday_chips import WeekdayChips

_MOST = 3650


class RuleField(QWidget):
    """`changed` when another pattern stands there; it is said in words below."""

    changed = Signal()

    def __init__(self, name: str, pattern: Pattern, parent: QWidget | None = None) -> None:
        """`name` is what screen readers call it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.number = NumberField(name, 1, _MOST, pattern.count)
        self.units = ComboBox()
        self.units.setAccessibleName(self.tr("Days, weeks or months"))
        for unit in Unit:
            self.units.addItem(self._unit_words(unit, pattern.count), unit)
        self.weekdays = WeekdayChips(self.tr("Days of the week"))
        self._words = Label("", "text_2", TypeRole.CAPTION, wrap=True)
        self._lay_out()
        self.set_pattern(pattern)
        self.number.value_changed.connect(self._follow)
        self.units.currentIndexChanged.connect(self._follow)
        self.weekdays.changed.connect(self._follow)
        self.setFocusProxy(self.number)

    def pattern(self) -> Pattern:
        """What stands there."""
        unit = Unit(self.units.currentData())
        days = self.weekdays.days() if unit is Unit.WEEKS else frozenset()
        return Pattern(self.number.value(), unit, days)

    def set_pattern(self, pattern: Pattern) -> None:
        """Show another one."""
        self.number.set_value(pattern.count)
        self.units.setCurrentIndex(list(Unit).index(pattern.unit))
        self.weekdays.set_days(pattern.weekdays)
        self._show()

    def _lay_out(self) -> None:
        every = Label(self.tr("Every", "before a number of days or weeks"), "text_2")
        every.setMinimumHeight(self.number.sizeHint().height())
        row = QWidget()
        flow = FlowLayout(row)
        for widget in (every, self.number, self.units):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_XS)
        for part in (row, self.weekdays, self._words):
            layout.addWidget(part)

    @Slot()
    def _follow(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        pattern = self.pattern()
        for place, unit in enumerate(Unit):
            self.units.setItemText(place, self._unit_words(unit, pattern.count))
        self.weekdays.setVisible(pattern.unit is Unit.WEEKS)
        self._words.setText(rule_words(pattern.rule))

    def _unit_words(self, unit: Unit, count: int) -> str:
        match unit:
            case Unit.DAYS:
                return self.tr("day(s)", "after a number", count)
            case Unit.WEEKS:
                return self.tr("week(s)", "after a number", count)
            case Unit.MONTHS:
                return self.tr("month(s)", "after a number", count)
            case Unit.QUARTERS:
                return self.tr("quarter(s)", "after a number", count)
            case Unit.YEARS:
                return self.tr("year(s)", "after a number", count)
