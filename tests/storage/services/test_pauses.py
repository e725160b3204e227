"""Pauses over the real storage: clocks stand still and go on where they stopped."""

from datetime import date, timedelta

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import imports
from relbuilder.services.pauses import pause, resume
from relbuilder.services.progress import Progress
from relbuilder.services.recording import redo, undo
from relbuilder.services.touches import log_touch
from tests.people import person
from tests.storage.services.conftest import Office


def _ahead(office: Office, days: int) -> date:
    return office.context.today() + timedelta(days=days)


def test_due_day_moves_by_the_length_of_the_pause(office: Office) -> None:
    a, b = office.add("Ada Away", "Bo Here")
    due = office.standing(a).next_due
    assert due is not None
    pause(office.context, _ahead(office, 20), contact_id=a)
    assert office.standing(a).next_due == due + timedelta(days=20)
    assert office.standing(a).paused_until == _ahead(office, 20)
    assert office.standing(b).next_due == due


def test_nobody_is_asked_for_while_everything_is_paused(office: Office) -> None:
    office.come_due("Ada Due", "Bo Due")
    pause(office.context, _ahead(office, 10))
    page = office.today()
    assert (page.rows, page.count) == ((), 0)
    assert page.pause is not None
    assert page.pause.until == _ahead(office, 10)
    office.clock.set_on(10)
    assert len(office.today().rows) == 2
    assert office.today().pause is None


def test_late_ones_are_as_late_afterwards(office: Office) -> None:
    (a,) = office.come_due("Ada Due")
    office.clock.set_on(5)
    pause(office.context, _ahead(office, 21))
    office.clock.set_on(21)
    assert office.reader.cards([a], office.context.today())[a].days_over == 5


def test_moisture_does_not_dry_meanwhile(office: Office) -> None:
    (a,) = office.add("Ada Away", tier=Tier.INNER_CIRCLE)
    log_touch(office.context, [a], TouchKind.MEETING)
    pause(office.context, _ahead(office, 30), contact_id=a)
    office.clock.set_on(30)
    assert office.dossier(a).moisture == pytest.approx(0.8)
    office.clock.set_on(30)
    assert office.dossier(a).moisture == pytest.approx(0.4)


def test_open_end_lasts_until_it_is_resumed(office: Office) -> None:
    (a,) = office.come_due("Ada Due")
    before = office.standing(a).next_due
    assert before is not None
    pause(office.context, None, contact_id=a)
    assert office.standing(a).next_due is None
    office.clock.set_on(400)
    assert office.today().rows == ()
    resume(office.context, contact_id=a)
    assert office.standing(a).next_due == before + timedelta(days=400)
    assert len(office.today().rows) == 1


def test_running_pause_gets_the_new_end(office: Office) -> None:
    (a,) = office.add("Ada Away")
    due = office.standing(a).next_due
    assert due is not None
    pause(office.context, _ahead(office, 20))
    office.clock.set_on(5)
    pause(office.context, _ahead(office, 5))
    assert office.standing(a).next_due == due + timedelta(days=10)
    assert len(office.reader.pauses(office.context.today())) == 1


def test_pause_that_ends_the_day_it_began_never_was(office: Office) -> None:
    office.add("Ada Away", "Bo Away")
    before = office.everything()
    pause(office.context, None)
    resume(office.context)
    assert office.everything() == before


def test_resumed_early_the_clocks_go_on_early(office: Office) -> None:
    (a,) = office.add("Ada Away")
    due = office.standing(a).next_due
    assert due is not None
    pause(office.context, _ahead(office, 20), contact_id=a)
    office.clock.set_on(7)
    resume(office.context, contact_id=a)
    assert office.standing(a).next_due == due + timedelta(days=7)
    assert office.reader.pauses(office.context.today()) == []


def test_a_person_and_everybody_are_two_pauses(office: Office) -> None:
    (a,) = office.add("Ada Away")
    due = office.standing(a).next_due
    assert due is not None
    pause(office.context, _ahead(office, 30), contact_id=a)
    pause(office.context, _ahead(office, 10))
    resume(office.context)
    assert office.standing(a).next_due == due + timedelta(days=30)


def test_resuming_nothing_is_nothing(office: Office) -> None:
    (a,) = office.add("Ada Here")
    before = office.context.history.state
    resume(office.context)
    resume(office.context, contact_id=a)
    assert office.context.history.state == before


def test_both_can_be_undone_and_redone(office: Office) -> None:
    office.come_due("Ada Due", "Bo Due")
    office.add("Eva Rests", tier=Tier.GRAVEYARD)
    before = office.everything()
    pause(office.context, _ahead(office, 9))
    paused = office.everything()
    office.clock.set_on(2)
    resume(office.context)
    undo(office.context)
    assert office.everything() == paused
    undo(office.context)
    assert office.everything() == before
    redo(office.context)
    assert office.everything() == paused


def test_new_people_are_paused_with_everybody(office: Office) -> None:
    pause(office.context, _ahead(office, 20))
    (a,) = office.add("Ada New", tier=Tier.INNER_CIRCLE)
    assert office.standing(a).next_due == _ahead(office, 50)
    source = office.world.shelf.put("a.vcf", person("Bo Imported"))
    request = imports.ImportRequest(paths=(source,), tier=Tier.INNER_CIRCLE)
    report = imports.run_import(office.context, request, Progress())
    assert office.standing(report.ids[0]).paused_until == _ahead(office, 20)


@pytest.mark.parametrize(("days", "due_in"), [(20, [14 + 8 + 20, 30 + 20]), (None, [None, None])])
def test_first_due_days_of_many_imported_wait_for_the_end_of_the_pause(
    office: Office, days: int | None, due_in: list[int | None]
) -> None:
    pause(office.context, None if days is None else _ahead(office, days))
    source = office.world.shelf.put("a.vcf", person("Ada Imported"), person("Bo Imported"))
    request = imports.ImportRequest(paths=(source,), tier=Tier.INNER_CIRCLE)
    report = imports.run_import(office.context, request, Progress())
    expected = [None if count is None else _ahead(office, count) for count in due_in]
    assert [office.standing(number).next_due for number in report.ids] == expected


@pytest.mark.parametrize("days", [0, -1])
def test_end_that_is_not_ahead_is_refused(office: Office, days: int) -> None:
    with pytest.raises(InputProblem) as raised:
        pause(office.context, _ahead(office, days))
    assert raised.value.code is Code.INVALID_VALUE


def test_nobody_cannot_be_paused(office: Office) -> None:
    with pytest.raises(NotFound):
        pause(office.context, None, contact_id=77)
    assert office.reader.pauses(office.context.today()) == []
