"""The user's own part of the Windows registry, as far as the program has something to write there."""

import sys
from typing import Protocol


class Registry(Protocol):
    """Keys are paths below HKEY_CURRENT_USER. Raises OSError when the system refuses."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """A value; None where there is none of text or bytes."""
        ...

    def write(self, key: str, name: str, text: str) -> None:
        """Set a value, and make its key where that is missing."""
        ...

    def remove(self, key: str, name: str) -> None:
        """Remove a value, if it is there."""
        ...


if sys.platform == "win32":
    import winreg

    class UserRegistry:
        """The real one."""

        def read(self, key: str, name: str) -> str | bytes | None:
            """See Registry."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _kind = winreg.QueryValueEx(opened, name)
            except FileNotFoundError:
                return None
            return value if isinstance(value, str | bytes) else None

        def write(self, key: str, name: str, text: str) -> None:
            """See Registry."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def remove(self, key: str, name: str) -> None:
            """See Registry."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, access=winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return
