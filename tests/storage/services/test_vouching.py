"""Vouching over the real storage: answers that age, recommendations that need one, references, the undo of each."""

from dataclasses import replace
from datetime import timedelta

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.vouch import VouchAnswer
from relbuilder.services import vouching
from relbuilder.services.recording import redo, undo
from tests.storage.services.conftest import Office


def test_the_latest_answer_stands_first_and_is_taken_back(office: Office) -> None:
    (karen,) = office.add("Karen Holm")
    before = office.everything()
    yes = vouching.vouch(office.context, karen, VouchAnswer.YES, " keeps her word ")
    no = vouching.vouch(office.context, karen, VouchAnswer.NO)
    assert office.dossier(karen).vouches == (no, yes)
    assert (yes.reason, yes.day) == ("keeps her word", office.context.today())
    vouching.delete_vouch(office.context, no.id or 0)
    assert office.dossier(karen).vouches == (yes,)
    for _ in range(3):
        undo(office.context)
    assert office.everything() == before
    redo(office.context)
    assert office.dossier(karen).vouches == (yes,)


def test_a_recommendation_without_a_fresh_yes_asks_why(office: Office) -> None:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    before = office.everything()
    with pytest.raises(InputProblem) as raised:
        vouching.recommend(office.context, karen, to_id=nikolaj)
    assert raised.value.code is Code.NOT_VOUCHED
    assert office.everything() == before
    vouching.vouch(office.context, karen, VouchAnswer.NOT_YET)
    with pytest.raises(InputProblem):
        vouching.recommend(office.context, karen, to_id=nikolaj)
    made = vouching.recommend(office.context, karen, to_id=nikolaj, reason="he asked for her")
    assert made.reason == "he asked for her"


def test_a_yes_lasts_two_years(office: Office) -> None:
    (karen,) = office.add("Karen Holm")
    vouching.vouch(office.context, karen, VouchAnswer.YES)
    office.clock.set_on(2 * 365 - 1)
    vouching.recommend(office.context, karen, to_whom="Aarhus Kommune")
    office.clock.set_on(2)
    with pytest.raises(InputProblem):
        vouching.recommend(office.context, karen, to_whom="Aarhus Kommune")


def test_a_recommendation_stands_on_both_and_tells_how_it_went(office: Office) -> None:
    karen, nikolaj = office.add("Karen Holm", "Nikolaj Brandt")
    vouching.vouch(office.context, karen, VouchAnswer.YES)
    made = vouching.recommend(office.context, karen, to_id=nikolaj, purpose=" the board ")
    assert made.purpose == "the board"
    assert office.dossier(karen).recommendations == office.dossier(nikolaj).recommendations == (made,)
    assert office.dossier(karen).names[nikolaj] == "Nikolaj Brandt"
    before = office.everything()
    vouching.edit_recommendation(office.context, replace(made, outcome=" They hired her "))
    assert office.dossier(nikolaj).recommendations[0].outcome == "They hired her"
    undo(office.context)
    assert office.everything() == before
    vouching.delete_recommendation(office.context, made.id or 0)
    assert office.dossier(nikolaj).recommendations == ()
    undo(office.context)
    assert office.everything() == before


def test_nonsense_is_refused(office: Office) -> None:
    (karen,) = office.add("Karen Holm")
    tomorrow = office.context.today() + timedelta(days=1)
    for wrong, code in (
        ({}, Code.EMPTY_TEXT),
        ({"to_id": karen}, Code.INVALID_VALUE),
        ({"to_whom": "Aarhus", "on": tomorrow}, Code.FUTURE_DATE),
    ):
        with pytest.raises(InputProblem) as raised:
            vouching.recommend(office.context, karen, reason="because", **wrong)
        assert raised.value.code is code
    for call in (vouching.delete_vouch, vouching.delete_recommendation, vouching.delete_reference):
        with pytest.raises(NotFound):
            call(office.context, 77)
    with pytest.raises(NotFound):
        vouching.vouch(office.context, 77, VouchAnswer.YES)


def test_a_reference_is_written_changed_and_removed(office: Office) -> None:
    (karen,) = office.add("Karen Holm")
    before = office.everything()
    known = vouching.add_reference(office.context, karen, " my years at Fjordbank ")
    vouching.edit_reference(office.context, known.id or 0, "my courses")
    assert [one.what for one in office.dossier(karen).references] == ["my courses"]
    with pytest.raises(InputProblem):
        vouching.edit_reference(office.context, known.id or 0, " ")
    with pytest.raises(InputProblem):
        vouching.add_reference(office.context, karen, " ")
    vouching.delete_reference(office.context, known.id or 0)
    assert office.dossier(karen).references == ()
    for _ in range(3):
        undo(office.context)
    assert office.everything() == before
