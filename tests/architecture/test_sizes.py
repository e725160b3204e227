"""Files and functions stay short enough to be read at one go, and every file says what it is for."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.source import Module, example, modules, offences

LONGEST_FILE = 400
LONGEST_FUNCTION = 50


def long_file(module: Module) -> Iterator[str]:
    """Files over the limit."""
    lines = len(module.text.splitlines())
    if lines > LONGEST_FILE:
        yield f"{module.path}: {lines} lines; split it by what it is about"


def long_function(module: Module) -> Iterator[str]:
    """Functions over the limit, from `def` to their last line."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield module.at(node, f"{node.name} has {lines} lines")


def no_docstring(module: Module) -> Iterator[str]:
    """Modules that do not open with what they are for."""
    if not ast.get_docstring(module.tree):
        yield f"{module.path}: no docstring"


def test_no_file_is_long() -> None:
    assert offences(long_file, modules()) == []


def test_no_function_is_long() -> None:
    assert offences(long_function, modules()) == []


def test_every_module_says_what_it_is_for() -> None:
    assert offences(no_docstring, modules()) == []


def test_the_rules_notice() -> None:
    line = "    pass\n"
    assert list(long_file(example("x = 1\n" * (LONGEST_FILE + 1))))
    assert not list(long_file(example("x = 1\n" * LONGEST_FILE)))
    assert list(long_function(example("def f():\n" + line * LONGEST_FUNCTION)))
    assert list(long_function(example("class C:\n  async def f(self):\n" + line * LONGEST_FUNCTION)))
    assert not list(long_function(example("def f():\n" + line * (LONGEST_FUNCTION - 1))))
    assert list(no_docstring(example("x = 1\n")))
    assert not list(no_docstring(example('"""What it is for."""\n')))
