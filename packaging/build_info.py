"""Writes for a packaged program where it comes from, so that its question for a new version knows whom to ask.

Only where a build says so (GITHUB_REPOSITORY and GITHUB_SHA in its environment); the program reads the file with
relbuilder.config.build_info and asks nobody without it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from project import BUILD, VERSION

FILE: Final = BUILD / "build_info.json"


def write(environment: Mapping[str, str]) -> None:
    """Write the file, or remove that of an earlier build where nobody says the repository."""
    repository = environment.get("GITHUB_REPOSITORY", "")
    if not repository:
        FILE.unlink(missing_ok=True)
        return
    FILE.parent.mkdir(parents=True, exist_ok=True)
    said = {"repository": repository, "commit": environment.get("GITHUB_SHA", ""), "version": VERSION}
    FILE.write_text(json.dumps(said, indent=2) + "\n", "utf-8", newline="\n")
