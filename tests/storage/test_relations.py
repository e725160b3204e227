"""What belongs to contacts and is nothing but its columns comes back as it went in, policies too; changes are known."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest

from relbuilder.domain.ask import Ask, AskState
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.errors import Code, InputProblem, NotFound
from relbuilder.domain.exchange import Exchange, ExchangeDirection, ExchangeKind
from relbuilder.domain.introduction import Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.loan import Loan, LoanDirection, Return
from relbuilder.domain.move import TierMove
from relbuilder.domain.need import Need, NeedKind
from relbuilder.domain.promise import Promise, PromiseDirection, PromiseState
from relbuilder.domain.reminder import Pause, Reminder, ReminderKind, Subject, SubjectKind
from relbuilder.domain.tie import Tie
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier, TierPolicy
from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.domain.verdict import Verdict, VerdictKind
from relbuilder.domain.vouch import Recommendation, Reference, Vouch, VouchAnswer
from relbuilder.services.changes import key_of
from relbuilder.services.ports import Belonging, EntityChange, Link
from relbuilder.storage.units import Units
from tests.storage.people import NOW, TODAY, ZONE, person, settle

SUMMER = datetime(2025, 7, 1, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=2)))
Numbered = Touch | Pause | Belonging | Link
VALUES: list[tuple[Numbered, Numbered]] = [
    (
        Touch(TouchKind.CALL, TODAY, (2, 1), NOW, ZONE, 25, "Om Årsmødet"),
        Touch(TouchKind.MEETING, date(2025, 1, 1), (1,), SUMMER, "UTC"),
    ),
    (
        TierMove(1, None, Tier.GRAVEYARD, TODAY, NOW, ZONE),
        TierMove(1, Tier.GRAVEYARD, Tier.VIP, TODAY, SUMMER, ZONE, "hun hjalp"),
    ),
    (
        Promise(1, PromiseDirection.MINE, "Send artiklen", TODAY, date(2026, 3, 9)),
        Promise(1, PromiseDirection.THEIRS, "", TODAY, None, PromiseState.KEPT, date(2026, 3, 4), "undskyld"),
    ),
    (
        Exchange(1, ExchangeDirection.GIVEN, "Et råd", TODAY, 8, ExchangeKind.KNOWLEDGE),
        Exchange(2, ExchangeDirection.RECEIVED, "", date(2025, 1, 1)),
    ),
    (Tie(1, 2, "kollega", 3), Tie(2, 1, "chef", 1, TODAY, "medarbejder")),
    (
        Loan(1, LoanDirection.LENT, "Bøger", TODAY, Decimal("3"), "bøger", date(2026, 4, 1)),
        Loan(
            2,
            LoanDirection.BORROWED,
            "Penge",
            TODAY,
            Decimal("1000.50"),
            "kr.",
            None,
            (Return(TODAY, Decimal("0.10"), "første"), Return(TODAY)),
        ),
    ),
    (Ask(1, "Et godt ord", TODAY), Ask(2, "", TODAY, AskState.YES, TODAY, "Det hjalp", date(2026, 3, 9))),
    (Need(1, NeedKind.NEED, "En bolig", TODAY), Need(1, NeedKind.INTEREST, "", TODAY, TODAY)),
    (
        Introduction(IntroductionRole.MADE, 1, 2, "", TODAY, IntroductionState.IDEA, TODAY),
        Introduction(
            IntroductionRole.RECEIVED, 2, 1, "Job", TODAY, IntroductionState.MET, NOW.date(), "Godt"
        ),
    ),
    (Vouch(1, VouchAnswer.YES, TODAY, "Ærlig"), Vouch(2, VouchAnswer.NOT_YET, date(2025, 1, 1))),
    (
        Recommendation(1, TODAY, to_whom="Naboen", purpose="Maler", reason="Jeg så det"),
        Recommendation(2, TODAY, 1, outcome="Godt"),
    ),
    (Reference(1, "Ledelse", TODAY), Reference(2, "", date(2025, 1, 1))),
    (
        Verdict.between(VerdictKind.DIFFERENT, 2, 1, TODAY),
        Verdict.between(VerdictKind.NO_TIE, 1, 2, date(2025, 1, 1)),
    ),
    (Attachment(1, "CV.pdf", "ab/cv.pdf", 12, TODAY), Attachment(2, "", "x", 0, date(2025, 1, 1))),
    (
        Reminder(
            ReminderKind.OWN,
            None,
            "Forny pas",
            TODAY,
            NOW,
            ZONE,
            time(8, 30),
            "FREQ=YEARLY",
            date(2026, 3, 2),
        ),
        Reminder(
            ReminderKind.FOLLOW_UP,
            2,
            "",
            date(2026, 3, 4),
            SUMMER,
            "UTC",
            settled_on=TODAY,
            step=3,
            about=Subject(SubjectKind.ASK, 7),
        ),
    ),
    (Pause(None, TODAY, date(2026, 3, 9)), Pause(1, date(2025, 1, 1), None)),
]


@pytest.mark.parametrize(("first", "second"), VALUES, ids=lambda value: type(value).__name__)
def test_a_value_is_added_changed_taken_away_and_put_back(
    units: Units, first: Numbered, second: Numbered
) -> None:
    with units() as unit:
        for name in ("Ada", "Bo"):
            settle(unit, person(name))
        added = unit.store_of(first).add(first)
        number = key_of(added)
        assert isinstance(number, int)
        assert added == replace(first, id=number)
        unit.commit()
    changed = replace(second, id=number)
    with units() as unit:
        store = unit.store_of(first)
        assert store.get(number) == added
        store.put(changed)
        unit.commit()
    with units() as unit:
        store = unit.store_of(first)
        assert store.get_many([number, 99]) == [changed]
        store.remove(number)
        assert list(unit.changes) == [EntityChange(changed, None)]
        unit.commit()
    with units() as unit:
        store = unit.store_of(first)
        with pytest.raises(NotFound) as problem:
            store.get(number)
        assert problem.value.code is Code.CHANGED_ELSEWHERE
        assert store.add(changed) == changed
        assert store.add(first).id != number


def test_touches_exchanges_and_promises_of_a_contact_come_oldest_first(units: Units) -> None:
    with units() as unit:
        ada, bo = settle(unit, person("Ada")), settle(unit, person("Bo"))
        touches = [
            unit.touches.add(Touch(TouchKind.CALL, day, people, NOW, ZONE))
            for day, people in (
                (TODAY, (ada,)),
                (date(2025, 1, 1), (bo, ada)),
                (TODAY, (ada,)),
                (TODAY, (bo,)),
            )
        ]
        exchanges = [
            unit.exchanges.add(Exchange(ada, ExchangeDirection.GIVEN, "", day))
            for day in (TODAY, date(2025, 1, 1))
        ]
        unit.exchanges.add(Exchange(bo, ExchangeDirection.GIVEN, "", TODAY))
        promises = [
            unit.promises.add(Promise(whom, PromiseDirection.THEIRS, "", day))
            for whom, day in ((ada, TODAY), (ada, date(2025, 1, 1)), (bo, TODAY))
        ]
        assert unit.touches.of_contact(ada) == [touches[1], touches[0], touches[2]]
        assert unit.exchanges.of_contact(ada) == exchanges[::-1]
        assert unit.promises.of_contact(ada) == [promises[1], promises[0]]


def test_the_latest_step_of_each(units: Units) -> None:
    with units() as unit:
        ada, bo = settle(unit, person("Ada")), settle(unit, person("Bo"))
        step = unit.moves.add(TierMove(ada, Tier.VIP, Tier.GRAVEYARD, TODAY, NOW, ZONE))
        latest = unit.moves.latest_of([ada, bo, 99])
    assert step in latest
    assert sorted(one.contact_id for one in latest) == [ada, bo]


def test_nobody_can_be_related_to_a_contact_that_is_not_there(units: Units) -> None:
    with units() as unit, pytest.raises(InputProblem) as problem:
        unit.promises.add(Promise(7, PromiseDirection.MINE, "", TODAY))
    assert problem.value.code is Code.CHANGED_ELSEWHERE


def test_policies_begin_with_the_defaults_and_are_known_by_their_tier(units: Units) -> None:
    mine = TierPolicy(Tier.VIP, 60, None, 5)
    with units() as unit:
        assert unit.policies.all() == DEFAULT_POLICIES
        unit.policies.put(mine)
        assert list(unit.changes) == [EntityChange(DEFAULT_POLICIES[Tier.VIP], mine)]
        unit.commit()
    with units() as unit:
        assert unit.policies.get(Tier.VIP) == mine
        unit.policies.remove(Tier.VIP)
        assert unit.policies.add(mine) == mine
        assert unit.policies.all() == DEFAULT_POLICIES | {Tier.VIP: mine}
