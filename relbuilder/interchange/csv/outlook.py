"""Outlook's CSV: desktop in English and Danish, Outlook.com, live.com, and what Google calls "Outlook CSV"."""

from collections.abc import Sequence

from relbuilder.domain.contact import BIRTHDAY
from relbuilder.interchange.csv import slots
from relbuilder.interchange.csv.draft import ANNIVERSARY
from relbuilder.interchange.csv.headers import OUTLOOK_DANISH, plain
from relbuilder.interchange.csv.slots import Kind, RowReader, Slot
from relbuilder.interchange.dates import DayReader

_PHONES = {
    "Business Phone": "work",
    "Business Phone 2": "work",
    "Home Phone": "home",
    "Home Phone 2": "home",
    "Mobile Phone": "mobile",
    "Car Phone": "car",
    "Other Phone": "other",
    "Company Main Phone": "main",
    "Callback": "callback",
    "Radio Phone": "radio",
    "Pager": "pager",
    "ISDN": "ISDN",
    "Telex": "telex",
    "TTY/TDD Phone": "TTY",
    "Business Fax": "work fax",
    "Home Fax": "home fax",
    "Other Fax": "fax",
}
_PLACES = {"Business": "work", "Home": "home", "Other": "other"}
_ADDRESS_PARTS = {
    "Address": "formatted",
    "Street": "street",
    "Street 2": "street",
    "Street 3": "street",
    "Address PO Box": "po_box",
    "City": "city",
    "State": "region",
    "Postal Code": "postal_code",
    "Country": "country",
    "Country/Region": "country",
}
_SETTINGS = ("Gender", "Priority", "Private", "Sensitivity", "E-mail Type", "E-mail 2 Type", "E-mail 3 Type")
_OWN = (
    *(
        "Assistant's Phone",
        "Assistant's Name",
        "Manager's Name",
        "Account",
        "Billing Information",
        "Children",
    ),
    *(
        "Directory Server",
        "Government ID Number",
        "Hobby",
        "Initials",
        "Internet Free Busy",
        "Keywords",
        "Language",
    ),
    *(
        "Location",
        "Mileage",
        "Office Location",
        "Organizational ID Number",
        "Profession",
        "Spouse",
        "Schools",
    ),
    *("Company Yomi", "User 1", "User 2", "User 3", "User 4"),
)
SLOTS: dict[str, Slot] = {
    "Title": Slot(Kind.NAME, "prefix"),
    "First Name": Slot(Kind.NAME, "given"),
    "Middle Name": Slot(Kind.NAME, "additional"),
    "Last Name": Slot(Kind.NAME, "family"),
    "Suffix": Slot(Kind.NAME, "suffix"),
    "Name": Slot(Kind.NAME, "formatted"),
    "Nickname": Slot(Kind.NAME, "nickname"),
    **dict.fromkeys(("Given Yomi", "Given Name Yomi"), Slot(Kind.NAME, "phonetic_given")),
    **dict.fromkeys(("Surname Yomi", "Family Name Yomi"), Slot(Kind.NAME, "phonetic_family")),
    "Company": Slot(Kind.ORGANISATION, "organisation"),
    "Department": Slot(Kind.ORGANISATION, "department"),
    "Job Title": Slot(Kind.ORGANISATION, "title"),
    **{
        f"{place} {name}": Slot(Kind.ADDRESS, part, label)
        for place, label in _PLACES.items()
        for name, part in _ADDRESS_PARTS.items()
    },
    **{name: Slot(Kind.PHONE, label=label) for name, label in _PHONES.items()},
    "Primary Phone": Slot(Kind.PHONE, preferred=True),
    "E-mail Address": Slot(Kind.EMAIL, preferred=True),
    **dict.fromkeys(("E-mail 2 Address", "E-mail 3 Address"), Slot(Kind.EMAIL)),
    **{f"E-mail {n}Display Name": Slot(Kind.MAIL_NAME) for n in ("", "2 ", "3 ")},
    "IMAddress": Slot(Kind.HANDLE, label="IM"),
    "Web Page": Slot(Kind.LINK),
    "Personal Web Page": Slot(Kind.LINK, label="home"),
    "Birthday": Slot(Kind.DAY, label=BIRTHDAY),
    "Anniversary": Slot(Kind.DAY, label=ANNIVERSARY),
    "Categories": Slot(Kind.TAGS),
    "Notes": Slot(Kind.NOTE),
    "Referred By": Slot(Kind.ORIGIN, "through"),
    **dict.fromkeys(_SETTINGS, Slot(Kind.SETTING)),
    **dict.fromkeys(_OWN, slots.OWN),
}
"""What each column holds, by its English name."""

_ENGLISH = {plain(name): slot for name, slot in SLOTS.items()}
_DANISH = {
    **{plain(danish): SLOTS[english] for danish, english in OUTLOOK_DANISH.items()},
    **{key: _ENGLISH[key] for key in map(plain, ("ISDN", "Telex", "Hobby", "Profession"))},
}
_LANGUAGES = (_ENGLISH, _DANISH)
_EVERYWHERE = frozenset(
    map(plain, ("Title", "First Name", "Last Name", "Middle Name", "Name", "Suffix", "Company", "Department"))
) | frozenset(
    map(plain, ("Titel", "Fornavn", "Efternavn", "Mellemnavn", "Navn", "Suffiks", "Firma", "Afdeling"))
)
"""Columns that any table may have; they do not speak for Outlook."""


def matches(header: Sequence[str]) -> bool:
    """Whether most columns bear Outlook's names, and at least two bear names that others do not use."""
    keys = [key for name in header if (key := plain(name))]
    known = [key for key in keys if key in _language(header)]
    return len(known) * 2 > len(keys) and len(known) >= 3 and len(set(known) & _TELLING) >= 2


def fits(header: Sequence[str]) -> bool:
    """Whether a table that is said to be Outlook's can be: most of its columns bear Outlook's names."""
    keys = [key for name in header if (key := plain(name))]
    known = sum(key in _language(header) for key in keys)
    return known >= 2 and known * 2 > len(keys)


def reader(header: Sequence[str], days: DayReader) -> RowReader:
    """A reader of rows under this header; unknown columns become own fields."""
    language = _language(header)
    return slots.reader(header, [language.get(plain(name), slots.OWN) for name in header], days)


def _language(header: Sequence[str]) -> dict[str, Slot]:
    return max(_LANGUAGES, key=lambda language: sum(plain(name) in language for name in header))


_TELLING = frozenset(
    key
    for language in _LANGUAGES
    for key, slot in language.items()
    if key not in _EVERYWHERE
    and (
        slot.kind in (Kind.ADDRESS, Kind.EMAIL, Kind.MAIL_NAME, Kind.SETTING, Kind.ORIGIN)
        or (slot.kind is Kind.PHONE and slot.label != "mobile")
    )
)
"""Columns that are named so by Outlook and hardly anybody else."""
