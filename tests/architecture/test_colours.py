"""Colours stand in the theme alone, so that light, dark and contrast are settled in one place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.architecture.source import PACKAGE, Module, example, modules, offences

IN_TEXT = re.compile(r"(?<![&\w])#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b|\b(?:rgb|hsl|hsv)a?\(")
MAKERS = {"QColor", "fromRgb", "fromRgbF", "fromHsl", "fromHslF", "fromHsv", "fromHsvF", "fromString", "qRgb"}


def colour_literal(module: Module) -> Iterator[str]:
    """Colours written in texts, in calls, or taken from Qt's own names."""
    documentation = set(_documentation(module.tree))
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in documentation:
            if IN_TEXT.search(node.value):
                yield module.at(node, f"colour in {node.value[:40]!r}")
        elif isinstance(node, ast.Call) and _makes_colour(node):
            yield module.at(node, f"colour in {ast.unparse(node)}")
        elif isinstance(node, ast.Attribute) and _names_colour(node):
            yield module.at(node, f"colour {ast.unparse(node)}")


def _documentation(tree: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _makes_colour(call: ast.Call) -> bool:
    """Whether it makes a colour out of constants alone."""
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in MAKERS and bool(call.args) and all(isinstance(a, ast.Constant) for a in call.args)


def _names_colour(node: ast.Attribute) -> bool:
    """Whether it is one of Qt's named colours; transparent is the lack of one."""
    owner = node.value
    return isinstance(owner, ast.Attribute) and owner.attr == "GlobalColor" and node.attr != "transparent"


def test_colours_stand_in_the_theme_alone() -> None:
    elsewhere = tuple(m for m in modules() if not m.path.is_relative_to(PACKAGE / "ui" / "theme"))
    elsewhere = tuple(m for m in elsewhere if not m.path.match("relbuilder/ui/theme*.py"))
    assert offences(colour_literal, elsewhere) == []


def test_the_rule_notices() -> None:
    for bad in (
        "QColor('#2F6B4F')",
        "QColor(47, 107, 79)",
        "QColor('red')",
        "style = 'color: #fff'",
        "f'background: rgba({r}, 0, 0, 1)'",
        "Qt.GlobalColor.red",
        "QColor.fromRgb(1, 2, 3)",
    ):
        assert list(colour_literal(example(bad))), bad
    for good in (
        "QColor(theme.accent)",
        "Qt.GlobalColor.transparent",
        "'C# and F#'",
        "'''See #123.'''",
        "'&#160;'",
    ):
        assert not list(colour_literal(example(good))), good
