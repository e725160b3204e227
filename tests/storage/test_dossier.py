"""Everything of one contact, and whole contacts for an export."""

from dataclasses import replace
from datetime import timedelta

import pytest

from relbuilder.domain.errors import Code, NotFound
from relbuilder.domain.exchange import Exchange, ExchangeDirection
from relbuilder.domain.move import TierMove
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.reminder import Reminder, ReminderKind
from relbuilder.domain.tie import Tie
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.readings import KnownPerson
from relbuilder.storage.queries import SqlReader, dossier
from relbuilder.storage.units import Units
from tests.storage.people import FULL, NOW, TODAY, ZONE, person, settle


def test_a_dossier_holds_everything_newest_first(units: Units, reader: SqlReader) -> None:
    yesterday = TODAY - timedelta(days=1)
    with units() as unit:
        ada = settle(unit, FULL, moisture=0.6, moisture_day=TODAY - timedelta(days=90))
        bo, eva, gone = (settle(unit, person(name)) for name in ("Bo", "Eva", "Gone"))
        unit.standings.put(replace(unit.standings.get(gone), binned_on=TODAY))
        touches = [
            unit.touches.add(Touch(TouchKind.CALL, day, (bo, ada), NOW, ZONE)) for day in (TODAY, yesterday)
        ]
        move = unit.moves.add(TierMove(ada, Tier.VIP, Tier.VIP, TODAY, NOW, ZONE, "why"))
        promises = [
            unit.promises.add(Promise(ada, PromiseDirection.MINE, "", day)) for day in (yesterday, TODAY)
        ]
        given = unit.exchanges.add(Exchange(ada, ExchangeDirection.GIVEN, "", TODAY))
        reminders = [
            unit.reminders.add(Reminder(ReminderKind.OWN, ada, "", day, NOW, ZONE, settled_on=settled))
            for day, settled in ((TODAY, None), (yesterday, None), (yesterday, TODAY))
        ]
        for tie in (Tie(ada, eva, "friend", 1), Tie(bo, ada, "boss", 3), Tie(ada, gone, "lost")):
            unit.ties.add(tie)
        unit.commit()
    found = reader.dossier(ada, TODAY)
    assert found.contact == replace(FULL, id=ada)
    assert found.policy == DEFAULT_POLICIES[Tier.VIP]
    assert found.moisture == pytest.approx(0.3)
    assert found.added_on == TODAY
    assert found.touches == tuple(touches)
    assert (found.moves[0], len(found.moves)) == (move, 2)
    assert found.promises == tuple(promises[::-1])
    assert found.exchanges == (given,)
    assert found.reminders == (reminders[1], reminders[0])
    assert found.ties == (
        KnownPerson(bo, "Bo", "boss", 3, tie_id=2),
        KnownPerson(eva, "Eva", "friend", 1, tie_id=1),
    )


def test_the_bin_has_dossiers_too_but_nobody_has_none(units: Units, reader: SqlReader) -> None:
    with units() as unit:
        number = settle(unit, FULL, binned_on=TODAY)
        unit.commit()
    assert reader.dossier(number, TODAY).standing.binned_on == TODAY
    with pytest.raises(NotFound) as problem:
        reader.dossier(99, TODAY)
    assert problem.value.code is Code.NO_SUCH_CONTACT


def test_whole_contacts_come_in_order_over_all_blocks(
    units: Units, reader: SqlReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dossier, "_BLOCK", 2)
    with units() as unit:
        numbers = [settle(unit, person(name)) for name in "ABCDE"]
        unit.commit()
    wanted = [*numbers[::-1], 99]
    found = list(reader.contacts(wanted))
    assert [contact.name.given for contact, _ in found] == list("EDCBA")
    assert [standing.contact_id for _, standing in found] == numbers[::-1]
