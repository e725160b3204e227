"""Asks each part of the program whether it works here, and says so in words. Repairs nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSystemTrayIcon, QVBoxLayout, QWidget

from relbuilder.config.paths import Paths, resource
from relbuilder.services import doctor
from relbuilder.services.doctor import Check
from relbuilder.services.machine import Machine
from relbuilder.ui.desk import Desk
from relbuilder.ui.icons import paint_icon
from relbuilder.ui.settings.check_wording import check_words
from relbuilder.ui.settings.section import Row
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.label import Label


class CheckUp(QWidget):
    """A row with its button; what was found stands below it."""

    def __init__(
        self, desk: Desk, paths: Paths, machine: Machine | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._paths, self._machine = desk, paths, machine
        self.begin = QuietButton(self.tr("Check now"), small=True)
        self.begin.clicked.connect(self.check)
        self._found = QVBoxLayout()
        self._found.setSpacing(spacing.SPACE_XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        hint = self.tr("Looks at every part and changes nothing.")
        layout.addWidget(Row(self.tr("Does all of it work here?"), hint, self.begin))
        layout.addLayout(self._found)

    @Slot()
    def check(self) -> None:
        """Look at everything; the data file in its own lane, for a large one takes a while."""
        self.begin.setEnabled(False)
        look = partial(doctor.examine, self._desk.context.vault, self._paths.backups, resource())
        self._desk.tasks.run(look, self._look_at_machine, self._fail)

    def _look_at_machine(self, checks: list[Check]) -> None:
        if self._machine is not None:
            tray = QSystemTrayIcon.isSystemTrayAvailable()
            checks = [*checks, *doctor.examine_machine(self._machine, "", tray=tray)]
        while (item := self._found.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for check in checks:
            self._found.addWidget(_Line(check))
        self.begin.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self.begin.setEnabled(True)
        self._desk.shell.tell_problem(error)


class _Line(QWidget):
    """What was found of one part: a mark and a sentence."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing.SPACE_S)
        line.addWidget(_Mark(check))
        ink = "text" if check.ok else "warn" if check.needed else "text_2"
        line.addWidget(Label(check_words(check), ink, wrap=True), 1)


class _Mark(QWidget):
    """A tick, or a sign that something is missing: louder where the program needs it."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self._icon = "check" if check.ok else "warning" if check.needed else "info"
        self._ink = "accent" if check.ok else "warn" if check.needed else "text_2"
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(typography.icon_size(), typography.icon_size())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), self._icon, active().named(self._ink))
