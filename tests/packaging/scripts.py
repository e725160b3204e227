"""Loads a script of the folder `packaging` as a module: the folder is no package, and a library has its name."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
PACKAGING: Final = ROOT / "packaging"


def load(script: str) -> ModuleType:
    """The module of a path like "macos/package.py", made once."""
    name = "packaging_of_relbuilder." + script.removesuffix(".py").replace("/", ".")
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, PACKAGING / script)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]
