"""The version of this checkout, read where it stands: in relbuilder/__init__.py and nowhere else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

SOURCE: Final = Path(__file__).resolve().parent.parent / "relbuilder" / "__init__.py"


def project_version() -> str:
    """For instance "1.2.0"; raises ValueError where the source says none."""
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', SOURCE.read_text("utf-8"), re.MULTILINE)
    if found is None:
        message = f"{SOURCE} names no version of three numbers"
        raise ValueError(message)
    return found.group(1)
