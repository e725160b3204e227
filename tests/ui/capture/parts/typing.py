"""Types into the capture window and then waits to be killed: `python -m tests.ui.capture.parts.typing FOLDER TEXT`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from relbuilder.config.drafts import Drafts
from relbuilder.config.paths import Paths
from relbuilder.interchange.days import SpokenDays
from relbuilder.storage.queries import open_reader
from relbuilder.ui.capture.window import CaptureWindow
from relbuilder.ui.desk import Desk
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.tasks import Tasks
from tests.ui.conftest import FakeShell
from tests.world import make_world


def main() -> None:
    """Open the window over a data folder, type, say what stands in the line, and go on."""
    folder, text = Path(sys.argv[1]), sys.argv[2]
    application = QApplication([])
    world, shell = make_world(folder), FakeShell()
    memory = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(
        world.context,
        open_reader(folder / "relbuilder.db"),
        Tasks(shell.tell_problem),
        EventBridge(world.context.bus),
        shell,
        memory,
    )
    window = CaptureWindow(desk, SpokenDays(), Drafts(Paths(folder).draft))
    window.open()
    (line,) = window.findChildren(QLineEdit)
    QTest.keyClicks(line, text)
    sys.stdout.write(json.dumps(line.text()) + "\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main()
