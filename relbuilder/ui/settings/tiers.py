"""The four tiers: what they are called, their colours, what they ask for, and what all of it takes in a week."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QLocale, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from relbuilder.domain.events import HistoryChanged
from relbuilder.domain.load import asked_touches
from relbuilder.domain.tier import DAYS_PER_MONTH, DEFAULT_POLICIES, TIERS, Tier
from relbuilder.services import tiers
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.kept_section import KeptSection
from relbuilder.ui.settings.section import Hairline
from relbuilder.ui.settings.tier_card import TierCard
from relbuilder.ui.theme.tokens import LIGHT_HUES, USUAL_HUES
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.thin_meter import ThinMeter
from relbuilder.ui.wording import tier_name, time_words, usual_tier_name

_DAYS_PER_WEEK = 7


class Tiers(KeptSection):
    """Names and colours are settings; what tiers ask for is stored with the contacts, and can be undone."""

    names = ("tier_names", "tier_colors")

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tiers"), preferences, parent)
        self._desk = desk
        self._columns: dict[Tier, ColumnSummary] = {}
        self.cards = {tier: TierCard(tier, self._is_free) for tier in TIERS}
        self._load = Label("", "text", wrap=True, tabular=True)
        self._meter = ThinMeter()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        for tier, card in self.cards.items():
            card.named.connect(partial(self._name, tier))
            card.coloured.connect(partial(self._color, tier))
            card.wanted.connect(partial(self._set, tier))
            self.add(card)
            self.add(Hairline())
        self.add(self._load)
        self.add(self._meter)
        desk.events.happened.connect(self._hear)
        self._read()
        self.follow()

    def show_settings(self) -> None:
        settings = self.preferences.settings
        for tier, card in self.cards.items():
            hue = settings.tier_colors.get(tier, "")
            known = hue if hue in LIGHT_HUES else USUAL_HUES[tier]
            card.show_look(settings.tier_names.get(tier, ""), known)
            card.show_column(self._columns[tier])
        self._show_load()

    def is_usual(self) -> bool:
        stored = {tier: column.policy for tier, column in self._columns.items()}
        return super().is_usual() and stored == DEFAULT_POLICIES

    def go_back(self) -> None:
        stored = {tier: column.policy for tier, column in self._columns.items()}
        super().go_back()
        if stored != DEFAULT_POLICIES:
            words = self.tr("The tiers ask for what is usual again")
            self._desk.tasks.run(partial(tiers.reset_tiers, self._desk.context), partial(self._tell, words))

    def forget_typed(self) -> None:
        for card in self.cards.values():
            card.restore()

    @Slot()
    def refresh(self) -> None:
        """Read and show what the tiers ask for now."""
        self._read()
        self.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for card in self.cards.values():
                card.retell()

    def _read(self) -> None:
        self._columns = {column.policy.tier: column for column in self._desk.reader.columns()}

    def _show_load(self) -> None:
        schedule, locale = self._desk.context.schedule(), QLocale()
        touches = round(asked_touches(self._desk.reader.living_cadences()))
        months = sum(column.minutes_per_month for column in self._columns.values())
        minutes = months / DAYS_PER_MONTH * _DAYS_PER_WEEK
        words = self.tr(
            "Together they ask for {touches} touches and {time} a week. You can give {budget} and {hours}."
        )
        said = words.format(
            touches=locale.toString(touches),
            time=time_words(minutes),
            budget=locale.toString(schedule.weekly_touches),
            hours=time_words(schedule.weekly_minutes),
        )
        over = touches > schedule.weekly_touches or round(minutes) > schedule.weekly_minutes
        if over:
            said += " " + self.tr("Ask less often, or have fewer people in a tier.")
        self._load.setText(said)
        self._load.set_ink("warn" if over else "text_2")
        self._meter.set_share(minutes / schedule.weekly_minutes if schedule.weekly_minutes else 0)

    def _is_free(self, tier: Tier, name: str) -> bool:
        others = [other for other in TIERS if other is not tier]
        called = {words(other).casefold() for other in others for words in (tier_name, usual_tier_name)}
        return name.casefold() not in called

    def _name(self, tier: Tier, name: str) -> None:
        self._keep_of("tier_names", tier, name)

    def _color(self, tier: Tier, hue: str) -> None:
        self._keep_of("tier_colors", tier, "" if hue == USUAL_HUES[tier] else hue)

    def _keep_of(self, setting: str, tier: Tier, value: str) -> None:
        kept = {
            key: known for key, known in getattr(self.preferences.settings, setting).items() if key != tier
        }
        self.keep(setting, {**kept, tier.value: value} if value else kept)

    def _set(self, tier: Tier, name: str, number: int) -> None:
        use_case = {
            "cadence_days": tiers.set_cadence,
            "capacity": tiers.set_capacity,
            "minutes_per_touch": tiers.set_minutes,
        }[name]
        said = {
            "cadence_days": self.tr("{tier}: a touch every %n day(s)", None, number),
            "capacity": self.tr("{tier}: room for %n contact(s)", None, number),
            "minutes_per_touch": self.tr("{tier}: %n minute(s) a touch", None, number),
        }[name]
        call = partial(use_case, self._desk.context, tier, number)
        self._desk.tasks.run(call, partial(self._tell, said.format(tier=tier_name(tier))), self._refused)

    def _tell(self, words: str, _result: object) -> None:
        self._desk.shell.tell(words, undoable=True)

    def _refused(self, error: Exception) -> None:
        self.refresh()
        self._desk.shell.tell_problem(error)

    @Slot(object)
    def _hear(self, event: object) -> None:
        if self.isVisible() and not isinstance(event, HistoryChanged):
            self._soon.start()
