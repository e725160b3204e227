"""Imports on the real storage: what is new, what is known, what is doubtful, and that all of it can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from relbuilder.domain.contact import Contact, Origin
from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem
from relbuilder.domain.matching import Because
from relbuilder.domain.tier import Tier
from relbuilder.domain.verdict import VerdictKind
from relbuilder.services import recording
from relbuilder.services.address_books import Format, ReadingOptions, Record, Skipped, SkipReason
from relbuilder.services.contacts import bin_contacts, edit_contact
from relbuilder.services.duplicates import find_duplicates
from relbuilder.services.imports import (
    BLOCK,
    Decision,
    FileReport,
    ImportReport,
    ImportRequest,
    preview_import,
    run_import,
)
from relbuilder.services.progress import Progress
from relbuilder.storage.queries import open_reader
from tests.people import invented, person
from tests.world import Book, World, make_world

SHARED = "anna@berg.example"
ANNA = person("Anna Berg", email=SHARED, organisation="Blå Bølge", title="CFO")
BO = person("Bo Dahl", phone="+45 22 33 44 55")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_world(tmp_path)
    yield made
    made.units.close()


def take_in(world: World, *paths: Path, **more: object) -> ImportReport:
    return run_import(world.context, ImportRequest(paths, **more), Progress())  # type: ignore[arg-type]


def counts(report: FileReport) -> tuple[int, int, int, int]:
    return (report.read, report.created, report.updated, report.unchanged)


def visible(world: World) -> int:
    with world.context.open_unit() as unit:
        return sum(unit.standings.count(tier) for tier in Tier)


def test_new_people_stand_in_the_graveyard_in_the_files_order(world: World) -> None:
    report = take_in(world, world.shelf.put("a.vcf", ANNA, BO))
    assert counts(report.files[0]) == (2, 2, 0, 0)
    with world.context.open_unit() as unit:
        standings = unit.standings.get_many(report.ids)
        assert [standing.tier for standing in standings] == [Tier.GRAVEYARD] * 2
        assert standings[0].rank < standings[1].rank
        assert all(standing.next_due is None for standing in standings)
        assert [move.came_from for move in unit.moves.latest_of(report.ids)] == [None, None]
    assert all(contact.uid for contact in world.people())


def test_the_same_file_twice_changes_nothing(world: World) -> None:
    path = world.shelf.put("a.vcf", ANNA, BO)
    take_in(world, path)
    before = world.people()
    again = take_in(world, path, tier=Tier.VIP)
    assert counts(again.files[0]) == (2, 0, 0, 2)
    assert world.people() == before
    assert world.context.history.state.undo == "import"
    recording.undo(world.context)
    assert world.context.history.state.undo is None, "an import without news is nothing to undo"


def test_the_same_file_twice_leaves_an_edit_alone(world: World) -> None:
    path = world.shelf.put("a.vcf", ANNA)
    (anna,) = take_in(world, path).ids
    edit_contact(world.context, anna, lambda contact: replace(contact, points=()))
    assert counts(take_in(world, path).files[0]) == (1, 0, 0, 1)
    assert world.people()[0].points == ()


def test_a_preview_tells_what_the_import_does_and_writes_nothing(world: World) -> None:
    take_in(world, world.shelf.put("old.vcf", ANNA))
    more = replace(ANNA, note="Sails")
    path = world.shelf.put("new.vcf", more, BO, person("Cæcilie Friis"))
    request = ImportRequest((path,))
    previewed = preview_import(world.context, request, Progress())
    assert counts(previewed.files[0]) == (3, 2, 1, 0)
    assert len(world.people()) == 1
    assert world.people()[0].note == ""
    assert counts(run_import(world.context, request, Progress()).files[0]) == (3, 2, 1, 0)


def test_doubles_inside_one_file_become_one(world: World) -> None:
    other = person("Anna Berg", email="ANNA@berg.example", phone="22 33 44 66")
    report = take_in(world, world.shelf.put("a.vcf", ANNA, ANNA, other))
    assert counts(report.files[0]) == (3, 1, 1, 1)
    (anna,) = world.people()
    assert [point.value for point in anna.points] == ["anna@berg.example", "22 33 44 66"]


def test_doubles_are_found_across_blocks_and_files(world: World) -> None:
    crowd = [person(invented(n), email=f"p{n}@example.org") for n in range(BLOCK + 200)]
    more = [replace(crowd[0], note="met twice"), crowd[5]]
    report = take_in(world, world.shelf.put("a.vcf", *crowd, *more), world.shelf.put("b.vcf", crowd[7], BO))
    assert counts(report.files[0]) == (BLOCK + 202, BLOCK + 200, 1, 1)
    assert counts(report.files[1]) == (2, 1, 0, 1)
    assert len(world.people()) == BLOCK + 201
    with world.context.open_unit() as unit:
        ranks = [standing.rank for standing in unit.standings.get_many(report.ids)]
    assert ranks == sorted(set(ranks))
    recording.undo(world.context)
    assert visible(world) == 0
    recording.redo(world.context)
    assert visible(world) == BLOCK + 201
    assert world.people()[0].note == "met twice"


def doubtful(world: World) -> Path:
    """A file with somebody who uses the address of a known contact under another name."""
    take_in(world, world.shelf.put("known.vcf", ANNA))
    return world.shelf.put("shared.vcf", BO, person("Gustav Krogh", email=SHARED, phone="33 11 22 44"))


def test_a_doubt_is_shown_with_both_sides(world: World) -> None:
    path = doubtful(world)
    (file,) = preview_import(world.context, ImportRequest((path,)), Progress()).files
    (doubt,) = file.doubts
    assert (doubt.where, doubt.line, doubt.because) == ((path, 2), 2, Because.EMAIL)
    assert (doubt.incoming.display_name, doubt.known.display_name) == ("Gustav Krogh", "Anna Berg")


@pytest.mark.parametrize(
    ("decision", "created", "updated"),
    [(None, 2, 0), (Decision.LATER, 2, 0), (Decision.DIFFERENT, 2, 0), (Decision.SAME, 1, 1)],
)
def test_a_doubt_is_decided_each_way(
    world: World, decision: Decision | None, created: int, updated: int
) -> None:
    path = doubtful(world)
    decisions = {(path, 2): decision} if decision else {}
    report = take_in(world, path, decisions=decisions)
    assert counts(report.files[0]) == (2, created, updated, 0)
    assert visible(world) == 1 + created
    assert counts(take_in(world, path).files[0]) == (2, 0, 0, 2), "and the next time nothing changes"


def test_records_on_one_line_are_told_apart(world: World) -> None:
    take_in(world, world.shelf.put("known.vcf", ANNA))
    stranger, other = (person(name, email=SHARED) for name in ("Gustav Krogh", "Ida Vang"))
    path = Path("cards.zip")
    world.shelf.books[path] = Book([Record(1, stranger), Record(1, other)])
    report = take_in(world, path, decisions={(path, 2): Decision.SAME})
    assert [doubt.incoming for doubt in report.files[0].doubts] == [stranger, other]
    assert counts(report.files[0]) == (2, 1, 0, 1)


def test_cancelling_leaves_nothing(world: World) -> None:
    crowd = [person(invented(n)) for n in range(2 * BLOCK)]
    path = world.shelf.put("a.vcf", *crowd)
    seen: list[int] = []

    def look(done: int, _total: int) -> None:
        seen.append(done)
        if done >= BLOCK:
            progress.cancel()

    progress = Progress(look)
    with pytest.raises(InputProblem) as told:
        run_import(world.context, ImportRequest((path,)), progress)
    assert told.value.code is Code.CANCELLED
    assert max(seen) == BLOCK, "it stopped between the blocks"
    assert world.people() == []
    assert world.context.history.state.undo is None


def test_undo_takes_newcomers_and_updates_back_and_redo_brings_them(world: World) -> None:
    take_in(world, world.shelf.put("old.vcf", ANNA))
    path = world.shelf.put("new.vcf", replace(ANNA, note="Sails"), BO)
    take_in(world, path)
    recording.undo(world.context)
    assert visible(world) == 1
    assert world.people()[0].note == ""
    recording.redo(world.context)
    assert visible(world) == 2
    assert world.people()[0].note == "Sails"
    recording.undo(world.context)
    assert counts(take_in(world, path).files[0]) == (2, 1, 1, 0), "what was undone can be imported again"


def test_somebody_in_the_bin_is_imported_anew(world: World) -> None:
    path = world.shelf.put("a.vcf", ANNA)
    bin_contacts(world.context, take_in(world, path).ids)
    assert counts(take_in(world, path).files[0]) == (1, 1, 0, 0)


def test_a_file_that_cannot_be_read_costs_only_itself(world: World) -> None:
    good = world.shelf.put("a.vcf", ANNA)
    report = take_in(world, Path("picture.vcf"), good)
    assert report.files[0].problem is not None
    assert report.files[0].problem.code is Code.FILE_NOT_TEXT
    assert counts(report.files[0]) == (0, 0, 0, 0)
    assert counts(report.files[1]) == (1, 1, 0, 0)


def test_a_file_that_breaks_off_keeps_what_came_before(world: World) -> None:
    gone = EnvironmentProblem(Code.FILE_FORBIDDEN, path="a.vcf")
    crowd = [person(invented(n)) for n in range(BLOCK + 3)]
    report = take_in(world, world.shelf.put("a.vcf", *crowd, breaks=gone), world.shelf.put("b.vcf", BO))
    assert report.files[0].problem is gone
    assert counts(report.files[0]) == (BLOCK + 3, BLOCK + 3, 0, 0)
    assert counts(report.files[1]) == (1, 1, 0, 0)


def test_skipped_records_are_named_and_count_as_read(world: World) -> None:
    skipped = Skipped(2, SkipReason.NAMELESS, "05 Oct 2020")
    path = Path("c.csv")
    world.shelf.books[path] = Book([Record(1, ANNA), skipped, Record(3, BO)], Format.LINKEDIN)
    (file,) = take_in(world, path).files
    assert counts(file) == (3, 2, 0, 0)
    assert file.skipped == [skipped]
    assert file.format is Format.LINKEDIN


def test_the_day_of_a_linkedin_connection_is_when_one_met_and_no_touch(world: World) -> None:
    met = replace(ANNA, origin=Origin(how="LinkedIn", on=date(2020, 10, 5)))
    (anna,) = take_in(world, world.shelf.put("c.csv", met)).ids
    with world.context.open_unit() as unit:
        assert unit.contacts.get(anna).origin.on == date(2020, 10, 5)
        assert unit.touches.of_contact(anna) == []
        assert unit.standings.get(anna).last_touch is None


def test_many_in_a_living_tier_fall_due_one_after_the_other(world: World) -> None:
    crowd = [person(invented(n)) for n in range(20)]
    report = take_in(world, world.shelf.put("a.vcf", *crowd), tier=Tier.VIP)
    today = world.context.today()
    with world.context.open_unit() as unit:
        standings = unit.standings.get_many(report.ids)
    dues = [standing.next_due for standing in standings]
    assert dues == sorted(day for day in dues if day is not None)
    assert dues[0] is not None
    assert dues[0] >= today + timedelta(days=14)
    assert dues[-1] == today + timedelta(days=90)
    assert max(dues.count(day) for day in dues) == 1
    assert [standing.spread_due for standing in standings] == dues


def test_one_alone_in_a_living_tier_waits_a_whole_cadence(world: World) -> None:
    report = take_in(world, world.shelf.put("a.vcf", ANNA), tier=Tier.INNER_CIRCLE)
    with world.context.open_unit() as unit:
        assert unit.standings.get(report.ids[0]).next_due == world.context.today() + timedelta(days=30)


def test_options_are_those_of_the_file(world: World) -> None:
    one, other = world.shelf.put("a.csv", ANNA), world.shelf.put("b.csv", BO)
    special = ReadingOptions(format=Format.GOOGLE)
    take_in(world, one, other, options_of={other: special})
    assert world.shelf.opened == [(one, ReadingOptions()), (other, special)]


def test_a_taken_identity_is_not_given_twice(world: World) -> None:
    take_in(world, world.shelf.put("a.vcf", replace(ANNA, uid="card-1")))
    stranger = person("Gustav Krogh", uid="card-1")
    report = take_in(world, world.shelf.put("b.vcf", stranger))
    assert [doubt.because for doubt in report.files[0].doubts] == [Because.UID]
    uids = [contact.uid for contact in world.people()]
    assert uids[0] == "card-1"
    assert len(set(uids)) == 2


def test_colleagues_who_share_a_switchboard_stay_apart(world: World) -> None:
    crowd: list[Contact] = [person(invented(n), phone="+45 70 10 20 30") for n in range(60)]
    path = world.shelf.put("a.vcf", *crowd)
    assert counts(take_in(world, path).files[0]) == (60, 60, 0, 0)
    assert counts(take_in(world, path).files[0]) == (60, 0, 0, 60)


def test_who_was_told_apart_is_not_asked_about_among_the_duplicates(world: World) -> None:
    twin = replace(ANNA, name=person("Gustav Krogh").name)
    path = world.shelf.put("a.vcf", ANNA, twin)
    take_in(world, path, decisions={(path, 2): Decision.DIFFERENT})
    with world.context.open_unit() as unit:
        (verdict,) = unit.verdicts.of_contact(1)
    assert (verdict.kind, verdict.first_id, verdict.second_id) == (VerdictKind.DIFFERENT, 1, 2)
    recording.undo(world.context)
    recording.redo(world.context)
    assert visible(world) == 2


def test_who_was_put_off_is_found_among_the_duplicates(world: World, tmp_path: Path) -> None:
    twin = replace(ANNA, name=person("Gustav Krogh").name)
    path = world.shelf.put("a.vcf", ANNA, twin)
    take_in(world, path, decisions={(path, 2): Decision.LATER})
    reader = open_reader(tmp_path / "relbuilder.db")
    assert [pair.ids for pair in find_duplicates(reader, Progress())] == [(1, 2)]
    reader.close()
