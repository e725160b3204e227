"""Widgets in the order in which their layouts show them, which is not always the one they were made in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QWidget


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """A widget and everything in it, as one reads; where no layout rules, as it was made."""
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _items(layout)
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from in_order(child)


def _items(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, below = (item.widget(), item.layout()) if item is not None else (None, None)
        if inner is not None:
            yield from in_order(inner)
        elif below is not None:
            yield from _items(below)
