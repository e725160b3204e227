"""What binds the invented people of the demo: introductions, vouching, friends' friends, groups. A part of `demo`."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from relbuilder.domain.contact import Affiliation, Contact, GroupKind, Name
from relbuilder.domain.introduction import Introduction, IntroductionRole, IntroductionState
from relbuilder.domain.move import TierMove
from relbuilder.domain.rank import rank_between
from relbuilder.domain.reminder import SubjectKind
from relbuilder.domain.standing import Standing
from relbuilder.domain.tie import Tie
from relbuilder.domain.tier import Tier
from relbuilder.domain.vouch import Recommendation, Reference, Vouch, VouchAnswer
from relbuilder.services import prompting
from relbuilder.services.clocks import refresh
from relbuilder.services.contacts import take_in_light
from relbuilder.services.context import Context
from relbuilder.services.ports import UnitOfWork

Document = Mapping[str, Any]


def bind(context: Context, unit: UnitOfWork, document: Document, ids: Mapping[str, int]) -> None:
    """Store what the document says between its people, whose ids are given by name."""
    today = context.today()
    for one in document["introductions"]:
        _introduce(context, unit, one, ids)
    for one in document["vouches"]:
        answer = VouchAnswer(one["answer"])
        unit.vouches.add(Vouch(ids[one["of"]], answer, _day(one, today), one.get("reason", "")))
    for one in document["recommendations"]:
        to, day = ids[one["to"]], _day(one, today)
        outcome = one.get("outcome", "")
        unit.recommendations.add(
            Recommendation(ids[one["of"]], day, to, purpose=one["purpose"], outcome=outcome)
        )
    for one in document["references"]:
        unit.references.add(Reference(ids[one["of"]], one["what"], _day(one, today)))
    for one in document["strangers"]:
        stranger = Contact(_name(one), uid=_uid(one), affiliations=(Affiliation(one["organisation"]),))
        unit.ties.add(
            Tie(ids[one["known_by"]], take_in_light(context, unit, stranger), one["kind"], one["strength"])
        )
    for one in document["groups"]:
        _group(context, unit, one, ids)


def _introduce(context: Context, unit: UnitOfWork, one: Document, ids: Mapping[str, int]) -> None:
    first, second = (ids[name] for name in one["between"])
    today = context.today()
    made = unit.introductions.add(
        Introduction(
            role=IntroductionRole(one["role"]),
            first_id=first,
            second_id=second,
            purpose=one["purpose"],
            begun_on=_day(one, today),
            state=IntroductionState(one["state"]),
            since=today - timedelta(days=one["since"]),
            outcome=one.get("outcome", ""),
        )
    )
    if made.remind_on is not None:
        about = prompting.subject(SubjectKind.INTRODUCTION, made.id)
        prompting.remind(context, unit, about, made.whose_turn, made.remind_on, made.purpose)


def _group(context: Context, unit: UnitOfWork, one: Document, ids: Mapping[str, int]) -> None:
    today = context.today()
    members, tier = tuple(ids[name] for name in one["members"]), Tier(one["tier"])
    card = Contact(Name(formatted=one["name"]), uid=_uid(one), group=GroupKind(one["kind"]), members=members)
    group_id = unit.contacts.add(card).id or 0
    rank = rank_between(unit.standings.edge_rank(tier, bottom=True), None)
    day = _day(one, today)
    unit.standings.add(Standing(group_id, tier, rank, day, own_cadence=one["own_cadence"]))
    came = context.clock.now() - (today - day)
    unit.moves.add(TierMove(group_id, None, tier, day, came, context.clock.zone()))
    for touch in unit.touches.of_contact(members[0]):
        # Those that all of them took part in were with the group.
        if set(members) <= set(touch.people):
            unit.touches.put(replace(touch, people=(*touch.people, group_id)))
    refresh(unit, group_id)


def _day(one: Document, today: date) -> date:
    return today - timedelta(days=one["days_ago"])


def _name(one: Document) -> Name:
    given, _, family = one["name"].rpartition(" ")
    return Name(given=given, family=family)


def _uid(one: Document) -> str:
    return str(uuid5(NAMESPACE_URL, one["name"]))
