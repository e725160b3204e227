"""The manual in one language, as it lies in its folder: pages in order, their headings, and what can be found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from relbuilder.domain.text import words

CONTENTS = "index"
"""The page that lists all others, in order."""

_LINK = re.compile(r"\[([^\]]+)\]\((\w+)\.md\)")
_HEADING = re.compile(r"^(#{1,3}) +(.+)$", re.MULTILINE)
_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*`_#|>]|^[-:|\s]+$", re.MULTILINE)
_NO_SLUG = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a page below one heading. `topic` is the page, `anchor` the heading as a link names it."""

    topic: str
    anchor: str
    page: str
    title: str
    text: str

    @property
    def place(self) -> str:
        """The page and the place in it, as `Manual.page` and links take it."""
        return f"{self.topic}#{self.anchor}"


@dataclass(frozen=True, slots=True)
class Manual:
    """All pages by topic, in the order of the contents."""

    folder: Path
    titles: dict[str, str]

    def text(self, topic: str) -> str:
        """A page as it is written, in Markdown; raises OSError for one that is not there."""
        return (self.folder / f"{topic}.md").read_text(encoding="utf-8")

    def sections(self) -> Iterator[Section]:
        """Everything that is written, heading by heading."""
        for topic in self.titles:
            yield from sections_of(topic, self.text(topic))

    def find(self, sought: str) -> list[Section]:
        """The sections in which every word is found, or a longer one that begins so; those named so come first."""
        wanted = words(sought)
        if not wanted:
            return []
        found = [section for section in self.sections() if _holds(words(section.text), wanted)]
        return sorted(found, key=lambda section: not _holds(words(section.title), wanted))


def read_manual(folder: Path) -> Manual:
    """The manual in a folder; raises OSError where there is none."""
    contents = (folder / f"{CONTENTS}.md").read_text(encoding="utf-8")
    return Manual(folder, {topic: title for title, topic in _LINK.findall(contents)})


def sections_of(topic: str, text: str) -> Iterator[Section]:
    """A page cut at its headings."""
    headings = list(_HEADING.finditer(text))
    page = headings[0][2] if headings else topic
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        body = text[heading.end() : following.start() if following else len(text)]
        title = plain(heading[2])
        yield Section(topic, slug(title), plain(page), title, f"{title}\n{plain(body)}")


def plain(text: str) -> str:
    """Markdown without its marks; of a link or a picture the words remain."""
    return _MARKS.sub(r"\1", text).strip()


def slug(title: str) -> str:
    """A heading as links name it: small letters, and hyphens for spaces."""
    return _NO_SLUG.sub("", title.casefold()).strip().replace(" ", "-")


def _holds(text: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(start) for word in text) for start in wanted)
