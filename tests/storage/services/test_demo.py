"""The invented people of the demo: always alive, whatever day it is opened, and nothing that could be undone."""

import json
from collections import Counter
from datetime import datetime
from typing import Any

import pytest

from relbuilder.config.paths import resource
from relbuilder.domain.cadence import Lateness
from relbuilder.domain.contact import Contact, PointKind
from relbuilder.domain.events import BoardReplaced
from relbuilder.domain.promise import PromiseDirection, PromiseState
from relbuilder.domain.reminder import ItemKind
from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services import demo
from relbuilder.services.readings import Card
from relbuilder.services.today import read_today
from tests.storage.services.conftest import Office


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The demo as it comes with the program."""
    found: dict[str, Any] = json.loads(resource("sample", "demo.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(params=["2025-11-24T11:00:00+00:00", "2028-02-29T23:30:00+00:00"])
def opened(request: pytest.FixtureRequest, office: Office, document: dict[str, Any]) -> Office:
    """The demo, opened on some day."""
    office.clock.instant = datetime.fromisoformat(request.param)
    demo.fill(office.context, document)
    return office


def _cards(office: Office, tier: Tier) -> list[Card]:
    ids = office.column(tier)
    cards = office.reader.cards(ids, office.context.today())
    return [cards[number] for number in ids]


def _people(office: Office) -> list[Contact]:
    return [contact for contact, _ in office.reader.contacts(office.reader.find())]


def test_about_120_people_stand_in_four_tiers(opened: Office) -> None:
    assert [len(opened.column(tier)) for tier in TIERS] == [70, 30, 13, 8]
    assert opened.told == [BoardReplaced()]
    assert opened.context.history.state.undo is None


def test_board_opens_with_the_same_people_due(opened: Office) -> None:
    vips = [(card.name, card.days_over, card.promises) for card in _cards(opened, Tier.VIP)[:3]]
    assert vips == [("Mette Holm", 5, 2), ("Jens Ravn", -1, 0), ("Aisha Sørensen", -8, 0)]
    good = [(card.name, card.days_over, card.promises) for card in _cards(opened, Tier.GOOD_TO_KNOW)[:3]]
    assert good == [("Karen Nørby", 9, 0), ("Thomas Lindqvist", 0, 1), ("Fatima Amari", -12, 0)]
    close = [(card.name, card.days_over) for card in _cards(opened, Tier.INNER_CIRCLE)[:3]]
    assert close == [("Mor", -2), ("Signe Krogh", -4), ("Anders Poulsen", 0)]


def test_something_of_everything_is_there(opened: Office) -> None:
    cards = [card for tier in TIERS for card in _cards(opened, tier)]
    assert {card.lateness for card in cards} == set(Lateness)
    assert sum(card.birthday is not None for card in cards) >= 3
    assert any(card.chosen for card in cards)
    dossiers = [opened.dossier(card.id) for card in cards]
    promises = [promise for dossier in dossiers for promise in dossier.promises]
    today = opened.context.today()
    assert {promise.direction for promise in promises} == set(PromiseDirection)
    assert any(p.due and p.due < today for p in promises if p.state is PromiseState.OPEN)
    assert {exchange.size for dossier in dossiers for exchange in dossier.exchanges} == {1, 2, 3, 5}
    assert any(len(touch.people) > 1 for dossier in dossiers for touch in dossier.touches)
    assert all(touch.day <= today for dossier in dossiers for touch in dossier.touches)
    assert sum(bool(dossier.ties) for dossier in dossiers) > 20


def test_today_asks_for_something_of_every_kind(opened: Office) -> None:
    page = read_today(opened.context, opened.reader)
    told = [
        (row.item.kind, row.person.name if row.person else "", (page.day - row.item.due).days)
        for row in page.rows
    ]
    assert told[:5] == [
        (ItemKind.PROMISE, "Mette Holm", 5),
        (ItemKind.PROMISE, "Thomas Lindqvist", 0),
        (ItemKind.FOLLOW_UP, "Søren Egebjerg", 0),
        (ItemKind.THANK_YOU, "Carl Petri", 0),
        (ItemKind.DATE, "Anders Poulsen", 0),
    ]
    assert {kind for kind, _, _ in told[5:]} == {ItemKind.PERSON}
    assert (ItemKind.PERSON, "Karen Nørby", 9) in told
    assert page.later_count > 0
    assert [done.minutes for done in page.done] == [25]


def test_somebody_is_away_and_reminders_come_again(opened: Office) -> None:
    paused = [card.name for tier in TIERS for card in _cards(opened, tier) if card.paused_until]
    assert paused == ["Helle Brandt-Lassen"]
    mother, ulla = (opened.reader.resolve(name)[0] for name in ("Mor", "Ulla Jepsen"))
    assert opened.reader.reminders_of(mother)[0].rule == "FREQ=MONTHLY"
    assert opened.reader.reminders_of(ulla)[0].at is not None
    assert opened.reader.reminders_of(None) != []


def test_paths_lead_to_where_people_stand(opened: Office) -> None:
    for tier in TIERS:
        for number in opened.column(tier):
            dossier = opened.dossier(number)
            steps = dossier.moves[::-1]
            assert steps[-1].went_to is tier
            assert dossier.standing.entered_on == steps[-1].day
            assert dossier.added_on == steps[0].day
            assert [step.came_from for step in steps[1:]] == [step.went_to for step in steps[:-1]]


def test_nobody_can_be_reached(opened: Office) -> None:
    """Addresses are of domains that are kept for examples, numbers of ranges that nobody is given."""
    people = _people(opened)
    mails = [mail for contact in people for mail in contact.values(PointKind.EMAIL)]
    assert {mail.partition("@")[2] for mail in mails} <= {
        "example.dk",
        "example.com",
        "example.org",
        "example.net",
    }
    phones = [phone for contact in people for phone in contact.values(PointKind.PHONE)]
    assert all(phone.startswith("+45 95 55 ") for phone in phones if phone.startswith("+45"))
    assert len(phones) == len(set(phones)) > 60


def test_every_person_is_one_person(opened: Office) -> None:
    people = _people(opened)
    assert max(Counter(contact.display_name for contact in people).values()) == 1
    mails = Counter(mail for contact in people for mail in contact.values(PointKind.EMAIL))
    assert max(mails.values()) == 1
    assert len({contact.uid for contact in people}) == len(people)
