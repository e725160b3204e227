"""LinkedIn's Connections.csv. The day of a connection is the day of having met; it is no touch."""

import re
from collections.abc import Sequence
from functools import partial

from relbuilder.domain.contact import Contact
from relbuilder.interchange.csv.draft import Draft
from relbuilder.interchange.csv.headers import plain
from relbuilder.interchange.csv.slots import RowReader, clean
from relbuilder.interchange.dates import DayReader
from relbuilder.services.address_books import SkipReason

LINKEDIN = "LinkedIn"
"""The name of the network, as label of links and as the way people met."""

_NEEDED = {"firstname", "lastname", "connectedon"}
_KNOWN = ("firstname", "lastname", "url", "emailaddress", "company", "position", "connectedon")
_EMOJI = re.compile(
    "(?:[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff]"
    "[\ufe0e\ufe0f\u200d\u20e3\U000e0020-\U000e007f]*)+"
)


def matches(header: Sequence[str]) -> bool:
    """Whether these are the columns of a connections file, of now or of before."""
    return {plain(name) for name in header} >= _NEEDED


def reader(header: Sequence[str], days: DayReader) -> RowReader:
    """A reader of rows under this header."""
    keys = [plain(name) for name in header]
    return partial(_read, header, keys, days)


def _read(
    header: Sequence[str], keys: Sequence[str], days: DayReader, cells: Sequence[str]
) -> Contact | SkipReason:
    values = [clean(cell) for cell in cells]
    if not any(values):
        return SkipReason.EMPTY
    by_key = dict(zip(keys, values, strict=False))
    titles = dict(zip(keys, header, strict=True))
    draft = Draft(days)
    _name(draft, by_key.get("firstname", ""), by_key.get("lastname", ""))
    if not draft.display_name:
        # A closed account: nobody to keep in touch with.
        return SkipReason.NAMELESS
    draft.link(by_key.get("url", ""), titles.get("url", ""), LINKEDIN)
    draft.email(by_key.get("emailaddress", ""), titles.get("emailaddress", ""))
    draft.part(draft.organisation, "organisation", by_key.get("company", ""), "")
    draft.part(draft.organisation, "title", by_key.get("position", ""), "")
    draft.origin["how"] = LINKEDIN
    draft.met(by_key.get("connectedon", ""), titles["connectedon"])
    for index, value in enumerate(values):
        if index >= len(keys) or keys[index] not in _KNOWN:
            draft.own_field(header[index] if index < len(header) else str(index + 1), value)
    return draft.finish()


def _name(draft: Draft, given: str, family: str) -> None:
    """People put titles and pictures into their names: ", PhD" is a suffix, a rocket is nothing."""
    given, first_suffix = _without_titles(given)
    family, last_suffix = _without_titles(family)
    suffix = ", ".join(part for part in (first_suffix, last_suffix) if part)
    for key, value in (("given", given), ("family", family), ("suffix", suffix)):
        draft.part(draft.name, key, value, "")
    name = " ".join(part for part in (given, family) if part)
    if suffix and name:
        # With its comma, so that the titles do not count when names are compared.
        draft.name["formatted"] = f"{name}, {suffix}"


def _without_titles(text: str) -> tuple[str, str]:
    bare = text if text.isascii() else " ".join(_EMOJI.sub(" ", text).split()) or text
    name, _, titles = bare.partition(",")
    return name.strip(), titles.strip(" ,")
