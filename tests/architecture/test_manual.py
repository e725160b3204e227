"""The manual says the same in every language, its links and pictures lead somewhere, and it has the program's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from relbuilder.ui.help.manual import CONTENTS, Manual, read_manual
from relbuilder.ui.language import Language
from tests.architecture.source import ROOT

FOLDER = ROOT / "docs" / "manual"
DANISH = ROOT / "resources" / "translations" / "relbuilder_da.ts"
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(\.\./images/([^/)]+)/([^)]*)\)")
CODE = re.compile(r"`[^`\n]+`")
SAID = re.compile(r"(?<![*\w])\*([^*]+)\*(?!\*)")
"""What the interface says stands in italics; in Settings it is said by the way to it: "Settings › Privacy"."""
DANISH_KEYS = {"Skift": "Shift", "Mellemrum": "Space", "Højre": "Right", "Venstre": "Left"}
NOT_OURS = {"AppIndicator and KStatusNotifierItem Support"}
STRESSED = {Language.ENGLISH: {"later", "less"}, Language.DANISH: {"senere", "mindre"}}


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture
def manual(language: Language) -> Manual:
    return read_manual(FOLDER / language)


def build(text: str) -> list[str]:
    """How a page is put together, line by line: what it is made of, but no words."""
    found: list[str] = []
    for line in text.splitlines():
        if heading := re.match(r"#+ ", line):
            found.append(heading[0])
        elif line.startswith("|"):
            found.append(f"row of {line.count('|') - 1}")
        elif item := re.match(r"(-|\d+\.) |    ", line):
            found.append(item[0])
        elif picture := PICTURE.match(line):
            found.append(picture[3])
    return found


def keys(text: str) -> list[str]:
    """What stands in the form of keys and files, sorted: each language has its own order of words."""
    found = CODE.findall(text)
    for danish, english in DANISH_KEYS.items():
        found = [code.replace(danish, english) for code in found]
    return sorted(found)


def said(text: str) -> Iterator[str]:
    for words in SAID.findall(text):
        for part in words.replace("\n", " ").split(" › "):
            yield part.removesuffix("…")


def interface(language: Language) -> set[str]:
    """All that the interface says."""
    found: set[str] = set()
    for message in ElementTree.parse(DANISH).getroot().iter("message"):
        if language is Language.ENGLISH:
            found.add(message.findtext("source", "").removesuffix("…"))
            continue
        for text in (*message.iter("translation"), *message.iter("numerusform")):
            found.add((text.text or "").removesuffix("…"))
    return found


def test_every_page_is_listed_and_called_as_it_is_headed(manual: Manual) -> None:
    assert {*manual.titles, CONTENTS} == {page.stem for page in manual.folder.iterdir()}
    for topic, title in manual.titles.items():
        assert manual.text(topic).splitlines()[0] == f"# {title}"


def test_every_link_leads_to_a_page_and_a_heading(manual: Manual) -> None:
    places = {section.place for section in manual.sections()} | set(manual.titles)
    links = [(topic, link) for topic in manual.titles for link in LINK.findall(manual.text(topic))]
    assert len(links) > 15
    assert [(topic, link) for topic, link in links if link.replace(".md", "") not in places] == []


def test_pictures_are_there_in_this_language_and_are_described(manual: Manual, language: Language) -> None:
    shown = set()
    for topic in manual.titles:
        for described, of, name in PICTURE.findall(manual.text(topic)):
            assert described
            assert of == language
            shown.add(name)
    assert shown == {picture.name for picture in (FOLDER / "images" / language).iterdir()}


def test_every_language_says_the_same(manual: Manual) -> None:
    english = read_manual(FOLDER / Language.ENGLISH)
    assert list(manual.titles) == list(english.titles)
    for topic in (*manual.titles, CONTENTS):
        assert build(manual.text(topic)) == build(english.text(topic)), topic
        assert keys(manual.text(topic)) == keys(english.text(topic)), topic


def test_it_calls_things_as_the_interface_does(manual: Manual, language: Language) -> None:
    known = interface(language) | NOT_OURS | STRESSED[language]
    unknown = {
        words: topic for topic in manual.titles for words in said(manual.text(topic)) if words not in known
    }
    assert unknown == {}


def test_the_rules_notice() -> None:
    assert build("# A\n\n| a | b |\n") != build("# A\n\n| a |\n")
    assert build("- a\n- b\n") != build("- a\n")
    assert keys("`Ctrl+Skift+N`") == keys("`Ctrl+Shift+N`") != keys("`Ctrl+N`")
    assert list(said("*Settings › Your\ndata*, **not this**, *Move*")) == ["Settings", "Your data", "Move"]
    assert LINK.findall("![no](x.png) [yes](a.md#b)") == ["a.md#b"]
    assert Path(DANISH).is_file()
