"""Cuts a version's notes out of CHANGELOG.md, and refuses a release that its tag or the changelog does not know.

`release_notes.py --tag v1.2.0 --output FILE` writes what the release says. Without a tag, for a rehearsal, what is not
released yet serves as well. The exit status is 1, with a sentence why, where something does not fit.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Final

from project import ROOT, VERSION

CHANGELOG: Final = ROOT / "CHANGELOG.md"
UNRELEASED: Final = "Unreleased"

_SECTION: Final = re.compile(r"^## \[(?P<name>[^\]]+)\](?: - (?P<date>\S+))?\s*$", re.MULTILINE)
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_LINKS: Final = re.compile(r"^\[[^\]]+\]: .*$", re.MULTILINE)


class Unready(Exception):
    """What is missing for a release, as a sentence."""


def check_tag(tag: str, version: str) -> None:
    """Raise Unready where a tag like "v1.2.0" is not that of `version`."""
    if tag != f"v{version}":
        message = f"The tag is {tag}, and relbuilder.__version__ is {version}: they must name one version."
        raise Unready(message)


def released(changelog: str, version: str) -> str:
    """The notes of a version that the changelog gives a date; Unready where there are none."""
    for name, date, text in _sections(changelog):
        if name == version:
            if not _DATE.fullmatch(date):
                message = f'CHANGELOG.md gives {version} no date: "## [{version}] - YYYY-MM-DD" is wanted.'
                raise Unready(message)
            return _worth_reading(text, version)
    message = f"CHANGELOG.md has no entry for {version}."
    raise Unready(message)


def rehearsed(changelog: str, version: str) -> str:
    """The notes of a version, or else of what is not released yet; Unready where there are neither."""
    names = {name: text for name, _date, text in _sections(changelog)}
    text = names.get(version, names.get(UNRELEASED))
    if text is None:
        message = f"CHANGELOG.md has an entry neither for {version} nor for what is not released yet."
        raise Unready(message)
    return _worth_reading(text, version)


def main(arguments: list[str] | None = None) -> int:
    """The command; prints the notes where no file is named."""
    parser = argparse.ArgumentParser(description="Cut a version's notes out of the changelog.")
    parser.add_argument("--tag", help="the tag that is released; without one this is a rehearsal")
    parser.add_argument("--output", type=Path, help="the file to write")
    options = parser.parse_args(arguments)
    changelog = CHANGELOG.read_text("utf-8")
    try:
        if options.tag is None:
            notes = rehearsed(changelog, VERSION)
        else:
            check_tag(options.tag, VERSION)
            notes = released(changelog, VERSION)
    except Unready as why:
        print(why, file=sys.stderr)
        return 1
    if options.output is None:
        print(notes, end="")
    else:
        options.output.write_text(notes, "utf-8", newline="\n")
    return 0


def _sections(changelog: str) -> list[tuple[str, str, str]]:
    """The name, date and text of each version, newest first as they stand."""
    heads = list(_SECTION.finditer(changelog))
    ends = [*(head.start() for head in heads), len(changelog)][1:]
    return [
        (head["name"], head["date"] or "", changelog[head.end() : end])
        for head, end in zip(heads, ends, strict=False)
    ]


def _worth_reading(text: str, version: str) -> str:
    """The text of an entry without the links that end the file; Unready where nothing is left."""
    notes = _LINKS.sub("", text).strip()
    if not re.search(r"^- \S", notes, re.MULTILINE):
        message = f"CHANGELOG.md says nothing about {version}."
        raise Unready(message)
    return notes + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
