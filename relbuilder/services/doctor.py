"""Looks whether each part of the program works here, and says so in plain facts. Repairs nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from relbuilder.domain.errors import Problem
from relbuilder.services.machine import Machine
from relbuilder.services.notifying import Notifier, NotifierFailed
from relbuilder.services.ports import Vault

_NO_TRAY = "no place for an icon here; on GNOME, the extension AppIndicator gives one"
_NO_NOTIFICATIONS = "no service shows them here; what is due stands in Today"
_TICK = "nothing here tells of it; the program notices within a minute"
_NO_SHORTCUT = "this system lets no program have a key of its own"


@dataclass(frozen=True, slots=True)
class Check:
    """One part: whether it works, and what was found, or the problem that stands in its way.

    The program does all its work without what is not `needed`, only less conveniently.
    """

    name: str
    ok: bool
    detail: str
    problem: Problem | None = None
    needed: bool = True


def examine(vault: Vault, backups: Path, resources: Path, refusal: Problem | None = None) -> list[Check]:
    """Look at the data file, its backups and what came with the program; never raises for what is wrong.

    `refusal` is why the program could not open the data file, if it could not.
    """
    return [_data(vault, refusal), _backups(backups), _translations(resources)]


def examine_machine(machine: Machine, screen: str, *, tray: bool) -> list[Check]:
    """Look at what the machine offers; `screen` is why no window can be opened here, empty where it can."""
    return [
        _part("tray", tray and not screen, screen or ("ready" if tray else _NO_TRAY)),
        _notifications(machine),
        _autostart(machine),
        _wake(machine),
        _shortcut(machine, screen),
    ]


def machine_unknown(reason: str) -> list[Check]:
    """The same parts where nothing can be looked at."""
    names = ("tray", "notifications", "autostart", "wake", "shortcut")
    return [_part(name, False, reason) for name in names]


def _part(name: str, ok: bool, detail: str) -> Check:
    return Check(name, ok, detail, needed=False)


def _notifications(machine: Machine) -> Check:
    for open_notifier in machine.notifiers:
        try:
            notifier: Notifier = open_notifier(_ignore_answer)
        except NotifierFailed:
            continue
        buttons = "with buttons" if notifier.has_buttons else "without buttons"
        found = f"{notifier.name}, {buttons}"
        notifier.close()
        return _part("notifications", True, found)
    return _part("notifications", False, _NO_NOTIFICATIONS)


def _autostart(machine: Machine) -> Check:
    if not machine.autostart.possible:
        return _part("autostart", False, "this system does not start programs at login")
    return _part("autostart", True, "switched on" if machine.autostart.is_on() else "switched off")


def _wake(machine: Machine) -> Check:
    watch = machine.wake(_ignore_call)
    found = f"told by {watch.name}" if watch.name else _TICK
    watch.close()
    return _part("wake", True, found)


def _shortcut(machine: Machine, screen: str) -> Check:
    if screen:
        return _part("shortcut", False, screen)
    shortcut = machine.shortcut(_ignore_call)
    possible = shortcut.possible
    shortcut.close()
    return _part("shortcut", possible, "can be had" if possible else _NO_SHORTCUT)


def _ignore_answer(_notice_id: str, _meaning: str) -> None:
    """Nothing is shown, so nothing is answered."""


def _ignore_call() -> None:
    """Nobody waits for it."""


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
