"""Start at login on Linux: a desktop entry in the user's autostart folder, as freedesktop.org describes it."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from relbuilder.config.paths import APP_ID

_GROUP = "[Desktop Entry]"
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED_IN_QUOTES = set('"`$\\')


def user_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the desktop looks for what it starts at login."""
    # In a Flatpak the usual variable leads into the sandbox, where no desktop looks.
    in_sandbox = "FLATPAK_ID" in environment
    configuration = environment.get("HOST_XDG_CONFIG_HOME" if in_sandbox else "XDG_CONFIG_HOME")
    return Path(configuration or Path.home() / ".config") / "autostart"


class XdgAutostart:
    """The entry is there, or it is not; desktops that only switch it off say so inside it."""

    possible = True

    def __init__(self, folder: Path, app_name: str, command: Sequence[str]) -> None:
        self._file = folder / "relbuilder.desktop"
        self._app_name = app_name
        self._command = command

    def is_on(self) -> bool:
        """Whether there is an entry that is not switched off."""
        try:
            lines = self._file.read_text("utf-8", errors="replace").splitlines()
        except OSError:
            return False
        values = _values(lines)
        return values.get("Hidden") != "true" and values.get("X-GNOME-Autostart-enabled") != "false"

    def switch(self, *, on: bool) -> None:
        """Write or remove the entry; raises OSError."""
        if not on:
            self._file.unlink(missing_ok=True)
            return
        lines = [
            _GROUP,
            "Type=Application",
            f"Name={self._app_name}",
            f"Exec={' '.join(map(quoted, self._command))}",
            f"Icon={APP_ID}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        ]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text("\n".join(lines) + "\n", "utf-8")


def quoted(argument: str) -> str:
    """One argument as it stands in an Exec line.

    Quotes are the line's own rule; doubling backslashes once more is the rule for every text in the file, and a
    percent sign would begin a placeholder.
    """
    escaped = argument.replace("%", "%%")
    if not argument or _RESERVED & set(argument):
        escaped = "".join("\\" + sign if sign in _ESCAPED_IN_QUOTES else sign for sign in escaped)
        escaped = f'"{escaped}"'
    return escaped.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _values(lines: Sequence[str]) -> dict[str, str]:
    """What stands in the entry's own group; actions further down have groups of their own."""
    found: dict[str, str] = {}
    inside = False
    for line in lines:
        if line.startswith("["):
            inside = line.strip() == _GROUP
        elif inside and "=" in line:
            key, _, value = line.partition("=")
            found[key.strip()] = value.strip()
    return found
