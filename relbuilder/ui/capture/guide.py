"""What the empty capture line teaches: an example, and the words it knows. Understands nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label


class Guide(QWidget):
    """An example line over a list of what may stand in one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_M)
        layout.addWidget(Label(example(), "text_2", wrap=True))
        lines = QGridLayout()
        lines.setHorizontalSpacing(spacing.SPACE_L)
        lines.setVerticalSpacing(spacing.SPACE_XS)
        lines.setColumnStretch(1, 1)
        for row, (words, meaning) in enumerate(known_words()):
            lines.addWidget(Label(words, "text_2", TypeRole.CAPTION_STRONG), row, 0)
            lines.addWidget(Label(meaning, "text_3", TypeRole.CAPTION), row, 1)
        layout.addLayout(lines)
        layout.addStretch(1)


def example() -> str:
    """A line as one may type it."""
    return QCoreApplication.translate(
        "CaptureGuide", "Mette Testesen, Blå Bølge, Folkemødet, promised article Friday"
    )


def known_words() -> list[tuple[str, str]]:
    """Words with which a part of a line may begin, and what it is then."""
    translate = QCoreApplication.translate
    promise = translate("CaptureGuide", "a promise, yours or theirs")
    reminder = translate("CaptureGuide", "a reminder, a thank-you")
    touch = translate("CaptureGuide", "a touch")
    return [
        (translate("CaptureGuide", "promised …, promised me …"), promise),
        (translate("CaptureGuide", "remind me …, thank …"), reminder),
        (translate("CaptureGuide", "met, called, wrote, coffee yesterday"), touch),
        (
            translate("CaptureGuide", "Friday, in two weeks, 1 March at 3 pm"),
            translate("CaptureGuide", "when"),
        ),
        (translate("CaptureGuide", "#tag, e-mail, phone"), translate("CaptureGuide", "kept with the person")),
    ]
