"""The rows of the day in their sections, what can wait, and what is done; walked through and answered by keys.

Asks for what the user answers, does nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbuilder.domain.reminder import ItemKind
from relbuilder.services.readings import Done, Row, Today
from relbuilder.ui.photo_cache import PhotoCache
from relbuilder.ui.row_wording import When
from relbuilder.ui.theme import spacing
from relbuilder.ui.today.agenda_row import AgendaRow
from relbuilder.ui.today.answering import KEYS, Answer
from relbuilder.ui.today.done_row import DoneRow
from relbuilder.ui.today.row_frame import RowFrame
from relbuilder.ui.today.section import Section
from relbuilder.ui.widgets.text_button import TextButton

_KINDS = (
    (ItemKind.PROMISE,),
    (ItemKind.THANK_YOU, ItemKind.FOLLOW_UP, ItemKind.REMINDER),
    (ItemKind.DATE,),
    (ItemKind.PERSON,),
)

_PAUSE_MS = 700
"""Who has not looked up from typing for so long is not answering a row."""


class AgendaList(QWidget):
    """Keeps the row of a thing as long as the thing is shown, so that the keyboard stays where it is."""

    answered = Signal(object, object)
    """An `Answer` to an `AgendaRow`."""
    undone = Signal(object)
    """A `DoneRow` is to be taken back."""
    entered = Signal(object)
    """The keyboard went into this `RowFrame`."""

    def __init__(self, photos: PhotoCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._shown: tuple[Today, When] | None = None
        self._rows: dict[str, AgendaRow] = {}
        self._done_rows: dict[tuple[str, str], DoneRow] = {}
        self._unfolded = False
        self._was_left = False
        self._since_back = QElapsedTimer()
        self._sections = [Section(_title(frozenset(kinds))) for kinds in _KINDS]
        self._later_button = TextButton("", "chevron_down")
        self._later = Section("")
        self._done = Section(self.tr("Done today"), quiet=True)
        self._lay_out()
        self._add_keys()
        photos.loaded.connect(self._show_photo)

    def show_day(self, today: Today, when: When, later_words: str) -> None:
        """Show the day; `later_words` is what the button over the rest says."""
        self._shown = today, when
        self._later_button.setText(later_words)
        self._later_button.setVisible(bool(today.later))
        self._fill()

    def agenda_rows(self) -> list[AgendaRow]:
        """The rows that ask for an answer, from the top."""
        return [row for row in self.all_rows() if isinstance(row, AgendaRow)]

    def all_rows(self) -> list[RowFrame]:
        """All rows that are shown, from the top."""
        return [row for section in (*self._sections, self._later, self._done) for row in section.rows]

    def row(self, key: str) -> AgendaRow | None:
        """The row of a thing; None where it is not shown."""
        return self._rows.get(key)

    def wake(self) -> None:
        """Take answers to every row again."""
        for row in self.all_rows():
            row.set_waiting(False)

    def current(self) -> RowFrame | None:
        """The row that the keyboard is in."""
        # The window's, not the program's: while a menu is open, or another window is in front, it has none.
        widget: QWidget | None = self.window().focusWidget()
        if widget is None or not self.isAncestorOf(widget):
            return None
        while widget is not None and not isinstance(widget, RowFrame):
            widget = widget.parentWidget()
        return widget

    def focus_first(self, *, ring: bool = True) -> None:
        """Put the keyboard into the first row, if there is one."""
        for row in self.all_rows()[:1]:
            row.take_keyboard(ring=ring)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            if not self.isActiveWindow():
                self._was_left = True
            elif self._was_left:
                self._was_left = False
                self._since_back.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_first()

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(spacing.SPACE_L)
        for section in self._sections:
            lines.addWidget(section)
        lines.addWidget(self._later_button, 0, Qt.AlignmentFlag.AlignLeading)
        lines.addWidget(self._later)
        lines.addWidget(self._done)
        for section in (*self._sections, self._later, self._done):
            section.grown.connect(self._fill)
        self._later_button.clicked.connect(self._fold)

    def _add_keys(self) -> None:
        self._add_key(QKeySequence(Qt.Key.Key_Up), partial(self._move, -1), held=True)
        self._add_key(QKeySequence(Qt.Key.Key_Down), partial(self._move, 1), held=True)
        self._add_key(QKeySequence(Qt.Key.Key_U), self._take_current_back)
        for answer, sequences in KEYS.items():
            for sequence in sequences:
                self._add_key(sequence, partial(self._answer_current, answer))

    def _add_key(self, sequence: QKeySequence, call: Callable[[], None], *, held: bool = False) -> None:
        """`held` keys count as long as they are down; one that answers would go through the whole day."""
        shortcut = QShortcut(sequence, self)
        shortcut.setAutoRepeat(held)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    # ------------------------------------------------------------------------------------ what is shown

    @Slot()
    def _fill(self) -> None:
        if self._shown is None:
            return
        today, when = self._shown
        current = self.current()
        before = self.all_rows()
        row_of = partial(self._row_of, when)
        for kinds, section in zip(_KINDS, self._sections, strict=True):
            rows = [row for row in today.rows if row.item.kind in kinds]
            if rows:
                section.set_title(_title(frozenset(row.item.kind for row in rows)))
            section.fill(rows, row_of)
        self._later.fill(today.later if self._unfolded else (), row_of)
        self._done.fill(today.done, partial(self._done_row_of, today, when.zone))
        after = self.all_rows()
        if current is not None and current not in after:
            self._return_to(before, current)
        for gone in set(before) - set(after):
            gone.hide()
            gone.deleteLater()
        self._rows = {key: row for key, row in self._rows.items() if row in after}
        self._done_rows = {key: row for key, row in self._done_rows.items() if row in after}

    def _row_of(self, when: When, row: Row) -> AgendaRow:
        key = str(row.item.key)
        known = self._rows.get(key)
        if known is not None:
            known.show_row(row, when)
            return known
        made = AgendaRow(row, when, self._photos)
        made.answered.connect(partial(self._tell_answer, key))
        made.entered.connect(partial(self._tell_entered, key))
        self._rows[key] = made
        return made

    def _done_row_of(self, today: Today, zone: str, done: Done) -> DoneRow:
        key = (done.kind.value, done.key)
        known = self._done_rows.get(key)
        if known is not None and known.done == done:
            known.set_waiting(False)
            return known
        name = today.names.get(done.contact_id, "") if done.contact_id is not None else ""
        made = DoneRow(done, name, zone)
        made.undone.connect(partial(self._tell_undone, key))
        self._done_rows[key] = made
        return made

    def _return_to(self, before: list[RowFrame], gone: RowFrame) -> None:
        """Put the keyboard at the place that a row had among its like; what was last goes to what is last now."""
        kind = type(gone)
        place = [row for row in before if isinstance(row, kind)].index(gone)
        rows = self.all_rows()
        like = [row for row in rows if isinstance(row, kind)] or rows
        if like:
            like[min(place, len(like) - 1)].take_keyboard(ring=gone.shows_ring())
        else:
            self._later_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._later_button.set_icon_name("chevron_up" if self._unfolded else "chevron_down")
        self._fill()

    @Slot(int)
    def _show_photo(self, contact_id: int) -> None:
        for row in self._rows.values():
            if row.row.person is not None and row.row.person.id == contact_id:
                row.update()

    # --------------------------------------------------------------------------------- what is asked for

    def _move(self, step: int) -> None:
        rows, current = self.all_rows(), self.current()
        if rows:
            at = rows.index(current) + step if current in rows else 0
            rows[max(0, min(at, len(rows) - 1))].take_keyboard(ring=True)

    def _answer_current(self, answer: Answer) -> None:
        if self._is_typed_elsewhere():
            return
        current = self.current()
        if isinstance(current, AgendaRow):
            current.give(answer)

    def _is_typed_elsewhere(self) -> bool:
        """Whether this is the rest of a line that was meant for a window that has just closed over this one."""
        if not self._since_back.isValid():
            return False
        if self._since_back.elapsed() < _PAUSE_MS:
            self._since_back.restart()
            return True
        self._since_back.invalidate()
        return False

    def _take_current_back(self) -> None:
        current = self.current()
        if isinstance(current, DoneRow):
            current.take_back()

    def _tell_answer(self, key: str, answer: Answer) -> None:
        self.answered.emit(answer, self._rows[key])

    def _tell_entered(self, key: str) -> None:
        self.entered.emit(self._rows[key])

    def _tell_undone(self, key: tuple[str, str]) -> None:
        self.undone.emit(self._done_rows[key])


def _title(kinds: frozenset[ItemKind]) -> str:
    """What rows of these kinds are called together; only those of one section stand together."""
    translate = QCoreApplication.translate
    if ItemKind.PROMISE in kinds:
        return translate("AgendaList", "Promises you made")
    if ItemKind.DATE in kinds:
        return translate("AgendaList", "Dates")
    if ItemKind.PERSON in kinds:
        return translate("AgendaList", "People")
    if ItemKind.REMINDER not in kinds:
        return translate("AgendaList", "Thank and follow up")
    if len(kinds) > 1:
        return translate("AgendaList", "Thank, follow up and remember")
    return translate("AgendaList", "Remember")
