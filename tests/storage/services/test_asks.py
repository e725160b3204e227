"""Asking for help over the real storage: ready or not, the answer, and closing the loop."""

from dataclasses import replace
from datetime import timedelta

import pytest

from relbuilder.domain.ask import Ask, AskState
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.exchange import ExchangeDirection, ExchangeKind
from relbuilder.domain.readiness import Lack
from relbuilder.domain.reminder import ItemKind
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.asks import add_ask, answer_ask, delete_ask, edit_ask, ready_to_ask, tell_how_it_went
from relbuilder.services.exchanges import add_exchange
from relbuilder.services.history import Label
from relbuilder.services.needs import add_need, meet_need
from relbuilder.services.promises import add_promise
from relbuilder.services.recording import undo
from relbuilder.services.reminders import reopen, settle
from relbuilder.services.touches import log_touch
from tests.storage.services.conftest import Office

LATER = 14


def asked(office: Office, contact_id: int) -> Ask:
    """The one thing somebody was asked for."""
    (ask,) = office.dossier(contact_id).asks
    return ask


def test_somebody_tended_may_be_asked_and_an_ask_waits_for_its_answer(office: Office) -> None:
    (a,) = office.add("Ada Asked")
    log_touch(office.context, [a], TouchKind.MEETING)
    ready = ready_to_ask(office.context, office.reader, a)
    assert ready is not None
    assert ready.ready
    before = office.everything()
    ask = add_ask(office.context, a, " a word with her chief ")
    assert (ask.text, ask.state, ask.day) == ("a word with her chief", AskState.OPEN, office.context.today())
    assert undo(office.context) is Label.ASK
    assert office.everything() == before


def test_what_is_missing_is_said_worst_first_with_what_could_be_given(office: Office) -> None:
    (a,) = office.add("Ada Asked")
    add_promise(office.context, a, "An article", due=office.context.today())
    add_exchange(office.context, a, ExchangeDirection.RECEIVED, ExchangeKind.TIP)
    met = add_need(office.context, a, "a lawyer")
    meet_need(office.context, met.id or 0)
    need = add_need(office.context, a, "a speaker")
    office.clock.set_on(1)
    ready = ready_to_ask(office.context, office.reader, a)
    assert ready is not None
    assert ready.lacks == (Lack.PROMISE_OVERDUE, Lack.DRY, Lack.TAKEN_MORE)
    assert ready.gifts == (need,)


def test_family_is_not_an_account(office: Office) -> None:
    (a,) = office.add("Ada Asked", tier=Tier.INNER_CIRCLE)
    assert ready_to_ask(office.context, office.reader, a) is None


def test_a_yes_asks_for_thanks_and_later_for_telling_how_it_went(office: Office) -> None:
    (a,) = office.add("Ada Asked", tier=Tier.INNER_CIRCLE)
    ask = add_ask(office.context, a, "a word with her chief")
    before = office.everything()
    answer_ask(office.context, ask.id or 0, AskState.YES, " gladly ")
    known = asked(office, a)
    assert (known.state, known.answered_on, known.outcome) == (
        AskState.YES,
        office.context.today(),
        "gladly",
    )
    assert undo(office.context) is Label.ANSWER_ASK
    assert office.everything() == before
    answer_ask(office.context, ask.id or 0, AskState.YES)
    office.clock.set_on(1)
    assert len(office.items(ItemKind.THANK_YOU)) == 1
    office.clock.set_on(LATER - 1)
    assert len(office.items(ItemKind.REMINDER)) == 1


@pytest.mark.parametrize("state", [AskState.OPEN, AskState.NO, AskState.NO_ANSWER])
def test_who_corrects_a_yes_is_reminded_of_nothing(office: Office, state: AskState) -> None:
    (a,) = office.add("Ada Asked", tier=Tier.INNER_CIRCLE)
    ask = add_ask(office.context, a, "a word with her chief")
    answer_ask(office.context, ask.id or 0, AskState.YES)
    answer_ask(office.context, ask.id or 0, state)
    assert (asked(office, a).answered_on is None) == (state is AskState.OPEN)
    assert office.dossier(a).reminders == ()


def test_done_in_today_means_that_they_were_told_and_reopening_takes_it_back(office: Office) -> None:
    (a,) = office.add("Ada Asked", tier=Tier.INNER_CIRCLE)
    ask = add_ask(office.context, a, "a word with her chief")
    answer_ask(office.context, ask.id or 0, AskState.YES)
    office.clock.set_on(1)
    settle(office.context, office.items(ItemKind.THANK_YOU))
    assert asked(office, a).told_on is None
    office.clock.set_on(LATER)
    before = office.everything()
    settle(office.context, office.items(ItemKind.REMINDER))
    assert asked(office, a).told_on == office.context.today()
    undo(office.context)
    assert office.everything() == before
    settle(office.context, office.items(ItemKind.REMINDER))
    (done,) = office.today().done
    reopen(office.context, done)
    assert asked(office, a).told_on is None
    assert len(office.items(ItemKind.REMINDER)) == 1


def test_who_was_told_from_the_panel_need_not_be_told_again(office: Office) -> None:
    (a,) = office.add("Ada Asked")
    ask = add_ask(office.context, a, "a word with her chief")
    answer_ask(office.context, ask.id or 0, AskState.YES)
    tell_how_it_went(office.context, ask.id or 0)
    assert asked(office, a).told_on == office.context.today()
    assert [reminder.about for reminder in office.dossier(a).reminders if reminder.about] == []


def test_what_was_asked_for_is_corrected_and_taken_away_with_its_reminders(office: Office) -> None:
    (a,) = office.add("Ada Asked", tier=Tier.INNER_CIRCLE)
    ask = add_ask(office.context, a, "a word")
    answer_ask(office.context, ask.id or 0, AskState.YES)
    edit_ask(office.context, replace(asked(office, a), text=" a word with her chief "))
    assert {reminder.text for reminder in office.dossier(a).reminders} == {"a word with her chief"}
    before = office.everything()
    delete_ask(office.context, ask.id or 0)
    assert (office.dossier(a).asks, office.dossier(a).reminders) == ((), ())
    undo(office.context)
    assert office.everything() == before


def test_a_reminder_whose_ask_is_gone_can_still_be_opened_again(office: Office) -> None:
    (a,) = office.add("Ada Asked", tier=Tier.INNER_CIRCLE)
    ask = add_ask(office.context, a, "a word")
    answer_ask(office.context, ask.id or 0, AskState.YES)
    office.clock.set_on(LATER)
    settle(office.context, office.items(ItemKind.REMINDER))
    delete_ask(office.context, ask.id or 0)
    (done,) = office.today().done
    reopen(office.context, done)
    assert len(office.items(ItemKind.REMINDER)) == 1


def test_nonsense_is_refused(office: Office) -> None:
    (a,) = office.add("Ada Asked")
    with pytest.raises(InputProblem) as raised:
        add_ask(office.context, a, "  ")
    assert raised.value.code is Code.EMPTY_TEXT
    with pytest.raises(InputProblem) as raised:
        add_ask(office.context, a, "a word", on=office.context.today() + timedelta(days=1))
    assert raised.value.code is Code.FUTURE_DATE
    with pytest.raises(NotFound):
        answer_ask(office.context, 77, AskState.YES)
