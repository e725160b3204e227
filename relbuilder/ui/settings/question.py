"""A button for something that is said twice: the first click asks in place, the second one means it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.settings.section import button_row
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.label import Label


class Question(QWidget):
    """`agreed` when the user said yes."""

    agreed = Signal()

    def __init__(self, begin: str, words: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin = QuietButton(begin)
        self.begin.clicked.connect(self._ask)
        self._words = Label(words, "text", wrap=True)
        self.yes = QuietButton(yes, tone=ButtonTone.WARN)
        self.yes.setAccessibleDescription(words)
        self.yes.clicked.connect(self._agree)
        self.no = QuietButton(no)
        self.no.setAccessibleDescription(words)
        self.no.clicked.connect(self._withdraw)
        self._answers = button_row(self.yes, self.no)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        for part in (button_row(self.begin), self._words, self._answers):
            layout.addWidget(part)
        self._show(asked=False)

    @Slot()
    def _ask(self) -> None:
        self._show(asked=True)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _agree(self) -> None:
        self._withdraw()
        self.agreed.emit()

    @Slot()
    def _withdraw(self) -> None:
        self._show(asked=False)
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, asked: bool) -> None:
        self.begin.setEnabled(not asked)
        self._words.setVisible(asked)
        self._answers.setVisible(asked)
