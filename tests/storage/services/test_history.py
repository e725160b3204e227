"""Undo and redo of everything over the real storage: long random days, and what another program did in between."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from relbuilder.domain.agenda import Item
from relbuilder.domain.contact import ContactPoint, PointKind
from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem
from relbuilder.domain.events import ContactsMoved, HistoryChanged
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import board, contacts, pauses, promises, reminders, tiers, touches
from relbuilder.services.bulk import choose_contacts
from relbuilder.services.context import Context
from relbuilder.services.history import History, Label
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.recording import redo, undo
from relbuilder.services.reminders import Snooze
from relbuilder.services.today import read_today
from tests.people import person
from tests.storage.people import FULL
from tests.storage.services.conftest import Office


class Day:
    """Does things at random, as somebody at the board might."""

    def __init__(self, office: Office, seed: int) -> None:
        self.random = Random(seed)
        self.office = office
        self.context = office.context
        office.add(*(f"Person {number}" for number in range(8)), tier=Tier.GOOD_TO_KNOW)
        self.context.history.clear()
        self.deeds: list[Callable[[], object]] = [
            *(self.add, self.move, self.move, self.explain, self.edit, self.tag, self.bin, self.restore),
            *(
                self.log,
                self.log,
                self.correct,
                self.forget,
                self.rhythm,
                self.star,
                self.capacity,
                self.sleep,
            ),
            *(self.promise, self.remind, self.settle, self.settle, self.put_off, self.reopen, self.pause),
            *(self.resume, self.cadence),
        ]

    def act(self) -> None:
        self.random.choice(self.deeds)()

    @property
    def ids(self) -> list[int]:
        """Everybody there is now: an undo may have taken newcomers away."""
        return sorted([*self.office.reader.find(), *self.office.reader.bin()])

    def some(self) -> list[int]:
        return self.random.sample(self.ids, self.random.randint(1, 4))

    def add(self) -> None:
        newcomer = (
            replace(FULL, uid="") if self.random.random() < 0.3 else person(f"New {self.random.random()}")
        )
        contacts.add_contact(self.context, newcomer, self.random.choice(TIERS))

    def move(self) -> None:
        tier = self.random.choice(TIERS)
        column = self.office.column(tier)
        before = self.random.choice([*column, None]) if column else None
        ids = [contact_id for contact_id in self.some() if contact_id != before]
        at_end = self.random.random() < 0.3
        reason = self.random.choice(["", "why not"])
        board.move_contacts(self.context, ids, tier, before=before, at_end=at_end, reason=reason)

    def explain(self) -> None:
        board.give_reason(self.context, self.some(), f"because {self.random.random()}")

    def edit(self) -> None:
        point = ContactPoint(PointKind.EMAIL, f"{self.random.random()}@example.com")
        contacts.edit_contact(
            self.context,
            self.random.choice(self.ids),
            lambda known: replace(known, points=(*known.points, point), note=point.value, photo=FULL.photo),
        )

    def tag(self) -> None:
        words = ["finans", "Årø", "finans", "x"]
        contacts.tag_contacts(
            self.context, self.some(), add=self.random.sample(words, 2), remove=[self.random.choice(words)]
        )

    def bin(self) -> None:
        contacts.bin_contacts(self.context, self.some())

    def restore(self) -> None:
        contacts.restore_contacts(self.context, self.office.reader.bin()[:2])

    def log(self) -> None:
        day = self.context.today() - timedelta(days=self.random.choice([0, 0, 3, 200]))
        kind = self.random.choice(list(TouchKind))
        touches.log_touch(self.context, self.some(), kind, on=day, minutes=self.random.randint(0, 90))

    def correct(self) -> None:
        for touch in self.office.dossier(self.random.choice(self.ids)).touches[:1]:
            day = self.context.today() - timedelta(days=self.random.randint(0, 30))
            touches.edit_touch(
                self.context, replace(touch, day=day, people=tuple(self.some()), note="corrected")
            )

    def forget(self) -> None:
        for touch in self.office.dossier(self.random.choice(self.ids)).touches[:1]:
            touches.delete_touch(self.context, touch.id or 0)

    def rhythm(self) -> None:
        contacts.set_own_rhythm(
            self.context, self.random.choice(self.ids), days=self.random.choice([None, 7, 45])
        )

    def star(self) -> None:
        choose_contacts(self.context, [self.random.choice(self.ids)], chosen=self.random.random() < 0.5)

    def capacity(self) -> None:
        tiers.set_capacity(self.context, self.random.choice(TIERS[1:]), self.random.randint(5, 200))

    def promise(self) -> None:
        due = self.context.today() + timedelta(days=self.random.choice([-3, 0, 20]))
        promises.add_promise(self.context, self.random.choice(self.ids), "An article", due=due)

    def remind(self) -> None:
        about = self.random.choice([None, *self.ids])
        rule = self.random.choice(["", "FREQ=WEEKLY", "FREQ=DAILY;COUNT=3"])
        reminders.add_reminder(
            self.context, "Call the bank", self.context.today(), contact_id=about, rule=rule
        )

    def settle(self) -> None:
        reminders.settle(self.context, self.due(3))

    def put_off(self) -> None:
        reminders.snooze(self.context, self.due(2), self.random.choice([*Snooze]))

    def due(self, number: int) -> list[Item]:
        rows = read_today(self.context, self.office.reader).rows
        return [row.item for row in self.random.sample(rows, min(number, len(rows)))]

    def reopen(self) -> None:
        for done in read_today(self.context, self.office.reader).done[:1]:
            reminders.reopen(self.context, done)

    def pause(self) -> None:
        until = self.random.choice([None, self.context.today() + timedelta(days=9)])
        pauses.pause(self.context, until, contact_id=self.random.choice([None, *self.ids]))

    def resume(self) -> None:
        pauses.resume(self.context, contact_id=self.random.choice([None, *self.ids]))

    def cadence(self) -> None:
        tiers.set_cadence(self.context, self.random.choice(TIERS[1:]), self.random.choice([10, 60, 200]))

    def sleep(self) -> None:
        self.office.clock.set_on(self.random.randint(1, 40))


def _travel_far(context: Context, step: Callable[[Context], Label]) -> int:
    """Undo or redo until there is nothing left; returns how many steps that took."""
    steps = 0
    while getattr(context.history.state, step.__name__) is not None:
        step(context)
        steps += 1
    return steps


@pytest.mark.parametrize("seed", range(6))
def test_a_whole_day_can_be_undone_and_redone(office: Office, seed: int) -> None:
    day = Day(office, seed)
    morning = office.everything()
    for _ in range(90):
        day.act()
    evening = office.everything()
    assert evening != morning
    done = _travel_far(office.context, undo)
    assert done > 40
    assert office.everything() == morning
    assert _travel_far(office.context, redo) == done
    assert office.everything() == evening


@pytest.mark.parametrize("seed", range(100, 104))
def test_every_state_comes_back_on_a_walk_to_and_fro(office: Office, seed: int) -> None:
    day = Day(office, seed)
    behind, ahead = [office.everything()], []
    for _ in range(70):
        choice = day.random.random()
        if choice < 0.3 and len(behind) > 1:
            undo(office.context)
            ahead.append(behind.pop())
        elif choice < 0.5 and ahead:
            redo(office.context)
            behind.append(ahead.pop())
        else:
            day.act()
            if (state := office.everything()) != behind[-1]:
                behind.append(state)
                ahead.clear()
        assert office.everything() == behind[-1]


def test_state_of_the_history_is_told_after_every_step(office: Office) -> None:
    (a,) = office.add("A A", tier=Tier.GRAVEYARD)
    board.move_contacts(office.context, [a], Tier.VIP)
    assert office.told[-1] == HistoryChanged(undo="move", redo=None)
    assert undo(office.context) is Label.MOVE
    assert office.told[-2:] == [ContactsMoved((a,)), HistoryChanged(undo="add", redo="move")]
    assert redo(office.context) is Label.MOVE
    assert office.told[-1] == HistoryChanged(undo="move", redo=None)


def test_nothing_left_is_told_as_such(office: Office) -> None:
    for step in (undo, redo):
        with pytest.raises(InputProblem) as raised:
            step(office.context)
        assert raised.value.code is Code.NOTHING_TO_UNDO


def test_new_deed_ends_what_could_be_redone(office: Office) -> None:
    (a,) = office.add("A A")
    contacts.bin_contacts(office.context, [a])
    undo(office.context)
    contacts.tag_contacts(office.context, [a], add=["x"])
    assert office.context.history.state == HistoryChanged(undo="tag", redo=None)


def test_what_another_program_changed_is_not_undone_over(office: Office, neighbour: Office) -> None:
    (a,) = office.add("A A", tier=Tier.GRAVEYARD)
    board.move_contacts(office.context, [a], Tier.VIP)
    touches.log_touch(neighbour.context, [a], TouchKind.CALL)
    before = office.everything()
    with pytest.raises(InputProblem) as raised:
        undo(office.context)
    assert raised.value.code is Code.CHANGED_ELSEWHERE
    assert office.everything() == before
    assert office.told[-1] == HistoryChanged(undo="add", redo=None)


def test_contact_that_another_program_touched_is_not_taken_away(office: Office, neighbour: Office) -> None:
    (a,) = office.add("A A")
    touches.log_touch(neighbour.context, [a], TouchKind.CALL)
    with pytest.raises(InputProblem):
        undo(office.context)
    assert len(office.dossier(a).touches) == 1


def test_undo_of_one_thing_leaves_what_another_program_did_elsewhere(
    office: Office, neighbour: Office
) -> None:
    a, b = office.add("A A", "B B")
    contacts.tag_contacts(office.context, [a], add=["mine"])
    contacts.tag_contacts(neighbour.context, [b], add=["theirs"])
    undo(office.context)
    assert (office.dossier(a).contact.tags, office.dossier(b).contact.tags) == ((), ("theirs",))


def test_redo_over_a_stranger_is_refused(office: Office, neighbour: Office) -> None:
    (a,) = office.add("A A")
    contacts.tag_contacts(office.context, [a], add=["x"])
    undo(office.context)
    contacts.edit_contact(neighbour.context, a, lambda known: replace(known, note="n"))
    with pytest.raises(InputProblem) as raised:
        redo(office.context)
    assert raised.value.code is Code.CHANGED_ELSEWHERE
    assert office.context.history.state.redo is None


def test_redo_of_a_touch_with_somebody_who_is_gone_is_refused(office: Office, neighbour: Office) -> None:
    (a,) = office.add("A A")
    touches.log_touch(office.context, [a], TouchKind.CALL)
    undo(office.context)
    with neighbour.context.open_unit() as unit:
        unit.contacts.remove(a)
        unit.commit()
    with pytest.raises(InputProblem) as raised:
        redo(office.context)
    assert raised.value.code is Code.CHANGED_ELSEWHERE


def test_undo_that_the_machine_refuses_can_be_tried_again(office: Office) -> None:
    (a,) = office.add("A A", tier=Tier.GRAVEYARD)
    board.move_contacts(office.context, [a], Tier.VIP)

    def full_disk() -> UnitOfWork:
        raise EnvironmentProblem(Code.DISK_FULL)

    broken = replace(office.context, open_unit=full_disk)
    with pytest.raises(EnvironmentProblem):
        undo(broken)
    assert office.context.history.state.undo == "move"
    undo(office.context)
    assert office.column(Tier.GRAVEYARD) == [a]


def test_failed_deed_is_neither_remembered_nor_told(office: Office) -> None:
    (a,) = office.add("A A")
    told = list(office.told)
    with pytest.raises(InputProblem):
        touches.log_touch(office.context, [a, 999], TouchKind.CALL)
    assert office.told == told
    assert office.context.history.state.undo == "add"


def test_history_begins_with_the_program(office: Office, neighbour: Office) -> None:
    office.add("A A")
    assert neighbour.context.history.state == HistoryChanged(undo=None, redo=None)
    assert History().state == HistoryChanged(undo=None, redo=None)
