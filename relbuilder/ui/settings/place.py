"""Where on the settings page somebody was, in terms that outlive the page: it is made anew in another language."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QWidget

_KINDS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)


@dataclass(frozen=True, slots=True)
class Place:
    """`focus` is where the keyboard is: a section and the number of the control in it; None where it is elsewhere.

    `top` is how many pixels the section, or where that is empty the focus, stands below the upper edge in sight.
    """

    focus: tuple[str, int] | None
    section: str
    top: int


def controls(section: QWidget) -> list[QWidget]:
    """What can have the keyboard in a section, always in the same order; open lists have windows of their own."""
    window = section.window()
    return [
        child
        for child in section.findChildren(QWidget)
        if isinstance(child, _KINDS) and child.window() is window
    ]


def first_stop(section: QWidget) -> QWidget | None:
    """Where Tab would come to first in a section; None where nothing in it takes the keyboard."""
    stops = (
        widget
        for widget in controls(section)
        if widget.isVisibleTo(section)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    return next(stops, None)
