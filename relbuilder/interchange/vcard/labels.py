"""Between the many spellings of a value's type on a card and the plain labels of the app, both ways."""

import re
from collections.abc import Sequence

_MEANING = {
    "fax": "fax",
    "telefax": "fax",
    "pager": "pager",
    "cell": "mobile",
    "mobile": "mobile",
    "iphone": "mobile",
    "mobil": "mobile",
    "handy": "mobile",
    "work": "work",
    "business": "work",
    "arbeit": "work",
    "arbejde": "work",
    "geschäftlich": "work",
    "home": "home",
    "privat": "home",
    "hjem": "home",
    "other": "other",
}
_RANK = {label: rank for rank, label in enumerate(("fax", "pager", "mobile", "work", "home"))}
_SAYS_NOTHING = frozenset(
    {
        "",
        "pref",
        "internet",
        "voice",
        "msg",
        "text",
        "video",
        "postal",
        "parcel",
        "dom",
        "intl",
        "uri",
        "x400",
    }
)
_APPLE = re.compile(r"_\$!<(.*)>!\$_")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TYPE = {"mobile": "cell", "fax": "fax", "pager": "pager", "work": "work", "home": "home", "other": "other"}


def label_of(types: Sequence[str]) -> str:
    """The one label that says most of the types: what it is (fax, mobile), else whose, else the type as written."""
    own = ""
    found: list[str] = []
    for kind in types:
        lowered = kind.lower()
        if label := _MEANING.get(lowered):
            found.append(label)
        elif lowered not in _SAYS_NOTHING and not own:
            own = kind[2:] if lowered.startswith("x-") else kind
    ranked = min((label for label in found if label in _RANK), key=_RANK.__getitem__, default="")
    if own.isupper():
        own = own.lower()
    return ranked or own or (found[0] if found else "")


def is_preferred(types: Sequence[str], preference: str | None) -> bool:
    """Whether the types or the PREF parameter (1 to 100, 1 the first) call a value the preferred one."""
    return preference in ("", "1") or any(kind.lower() == "pref" for kind in types)


def own_label(text: str) -> str:
    """A label written out on the card; Apple's built-in ones (`_$!<HomePage>!$_`) become plain words."""
    apple = _APPLE.fullmatch(text)
    if not apple:
        return text
    words = _CAPITAL.sub(" ", apple[1]).lower()
    return "fax" if words.endswith(" fax") else words


def type_of(label: str) -> str | None:
    """The type that stands for a label on a card, "" for no label; None for a label that must be written out."""
    return _TYPE.get(label) if label else ""
