"""A panel to give one contact a rhythm of its own, or its tier's again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.services.contacts import LONGEST_CADENCE, set_own_cadence
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.number_field import NumberField

_USUAL_DAYS = 90


class RhythmPanel(QWidget):
    """`done` when something was chosen."""

    done = Signal()

    def __init__(self, desk: Desk, contact_id: int) -> None:
        super().__init__()
        self._desk = desk
        self._contact_id = contact_id
        dossier = desk.reader.dossier(contact_id, desk.today())
        title = self.tr("How often do you want to be in touch?")
        self.setAccessibleName(title)
        days = dossier.standing.own_cadence or dossier.policy.cadence_days or _USUAL_DAYS
        self._days = NumberField(title, 1, LONGEST_CADENCE, days)
        self._unit = Label("", "text_2")
        self._name_unit(self._days.value())
        self._days.value_changed.connect(self._name_unit)
        keep = PrimaryButton(self.tr("Keep"))
        keep.clicked.connect(self._keep)
        self._days.returnPressed.connect(self._keep)
        tiers = QuietButton(self.tr("As the tier has it"))
        tiers.clicked.connect(self._follow_tier)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_S)
        for widget in (self._days, self._unit, keep, tiers):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        layout.addLayout(row)
        self.setFocusProxy(self._days)

    @Slot(int)
    def _name_unit(self, days: int) -> None:
        self._unit.setText(self.tr("day(s)", "after a number", days))

    @Slot()
    def _keep(self) -> None:
        self._set(self._days.value())

    @Slot()
    def _follow_tier(self) -> None:
        self._set(None)

    def _set(self, days: int | None) -> None:
        self._desk.do(partial(set_own_cadence, self._desk.context, self._contact_id, days))
        self.done.emit()
