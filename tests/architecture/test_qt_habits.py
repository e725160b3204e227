"""Habits with Qt that have cost other programs data or memory are not taken up."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.source import Module, example, modules, offences

# With these, Qt itself removes rows after a drop, and with overwriting or a changed order the wrong ones.
ROW_CHANGERS = {"moveRows", "insertRows", "removeRows", "setItemData"}


def row_changer(module: Module) -> Iterator[str]:
    """Models that let Qt change rows; they change when an event says that the database has changed."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef) and node.name in ROW_CHANGERS:
            yield module.at(node, f"{node.name} is overridden")


def connected_lambda(module: Module) -> Iterator[str]:
    """Lambdas as slots: one that holds its sender's owner keeps it alive, and is never disconnected."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "connect" and any(isinstance(inner, ast.Lambda) for inner in ast.walk(node)):
            yield module.at(node, "a lambda is connected; take a method or functools.partial over ids")


def proxy_model(module: Module) -> Iterator[str]:
    """Sorting and filtering in Qt instead of in the database: it reads every row."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.alias) and node.name == "QSortFilterProxyModel":
            yield f"{module.path}: QSortFilterProxyModel on the board"


def test_no_model_lets_qt_change_its_rows() -> None:
    assert offences(row_changer, modules("ui")) == []


def test_no_lambda_is_connected() -> None:
    assert offences(connected_lambda, modules("ui", "desktop")) == []


def test_the_board_is_sorted_in_the_database() -> None:
    assert offences(proxy_model, modules("ui/board")) == []


def test_the_rules_notice() -> None:
    assert list(row_changer(example("class M(Q):\n    def removeRows(self): ...\n")))
    assert list(connected_lambda(example("b.clicked.connect(lambda: self.go())")))
    assert list(connected_lambda(example("b.clicked.connect(guarded(lambda: go()))")))
    assert not list(connected_lambda(example("b.clicked.connect(self.go); f(lambda: 1)")))
    assert list(proxy_model(example("from PySide6.QtCore import QSortFilterProxyModel")))
