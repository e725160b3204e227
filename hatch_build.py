"""Hatchling's build hook: compiles the translations, so that every wheel carries what Qt loads.

Must need nothing beyond the build requirements in pyproject.toml.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface[Any]):
    """Writes a .qm beside every .ts in resources/translations."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling's signature)
        """Called once before each wheel, editable or not; a source archive carries the .ts alone."""
        if self.target_name != "wheel":
            return
        lrelease = _lrelease()
        for source in sorted(Path(self.root, "resources", "translations").glob("*.ts")):
            subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def _lrelease() -> Path:
    """The tool of the PySide6 that the build requires, found without loading Qt itself."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        message = "PySide6-Essentials is a build requirement and is not installed"
        raise RuntimeError(message)
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return Path(spec.submodule_search_locations[0], name)
