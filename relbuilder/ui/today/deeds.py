"""Carries out what the user answers to a row of Today: use cases, the system's programs, or a question first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from relbuilder.domain.contact import BIRTHDAY, ImportantDate
from relbuilder.domain.introduction import Introduction, IntroductionState
from relbuilder.domain.reminder import ItemKind, Reminder, Subject, SubjectKind
from relbuilder.services import introductions, promises, reminders
from relbuilder.services.readings import Done, Person, Row
from relbuilder.services.reminders import Snooze
from relbuilder.ui.answers import Answers
from relbuilder.ui.desk import Desk
from relbuilder.ui.introduction_wording import Ends
from relbuilder.ui.outgoing import mail_address, open_address, phone_address
from relbuilder.ui.row_wording import title_of
from relbuilder.ui.today.answering import Answer, takes
from relbuilder.ui.today.next_step import NextStep
from relbuilder.ui.today.snooze_menu import SnoozeMenu
from relbuilder.ui.widgets.day_panel import DayPanel, ReadDay
from relbuilder.ui.widgets.popover import Popover


class Deeds(QObject):
    """`begun(key)` when an answer is on its way; `over` when all that were have been carried out or refused."""

    begun = Signal(str)
    over = Signal()

    def __init__(self, desk: Desk, answers: Answers, read_day: ReadDay | None, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._answers = answers
        self._read_day = read_day
        self._page = page
        self._pending = 0

    @property
    def pending(self) -> int:
        """How many answers are on their way."""
        return self._pending

    def carry_out(self, answer: Answer, row: Row, anchor: QWidget) -> None:
        """Do what an answer to a row means; questions open beside `anchor`."""
        match answer:
            case Answer.SETTLE if (made := self._introduction(row)) is not None:
                self._ask_step(row, made, anchor)
            case Answer.SETTLE:
                self._write(row, partial(self._answers.settle, [row.item]))
            case Answer.SNOOZE:
                self._ask_until(row, anchor)
            case Answer.NOT_TODAY:
                self._snooze(row, Snooze.TOMORROW)
            case Answer.MOVE if takes(row, answer):
                panel = DayPanel(
                    *(self.tr("Which day was agreed?"), self.tr("Move"), self._desk.today(), self._read_day),
                    word=self.tr("A word about it (optional)"),
                )
                self._open_panel(panel, partial(self._move, row, panel), anchor)
            case Answer.DROP if takes(row, answer):
                call = partial(promises.drop_promise, self._desk.context, row.item.key.number)
                self._write(
                    row, partial(self._desk.do, call, partial(self._tell, self.tr("Promise dropped")))
                )
            case Answer.LOG | Answer.OPEN | Answer.WRITE | Answer.CALL if row.person is not None:
                self._reach(answer, row, row.person)
            case _:
                pass

    def take_back(self, done: Done) -> None:
        """Make undone what was done, whatever was done since."""
        call = partial(reminders.reopen, self._desk.context, done)
        self._run(done.key, partial(self._desk.do, call, partial(self._tell, self.tr("Taken back"))))

    def _introduction(self, row: Row) -> Introduction | None:
        """The introduction that a row reminds of, while there is a step to be taken."""
        match row.item.subject:
            case Reminder(about=Subject(kind=SubjectKind.INTRODUCTION, number=number)) if row.person:
                known = self._desk.reader.dossier(row.person.id, self._desk.today()).introductions
                return next((made for made in known if made.id == number and made.is_open), None)
        return None

    def _ask_step(self, row: Row, made: Introduction, anchor: QWidget) -> None:
        people = self._desk.reader.people([made.first_id, made.second_id], self._desk.today())
        names = {number: person.given or person.name for number, person in people.items()}
        panel = NextStep(made, Ends(names.get(made.first_id, ""), names.get(made.second_id, "")))
        popover = Popover(panel, self._page)
        panel.taken.connect(partial(self._take_step, popover, row, made))
        panel.seen.connect(partial(self._only_seen, popover, row))
        popover.closed.connect(popover.deleteLater)
        anchor.destroyed.connect(popover.dismiss)
        popover.open_at(anchor)

    def _take_step(
        self, popover: Popover, row: Row, made: Introduction, state: IntroductionState, outcome: str
    ) -> None:
        popover.dismiss()
        call = partial(introductions.advance_introduction, self._desk.context, made.id or 0, state, outcome)
        told = partial(self._tell, self.tr("The introduction is up to date"))
        self._write(row, partial(self._desk.do, call, told))

    def _only_seen(self, popover: Popover, row: Row) -> None:
        popover.dismiss()
        call = partial(reminders.delete_reminder, self._desk.context, row.item.key.number)
        told = partial(self._tell, self.tr("You will not be reminded of this step"))
        self._write(row, partial(self._desk.do, call, told))

    def _reach(self, answer: Answer, row: Row, person: Person) -> None:
        if answer is Answer.LOG:
            self._desk.shell.log_touch([person.id])
        elif answer is Answer.OPEN:
            self._desk.shell.open_contact(person.id)
        elif answer is Answer.CALL:
            if person.phone:
                self._open(phone_address(person.phone), person.phone)
            else:
                self._desk.shell.tell(self.tr("No phone number of {name} is known.").format(name=person.name))
        elif person.email:
            self._open(mail_address(person.email, *self._draft(row, person)), person.email)
        else:
            self._desk.shell.tell(self.tr("No e-mail address of {name} is known.").format(name=person.name))

    def _draft(self, row: Row, person: Person) -> tuple[str, str]:
        """Subject and beginning of a mail, where the row says what it is about."""
        subject, given = row.item.subject, person.given or person.name
        if isinstance(subject, ImportantDate) and subject.label == BIRTHDAY:
            return self.tr("Happy birthday"), self.tr("Happy birthday, {name}!").format(name=given)
        if row.item.kind is ItemKind.THANK_YOU:
            return self.tr("Thank you"), self.tr("Hi {name}. Thank you").format(name=given)
        return "", ""

    def _open(self, address: QUrl, words: str) -> None:
        if not open_address(address):
            self._desk.shell.tell(self.tr("No program here opens {address}.").format(address=words))

    def _ask_until(self, row: Row, anchor: QWidget) -> None:
        menu = SnoozeMenu(self._desk.context, self._page)
        menu.chosen.connect(partial(self._snooze, row))
        title = self.tr("Put off until when?")
        menu.day_wanted.connect(
            partial(self._ask_day, title, self.tr("Put off"), partial(self._snooze, row), anchor)
        )
        menu.setAccessibleName(f"{title} {title_of(row, self._desk.today())}")
        menu.open_below(anchor)

    def _ask_day(self, title: str, verb: str, take: Callable[[date], None], anchor: QWidget) -> None:
        self._open_panel(DayPanel(title, verb, self._desk.today(), self._read_day), take, anchor)

    def _open_panel(self, panel: DayPanel, take: Callable[[date], None], anchor: QWidget) -> None:
        popover = Popover(panel, self._page)
        panel.chosen.connect(partial(self._day_chosen, popover, take))
        popover.closed.connect(popover.deleteLater)
        # The row may be gone before an answer is: another program, or a day that begins.
        anchor.destroyed.connect(popover.dismiss)
        popover.open_at(anchor)

    def _day_chosen(self, popover: Popover, take: Callable[[date], None], day: date) -> None:
        popover.dismiss()
        take(day)

    def _snooze(self, row: Row, choice: Snooze | date) -> None:
        self._write(row, partial(self._answers.snooze, [row.item], choice))

    def _move(self, row: Row, panel: DayPanel, day: date) -> None:
        call = partial(promises.move_promise, self._desk.context, row.item.key.number, day, panel.word())
        self._write(row, partial(self._desk.do, call, partial(self._tell, self.tr("Promise moved"))))

    def _write(self, row: Row, call: Callable[[], None]) -> None:
        self._run(str(row.item.key), call)

    def _run(self, key: str, call: Callable[[], None]) -> None:
        self._pending += 1
        self.begun.emit(key)
        call()
        # What is written goes through one lane in order: when this comes back, that was carried out or refused.
        self._desk.tasks.run(nothing, self._count_down)

    def _count_down(self, _result: object) -> None:
        self._pending -= 1
        if not self._pending:
            self.over.emit()

    def _tell(self, text: str, _result: object) -> None:
        self._desk.shell.tell(text, undoable=True)


def nothing() -> None:
    """Only passes through the lane."""
