"""The package's modules as syntax trees, for tests that hold the whole of it to a rule.

A rule is a function from one module to its offences, so that each rule is tried on a bad example as well.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "relbuilder"


@dataclass(frozen=True, slots=True)
class Module:
    """One source file, read and parsed."""

    path: Path
    text: str
    tree: ast.Module

    def at(self, node: ast.expr | ast.stmt, what: str) -> str:
        """An offence in words an editor can jump to."""
        place = self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path
        return f"{place}:{node.lineno}: {what}"


Rule = Callable[[Module], Iterator[str]]


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Every module below these folders of the package, or of the whole package if none is named."""
    starts = [PACKAGE / folder for folder in folders] or [PACKAGE]
    paths = sorted(path for start in starts for path in start.rglob("*.py"))
    return tuple(Module(path, text := path.read_text("utf-8"), ast.parse(text)) for path in paths)


def example(text: str) -> Module:
    """A module that exists only to break a rule."""
    return Module(Path("example.py"), text, ast.parse(text))


def offences(rule: Rule, found_in: tuple[Module, ...]) -> list[str]:
    """What breaks the rule in these modules; there must be modules, or the test could not fail."""
    assert found_in, "no modules found"
    return [offence for module in found_in for offence in rule(module)]
