"""From one card's bytes to its content lines: soft breaks, folding, charsets. The one home of producers' quirks."""

import binascii
import re

from relbuilder.interchange.vcard.heads import Head, known_heads, parse_head

LONGEST_LINE = 8 << 20
"""Bytes of one unfolded line above which a card is not read; no portrait is as large."""
MOST_LINES = 5000
"""Lines of a card above which it is no person's."""

Line = tuple[Head, str]
"""A content line: its head, and its value as it stands on the card."""

_QUOTED_PRINTABLE = re.compile(rb"[^:]*[;=]\s*\"?QUOTED-?PRINTABLE\"?\s*[;:]", re.IGNORECASE)
_CHARSET = re.compile(rb"[^:]*;\s*CHARSET\s*=\s*\"?([\w.-]+)", re.IGNORECASE)
# Only what programs on telephones and desks are known to write; Python knows codecs that are no charsets.
_KNOWN_CHARSET = re.compile(
    r"(?:utf-?8|us-ascii|iso-?8859-?\d+|latin-?\d|(?:windows-?|cp-?)\d+|koi8-?[ru]|gb\w+|big5\w*|shift[-_]?jis|"
    r"sjis|euc-?\w+|iso-2022-\w+|mac\w*)",
    re.IGNORECASE,
)
_QUOTED_HEAD = re.compile(r'((?:[^":]++|"[^"]*+")*+):(.*)', re.DOTALL)
_NESTED_MARKER = re.compile(r"(?:[\w.-]*AGENT[^:]*:\s*)?(BEGIN|END)\s*:\s*VCARD\s*", re.IGNORECASE)
_ESCAPED = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;"})


def content_lines(body: bytes, *, nested: bool = False) -> list[Line] | None:
    """The lines of a card's body (line feeds only), or None when they are too long or too many to be meant."""
    if b"=\n" in body:
        body = _without_soft_breaks(body)
    body = body.replace(b"\n ", b"")
    if b"\t" in body:
        body = body.replace(b"\n\t", b"")
    if len(body) > LONGEST_LINE and max(map(len, body.split(b"\n"))) > LONGEST_LINE:
        return None
    try:
        texts = body.decode().split("\n")
    except UnicodeDecodeError:
        texts = [_decoded_line(line) for line in body.split(b"\n")]
    if nested:
        texts = _with_agents_inline(texts)
    lines: list[Line] = []
    continued: dict[int, list[str]] = {}
    known = known_heads
    for text in texts:
        before, _, value = text.partition(":")
        head = known.get(before)
        if head is not None:
            lines.append((head, value))
        elif line := _line_with_new_head(text):
            lines.append(line)
        elif lines and text.strip():
            continued.setdefault(len(lines) - 1, []).append(text)
    for place, others in continued.items():
        head, value = lines[place]
        lines[place] = (head, _with_others(head, value, others))
    return lines if len(lines) <= MOST_LINES else None


def value_text(head: Head, value: str) -> str:
    """A value freed of its transport encoding; escapes still stand."""
    if not head.quoted_printable:
        return to_text(value.encode(), head.parameters.get("CHARSET", ""))
    raw = binascii.a2b_qp(value.encode())
    return to_text(raw, head.parameters.get("CHARSET", "")).replace("\r\n", "\n").replace("\r", "\n")


def to_text(raw: bytes, charset: str) -> str:
    """The bytes as text: in UTF-8 where they are valid UTF-8, else in the charset they claim, else in cp1252.

    No other charset looks like UTF-8 by accident, while labels are often wrong; only the 7-bit charsets of
    Japan and Korea must be believed first. Text that is UTF-8 but for a letter or two (cut off) stays so.
    """
    claimed = [charset] if _KNOWN_CHARSET.fullmatch(charset) else []
    seven_bit = charset.lower().startswith("iso-2022")
    for candidate in [*claimed, "utf-8"] if seven_bit else ["utf-8", *claimed]:
        try:
            return raw.decode(candidate)
        except (UnicodeError, LookupError):
            continue
    damaged = raw.decode("utf-8", "replace")
    lost = damaged.count("\ufffd")
    letters = sum(not letter.isascii() for letter in damaged) - lost
    return damaged if letters > lost else raw.decode("cp1252", "replace")


def _without_soft_breaks(body: bytes) -> bytes:
    """The body with every quoted-printable value on one line."""
    whole: list[bytes] = []
    lines = iter(body.split(b"\n"))
    for line in lines:
        if not line.endswith(b"=") or not _QUOTED_PRINTABLE.match(line):
            whole.append(line)
            continue
        parts = [line[:-1]]
        for following in lines:
            if not following.endswith(b"="):
                parts.append(following)
                break
            parts.append(following[:-1])
        whole.append(_joined(parts))
    return b"\n".join(whole)


def _joined(parts: list[bytes]) -> bytes:
    """A soft-broken value in one piece. A space after the break is text, unless a folding program put it there.

    It did when every part is indented and the value either holds no other space (its writer codes them) or
    is broken more than once.
    """
    first, *others = parts
    indented = [part for part in others if part.startswith((b" ", b"\t"))]
    if others and len(indented) == len(others):
        value = first.partition(b":")[2]
        if len(others) > 1 or b" " not in value + others[0][1:]:
            others = [part[1:] for part in others]
    return first + b"".join(others)


def _decoded_line(line: bytes) -> str:
    charset = _CHARSET.match(line)
    return to_text(line, charset[1].decode() if charset else "")


def _with_agents_inline(texts: list[str]) -> list[str]:
    """The lines with every nested card as the value of the AGENT line before it, as 3.0 writes it."""
    result: list[str] = []
    agent: list[str] = []
    depth = 0
    for text in texts:
        marker = _NESTED_MARKER.fullmatch(text)
        begins = marker is not None and marker[1].upper() == "BEGIN"
        if depth == 0 and not begins:
            if text:
                result.append(text)
            continue
        agent.append(text.translate(_ESCAPED))
        if marker:
            depth += 1 if begins else -1
        if depth == 0:
            before = result.pop() if result else ""
            result.append(before + "\\n".join(agent))
            agent = []
    return result


def _line_with_new_head(text: str) -> Line | None:
    before, colon, value = text.partition(":")
    if '"' in before:
        # A head may hold colons within quotes; without a closing quote the sign means nothing.
        quoted = _QUOTED_HEAD.fullmatch(text)
        before, value = (quoted[1], quoted[2]) if quoted else (before.replace('"', ""), value)
    head = parse_head(before)
    return (head, value) if colon and head.name else None


def _with_others(head: Head, value: str, others: list[str]) -> str:
    """The value with the lines that follow it without a head or an indent."""
    if head.base64:
        return "".join((value, *(text for text in others if ":" not in text)))
    if head.name == "NOTE":
        # Some programs write the line breaks of a note as they are.
        return ("=0A" if head.quoted_printable else "\\n").join((value, *others))
    return value
