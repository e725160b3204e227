"""Done for an introduction in Today: which step was taken, or what came of it. Carries nothing out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relbuilder.domain.introduction import Introduction, IntroductionState
from relbuilder.ui.introduction_wording import Ends, next_words, state_words
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, QuietButton
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.label import Label


class NextStep(QWidget):
    """`taken` with the state it has come to and what came of it; `seen` when the user only wants no reminder."""

    taken = Signal(object, str)
    seen = Signal()

    def __init__(self, made: Introduction, ends: Ends) -> None:
        super().__init__()
        self._following = made.following or IntroductionState.OUTCOME
        names = self.tr("Introduction of {first} and {second}").format(first=ends.first, second=ends.second)
        self.setAccessibleName(names)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(names, "text", TypeRole.NAME, wrap=True))
        layout.addWidget(Label(state_words(made, ends), "text_2", wrap=True))
        self._outcome = QLineEdit()
        self._outcome.setPlaceholderText(self.tr("What came of it?"))
        self._outcome.setAccessibleName(self.tr("What came of it?"))
        self._outcome.returnPressed.connect(self._take)
        last = self._following is IntroductionState.OUTCOME
        self._outcome.setVisible(last)
        layout.addWidget(self._outcome)
        layout.addWidget(self._buttons(self.tr("Write it down") if last else next_words(made, ends)))
        if last:
            self.setFocusProxy(self._outcome)

    def _buttons(self, words: str) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing.SPACE_XS)
        step = QuietButton(words, tone=ButtonTone.ACCENT, small=True)
        nothing = QuietButton(self.tr("It came to nothing"), small=True)
        seen = QuietButton(self.tr("Remind me no more"), small=True)
        step.clicked.connect(self._take)
        nothing.clicked.connect(partial(self.taken.emit, IntroductionState.DECLINED, ""))
        seen.clicked.connect(self.seen)
        for button in (step, nothing, seen):
            flow.addWidget(button)
        return holder

    @Slot()
    def _take(self) -> None:
        said = self._outcome.text().strip()
        if self._following is IntroductionState.OUTCOME and not said:
            self._outcome.setFocus()
            return
        self.taken.emit(self._following, said)
