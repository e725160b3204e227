"""Needs and interests over the real storage."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.need import NeedKind
from relbuilder.services.history import Label
from relbuilder.services.needs import add_need, delete_need, edit_need, meet_need
from relbuilder.services.recording import undo
from tests.storage.services.conftest import Office


def test_a_need_is_noted_corrected_met_and_one_again(office: Office) -> None:
    (a,) = office.add("Ada Needing")
    need = add_need(office.context, a, " a speaker ")
    assert (need.text, need.kind, need.noted_on) == ("a speaker", NeedKind.NEED, office.context.today())
    edit_need(office.context, replace(need, text=" a good speaker ", kind=NeedKind.INTEREST))
    (known,) = office.dossier(a).needs
    assert (known.text, known.kind) == ("a good speaker", NeedKind.INTEREST)
    meet_need(office.context, need.id or 0)
    assert office.dossier(a).needs[0].met_on == office.context.today()
    meet_need(office.context, need.id or 0, met=False)
    assert office.dossier(a).needs == (known,)


def test_each_step_can_be_undone(office: Office) -> None:
    (a,) = office.add("Ada Needing")
    states = [office.everything()]
    need = add_need(office.context, a, "a speaker")
    steps: list[Callable[[], None]] = [
        partial(edit_need, office.context, replace(need, text="a good speaker")),
        partial(meet_need, office.context, need.id or 0),
        partial(delete_need, office.context, need.id or 0),
    ]
    for step in steps:
        states.append(office.everything())
        step()
    assert office.dossier(a).needs == ()
    while states:
        assert undo(office.context) is Label.NEED
        assert office.everything() == states.pop()


def test_nonsense_is_refused(office: Office) -> None:
    (a,) = office.add("Ada Needing")
    with pytest.raises(InputProblem) as raised:
        add_need(office.context, a, "  ")
    assert raised.value.code is Code.EMPTY_TEXT
    with pytest.raises(NotFound):
        add_need(office.context, 77, "a speaker")
