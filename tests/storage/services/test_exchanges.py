"""What was given and received, over the real storage."""

from dataclasses import replace
from datetime import timedelta

import pytest

from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.exchange import ExchangeDirection, ExchangeKind
from relbuilder.domain.need import NeedKind
from relbuilder.domain.reminder import ItemKind
from relbuilder.services.exchanges import add_exchange, delete_exchange, edit_exchange
from relbuilder.services.history import Label
from relbuilder.services.needs import add_need
from relbuilder.services.recording import redo, undo
from tests.storage.services.conftest import Office

GIVEN, RECEIVED = ExchangeDirection.GIVEN, ExchangeDirection.RECEIVED


def thanks(office: Office) -> list[str]:
    """What the day after asks to be thanked for."""
    office.clock.set_on(1)
    texts = [getattr(item.subject, "text", "") for item in office.items(ItemKind.THANK_YOU)]
    office.clock.set_on(-1)
    return texts


def test_what_was_given_has_its_usual_size_and_waters_the_relation(office: Office) -> None:
    (a,) = office.add("Ada Giver")
    before = office.everything()
    stored = add_exchange(office.context, a, GIVEN, ExchangeKind.BUSINESS, " A client ")
    assert (stored.text, stored.size, stored.day) == ("A client", 5, office.context.today())
    assert office.dossier(a).exchanges == (stored,)
    assert office.dossier(a).moisture > 0
    assert thanks(office) == []
    assert undo(office.context) is Label.GAVE
    assert office.everything() == before
    redo(office.context)
    assert office.dossier(a).exchanges == (stored,)


def test_what_was_received_asks_for_thanks_the_next_day_and_an_undo_takes_both_back(office: Office) -> None:
    (a,) = office.add("Ada Giver")
    before = office.everything()
    add_exchange(office.context, a, RECEIVED, ExchangeKind.TIP, "a vacancy")
    assert thanks(office) == ["a vacancy"]
    assert undo(office.context) is Label.RECEIVED
    assert office.everything() == before


def test_what_was_received_long_ago_asks_for_nothing(office: Office) -> None:
    (a,) = office.add("Ada Giver")
    add_exchange(
        office.context, a, RECEIVED, ExchangeKind.TIP, on=office.context.today() - timedelta(days=40)
    )
    assert thanks(office) == []


def test_a_corrected_exchange_is_thanked_for_as_it_is_called_now(office: Office) -> None:
    (a,) = office.add("Ada Giver")
    stored = add_exchange(office.context, a, RECEIVED, ExchangeKind.TIP, "a vacancy")
    before = office.everything()
    edit_exchange(office.context, replace(stored, text=" a job ", size=8))
    assert [(exchange.text, exchange.size) for exchange in office.dossier(a).exchanges] == [("a job", 8)]
    assert thanks(office) == ["a job"]
    assert undo(office.context) is Label.EDIT_EXCHANGE
    assert office.everything() == before


def test_who_takes_it_away_takes_the_thanks_away_too(office: Office) -> None:
    (a,) = office.add("Ada Giver")
    stored = add_exchange(office.context, a, RECEIVED, ExchangeKind.TIP, "a vacancy")
    before = office.everything()
    delete_exchange(office.context, stored.id or 0)
    assert (office.dossier(a).exchanges, office.dossier(a).moisture, thanks(office)) == ((), 0, [])
    assert undo(office.context) is Label.DELETE_EXCHANGE
    assert office.everything() == before


@pytest.mark.parametrize(("kind", "met"), [(NeedKind.NEED, True), (NeedKind.INTEREST, False)])
def test_what_is_given_meets_a_need_but_never_an_interest(office: Office, kind: NeedKind, met: bool) -> None:
    (a,) = office.add("Ada Giver")
    need = add_need(office.context, a, "a speaker", kind)
    before = office.everything()
    add_exchange(office.context, a, GIVEN, ExchangeKind.TIP, "a speaker", meets=need.id)
    assert [(known.met_on is not None) for known in office.dossier(a).needs] == [met]
    undo(office.context)
    assert office.everything() == before


def test_nonsense_is_refused(office: Office) -> None:
    (a,) = office.add("Ada Giver")
    before = office.everything()
    context, tomorrow = office.context, office.context.today() + timedelta(days=1)
    with pytest.raises(InputProblem) as raised:
        add_exchange(context, a, GIVEN, ExchangeKind.TIP, on=tomorrow)
    assert raised.value.code is Code.FUTURE_DATE
    with pytest.raises(InputProblem) as raised:
        add_exchange(context, a, GIVEN, ExchangeKind.TIP, size=4)
    assert raised.value.code is Code.INVALID_VALUE
    with pytest.raises(NotFound):
        add_exchange(context, 77, GIVEN, ExchangeKind.TIP)
    with pytest.raises(NotFound):
        delete_exchange(context, 77)
    assert office.everything() == before
