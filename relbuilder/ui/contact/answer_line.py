"""One open thing in the panel (a promise, an ask, a loan): its words, and what can become of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.ui.contact.offers import Offer, open_offers
from relbuilder.ui.contact.prose import Prose, Run
from relbuilder.ui.theme import spacing
from relbuilder.ui.widgets.buttons import ButtonTone, IconButton, QuietButton
from relbuilder.ui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Answer:
    """A button below the words. `name` ends its object name; `call` is given the button, to open something beside it.

    `best` marks the one that is hoped for.
    """

    name: str
    words: str
    call: Callable[[QWidget], None]
    best: bool = False


class AnswerLine(QWidget):
    """The words with a few buttons below them, and a menu of what is done more rarely."""

    def __init__(
        self,
        runs: Sequence[Run],
        text: str,
        key: str,
        answers: Sequence[Answer],
        more: Sequence[Sequence[Offer]] = (),
    ) -> None:
        """`text` is what it is about, for screen readers; `key` begins the buttons' object names."""
        super().__init__()
        self.setObjectName(key)
        holder = QWidget()
        buttons = FlowLayout(holder, spacing.SPACE_XS)
        for answer in answers:
            tone = ButtonTone.ACCENT if answer.best else ButtonTone.PLAIN
            button = QuietButton(answer.words, tone=tone, small=True)
            button.setObjectName(f"{key}-{answer.name}")
            button.setAccessibleName(f"{answer.words}: {text}")
            button.clicked.connect(partial(_call, answer, button))
            buttons.addWidget(button)
        if more:
            rest = IconButton("more", self.tr("More: {text}").format(text=text))
            rest.setObjectName(f"{key}-more")
            rest.clicked.connect(partial(self._open_more, rest, more))
            buttons.addWidget(rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.SPACE_XS)
        column.addWidget(Prose(runs))
        column.addWidget(holder)

    def _open_more(self, anchor: QWidget, groups: Sequence[Sequence[Offer]]) -> None:
        # The line goes when it is answered: the menu belongs to the window.
        open_offers(anchor, self.window(), groups)


def _call(answer: Answer, button: QWidget) -> None:
    answer.call(button)
