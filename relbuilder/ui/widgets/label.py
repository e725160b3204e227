"""A QLabel that wears a token and a type role, and keeps them when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from relbuilder.ui.theme import typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole


class Label(QLabel):
    """Plain text (never markup: what people type is shown as typed) in one colour and one font role."""

    def __init__(
        self,
        text: str = "",
        ink: str = "text",
        role: TypeRole = TypeRole.BASE,
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        tabular: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._ink = ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        typography.use(self, role, tabular=tabular)
        self._wear()

    def set_ink(self, ink: str) -> None:
        """Take the colour of the token `ink`."""
        self._ink = ink
        self._wear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._wear()

    def _wear(self) -> None:
        color = active().named(self._ink)
        palette = self.palette()
        # Setting an equal palette would send the change event that brought us here once more.
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)
