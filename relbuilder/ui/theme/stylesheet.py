"""The application style sheet over Fusion: thin scroll bars, quiet fields, menus and tool tips.

Kept small, because every rule costs at each widget's birth; fonts are never set here (see typography).
"""

from __future__ import annotations

from string import Template
from typing import Final

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.tokens import Tokens, blend

_SHEET: Final = Template(
    """
QToolTip { background: $toast; color: $toast_text; border: none; padding: 4px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, ComboBox {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $text_3;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, ComboBox:focus {
  border: 2px solid $accent; padding: 3px 7px;
}
QLineEdit[inline="true"], QPlainTextEdit[inline="true"] { padding: 1px 3px; border-radius: ${small}px; }
QLineEdit[inline="true"]:focus, QPlainTextEdit[inline="true"]:focus { padding: 0 2px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: $sunk; }
ComboBox::drop-down { border: none; width: 24px; }
ComboBox::down-arrow { image: none; }
ComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${small}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_3; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView::section {
  background: $canvas; color: $text_2; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
}
"""
)


_USED: Final = (
    *("canvas", "surface", "sunk", "line", "text", "text_2", "text_3"),
    *("accent", "accent_soft", "on_accent", "toast", "toast_text"),
)


def make_stylesheet(tokens: Tokens) -> str:
    """The style sheet for `tokens`."""
    values = {name: tokens.named(name).name() for name in _USED}
    return _SHEET.substitute(
        values,
        edge=blend(tokens.text, tokens.line, 0.12).name(),
        thumb=blend(tokens.text_3, tokens.sunk, 0.45).name(),
        radius=spacing.RADIUS_BUTTON,
        small=spacing.RADIUS_SMALL,
    )
