"""What the program is, which version, and what it never does."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from relbuilder import __version__
from relbuilder.ui.settings.section import Section
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.label import Label


class About(Section):
    """A few lines to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About"), parent)
        version = self.tr("Relationship Builder {version}").format(version=__version__)
        self.add(Label(version, "text", TypeRole.NAME))
        self.add(Label(self.tr("Free software under the MIT licence."), "text_2", wrap=True))
