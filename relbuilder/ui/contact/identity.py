"""The top of the panel: photo, name, work, how met, tier, and how the relation stands; all edited in place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relbuilder.domain.contact import Affiliation, Name, NameOrder, Origin
from relbuilder.domain.moisture import segments
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact import pausing, rhythm
from relbuilder.ui.contact.affiliations import affiliation_fields, typed_affiliation
from relbuilder.ui.contact.day_text import parse_day
from relbuilder.ui.contact.form import Field, Unusable
from relbuilder.ui.contact.photo import PhotoButton
from relbuilder.ui.contact.prose import ProseButton, Run
from relbuilder.ui.contact.revisions import Part, change_item, rename, set_origin
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.contact.tier_button import TierButton
from relbuilder.ui.days import long_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.day_panel import ReadDay
from relbuilder.ui.widgets.moisture import MoistureBar
from relbuilder.ui.wording import due_words, tier_name

_NAME, _WORK, _ORIGIN, _RHYTHM = "name", "work", "origin", "rhythm"


class IdentitySection(Section):
    """Who it is and where they stand."""

    def __init__(self, desk: Desk, read_day: ReadDay) -> None:
        super().__init__(desk)
        self._read_day = read_day

    def slice_of(self, dossier: Dossier) -> object:
        contact = dossier.contact
        return (
            contact.name,
            contact.affiliations,
            contact.origin,
            contact.photo,
            dossier.standing,
            dossier.policy,
            dossier.moisture,
            self.desk.today(),
            pausing.paused_words(self.desk, dossier),
        )

    def fill(self) -> bool:
        top = QWidget()
        line = QHBoxLayout(top)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing.SPACE_S)
        photo = PhotoButton(self.dossier.contact, self.dossier.standing.tier)
        photo.setObjectName("photo")
        photo.changed.connect(self.change)
        photo.refused.connect(self.desk.shell.tell)
        line.addWidget(photo, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        contact = self.dossier.contact
        name = [Run(contact.display_name, "text", TypeRole.CONTACT)]
        words.addWidget(self._clickable(_NAME, name, self.edit_name, self.tr("Name")))
        if work := ", ".join(part for part in (contact.title, contact.organisation) if part):
            runs = [Run(work, "text_2")]
            words.addWidget(self._clickable(_WORK, runs, self.edit_work, self.tr("Title and organisation")))
        words.addWidget(self._clickable(_ORIGIN, self._met_runs(), self.edit_origin, self.tr("How you met")))
        line.addLayout(words, 1)
        self.body.addWidget(top)
        self.body.addSpacing(spacing.SPACE_S)
        self.body.addWidget(self._standing())
        return True

    def edit_name(self) -> None:
        """Open the name's parts."""
        name = self.dossier.contact.name
        orders = (
            (NameOrder.GIVEN_FIRST.value, self.tr("Given name first")),
            (NameOrder.FAMILY_FIRST.value, self.tr("Family name first")),
        )
        given = [Field("given", self.tr("Given name"), name.given)]
        middle = [Field("additional", self.tr("Middle names"), name.additional)]
        family = [Field("family", self.tr("Family name"), name.family)]
        family_first = name.order is NameOrder.FAMILY_FIRST
        rows = [
            *((family, given, middle) if family_first else (given, middle, family)),
            [
                Field("prefix", self.tr("Before the name"), name.prefix),
                Field("suffix", self.tr("After the name"), name.suffix),
            ],
            [Field("nickname", self.tr("Nickname"), name.nickname)],
            [
                Field("phonetic_given", self.tr("Said as (given)"), name.phonetic_given),
                Field("phonetic_family", self.tr("Said as (family)"), name.phonetic_family),
            ],
            [Field("formatted", self.tr("Written as"), name.formatted)],
            [Field("order", self.tr("Order"), name.order.value, choices=orders)],
        ]
        self.begin(Edit(_NAME, rows, self._read_name, first="given"))

    def edit_work(self) -> None:
        """Open the affiliation that stands here."""
        work = self.dossier.contact.affiliation
        rows = affiliation_fields(self.desk.reader, work)
        self.begin(Edit(_WORK, rows, partial(self._read_work, work), first="title"))

    def edit_origin(self) -> None:
        """Open how, where, when and through whom they met."""
        origin = self.dossier.contact.origin
        rows = [
            [Field("how", self.tr("How you met"), origin.how)],
            [Field("where", self.tr("Where"), origin.where)],
            [Field("on", self.tr("When"), long_day(origin.on) if origin.on else "")],
            [Field("through", self.tr("Through whom"), origin.through)],
        ]
        self.begin(Edit(_ORIGIN, rows, self._read_origin))

    def edit_rhythm(self) -> None:
        """Open the contact's own rhythm, which may be the tier's."""
        self.begin(Edit(_RHYTHM, [[rhythm.field(self.dossier)]], self._read_rhythm))

    def _standing(self) -> QWidget:
        standing = self.dossier.standing
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.SPACE_S)
        tier = TierButton(standing.tier, light=standing.light)
        tier.setObjectName("tier")
        tier.clicked.connect(partial(self._open_tiers, tier))
        top = QHBoxLayout()
        top.addWidget(tier)
        top.addStretch(1)
        column.addLayout(top)
        if standing.tier.living:
            top.addWidget(pausing.pause_button(self, self._read_day))
            bar = MoistureBar()
            bar.set_moisture(segments(self.dossier.moisture), standing.tier.value)
            line = QHBoxLayout()
            line.setSpacing(spacing.SPACE_XS)
            line.addWidget(bar)
            line.addWidget(self._clickable(_RHYTHM, self._due_runs(), self.edit_rhythm, self.tr("Rhythm")), 1)
            column.addLayout(line)
        return rows

    def _clickable(self, key: str, runs: list[Run], call: Deed, name: str) -> ProseButton:
        button = ProseButton(runs)
        button.setObjectName(key)
        button.setAccessibleName(f"{name}: {button.text()}")
        button.setToolTip(self.tr("Click to edit"))
        button.clicked.connect(call)
        return button

    def _met_runs(self) -> list[Run]:
        origin = self.dossier.contact.origin
        return [
            Run(
                met_words(origin) or self.tr("How did you meet?"),
                "text_2" if origin != Origin() else "text_3",
            )
        ]

    def _due_runs(self) -> list[Run]:
        standing, today = self.dossier.standing, self.desk.today()
        over = (today - standing.next_due).days if standing.next_due else None
        paused = pausing.paused_words(self.desk, self.dossier)
        late = over is not None and over > 0 and not paused
        return [
            Run(paused or due_words(over), "warn" if late else "text_2", TypeRole.CAPTION_STRONG),
            Run(f"  {rhythm.said(self.dossier)}", "text_3", TypeRole.CAPTION),
        ]

    def _open_tiers(self, button: QWidget) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        standing = self.dossier.standing
        for tier in TIERS:
            action = menu.addAction(tier_name(tier))
            action.setEnabled(standing.light or tier is not standing.tier)
            action.triggered.connect(partial(self._move, tier))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _move(self, tier: Tier, _checked: bool = False) -> None:
        self.desk.shell.move_to_tier([self.contact_id], tier)

    def _read_name(self, values: Mapping[str, str]) -> Deed:
        parts = {key: value for key, value in values.items() if key != "order"}
        name = Name(**parts, order=NameOrder(values["order"]))
        return self.editing(partial(rename, old=self.dossier.contact.name, new=name))

    def _read_work(self, old: Affiliation | None, values: Mapping[str, str]) -> Deed:
        new = typed_affiliation(values)
        return self.editing(partial(change_item, part=Part.AFFILIATIONS, old=old, new=new))

    def _read_origin(self, values: Mapping[str, str]) -> Deed:
        on = parse_day(values["on"], self.desk.today()) if values["on"] else None
        if values["on"] and on is None:
            raise Unusable("on", self.tr("That is no date. Write it like 14 March 2023 or 2023-03-14."))
        origin = Origin(values["how"], values["where"], on, values["through"])
        return self.editing(partial(set_origin, origin=origin))

    def _read_rhythm(self, values: Mapping[str, str]) -> Deed:
        return rhythm.keeping(self.desk, self.contact_id, values["rhythm"])


def met_words(origin: Origin) -> str:
    """How they met, as a sentence that leaves out what is not known."""
    translate = QCoreApplication.translate
    parts = []
    if origin.where:
        parts.append(translate("Origin", "Met at {place}").format(place=origin.where))
    elif origin.how:
        parts.append(translate("Origin", "Met by {how}").format(how=origin.how))
    elif origin.on or origin.through:
        parts.append(translate("Origin", "Met"))
    if origin.on:
        parts.append(long_day(origin.on))
    if origin.through:
        parts.append(translate("Origin", "through {name}").format(name=origin.through))
    return ", ".join(parts)
