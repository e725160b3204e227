"""A panel to give contacts a rhythm of their own, by days or by a rule, or that of their tiers again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.services.bulk import give_rhythm
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

    def __init__(self, desk: Desk, ids: Sequence[int]) -> None:
        super().__init__()
        self._desk = desk
        self._ids = tuple(ids)
        title = self.tr("How often do you want to be in touch?")
        self.setAccessibleName(title)
        self._known, self._begun = self._as_it_is()
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

    def _as_it_is(self) -> tuple[str, Pattern]:
        """The own rhythm of one contact; several may have one each, so they begin with a usual one."""
        if len(self._ids) > 1:
            return "", Pattern(_USUAL_DAYS, Unit.DAYS)
        dossier = self._desk.reader.dossier(self._ids[0], self._desk.today())
        return own_rhythm(dossier.standing), _pattern(dossier)

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
        self._desk.do(partial(give_rhythm, self._desk.context, self._ids, days=days, rule=rule))
        self.done.emit()


def _pattern(dossier: Dossier) -> Pattern:
    """What the contact's rhythm is now; an odd rule by its mean interval."""
    standing = dossier.standing
    days = standing.own_cadence or dossier.policy.cadence_days or _USUAL_DAYS
    return Pattern.read(own_rhythm(standing)) or Pattern(days, Unit.DAYS)
