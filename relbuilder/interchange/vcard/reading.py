"""From the content lines of a card to a contact; what no field stands for is kept as it is. Fetches nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO

from relbuilder.domain.contact import Contact, GroupKind, PointKind
from relbuilder.interchange.vcard.cards import RawCard, cut_cards
from relbuilder.interchange.vcard.draft import Draft
from relbuilder.interchange.vcard.heads import Head
from relbuilder.interchange.vcard.lines import Line, content_lines, value_text
from relbuilder.interchange.vcard.properties import PROPERTIES
from relbuilder.services.address_books import Record, Skipped, SkipReason

_ADMINISTRATIVE = frozenset({"VERSION", "PRODID", "REV", "BEGIN", "END"})
_ENOUGH_TO_NAME_IT = 1000
_LONGEST_DETAIL = 200
_REACHES = (PointKind.EMAIL, PointKind.PHONE)


def read_cards(
    stream: BinaryIO, on_position: Callable[[int], None] | None = None
) -> Iterator[Record | Skipped]:
    """Every card of the stream in order, as a contact or with the reason why it is none.

    `on_position` hears the number of bytes read so far. Raises only what the stream itself raises.
    """
    for card in cut_cards(stream, on_position):
        lines = None if card.too_long else content_lines(card.body, nested=card.nested)
        if lines is None:
            start = content_lines(card.body[:_ENOUGH_TO_NAME_IT]) or []
            yield _skipped(card, SkipReason.TOO_LONG, _draft(start).contact())
        elif card.finished:
            yield _record(card, lines)
        else:
            yield _skipped(card, SkipReason.UNFINISHED, _draft(lines).contact())


def _record(card: RawCard, lines: list[Line]) -> Record | Skipped:
    draft = _draft(lines)
    contact = draft.contact()
    if draft.kind == "group":
        named = contact.display_name and (draft.members or draft.group)
        if not named:
            return _skipped(card, SkipReason.NOT_A_PERSON, contact)
        group = replace(contact, group=draft.group or GroupKind.OTHER)
        return Record(card.line, group, tuple(draft.members))
    if _can_be_shown(contact):
        return Record(card.line, contact)
    if contact != Contact(contact.name, uid=contact.uid):
        return _skipped(card, SkipReason.NAMELESS, contact)
    return _skipped(card, SkipReason.EMPTY if lines or not card.body.strip() else SkipReason.BROKEN, contact)


def _skipped(card: RawCard, reason: SkipReason, contact: Contact) -> Skipped:
    known = contact.display_name or contact.note or next(iter(contact.unknown), "")
    return Skipped(card.line, reason, known[:_LONGEST_DETAIL])


def _draft(lines: list[Line]) -> Draft:
    draft = Draft(lines)
    for head, value in lines:
        take = PROPERTIES.get(head.name)
        if take is None:
            taken = head.name in _ADMINISTRATIVE
        elif head.plain:
            taken = take(draft, head, value.strip())
        else:
            taken = not _is_alternative(lines, head, value) and take(
                draft, head, value_text(head, value).strip()
            )
        if not taken:
            draft.unknown.append((head, value))
    return draft


def _is_alternative(lines: list[Line], head: Head, value: str) -> bool:
    """Whether a line says in another language what an earlier one has said."""
    if "ALTID" not in head.parameters:
        return False
    earlier = (line[0] for line in lines[: lines.index((head, value))])
    return any(
        other.name == head.name and other.parameters.get("ALTID") in (head.parameters["ALTID"], None)
        for other in earlier
    )


def _can_be_shown(contact: Contact) -> bool:
    return bool(
        contact.name.formatted
        or contact.name.given
        or contact.name.display
        or any(place.organisation for place in contact.affiliations)
        or any(point.kind in _REACHES for point in contact.points)
    )
