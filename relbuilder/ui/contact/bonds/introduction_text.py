"""Opens the text that goes with an introduction, and says what became of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relbuilder.domain.introduction import Introduction, IntroductionRole
from relbuilder.ui.contact.bonds.forwardable import Somebody, about_words, asking_words, subject_words
from relbuilder.ui.contact.bonds.text_panel import TextPanel
from relbuilder.ui.desk import Desk
from relbuilder.ui.widgets.popover import Popover


def open_text(
    desk: Desk,
    anchor: QWidget,
    made: Introduction,
    reader: Somebody,
    about: Somebody,
    email: str,
    _checked: bool = False,
) -> None:
    """Open the text to `reader` about somebody beside `anchor`."""
    words = about_words if made.role is IntroductionRole.MADE else asking_words
    title = QCoreApplication.translate("IntroductionText", "To {name}").format(name=reader.name)
    panel = TextPanel(title, words(reader, about, made.purpose), subject_words(reader, about), email)
    popover = Popover(panel, anchor.window())
    panel.told.connect(partial(_tell, desk, popover))
    popover.closed.connect(popover.deleteLater)
    popover.open_at(anchor)


def _tell(desk: Desk, popover: Popover, words: str) -> None:
    popover.dismiss()
    if words:
        desk.shell.tell(words)
