"""People and shorthands for the storage tests."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ContactPoint,
    ImportantDate,
    Name,
    NameOrder,
    Origin,
    OwnField,
    Photo,
    PointKind,
    PostalAddress,
)
from relbuilder.domain.move import TierMove
from relbuilder.domain.standing import Standing
from relbuilder.domain.tier import Tier
from relbuilder.services.ports import UnitOfWork
from relbuilder.services.readings import BoardFilter, Sort
from relbuilder.storage.queries import SqlReader

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, 30, 15, 123456, tzinfo=UTC)
ZONE = "Europe/Copenhagen"
ANYBODY = BoardFilter()

FULL = Contact(
    name=Name(
        given="Søren",
        additional="Aabye",
        family="Kierkegård",
        prefix="Dr.",
        suffix="PhD",
        nickname="Sop",
        phonetic_given="soren",
        phonetic_family="kirkegor",
        formatted="Søren A. Kierkegård",
        order=NameOrder.FAMILY_FIRST,
    ),
    uid="urn:uuid:1",
    points=(
        ContactPoint(PointKind.EMAIL, "Soren@Example.dk", "work"),
        ContactPoint(PointKind.EMAIL, "sk@privat.dk", "home", preferred=True),
        ContactPoint(PointKind.PHONE, "22 33 44 55", "mobile", preferred=True),
        ContactPoint(PointKind.LINK, "https://www.linkedin.com/in/soeren-kierkeg%C3%A5rd", "LinkedIn"),
        ContactPoint(PointKind.HANDLE, "@sopper", "Signal"),
    ),
    addresses=(
        PostalAddress("home", "Nytorv 2", "2. tv.", "Boks 7", "Ærøskøbing", "Syddanmark", "5970", "Danmark"),
        PostalAddress("work", city="Berlin"),
    ),
    affiliations=(
        Affiliation("Blå Bølge A/S", "Filosof", "Etik"),
        Affiliation("Corsaren", "Skribent", "", current=False),
    ),
    dates=(ImportantDate("birthday", 5, 5, 1813), ImportantDate("Bryllup", 2, 29)),
    origin=Origin("seminar", "Folkemødet", date(2024, 6, 14), "Regine"),
    note="Taler om angst.\nKan lide  kaffe; 100 % 'sort'.",
    tags=("filosofi", "Ældre ven"),
    own_fields=(OwnField("Hund", "Pluto"), OwnField("Hund", "Fido")),
    unknown=("X-ABC;TYPE=q:æ\\, ø", "X-EMPTY:"),
    photo=Photo("image/png", bytes(range(256))),
)
"""A contact with a value in every field, accents and doubles included."""


def person(name: str, **more: Any) -> Contact:
    """A contact of that name."""
    given, _, family = name.partition(" ")
    return replace(Contact(Name(given=given, family=family)), **more)


def settle(unit: UnitOfWork, contact: Contact, tier: Tier = Tier.VIP, rank: str = "a0", **more: Any) -> int:
    """Store a contact with its standing and first step; returns its id."""
    stored = unit.contacts.add(contact)
    assert stored.id is not None
    standing = Standing(stored.id, tier, rank, TODAY)
    unit.standings.add(replace(standing, **more))
    unit.moves.add(TierMove(stored.id, None, tier, TODAY, NOW, ZONE))
    return stored.id


def newcomer(
    contact: Contact, rank: str = "a0", tier: Tier = Tier.GRAVEYARD
) -> tuple[Contact, Standing, TierMove]:
    """What `add_batch` takes."""
    return contact, Standing(0, tier, rank, TODAY), TierMove(0, None, tier, TODAY, NOW, ZONE)


def column(
    reader: SqlReader, tier: Tier, sort: Sort = Sort.MANUAL, chosen: BoardFilter = ANYBODY
) -> list[int]:
    """A column today."""
    return reader.column_ids(tier, chosen, sort, TODAY)
