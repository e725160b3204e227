"""Names within a note that lead to a contact: written `@[Karen Holm](12)`, read as @Karen Holm. Pure text."""

import re
from collections.abc import Mapping

MENTION = re.compile(r"@\[([^\[\]\n]+)\]\((\d+)\)")
"""A mention: its name and the contact's id."""


def mention(name: str, contact_id: int) -> str:
    """How a contact is mentioned in a note."""
    return f"@[{name.replace('[', '(').replace(']', ')')}]({contact_id})"


def mentioned(note: str) -> list[int]:
    """The contacts that a note mentions, each once, in order."""
    return list(dict.fromkeys(int(number) for _, number in MENTION.findall(note)))


def plain(note: str) -> str:
    """The note as it reads: with names alone, for exports and short lines."""
    return MENTION.sub(r"@\1", note)


def linked(note: str) -> str:
    """The note in Markdown, each mention a link to `contact:ID`."""
    return MENTION.sub(r"[@\1](contact:\2)", note)


def redirected(note: str, moved: Mapping[int, int]) -> str:
    """The note with the contacts in `moved` replaced: those that were merged into another."""

    def replaced(match: re.Match[str]) -> str:
        number = int(match[2])
        return f"@[{match[1]}]({moved.get(number, number)})"

    return MENTION.sub(replaced, note)
