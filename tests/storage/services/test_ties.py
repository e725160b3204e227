"""Ties over the real storage: both ends, light records, suggestions and their answers, and the undo of each."""

from datetime import date, timedelta

import pytest

from relbuilder.domain.contact import Affiliation, Contact, GroupKind, Name
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.standing import Standing
from relbuilder.domain.tie import Tie, TieKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services import board, groups, ties, touches
from relbuilder.services.contacts import add_contact, bin_contacts
from relbuilder.services.recording import redo, undo
from tests.people import person
from tests.storage.services.conftest import Office


def known(office: Office, contact_id: int) -> list[tuple[str, str]]:
    """Whom a contact knows, and as what."""
    return [(each.name, each.kind) for each in office.dossier(contact_id).ties]


def suggested(office: Office, contact_id: int) -> list[str]:
    return [each.name for each in office.reader.suggested_ties(contact_id)]


def test_a_tie_is_seen_from_both_ends_and_undone(office: Office) -> None:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    before = office.everything()
    tie = ties.add_tie(office.context, Tie(karen, nikolaj, TieKind.MANAGER, 3, date(2019, 1, 1)))
    assert tie.id is not None
    assert known(office, karen) == [("Nikolaj Brandt", "manager")]
    assert known(office, nikolaj) == [("Karen Holm", "report")]
    undo(office.context)
    assert office.everything() == before
    redo(office.context)
    assert known(office, nikolaj) == [("Karen Holm", "report")]


def test_own_kinds_have_an_own_inverse(office: Office) -> None:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    ties.add_tie(office.context, Tie(karen, nikolaj, " godfather ", inverse=" godchild "))
    (seen,) = office.dossier(nikolaj).ties
    assert (seen.kind, seen.inverse) == ("godchild", "godfather")


def test_a_tie_is_edited_from_its_other_end(office: Office) -> None:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    tie = ties.add_tie(office.context, Tie(karen, nikolaj, TieKind.FRIEND))
    ties.edit_tie(office.context, Tie(nikolaj, karen, TieKind.PARENT, 3, id=tie.id))
    assert known(office, karen) == [("Nikolaj Brandt", "child")]
    undo(office.context)
    assert known(office, karen) == [("Nikolaj Brandt", "friend")]


def test_a_tie_is_removed_and_comes_back(office: Office) -> None:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    tie = ties.add_tie(office.context, Tie(karen, nikolaj, TieKind.FRIEND))
    ties.delete_tie(office.context, tie.id or 0)
    assert known(office, karen) == []
    undo(office.context)
    assert known(office, karen) == [("Nikolaj Brandt", "friend")]


@pytest.mark.parametrize(
    ("tie", "code"),
    [
        (Tie(1, 1, "friend"), Code.INVALID_VALUE),
        (Tie(1, 2, " "), Code.EMPTY_TEXT),
        (Tie(1, 2, "friend", strength=4), Code.INVALID_VALUE),
        (Tie(1, 2, "friend", since=date(2999, 1, 1)), Code.FUTURE_DATE),
    ],
)
def test_nonsense_is_refused(office: Office, tie: Tie, code: Code) -> None:
    office.add("Karen Holm", "Nikolaj Brandt")
    before = office.everything()
    with pytest.raises(InputProblem) as raised:
        ties.add_tie(office.context, tie)
    assert raised.value.code is code
    assert office.everything() == before


def test_the_same_tie_twice_is_refused_also_from_the_other_end(office: Office) -> None:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    ties.add_tie(office.context, Tie(karen, nikolaj, TieKind.PARENT))
    with pytest.raises(InputProblem):
        ties.add_tie(office.context, Tie(nikolaj, karen, TieKind.CHILD))
    ties.add_tie(office.context, Tie(karen, nikolaj, TieKind.COLLEAGUE))
    with pytest.raises(NotFound):
        ties.add_tie(office.context, Tie(karen, 77, TieKind.FRIEND))


def light(office: Office, contact_id: int) -> Standing:
    stranger = Contact(Name("Inga", family="Vang"), affiliations=(Affiliation("Fjordbank"),))
    tie = ties.add_tie_to_stranger(office.context, contact_id, stranger, Tie(contact_id, 0, TieKind.FRIEND))
    return office.standing(tie.second_id)


def test_a_stranger_gets_a_light_record_that_no_column_shows(office: Office) -> None:
    (karen,) = office.add("Karen Holm")
    before = office.everything()
    stranger = light(office, karen)
    assert stranger.light
    assert office.dossier(stranger.contact_id).moves == ()
    assert [each.light for each in office.dossier(karen).ties] == [True]
    assert all(stranger.contact_id not in office.column(tier) for tier in Tier)
    assert sum(head.count for head in office.reader.columns()) == 1
    assert office.reader.find(text="Inga") == [stranger.contact_id]
    undo(office.context)
    assert office.everything() == before


def test_a_light_record_becomes_a_card_and_a_light_record_again(office: Office) -> None:
    (karen,) = office.add("Karen Holm")
    stranger = light(office, karen)
    board.move_contacts(office.context, [stranger.contact_id], Tier.GRAVEYARD)
    assert office.column(Tier.GRAVEYARD) == [stranger.contact_id]
    moves = office.dossier(stranger.contact_id).moves
    assert [(move.came_from, move.went_to) for move in moves] == [(None, Tier.GRAVEYARD)]
    assert [each.light for each in office.dossier(karen).ties] == [False]
    undo(office.context)
    assert office.standing(stranger.contact_id) == stranger
    assert office.column(Tier.GRAVEYARD) == []


def test_who_was_met_together_and_who_works_together_may_know_each_other(office: Office) -> None:
    karen, nikolaj, lise = office.add("Karen Holm", "Nikolaj Brandt", "Lise Munk")
    added = [
        add_contact(office.context, person(name, organisation="Fjordbank")).id
        for name in ("Inga Vang", "Ove Friis")
    ]
    inga, ove = (number or 0 for number in added)
    touches.log_touch(office.context, (karen, nikolaj, inga), TouchKind.MEETING)
    touches.log_touch(office.context, (karen, nikolaj), TouchKind.CALL)
    assert suggested(office, karen) == ["Nikolaj Brandt", "Inga Vang"]
    first = office.reader.suggested_ties(inga)
    assert {(each.name, each.organisation, each.touches) for each in first} == {
        ("Karen Holm", "", 1),
        ("Nikolaj Brandt", "", 1),
    }
    (colleague,) = office.reader.suggested_ties(ove)
    assert (colleague.name, colleague.organisation, colleague.touches) == ("Inga Vang", "Fjordbank", 0)
    assert suggested(office, lise) == []


def test_who_is_tied_or_judged_or_gone_is_suggested_no_more(office: Office) -> None:
    karen, nikolaj, lise, ove = office.add("Karen Holm", "Nikolaj Brandt", "Lise Munk", "Ove Friis")
    touches.log_touch(office.context, (karen, nikolaj, lise, ove), TouchKind.MEETING)
    ties.deny_tie(office.context, nikolaj, karen)
    ties.add_tie(office.context, Tie(lise, karen, TieKind.FRIEND))
    bin_contacts(office.context, [ove])
    assert suggested(office, karen) == []
    assert suggested(office, nikolaj) == ["Lise Munk"]
    for _ in range(3):
        undo(office.context)
    # Two at a time; who was added first comes first.
    assert suggested(office, karen) == ["Ove Friis", "Lise Munk"]


def test_a_crowd_and_a_group_suggest_nobody(office: Office) -> None:
    crowd = office.add(*(f"Guest {number}" for number in range(13)))
    touches.log_touch(office.context, tuple(crowd), TouchKind.EVENT)
    assert suggested(office, crowd[0]) == []
    group = groups.add_group(office.context, "The choir", GroupKind.OTHER, crowd[:2])
    touches.log_touch(office.context, (group.id or 0,), TouchKind.MEETING)
    assert suggested(office, group.id or 0) == []
    assert suggested(office, crowd[0]) == ["Guest 1"]


def test_only_the_latest_touches_are_looked_at(office: Office) -> None:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    touches.log_touch(office.context, (karen, nikolaj), TouchKind.MEETING)
    for ago in range(200):
        day = office.context.today() - timedelta(days=ago)
        touches.log_touch(office.context, (karen,), TouchKind.MESSAGE, on=day)
    assert suggested(office, karen) == []
