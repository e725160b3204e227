"""What Done means for each kind of thing due, and what takes it back. A helper of the use cases, not one itself."""

from dataclasses import replace
from datetime import date

from relbuilder.domain.agenda import Item
from relbuilder.domain.errors import Code, InputProblem
from relbuilder.domain.introduction import IntroductionState
from relbuilder.domain.recurrence import next_occurrence, occurrences
from relbuilder.domain.reminder import ItemKey, ItemKind, Mark, Reminder, ReminderKind, Subject, SubjectKind
from relbuilder.domain.standing import Standing
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services import asks, follow_ups, introductions, loans, promises, touches
from relbuilder.services.context import Context
from relbuilder.services.marks import change_mark
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.readings import Done, DoneKind


def settle_item(context: Context, unit: UnitOfWork, item: Item) -> None:
    """Carry out Done for one thing; raises like `reminders.settle`."""
    match item.kind:
        case ItemKind.PERSON:
            _be_in_touch(context, unit, item)
        case ItemKind.PROMISE:
            promises.keep(context, unit, item.key.number)
            _forget_answers(unit, item)
        case ItemKind.DATE:
            _see_to_date(context, unit, item)
        case _:
            _see_to(context, unit, item)
            _forget_answers(unit, item)
            _take_next_step(context, unit, item)


def reopen_done(unit: UnitOfWork, done: Done) -> None:
    """Take back one thing that was done; raises like `reminders.reopen`."""
    match done.kind:
        case DoneKind.TOUCH:
            _forget_touch(unit, int(done.key))
        case DoneKind.PROMISE:
            promises.reopen(unit, int(done.key))
        case DoneKind.REMINDER:
            _reopen_reminder(unit, int(done.key))
        case DoneKind.DATE:
            unit.marks.remove(done.key)


def is_due(standing: Standing, today: date) -> bool:
    """Whether a person's time has come: on the board, not paused, due."""
    paused = standing.paused_until is not None and standing.paused_until > today
    waiting = standing.next_due is not None and standing.next_due <= today
    return waiting and not paused and standing.binned_on is None


def _be_in_touch(context: Context, unit: UnitOfWork, item: Item) -> None:
    contact_id, today = item.key.number, context.today()
    if not is_due(unit.standings.get(contact_id), today):
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    kind = _usual_kind(unit, contact_id)
    now, zone = context.clock.now(), context.clock.zone()
    touches.write_down(unit, Touch(kind, today, (contact_id,), now, zone))
    change_mark(unit, item.key, contact_id, lambda mark: replace(_silent(mark), answered_on=today))


def _usual_kind(unit: UnitOfWork, contact_id: int) -> TouchKind:
    known = unit.touches.of_contact(contact_id)
    return known[-1].kind if known else TouchKind.MESSAGE


def _see_to_date(context: Context, unit: UnitOfWork, item: Item) -> None:
    known = unit.marks.find(item.key)
    if known and known.settled_at:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    now = context.clock.now()
    change_mark(unit, item.key, item.contact_id, lambda mark: replace(_silent(mark), settled_at=now))


def _see_to(context: Context, unit: UnitOfWork, item: Item) -> None:
    reminder, day = unit.reminders.get(item.key.number), item.key.due
    if not isinstance(item.subject, Reminder) or _answer(reminder) != _answer(item.subject):
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    following = next_occurrence(reminder.rule, reminder.day, day)
    today = context.today()
    # Through today, so that it counts as done today; but elsewhere an occurrence of today may be still to come.
    through = day if following and following <= today else max(day, today)
    settled_on = None if following else today
    # The follow-ups of a card stand as one line: one answer is for all of them.
    earlier = follow_ups.open_before(unit, reminder) if reminder.kind is ReminderKind.FOLLOW_UP else []
    for seen_to in (*earlier, reminder):
        unit.reminders.put(replace(seen_to, handled_through=through, settled_on=settled_on))
    _see_to_subject(context, unit, reminder)


def _see_to_subject(context: Context, unit: UnitOfWork, reminder: Reminder) -> None:
    """What Done says of the thing that made the reminder: they were told how it went, or all of it came back."""
    match reminder:
        case Reminder(kind=ReminderKind.OWN, about=Subject(kind=SubjectKind.ASK, number=ask_id)):
            asks.note_told(unit, ask_id, context.today())
        case Reminder(about=Subject(kind=SubjectKind.LOAN, number=loan_id)):
            loans.note_back(unit, loan_id, context.today())


def _reopen_subject(unit: UnitOfWork, reminder: Reminder) -> None:
    match reminder:
        case Reminder(kind=ReminderKind.OWN, about=Subject(kind=SubjectKind.ASK, number=ask_id)):
            asks.note_told(unit, ask_id, None)
        case Reminder(about=Subject(kind=SubjectKind.LOAN, number=loan_id)) if reminder.settled_on:
            loans.forget_back(unit, loan_id, reminder.settled_on)


def _take_next_step(context: Context, unit: UnitOfWork, item: Item) -> None:
    """Done for an introduction means that its next step was taken; what came of it takes words of the user's."""
    match item.subject:
        case Reminder(about=Subject(kind=SubjectKind.INTRODUCTION, number=number)):
            following = unit.introductions.get(number).following
            if following not in (None, IntroductionState.OUTCOME):
                introductions.go_on(context, unit, number)
        case _:
            pass


def _answer(reminder: Reminder) -> tuple[date | None, date | None]:
    return reminder.handled_through, reminder.settled_on


def _forget_answers(unit: UnitOfWork, item: Item) -> None:
    """What was put off is not put off any more, should it be opened again."""
    change_mark(unit, item.key, item.contact_id, _silent)


def _silent(mark: Mark) -> Mark:
    return Mark(mark.key, mark.contact_id)


def _forget_touch(unit: UnitOfWork, touch_id: int) -> None:
    touch = touches.take_away(unit, touch_id)
    for standing in unit.standings.get_many(touch.people):
        # Nobody was answered in the end: who is due again may have that place in the day again.
        if standing.next_due is not None:
            key = ItemKey(ItemKind.PERSON, standing.contact_id, standing.next_due)
            change_mark(unit, key, standing.contact_id, lambda mark: replace(mark, answered_on=None))


def _reopen_reminder(unit: UnitOfWork, reminder_id: int) -> None:
    reminder = unit.reminders.get(reminder_id)
    if reminder.handled_through is None:
        raise InputProblem(Code.CHANGED_ELSEWHERE)
    if reminder.kind is ReminderKind.FOLLOW_UP:
        follow_ups.reopen(unit, reminder)
        return
    match reminder.about:
        case Subject(kind=SubjectKind.INTRODUCTION, number=number):
            introductions.go_back(unit, number, reminder.day)
    done = occurrences(reminder.rule, reminder.day, None, reminder.handled_through)
    before_it = done[-2] if len(done) > 1 else None
    unit.reminders.put(replace(reminder, handled_through=before_it, settled_on=None))
    _reopen_subject(unit, reminder)
