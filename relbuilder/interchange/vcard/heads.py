"""What stands before the colon of a content line: group, name, parameters. Read once per spelling, then remembered."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from relbuilder.interchange.vcard.labels import is_preferred, label_of

_NAME = re.compile(r"(?:(?P<group>[^.;:\s]+)\.)?(?P<name>X-[^;:]+|[A-Z][\w-]*)", re.IGNORECASE | re.ASCII)
_PARAMETER = re.compile(r'(?:[^;"]++|"[^"]*+"?)++')
_CARET = re.compile(r"\^[n'^]")
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}
_QUOTED_PRINTABLE = frozenset({"QUOTED-PRINTABLE", "QUOTEDPRINTABLE", "Q"})
_BASE64 = frozenset({"BASE64", "B"})
_ENCODINGS = _QUOTED_PRINTABLE | _BASE64 | {"8BIT", "7BIT"}
_MOST_REMEMBERED = 4096
_LONGEST_REMEMBERED = 500


@dataclass(frozen=True, slots=True)
class Head:
    """The part of a content line before its value. `name` is in capitals, `group` in small letters."""

    text: str
    name: str = ""
    group: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    quoted_printable: bool = False
    base64: bool = False
    plain: bool = True
    """The value needs no decoding, and no other line is an alternative to it."""
    label: str = ""
    preferred: bool = False


known_heads: dict[str, Head] = {}
"""The heads met so far; a book has few, each on very many lines."""


def parse_head(text: str) -> Head:
    """The head's parts; without a name when the text is no head, or only the start of one (a quote stands open)."""
    head = known_heads.get(text)
    if head is None:
        head = _parsed(text)
        if head.name and len(text) <= _LONGEST_REMEMBERED and len(known_heads) < _MOST_REMEMBERED:
            known_heads[text] = head
    return head


def _parsed(text: str) -> Head:
    name, _, rest = text.partition(";")
    match = _NAME.fullmatch(name.strip())
    if not match or text.count('"') % 2:
        return Head(text)
    types, parameters, encoding = _parameters(rest)
    quoted = encoding in _QUOTED_PRINTABLE
    seven_bit = parameters.get("CHARSET", "").upper().startswith("ISO-2022")
    return Head(
        text=text,
        name=match["name"].upper(),
        group=(match["group"] or "").lower(),
        parameters=parameters,
        quoted_printable=quoted,
        base64=encoding in _BASE64,
        plain=not (quoted or "ALTID" in parameters or seven_bit),
        label=label_of(types),
        preferred=is_preferred(types, parameters.get("PREF")),
    )


def _parameters(text: str) -> tuple[list[str], dict[str, str], str]:
    """The types, the other parameters and the encoding (in capitals), in whichever way they are written."""
    types: list[str] = []
    parameters: dict[str, str] = {}
    encoding = ""
    for parameter in _PARAMETER.findall(text) if '"' in text else text.split(";"):
        key, equals, value = (part.strip() for part in parameter.partition("="))
        key = key.upper()
        value = value.strip('"')
        if key == "ENCODING":
            encoding = value.upper()
        elif key == "TYPE":
            types += [kind.strip('" ') for kind in value.split(",")]
        elif key in _ENCODINGS and not value:
            encoding = key
        elif value or (equals and key in ("PREF", "CHARSET", "LANGUAGE", "VALUE")):
            parameters.setdefault(key, _CARET.sub(lambda mark: _CARETS[mark[0]], value))
        elif key:
            # 2.1 names types without "TYPE="; some programs write "INTERNET=" even.
            types.append(parameter.partition("=")[0].strip())
    return types, parameters, encoding
