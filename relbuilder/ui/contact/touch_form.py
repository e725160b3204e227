"""Logging a touch in two clicks: open, and say what it was. When, who else, minutes and a note for more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.domain.touch import Touch, TouchKind
from relbuilder.services.touches import log_touch
from relbuilder.ui.contact.day_text import parse_day
from relbuilder.ui.contact.form import Unusable
from relbuilder.ui.contact.live_completer import LiveCompleter
from relbuilder.ui.contact.people_look_up import PeopleLookUp
from relbuilder.ui.contact.promise_fields import PromiseFields
from relbuilder.ui.desk import Desk
from relbuilder.ui.problems import sentence as problem
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import TileButton
from relbuilder.ui.widgets.chip import Chip
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.popover import Popover
from relbuilder.ui.wording import touch_name

_ICONS = {
    TouchKind.MEETING: "meeting",
    TouchKind.CALL: "phone",
    TouchKind.MESSAGE: "chat",
    TouchKind.LETTER: "letter",
    TouchKind.EVENT: "event",
}
_LONGEST_MINUTES = 24 * 60


class TouchForm(QWidget):
    """The kinds are buttons: pressing one logs the touch with whatever else was filled in. Keys 1 to 5 press them."""

    logged = Signal(object)

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._people = dict.fromkeys(ids)
        self._look_up = PeopleLookUp(desk, self._people)
        self._under_way = False
        self.setAccessibleName(self.tr("Log a talk"))
        self._who = QWidget()
        self._chips = FlowLayout(self._who, spacing.SPACE_XS)
        self._day = QLineEdit(self.tr("today"))
        self._day.setAccessibleName(self.tr("When"))
        self._minutes = QLineEdit()
        self._minutes.setPlaceholderText(self.tr("Minutes"))
        self._minutes.setAccessibleName(self.tr("Minutes"))
        self._note = QLineEdit()
        self._note.setPlaceholderText(self.tr("What was it about? (optional)"))
        self._note.setAccessibleName(self.tr("Note"))
        self._promised = PromiseFields(desk)
        self._more = QLineEdit()
        self._completer = LiveCompleter(self._more, self._look_up)
        self._completer.activated.connect(self._add_person)
        self._error = Label("", "warn", TypeRole.CAPTION, wrap=True)
        self._error.hide()
        self._lay_out()
        self._show_people()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        kinds = list(TouchKind)
        if 0 <= number < len(kinds):
            self.log(kinds[number])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # From a line of text: what it was is all that is left to say.
            self._tiles[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.text().isalpha():
            # Who begins to write means the note; left with the kinds, the first space would log half a word.
            self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._note.insert(event.text())
        else:
            super().keyPressEvent(event)

    def log(self, kind: TouchKind) -> None:
        """Write the touch down, once, or say inline why it cannot be."""
        if self._under_way:
            return
        if not self._people:
            self._complain(self.tr("Say first who it was with."))
            self.ask_who()
            return
        day = self._chosen_day()
        if day is None:
            self._complain(self.tr("That is no date. Write today, yesterday, 14 March or 2023-03-14."))
            return
        if day > self._desk.today():
            self._complain(self.tr("That day is still to come. Choose today or an earlier day."))
            return
        minutes = self._minutes.text().strip()
        if minutes and not (minutes.isdecimal() and int(minutes) <= _LONGEST_MINUTES):
            self._complain(self.tr("Write the minutes as a number, for example 30."))
            return
        try:
            promised = self._promised.promise()
        except Unusable as error:
            self._complain(error.sentence)
            return
        call = partial(
            log_touch,
            self._desk.context,
            tuple(self._people),
            kind,
            on=day,
            minutes=int(minutes) if minutes else None,
            note=self._note.text(),
            promised=promised,
        )
        self._under_way = True
        self._desk.tasks.run(call, self._done, self._refused)

    def ask_who(self) -> None:
        """Take the keyboard to the line that adds people."""
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> list[str]:
        """What was filled in beside the day of today; nothing once it is being logged."""
        lines = [self._day.text(), self._minutes.text(), self._note.text(), *self._promised.typed()]
        return [] if self._under_way or lines == [self.tr("today"), "", "", "", ""] else lines

    def fill(self, typed: Sequence[str]) -> None:
        """Go on with what `typed` gave."""
        day, minutes, note, *promised = typed
        for line, text in zip((self._day, self._minutes, self._note), (day, minutes, note), strict=True):
            line.setText(text)
        self._promised.fill(*promised)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.SPACE_S)
        layout.addWidget(Label(self.tr("What was it?"), "text", TypeRole.NAME))
        self._tiles: list[TileButton] = []
        kinds = QHBoxLayout()
        kinds.setSpacing(spacing.SPACE_XS)
        for number, kind in enumerate(TouchKind, start=1):
            tile = TileButton(touch_name(kind), _ICONS[kind])
            tile.setToolTip(str(number))
            tile.clicked.connect(partial(self.log, kind))
            self._tiles.append(tile)
            kinds.addWidget(tile, 1)
        layout.addLayout(kinds)
        layout.addWidget(self._who)
        line = QHBoxLayout()
        line.setSpacing(spacing.SPACE_XS)
        line.addWidget(self._day, 2)
        line.addWidget(self._minutes, 1)
        layout.addLayout(line)
        layout.addWidget(self._note)
        layout.addWidget(self._promised)
        layout.addWidget(self._more)
        layout.addWidget(self._error)

    def _show_people(self) -> None:
        self._chips.clear()
        people = self._desk.reader.summaries(list(self._people), self._desk.today())
        self._promised.set_people({person.id: person.name for person in people})
        for person in people:
            chip = Chip(person.name, self._who, removable=len(self._people) > 1)
            chip.removed.connect(partial(self._remove_person, person.id))
            self._chips.addWidget(chip)
        asked = self.tr("Who else?") if self._people else self.tr("Who was it with?")
        self._more.setPlaceholderText(asked)
        self._more.setAccessibleName(asked)

    def _remove_person(self, contact_id: int) -> None:
        self._people.pop(contact_id, None)
        self._show_people()

    def _add_person(self, words: str) -> None:
        contact_id = self._look_up.who(words)
        if contact_id is not None:
            self._people[contact_id] = None
        self._more.clear()
        self._show_people()

    def _chosen_day(self) -> date | None:
        today, text = self._desk.today(), self._day.text().strip().casefold()
        near = {
            "": today,
            self.tr("today").casefold(): today,
            self.tr("yesterday").casefold(): today - timedelta(1),
        }
        return near.get(text) or parse_day(text, today)

    def _complain(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()

    def _refused(self, error: Exception) -> None:
        if not shiboken6.isValid(self):
            self._desk.shell.tell_problem(error)
            return
        self._under_way = False
        self._complain(problem(error))

    def _done(self, touch: object) -> None:
        self.logged.emit(touch)


class TouchLogger(QObject):
    """Opens the form beside a widget and says what was logged. What was half typed is there the next time."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._half_typed: dict[tuple[int, ...], list[str]] = {}

    def open_for(self, ids: Sequence[int], anchor: QWidget) -> None:
        """Ask about a touch with these contacts."""
        form = TouchForm(self._desk, ids)
        if lines := self._half_typed.pop(tuple(ids), None):
            form.fill(lines)
        popover = Popover(form, self._page)
        form.logged.connect(partial(self._tell, popover))
        popover.closed.connect(partial(self._keep, tuple(ids), form))
        popover.closed.connect(popover.deleteLater)
        popover.open_at(anchor)
        if not ids:
            form.ask_who()

    def _keep(self, ids: tuple[int, ...], form: TouchForm) -> None:
        if lines := form.typed():
            self._half_typed[ids] = lines

    def _tell(self, popover: Popover, touch: Touch) -> None:
        popover.dismiss()
        self._desk.shell.tell(self.tr("{kind} logged").format(kind=touch_name(touch.kind)), undoable=True)
