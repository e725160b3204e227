"""A new contact in one short form: a name is enough. Warns of somebody who is there already."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.domain.addresses import normalised
from relbuilder.domain.contact import Affiliation, Contact, ContactPoint, Origin, PointKind
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.contacts import add_contact
from relbuilder.ui.contact.day_text import parse_day
from relbuilder.ui.contact.form import Unusable
from relbuilder.ui.contact.points import checked
from relbuilder.ui.contact.promise_fields import PromiseFields
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.wording import tier_name

_MOST_ALIKE = 20


class NewContactForm(QWidget):
    """`saved(id, more)` after each contact that was added; `more` when another is to follow. `known(id)` opens one."""

    saved = Signal(int, bool)
    known_wanted = Signal(int)

    def __init__(self, desk: Desk, tier: Tier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("New contact"))
        self._fields: dict[str, QLineEdit] = {}
        self._promised = PromiseFields(desk)
        self._fields["due"] = self._promised.due
        self._tier = ComboBox()
        for choice in TIERS:
            self._tier.addItem(tier_name(choice), choice.value)
        self._tier.setCurrentIndex(tier.position)
        self._tier.setAccessibleName(self.tr("Tier"))
        self._error = Label("", "warn", TypeRole.CAPTION, wrap=True)
        self._error.hide()
        self._known = QuietButton("", "person", small=True)
        self._known.hide()
        self._known_id = 0
        # Pressing Enter twice adds nobody twice.
        self._storing = False
        self._known.clicked.connect(self._open_known)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def fill(self, **values: str) -> None:
        """Type into the fields by their keys (name, organisation, title, email, phone, tags, where, on)."""
        for key, value in values.items():
            self._fields[key].setText(value)

    @Slot()
    def save(self, more: bool = False) -> None:
        """Add the contact, or say inline what is missing; `more` leaves an empty form for the next."""
        try:
            contact, promised = self._contact(), self._promised.promise()
        except Unusable as error:
            self._error.setText(error.sentence)
            self._error.show()
            self._fields[error.field].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._storing:
            return
        self._storing = True
        tier = Tier(self._tier.currentData())
        call = partial(add_contact, self._desk.context, contact, tier, promised=promised)
        self._desk.tasks.run(call, partial(self._saved, more), self._refused)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(self.tr("New contact"), "text", TypeRole.NAME))
        layout.addWidget(self._line("name", self.tr("Name")))
        for pair in (
            (("organisation", self.tr("Organisation")), ("title", self.tr("Title"))),
            (("email", self.tr("E-mail")), ("phone", self.tr("Phone"))),
            (("where", self.tr("Where you met")), ("on", self.tr("When you met"))),
        ):
            row = QHBoxLayout()
            row.setSpacing(spacing.SPACE_S)
            for key, name in pair:
                row.addWidget(self._line(key, name), 1)
            layout.addLayout(row)
        layout.addWidget(self._line("tags", self.tr("Tags, separated by commas")))
        layout.addWidget(self._promised)
        layout.addWidget(self._tier)
        layout.addWidget(self._known)
        layout.addWidget(self._error)
        another, save = QuietButton(self.tr("Save and add another")), PrimaryButton(self.tr("Save"))
        another.clicked.connect(partial(self.save, True))
        save.clicked.connect(partial(self.save, False))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(another)
        buttons.addWidget(save)
        layout.addLayout(buttons)
        for key in ("name", "email", "phone"):
            self._fields[key].editingFinished.connect(self._look_for_known)
        self.setFocusProxy(self._fields["name"])

    def _line(self, key: str, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        # It is the only thing that says what belongs here.
        line.setMinimumWidth(typography.text_width(name) + 2 * spacing.SPACE_M)
        self._fields[key] = line
        return line

    def _text(self, key: str) -> str:
        return self._fields[key].text().strip()

    def _contact(self) -> Contact:
        work = Affiliation(self._text("organisation"), self._text("title"))
        contact = Contact(
            name=self._desk.context.customs().name(self._text("name")),
            points=tuple(self._points()),
            affiliations=(work,) if work != Affiliation() else (),
            origin=self._origin(),
            tags=tuple(dict.fromkeys(tag.strip() for tag in self._text("tags").split(",") if tag.strip())),
        )
        if not contact.display_name:
            raise Unusable("name", self.tr("A name is enough, but it takes one."))
        return contact

    def _points(self) -> list[ContactPoint]:
        refusals = {
            "email": (PointKind.EMAIL, self.tr("An e-mail address looks like name@example.com.")),
            "phone": (PointKind.PHONE, self.tr("A phone number needs at least three digits.")),
        }
        points = []
        for key, (kind, refusal) in refusals.items():
            if text := self._text(key):
                try:
                    points.append(ContactPoint(kind, checked(kind, text, refusal)))
                except Unusable as error:
                    raise Unusable(key, error.sentence) from error
        return points

    def _origin(self) -> Origin:
        day = parse_day(self._text("on"), self._desk.today()) if self._text("on") else None
        if self._text("on") and day is None:
            raise Unusable("on", self.tr("That is no date. Write it like 14 March 2023 or 2023-03-14."))
        return Origin(where=self._text("where"), on=day)

    @Slot()
    def _look_for_known(self) -> None:
        reader = self._desk.reader
        alike = (
            *reader.resolve(self._text("email")),
            *self._known_by_phone(),
            *reader.resolve(self._text("name")),
        )
        found = self._known_id = next(iter(alike), 0)
        self._known.setVisible(bool(found))
        if found:
            person = reader.summaries([found], self._desk.today())[0]
            words = ", ".join(part for part in (person.name, person.organisation) if part)
            self._known.setText(self.tr("Already here: {name}").format(name=words))

    def _known_by_phone(self) -> list[int]:
        """Whoever has this very number, however it is written."""
        phone, region, reader = self._text("phone"), self._desk.context.region, self._desk.reader
        wanted = normalised(ContactPoint(PointKind.PHONE, phone), region)
        if not wanted:
            return []
        people = reader.summaries(reader.find(text=phone, limit=_MOST_ALIKE), self._desk.today())
        return [
            person.id
            for person in people
            if wanted in (normalised(ContactPoint(PointKind.PHONE, known), region) for known in person.phones)
        ]

    @Slot()
    def _open_known(self) -> None:
        self.known_wanted.emit(self._known_id)

    def _refused(self, error: Exception) -> None:
        self._storing = False
        self._desk.shell.tell_problem(error)

    def _saved(self, more: bool, contact: object) -> None:
        if not isinstance(contact, Contact) or contact.id is None:
            return
        name = contact.display_name
        self._desk.shell.tell(self.tr("{name} was added").format(name=name), undoable=True)
        if more:
            self._storing = False
            self._known.hide()
            for line in self._fields.values():
                line.clear()
            self._promised.clear()
            self._fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._error.hide()
        self.saved.emit(contact.id, more)
