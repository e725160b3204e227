"""The first run: leads through its steps, adds the names that were written, and may be left at every moment."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services.machine import Machine
from relbuilder.services.newcomers import Newcomers, add_names
from relbuilder.services.readings import ColumnSummary
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.welcome.names_step import NamesStep
from relbuilder.ui.welcome.progress import StepProgress
from relbuilder.ui.welcome.reminders_step import RemindersStep
from relbuilder.ui.welcome.tiers_step import TiersStep
from relbuilder.ui.widgets.buttons import PrimaryButton, QuietButton
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.reading_column import ReadingPage

NAMES, TIERS, REMINDERS = range(3)
"""The steps."""


class WelcomePage(ReadingPage):
    """`finished` when the user is through, or skips the rest; `import_wanted` with files, or none."""

    finished = Signal()
    import_wanted = Signal(list)
    notification_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        machine: Machine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preferences = preferences
        self._adding = False
        self.names = NamesStep()
        self.tiers = TiersStep()
        self.reminders = RemindersStep(preferences, machine)
        self.progress = StepProgress(3)
        self.skip = QuietButton(self.tr("Skip"))
        self.back = QuietButton(self.tr("Back"))
        self.next = PrimaryButton("")
        self._title = Label("", "text", TypeRole.TITLE, wrap=True)
        self._sentence = Label("", "text_2", wrap=True)
        self._steps = (self.names, self.tiers, self.reminders)
        self._step = NAMES
        self._lay_out()
        self._connect()
        self.show_step(NAMES)

    @property
    def step(self) -> int:
        """The step in view: `NAMES`, `TIERS` or `REMINDERS`."""
        return self._step

    def begin(self) -> None:
        """Begin with the first step."""
        self.show_step(NAMES)

    def resume(self) -> None:
        """Go on after an import: with the next step where there are people now."""
        anybody = any(column.count for column in self._desk.reader.columns())
        self.show_step(TIERS if anybody and not self.names.names() else NAMES)

    def show_tray(self, obstacle: str) -> None:
        """Say why there is no tray here; an empty text where there is one."""
        self.reminders.presence.show_tray(obstacle)

    def show_shortcut(self, *, possible: bool, had: bool) -> None:
        """Say whether the key from anywhere works here."""
        self.reminders.presence.show_shortcut(possible=possible, had=had)

    def show_step(self, step: int) -> None:
        """Bring a step into view."""
        self._step = step
        columns = self._columns()
        if step == REMINDERS:
            self.reminders.begin()
        self.names.show_columns(columns)
        self.tiers.show_columns(columns)
        for number, widget in enumerate(self._steps):
            widget.setVisible(number == step)
        self.progress.show_step(step)
        self._title.setText(self._titles()[step])
        self._sentence.setText(self._sentences()[step])
        self.setAccessibleName(self._titles()[step])
        self.back.setVisible(step != NAMES)
        self.skip.setVisible(step != REMINDERS)
        self.column.verticalScrollBar().setValue(0)
        self._word_next()
        self._take_focus()

    def event(self, event: QEvent) -> bool:
        return claim(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._skip()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Seen is seen, even if the window is closed over it.
        self._preferences.change(welcomed=True)
        self._take_focus()

    def _lay_out(self) -> None:
        body = self.column.body
        body.setSpacing(spacing.SPACE_S)
        body.addWidget(self._title)
        body.addWidget(self._sentence)
        body.addSpacing(spacing.SPACE_S)
        for step in self._steps:
            body.addWidget(step)
        body.addStretch(1)
        self.foot.addWidget(self.progress)
        self.foot.addStretch(1)
        for button in (self.skip, self.back, self.next):
            self.foot.addWidget(button)

    def _connect(self) -> None:
        self.skip.clicked.connect(self._skip)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        # What scrolls would keep the arrow keys to itself.
        for key, call in (
            (QKeySequence.StandardKey.Back, self._go_back),
            (QKeySequence.StandardKey.Forward, self._go_on),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)
        self.names.changed.connect(self._word_next)
        self.names.finished.connect(partial(self.next.setFocus, Qt.FocusReason.TabFocusReason))
        self.names.import_wanted.connect(self.import_wanted)
        self.reminders.notification_wanted.connect(self.notification_wanted)

    def _titles(self) -> Sequence[str]:
        return (
            self.tr("Who do you want to keep in touch with?"),
            self.tr("Four tiers, for quantity is not quality"),
            self.tr("Reminders that reach you"),
        )

    def _sentences(self) -> Sequence[str]:
        return (
            self.tr("Begin small: ten people you would miss are worth more than a thousand cards."),
            self.tr(
                "Everybody has limited time. So you choose whom you invest it in, and the rest may rest."
            ),
            self.tr("All of this is a proposal, takes effect at once and stands in Settings, too."),
        )

    def _columns(self) -> dict[Tier, ColumnSummary]:
        return {column.policy.tier: column for column in self._desk.reader.columns()}

    @Slot()
    def _word_next(self) -> None:
        """Say what the button does now."""
        count = len(self.names.names())
        if self.step == REMINDERS:
            self.next.setText(self.tr("To the board"))
        elif self.step == NAMES and count:
            self.next.setText(self.tr("Add %n person(s) and go on", None, count))
        else:
            self.next.setText(self.tr("Next"))

    def _take_focus(self) -> None:
        if not self.isVisible():
            return
        if self.step == REMINDERS:
            # All of it is a proposal: nothing has to be changed.
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.names, self.tiers)[self.step].take_focus()

    @Slot()
    def _go_on(self) -> None:
        if self.step == REMINDERS:
            self.finished.emit()
        elif self.step == NAMES and self.names.names():
            self._add()
        else:
            self.show_step(self.step + 1)

    @Slot()
    def _go_back(self) -> None:
        self.show_step(max(NAMES, self.step - 1))

    @Slot()
    def _skip(self) -> None:
        if self.names.names():
            self._desk.shell.tell(
                self.tr("The names you wrote are not added. They still stand in the welcome.")
            )
        self.finished.emit()

    def _add(self) -> None:
        if self._adding:
            return
        self._adding = True
        call = partial(add_names, self._desk.context, self.names.names(), self.names.tier)
        self._desk.tasks.run(call, self._after_adding, self._after_failing)

    def _after_adding(self, done: Newcomers) -> None:
        self._adding = False
        self.names.lines.clear()
        self._desk.shell.tell(self._told(done), undoable=bool(done.added))
        self.show_step(TIERS)

    def _after_failing(self, error: Exception) -> None:
        self._adding = False
        self._desk.tasks.tell(error)

    def _told(self, done: Newcomers) -> str:
        told = []
        if done.added:
            told.append(self.tr("%n contact(s) added.", None, len(done.added)))
        if done.known:
            words = self.tr("Already there: {names}.").format(names=", ".join(done.known))
            told.append(words)
        return " ".join(told)
