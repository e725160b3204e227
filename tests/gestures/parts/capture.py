"""The whole program on a screen, asked about its capture line: `python -m tests.gestures.parts.capture FOLDER`."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit

from relbuilder.bootstrap.assembly import assemble
from relbuilder.bootstrap.window import make_qt
from relbuilder.config.drafts import Drafts
from relbuilder.config.paths import Paths
from relbuilder.ui.application import Application
from relbuilder.ui.capture.pills import Pills
from relbuilder.ui.capture.window import CaptureWindow
from tests.gestures.answering import Answering, say


class Part:
    """The program, and the answers to a test's questions about the line and what became of it."""

    def __init__(self, folder: Path) -> None:
        qt = make_qt()
        self.paths = Paths(folder)
        self.program = assemble(self.paths)
        self.application = Application(qt, self.program, partial(assemble, self.paths), language="en")
        self.application.show()

    def answers(self) -> dict[str, Any]:
        main = self.application.window
        return {
            "main_is_active": main.isActiveWindow,
            "active": lambda: (window := self._window()) is not None and window.isActiveWindow(),
            "visible": lambda: (window := self._window()) is not None and window.isVisible(),
            "line": lambda: self._one(QLineEdit).text(),
            "has_pill": lambda words: any(p.text.startswith(words) for p in self._one(Pills).pills()),
            "draft": lambda: Drafts(self.paths.draft).read(),
            "people": self._people,
            "picture": lambda path: main.screen().grabWindow(0).save(path),
        }

    def _window(self) -> CaptureWindow | None:
        return next((w for w in QApplication.topLevelWidgets() if isinstance(w, CaptureWindow)), None)

    def _one(self, kind: type[Any]) -> Any:
        window = self._window()
        assert window is not None
        return window.findChildren(kind)[0]

    def _people(self) -> list[list[Any]]:
        """Everybody with firm, place, tier, promises and their days."""
        reader, today = self.program.reader, self.program.context.today()
        dossiers = [reader.dossier(number, today) for number in reader.find()]
        return [
            [
                dossier.contact.display_name,
                dossier.contact.organisation,
                dossier.contact.origin.where,
                dossier.standing.tier.value,
                [
                    [promise.text, promise.due is not None and promise.due.isoweekday()]
                    for promise in dossier.promises
                ],
            ]
            for dossier in dossiers
        ]


def main() -> None:
    """Open the program and answer until the test has enough."""
    part = Part(Path(sys.argv[1]))
    answering = Answering(part.answers())
    say("ready")
    QApplication.exec()
    part.application.close()
    del answering


if __name__ == "__main__":
    main()
