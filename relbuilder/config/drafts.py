"""A half-typed line, kept in a small file so that it outlives the program, however that ends. Knows no contact."""

from pathlib import Path


class Drafts:
    """The one half-typed line of a data folder. It is kept for the user's comfort: no failure here stops anybody."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str:
        """The line as it was kept last; empty where there is none."""
        try:
            return self._path.read_bytes().decode("utf-8", "replace")
        except OSError:
            return ""

    def keep(self, text: str) -> bool:
        """Write the line whole or not at all; an empty one takes the file away. Whether that succeeded."""
        try:
            if text:
                self._write(text)
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _write(self, text: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_suffix(".new")
        # No lone surrogate, which a text field can hold, may keep a line from being written.
        new.write_bytes(text.encode("utf-8", "replace"))
        # Not synced to the disk: a crash of the program loses nothing, and each keystroke must stay cheap.
        new.replace(self._path)
