"""What a packaged program knows of its making: a small file that the packager writes. A checkout has none."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from relbuilder.config.paths import resource

_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class BuildInfo:
    """Where it comes from: `repository` is "owner/name" (empty where nobody said), `commit` what it was built of."""

    version: str
    repository: str = ""
    commit: str = ""


def build_info(file: Path | None = None) -> BuildInfo | None:
    """What stands in the file; None where there is none or it makes no sense."""
    try:
        stored = json.loads((file or resource("build_info.json")).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(stored, dict):
        return None
    version, repository, commit = (
        str(stored.get(name) or "") for name in ("version", "repository", "commit")
    )
    return BuildInfo(version, repository if _REPOSITORY.fullmatch(repository) else "", commit)
