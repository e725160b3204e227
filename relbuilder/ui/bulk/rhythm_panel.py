"""A panel to give one contact a rhythm of its own, by days or by a rule, or its tier's again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.services.contacts import set_own_rhythm
from relbuilder.services.readings import Dossier
from relbuilder.ui.desk import Desk
from relbuilder.ui.recurrence_pattern import Pattern, Unit, days_or_rule, own_rhythm
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.rule_field import RuleField

_USUAL_DAYS = 90


class RhythmPanel(QWidget):
    """`done` when something was chosen."""

    done = Signal()

    def __init__(self, desk: Desk, contact_id: int) -> None:
        super().__init__()
        self._desk = desk
        self._contact_id = contact_id
        title = self.tr("How often do you want to be in touch?")
        self.setAccessibleName(title)
        dossier = desk.reader.dossier(contact_id, desk.today())
        self._known, self._begun = own_rhythm(dossier.standing), _pattern(dossier)
        self._rhythm = RuleField(title, self._begun)
        keep = PrimaryButton(self.tr("Keep"))
        keep.clicked.connect(self._keep)
        tiers = QuietButton(self.tr("As the tier has it"))
        tiers.clicked.connect(self._follow_tier)
        row = QHBoxLayout()
        row.setSpacing(spacing.SPACE_S)
        row.addWidget(keep)
        row.addWidget(tiers)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(title, "text", TypeRole.NAME))
        layout.addWidget(self._rhythm)
        layout.addLayout(row)
        self.setFocusProxy(self._rhythm)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _keep(self) -> None:
        chosen = self._rhythm.pattern()
        # What was not changed is not rounded either: an odd rule stays as it is.
        self._set(self._known if self._known and chosen == self._begun else chosen.rule)

    @Slot()
    def _follow_tier(self) -> None:
        self._set("")

    def _set(self, rhythm: str) -> None:
        days, rule = days_or_rule(rhythm)
        self._desk.do(partial(set_own_rhythm, self._desk.context, self._contact_id, days=days, rule=rule))
        self.done.emit()


def _pattern(dossier: Dossier) -> Pattern:
    """What the contact's rhythm is now; an odd rule by its mean interval."""
    standing = dossier.standing
    days = standing.own_cadence or dossier.policy.cadence_days or _USUAL_DAYS
    return Pattern.read(own_rhythm(standing)) or Pattern(days, Unit.DAYS)
