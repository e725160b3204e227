"""Looks whether each part of the program works here, and says so in plain facts. Repairs nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from relbuilder.domain.errors import Problem
from relbuilder.services.ports import Vault


@dataclass(frozen=True, slots=True)
class Check:
    """One part: whether it works, and what was found, or the problem that stands in its way."""

    name: str
    ok: bool
    detail: str
    problem: Problem | None = None


def examine(vault: Vault, backups: Path, resources: Path, refusal: Problem | None = None) -> list[Check]:
    """Look at the data file, its backups and what came with the program; never raises for what is wrong.

    `refusal` is why the program could not open the data file, if it could not.
    """
    return [_data(vault, refusal), _backups(backups), _translations(resources)]


def _data(vault: Vault, refusal: Problem | None) -> Check:
    if refusal is not None:
        return Check("database", ok=False, detail="", problem=refusal)
    try:
        found: Mapping[str, str] = vault.check()
    except Problem as problem:
        return Check("database", ok=False, detail=problem.details.get("reason", ""), problem=problem)
    facts = ", ".join(f"{name} {value}" for name, value in found.items())
    return Check("database", ok=found.get("integrity", "ok") == "ok", detail=facts)


def _backups(folder: Path) -> Check:
    copies = sorted(folder.glob("*.db"), key=lambda copy: copy.stat().st_mtime) if folder.is_dir() else []
    if not copies:
        return Check("backups", ok=True, detail=f"none yet in {folder}")
    latest = datetime.fromtimestamp(copies[-1].stat().st_mtime, UTC)
    return Check(
        "backups", ok=True, detail=f"{len(copies)} in {folder}, the latest of {latest:%Y-%m-%d %H:%M} UTC"
    )


def _translations(resources: Path) -> Check:
    languages = sorted(
        path.stem.removeprefix("relbuilder_") for path in (resources / "translations").glob("*.qm")
    )
    return Check("translations", ok="da" in languages, detail=", ".join(languages) or "none were compiled")
