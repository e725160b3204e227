"""Introductions of the contact: the open ones with their steps and what comes next, the finished ones in a line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from relbuilder.domain.exchange import ExchangeKind
from relbuilder.domain.introduction import STEPS, Introduction, IntroductionRole, IntroductionState
from relbuilder.services import introductions
from relbuilder.services.readings import Dossier, Person
from relbuilder.ui.contact.bonds.forwardable import Somebody
from relbuilder.ui.contact.bonds.introduction_form import IntroductionForm
from relbuilder.ui.contact.bonds.introduction_text import open_text
from relbuilder.ui.contact.bonds.person_line import PersonLine
from relbuilder.ui.contact.bonds.steps_row import StepsRow
from relbuilder.ui.contact.form import Extra, Field
from relbuilder.ui.contact.prose import Prose, Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.days import short_day
from relbuilder.ui.desk import Desk
from relbuilder.ui.introduction_wording import Ends, next_words, state_words, title_words
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.flow_layout import FlowLayout

_REMOVE = "remove"


class IntroductionsSection(Section):
    """Made by the user, asked for and received ones, whichever end the contact stands at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("IntroductionsSection", "Introductions"))
        self._form_of = IntroductionForm(desk)
        self._people: dict[int, Person] = {}

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.contact.name, dossier.introductions, dossier.names, self._given(dossier)

    def fill(self) -> bool:
        made = sorted(self.dossier.introductions, key=_is_over)
        ids = {end for one in made for end in (one.first_id, one.second_id)}
        self._people = self.desk.reader.people(list(ids), self.desk.today())
        for one in made:
            self.body.addWidget(self._open(one) if one.is_open else self._line(one))
        return bool(made)

    def add(self) -> None:
        """Open a form for another introduction."""
        contact = self.dossier.contact
        rows = self._form_of.blank(self.contact_id, contact.name.given or contact.display_name)
        self.begin(Edit("new", rows, partial(self._form_of.adding, self.contact_id), first="who"))

    def _open(self, made: Introduction) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, spacing.SPACE_S)
        column.setSpacing(spacing.SPACE_XS)
        column.addWidget(self._line(made))
        below = QVBoxLayout()
        # Where the words of the line above begin.
        below.setContentsMargins(spacing.SPACE_XS, 0, 0, 0)
        below.setSpacing(spacing.SPACE_XS)
        column.addLayout(below)
        ends, steps = self._ends(made), STEPS[made.role]
        words = state_words(made, ends)
        below.addWidget(StepsRow(len(steps), steps.index(made.state), words))
        since = short_day(made.since, self.desk.today()).replace(" ", "\u00a0")
        below.addWidget(Prose([Run(words, "text_2"), Run(f"  {since}", "text_3", TypeRole.CAPTION)]))
        below.addWidget(self._buttons(made, ends))
        return box

    def _line(self, made: Introduction) -> PersonLine:
        ink = "text" if made.is_open else "text_2"
        runs = [Run(title_words(made, self.contact_id, self._ends(made)), ink)]
        if made.purpose:
            runs.append(Run(f"  {made.purpose}", "text_2" if made.is_open else "text_3"))
        if not made.is_open:
            told = made.outcome or state_words(made, self._ends(made))
            day = short_day(made.since, self.desk.today()).replace(" ", "\u00a0")
            runs.append(Run(f"  {told}, {day}", "text_3", TypeRole.CAPTION))
        name = self.dossier.names.get(made.other(self.contact_id), "")
        line = PersonLine(
            runs, _key(made), self.tr("More about the introduction with {name}").format(name=name), "more"
        )
        line.opened.connect(partial(self.desk.shell.open_contact, made.other(self.contact_id)))
        line.edit_wanted.connect(partial(self._open_menu, made, line))
        return line

    def _buttons(self, made: Introduction, ends: Ends) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing.SPACE_XS)
        step = QuietButton(next_words(made, ends), tone=ButtonTone.ACCENT, small=True)
        step.setObjectName(f"{_key(made)}-next")
        step.clicked.connect(partial(self._go_on, made))
        flow.addWidget(step)
        if self._could_count(made):
            give = QuietButton(self.tr("Count as given to both"), "gift", small=True)
            give.setObjectName(f"{_key(made)}-give")
            give.clicked.connect(partial(self._count, made))
            flow.addWidget(give)
        return holder

    def _could_count(self, made: Introduction) -> bool:
        counted = any(
            given.kind is ExchangeKind.INTRODUCTION and given.day >= made.since
            for given in self.dossier.exchanges
        )
        return made.role is IntroductionRole.MADE and made.state is IntroductionState.MADE and not counted

    @staticmethod
    def _given(dossier: Dossier) -> object:
        """What `_could_count` looks at."""
        return [each for each in dossier.exchanges if each.kind is ExchangeKind.INTRODUCTION]

    def _count(self, made: Introduction) -> None:
        call = partial(introductions.count_as_given, self.desk.context, made.id or 0)
        self.do(call, self.tr("Written down as given to both"))

    def _go_on(self, made: Introduction) -> None:
        if made.following is IntroductionState.OUTCOME:
            rows = [[Field("outcome", self.tr("What came of it"), made.outcome)]]
            self.begin(Edit(_key(made), rows, partial(self._form_of.closing, made)))
            return
        self._move(made, made.following)

    def _move(self, made: Introduction, state: IntroductionState | None, _checked: bool = False) -> None:
        call = partial(introductions.advance_introduction, self.desk.context, made.id or 0, state)
        self.do(call, self.tr("The introduction is up to date"))

    def _open_menu(self, made: Introduction, line: PersonLine) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if made.is_open:
            self._offer_texts(menu, made, line)
        if made.preceding is not None:
            menu.addAction(self.tr("One step back")).triggered.connect(
                partial(self._move, made, made.preceding)
            )
        if made.is_open:
            declined = IntroductionState.DECLINED
            menu.addAction(self.tr("It came to nothing")).triggered.connect(
                partial(self._move, made, declined)
            )
        menu.addAction(self.tr("Edit…")).triggered.connect(partial(self.edit, made))
        menu.addAction(self.tr("Remove")).triggered.connect(partial(self._remove, made))
        button = line.button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _offer_texts(self, menu: QMenu, made: Introduction, line: PersonLine) -> None:
        pairs = [(made.first_id, made.second_id)]
        if made.role is IntroductionRole.MADE:
            pairs.append((made.second_id, made.first_id))
        for reader_id, about_id in pairs:
            reader, about = self._somebody(reader_id), self._somebody(about_id)
            email = self._people[reader_id].email if reader_id in self._people else ""
            call = partial(open_text, self.desk, line.button, made, reader, about, email)
            words = self.tr("Text to {name} about {other}…").format(name=reader.given, other=about.given)
            menu.addAction(words).triggered.connect(call)

    def edit(self, made: Introduction, _checked: bool = False) -> None:
        """Open an introduction to correct it."""
        rows = self._form_of.rows(made, self._ends(made))
        extras = [Extra(_REMOVE, self.tr("Remove"), "trash", self.tr("The introduction was removed"))]
        self.begin(
            Edit(
                key=_key(made),
                rows=rows,
                read=partial(self._form_of.editing, made),
                extras=extras,
                also=partial(self._removing, made),
                first="purpose",
            )
        )

    def _remove(self, made: Introduction, _checked: bool = False) -> None:
        self.do(self._removing(made, _REMOVE), self.tr("The introduction was removed"))

    def _removing(self, made: Introduction, _extra: str) -> Deed:
        return partial(introductions.delete_introduction, self.desk.context, made.id or 0)

    def _ends(self, made: Introduction) -> Ends:
        return Ends(self._somebody(made.first_id).given, self._somebody(made.second_id).given)

    def _somebody(self, contact_id: int) -> Somebody:
        person = self._people.get(contact_id)
        if person is None:
            name = self.dossier.names.get(contact_id, "")
            return Somebody(name, name)
        return Somebody(person.name, person.given or person.name, person.title, person.organisation)


def _key(made: Introduction) -> str:
    return f"introduction{made.id}"


def _is_over(made: Introduction) -> bool:
    return not made.is_open
