"""Translates the tokens into a QPalette, so that plain Qt widgets wear the same colours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from relbuilder.ui.theme.tokens import Tokens, blend


def make_palette(tokens: Tokens) -> QPalette:
    """The palette for `tokens`."""
    palette = QPalette()
    for role, color in _roles(tokens).items():
        palette.setColor(role, color)
    faded = blend(tokens.text_3, tokens.canvas, 0.6)
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.PlaceholderText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, tokens.line)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Accent, tokens.line)
    return palette


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, QColor]:
    role = QPalette.ColorRole
    return {
        role.Window: tokens.canvas,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunk,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text_3,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.warn,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.text_2,
        role.ToolTipBase: tokens.toast,
        role.ToolTipText: tokens.toast_text,
        role.Light: tokens.surface,
        role.Midlight: tokens.surface,
        role.Mid: tokens.line,
        role.Dark: blend(tokens.text, tokens.line, 0.2),
        role.Shadow: blend(tokens.text, tokens.line, 0.3),
    }
