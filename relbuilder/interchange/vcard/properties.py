"""What each property of a card means for a contact: one short function for each, and the table of them all."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from relbuilder.domain.contact import BIRTHDAY, Affiliation, GroupKind, ImportantDate, NameOrder, OwnField
from relbuilder.interchange.vcard import values, ways
from relbuilder.interchange.vcard.draft import Draft
from relbuilder.interchange.vcard.heads import Head

Property = Callable[[Draft, Head, str], bool]
"""Takes the decoded value (escapes still stand); False when the line must be kept as it is."""

ANNIVERSARY = "anniversary"
GROUP_KIND = "X-RELBUILDER-GROUP"
"""The line that tells a family from a team."""

_GOOGLES_OWN_LABEL = "myContacts"
_UUID = "urn:uuid:"


def _name(draft: Draft, head: Head, value: str) -> bool:
    if any(draft.name_parts):
        return False
    parts = values.name_components(value)
    draft.name_parts = tuple((*parts, "", "", "", "")[:5])
    if sort_as := head.parameters.get("SORT-AS"):
        family, _, given = sort_as.partition(",")
        draft.phonetic_family = draft.phonetic_family or family.strip()
        draft.phonetic_given = draft.phonetic_given or given.strip()
    return True


def _formatted_name(draft: Draft, head: Head, value: str) -> bool:
    if draft.formatted:
        return False
    draft.formatted = values.unescape(value).strip()
    draft.formatted_is_derived = head.parameters.get("DERIVED", "").upper() == "TRUE"
    return True


def _nickname(draft: Draft, _head: Head, value: str) -> bool:
    if value:
        draft.nicknames.append(values.unescape(value).strip())
    return True


def _phonetic_given(draft: Draft, _head: Head, value: str) -> bool:
    draft.phonetic_given = values.unescape(value).strip()
    return True


def _phonetic_family(draft: Draft, _head: Head, value: str) -> bool:
    draft.phonetic_family = values.unescape(value).strip()
    return True


def _name_order(draft: Draft, _head: Head, value: str) -> bool:
    if value not in list(NameOrder):
        return False
    draft.order = NameOrder(value)
    return True


def _organisation(draft: Draft, head: Head, value: str) -> bool:
    name, *units = values.components(value)
    draft.places.append((head.group, name, ", ".join(filter(None, units)) if units else ""))
    return True


def _title(draft: Draft, head: Head, value: str) -> bool:
    if value:
        draft.titles.append((head.group, values.unescape(value).strip()))
    return True


def _role(draft: Draft, head: Head, value: str) -> bool:
    if value:
        draft.roles.append((head.group, values.unescape(value).strip()))
    # Stays on the card, too: only without any title it becomes one.
    return False


def _past_organisation(draft: Draft, _head: Head, value: str) -> bool:
    name, title, department, *_ = (*values.components(value), "", "")
    draft.places.append(Affiliation(name, title, department, current=False))
    return True


def _birthday(draft: Draft, _head: Head, value: str) -> bool:
    # A person is born once; whatever else the card says of it stays on the card.
    if draft.dates and any(day.label == BIRTHDAY for day in draft.dates):
        return False
    return _add_date(draft, BIRTHDAY, value)


def _anniversary(draft: Draft, _head: Head, value: str) -> bool:
    return _add_date(draft, ANNIVERSARY, value)


def _labelled_date(draft: Draft, head: Head, value: str) -> bool:
    return _add_date(draft, (draft.label(head) if head.group else head.label) or "other", value)


def _add_date(draft: Draft, label: str, value: str) -> bool:
    found = values.date_of(value)
    if found:
        year, month, day = found
        important = ImportantDate(label, month, day, year)
        if important not in draft.dates:
            draft.dates.append(important)
    elif not values.is_no_date(value):
        draft.own_fields.append(OwnField(label, values.unescape(value).strip()))
    return True


def _note(draft: Draft, _head: Head, value: str) -> bool:
    if value:
        draft.notes.append(values.unescape(value).strip())
    return True


def _categories(draft: Draft, _head: Head, value: str) -> bool:
    draft.tags += [name for name in values.categories(value) if name != _GOOGLES_OWN_LABEL]
    return True


def _photo(draft: Draft, _head: Head, value: str) -> bool:
    if draft.photo or not value:
        return not value
    draft.photo = values.picture_of(value)
    return draft.photo is not None


def _uid(draft: Draft, _head: Head, value: str) -> bool:
    if draft.uid:
        return False
    draft.uid = _bare(values.unescape(value))
    return True


def _bare(uid: str) -> str:
    return uid[len(_UUID) :] if uid[: len(_UUID)].lower() == _UUID else uid


def _kind(draft: Draft, _head: Head, value: str) -> bool:
    draft.kind = value.lower()
    draft.company = draft.company or draft.kind == "org"
    return draft.kind == "group"


def _group_kind(draft: Draft, _head: Head, value: str) -> bool:
    try:
        draft.group = GroupKind(value.lower())
    except ValueError:
        return False
    return True


def _member(draft: Draft, _head: Head, value: str) -> bool:
    draft.members.append(_bare(values.unescape(value)))
    return True


def _shown_as(draft: Draft, _head: Head, value: str) -> bool:
    draft.company = draft.company or value.upper() == "COMPANY"
    return False


def _own_field(draft: Draft, head: Head, value: str) -> bool:
    draft.own_fields.append(
        OwnField((draft.label(head) if head.group else head.label), values.unescape(value).strip())
    )
    return True


def _met_how(draft: Draft, _head: Head, value: str) -> bool:
    draft.origin = replace(draft.origin, how=values.unescape(value).strip())
    return True


def _met_where(draft: Draft, _head: Head, value: str) -> bool:
    draft.origin = replace(draft.origin, where=values.unescape(value).strip())
    return True


def _met_through(draft: Draft, _head: Head, value: str) -> bool:
    draft.origin = replace(draft.origin, through=values.unescape(value).strip())
    return True


def _met_on(draft: Draft, _head: Head, value: str) -> bool:
    try:
        draft.origin = replace(draft.origin, on=date.fromisoformat(value))
    except ValueError:
        return False
    return True


PROPERTIES: Mapping[str, Property] = {
    "ADR": ways.address,
    "ANNIVERSARY": _anniversary,
    "BDAY": _birthday,
    "CATEGORIES": _categories,
    "EMAIL": ways.email,
    "FN": _formatted_name,
    "IMPP": ways.messaging,
    "KIND": _kind,
    "MEMBER": _member,
    "LABEL": ways.printed_address,
    "N": _name,
    "NICKNAME": _nickname,
    "NOTE": _note,
    "ORG": _organisation,
    "PHOTO": _photo,
    "ROLE": _role,
    "SOCIALPROFILE": ways.link,
    "TEL": ways.phone,
    "TITLE": _title,
    "UID": _uid,
    "URL": ways.link,
    "X-ABDATE": _labelled_date,
    "X-ABSHOWAS": _shown_as,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-ADDRESSBOOKSERVER-MEMBER": _member,
    "X-ANNIVERSARY": _anniversary,
    "X-EVOLUTION-ANNIVERSARY": _anniversary,
    "X-KADDRESSBOOK-X-ANNIVERSARY": _anniversary,
    "X-MS-ANNIVERSARY": _anniversary,
    "X-PHONETIC-FIRST-NAME": _phonetic_given,
    "X-PHONETIC-LAST-NAME": _phonetic_family,
    "X-RELBUILDER-FIELD": _own_field,
    GROUP_KIND: _group_kind,
    "X-RELBUILDER-MET-HOW": _met_how,
    "X-RELBUILDER-MET-ON": _met_on,
    "X-RELBUILDER-MET-THROUGH": _met_through,
    "X-RELBUILDER-MET-WHERE": _met_where,
    "X-RELBUILDER-NAME-ORDER": _name_order,
    "X-RELBUILDER-PAST-ORG": _past_organisation,
    "X-SOCIALPROFILE": ways.link,
    **dict.fromkeys(ways.CHAT_PROPERTIES, ways.chat),
}
"""Every property that has a field; all others are kept as they stand."""
