"""The board page on a window, for tests of what it does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbuilder.ui.board.page import BoardPage
from relbuilder.ui.desk import Desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> BoardPage:
    """The page over the people that are there when it is first asked for; it shows whoever comes later too."""
    made = BoardPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made
