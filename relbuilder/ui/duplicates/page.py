"""The page of duplicates: the pairs beside the one in view, and what can be made of it. Shows what the feed carries."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relbuilder.domain.duplicates import Duplicate, Suspicion
from relbuilder.domain.errors import NotFound
from relbuilder.domain.events import Event, HistoryChanged
from relbuilder.domain.name_likeness import Likeness
from relbuilder.services.merging import Merged, judge_different, merge_contacts
from relbuilder.ui.desk import Desk
from relbuilder.ui.duplicate_feed import DuplicateFeed
from relbuilder.ui.duplicates.pair_list import PairList, PairModel
from relbuilder.ui.duplicates.pair_view import PairView
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.empty_state import EmptyState
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.progress_step import ProgressStep

_LIST_LETTERS = 30
_LIST_SHARE = 0.27
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_D, Qt.Key.Key_L, Qt.Key.Key_Escape)
_SOON_MS = 400
"""After a change: many changes in a row are one look."""


class DuplicatesPage(QWidget):
    """`left` when the user has seen enough."""

    left = Signal()

    def __init__(self, desk: Desk, feed: DuplicateFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._feed = feed
        self._later: list[tuple[int, int]] = []
        self._picked: tuple[int, int] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self.model = PairModel(desk, self)
        self.pairs = PairList(self.model)
        self.view = PairView(desk)
        self.looking = ProgressStep()
        self.nothing = EmptyState(
            "people",
            self.tr("Nobody is here twice"),
            self.tr(
                "Contacts that share a phone, an e-mail, a page or a name are shown here, and you decide."
            ),
        )
        self.back = QuietButton(self.tr("Done"))
        answers = (self._merge, self._merge, self._tell_apart, self._put_off, self.left.emit)
        self._answers: dict[Qt.Key, Callable[[], None]] = dict(zip(_KEYS, answers, strict=True))
        self._lay_out()
        self._connect()

    def ask_about(self, one_id: int, other_id: int) -> None:
        """Show two contacts that the user picked first, whatever speaks for their being one."""
        self._picked = (min(one_id, other_id), max(one_id, other_id))
        self._follow()
        self._go_to(0)

    def take_focus(self) -> None:
        """Put the keyboard into the list, or where there is none, on the way out."""
        shown = self._states.currentWidget()
        target = (
            self.pairs if shown is self._two else self.looking.meter if shown is self.looking else self.back
        )
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        return claim(event, _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = self._answers.get(Qt.Key(event.key()))
        if answer is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            # A key that is held down must not answer the pairs that come after.
            answer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._feed.look()
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
        self._feed.stop()
        self._later.clear()
        self._picked = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._fit()

    def _lay_out(self) -> None:
        # So that a larger font of the system is told of.
        typography.use(self, TypeRole.BASE)
        head = QHBoxLayout()
        head.setContentsMargins(spacing.SPACE_XL, spacing.SPACE_L, spacing.SPACE_XL, spacing.SPACE_M)
        head.setSpacing(spacing.SPACE_M)
        self._count = Label("", "text_2")
        head.addWidget(Label(self.tr("One person or two?"), "text", TypeRole.TITLE))
        head.addWidget(self._count, 1)
        head.addWidget(self.back)
        self._two = QWidget()
        row = QHBoxLayout(self._two)
        row.setContentsMargins(spacing.SPACE_L, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pairs)
        row.addWidget(self.view, 1)
        self._states = QStackedWidget()
        for state in (self.looking, self.nothing, self._two):
            self._states.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._states, 1)
        self._fit()

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.pairs.pair_shown.connect(self._show)
        self.view.merge_wanted.connect(self._merge)
        self.view.different_wanted.connect(self._tell_apart)
        self.view.later_wanted.connect(self._put_off)
        self.looking.cancelled.connect(self._feed.stop)
        self._feed.changed.connect(self._follow)
        self._feed.progressed.connect(self.looking.show_progress)
        self._feed.stopped.connect(self._stop)
        self._soon.timeout.connect(self._feed.look)
        self._desk.events.happened.connect(self._on_event)

    def _fit(self) -> None:
        # In large letters the two who are compared need the room more than the list does.
        room = round(self.width() * _LIST_SHARE)
        self.pairs.setFixedWidth(min(typography.text_width("n" * _LIST_LETTERS), room))

    # What is shown

    @Slot()
    def _follow(self) -> None:
        """Show the pairs of the feed, from where the user is."""
        if not self.isVisible() and self._picked is None:
            return
        row, shown = self.pairs.currentIndex().row(), self.model.pair_at(self.pairs.currentIndex().row())
        found = self._in_order()
        if found is None:
            self._states.setCurrentWidget(self.looking)
            self.looking.start(self.tr("Comparing your contacts…"), self.tr("Nothing is changed."))
            return
        had_focus = self._states.currentWidget() is not self._two or self.pairs.hasFocus()
        self.model.show_pairs(found)
        self._count.setText(self.tr("%n pair(s)", None, len(found)) if found else "")
        self._states.setCurrentWidget(self._two if found else self.nothing)
        if found:
            kept = self.model.row_of(shown.ids) if shown else -1
            self._go_to(kept if kept >= 0 else min(max(row, 0), len(found) - 1))
        if had_focus and self.isVisible():
            self.take_focus()

    def _in_order(self) -> list[Duplicate] | None:
        """The pairs: who was picked, the surest, and at last those put off; None while nobody has looked."""
        if self._feed.pairs is None and self._picked is None:
            return None
        found = list(self._feed.pairs or ())
        later = [pair for ids in self._later for pair in found if pair.ids == ids]
        first = [pair for pair in found if pair.ids == self._picked]
        if self._picked is not None and not first and len(self._desk.reader.tiers_of(self._picked)) == 2:
            first = [Duplicate(*self._picked, Suspicion((), Likeness.OTHER, 0.0))]
        aside = {pair.ids for pair in (*first, *later)}
        return [*first, *(pair for pair in found if pair.ids not in aside), *later]

    def _go_to(self, row: int) -> None:
        self.pairs.setCurrentIndex(self.model.index(row))

    @Slot(int)
    def _show(self, row: int) -> None:
        pair = self.model.pair_at(row)
        if pair is not None:
            try:
                self.view.show_pair(pair)
            except NotFound:
                # Another program took one of them away a moment ago: the next look knows.
                self._soon.start()

    @Slot()
    def _stop(self) -> None:
        if self._feed.pairs is None and self.isVisible():
            self.left.emit()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, HistoryChanged) and self.isVisible():
            self._soon.start()

    # The answers

    def _current(self) -> Duplicate | None:
        return self.model.pair_at(self.pairs.currentIndex().row())

    @Slot()
    def _merge(self) -> None:
        if self._current() is not None:
            kept_id, gone_id, taken = self.view.kept_id, self.view.gone_id, self.view.table.taken
            self._picked = None
            deed = partial(merge_contacts, self._desk.context, kept_id, gone_id, taken)
            self._desk.tasks.run(deed, self._tell_merged)

    def _tell_merged(self, merged: Merged) -> None:
        words = self.tr("{name} is one contact now").format(name=merged.contact.display_name)
        self._desk.shell.tell(words, undoable=True)

    @Slot()
    def _tell_apart(self) -> None:
        pair = self._current()
        if pair is not None:
            deed = partial(judge_different, self._desk.context, *pair.ids)
            self._desk.tasks.run(deed, partial(self._told_apart, pair.ids))

    def _told_apart(self, ids: tuple[int, int], _nothing: None) -> None:
        if self._picked == ids:
            self._picked = None
        self._feed.set_aside(ids)
        self._follow()
        self._desk.shell.tell(self.tr("Two people: you will not be asked again"), undoable=True)

    @Slot()
    def _put_off(self) -> None:
        """To the end of the list, for as long as the page is open."""
        pair = self._current()
        if pair is None:
            return
        row = self.pairs.currentIndex().row()
        self._picked = None if self._picked == pair.ids else self._picked
        self._later = [*(ids for ids in self._later if ids != pair.ids), pair.ids]
        self._follow()
        self._go_to(min(row, self.model.rowCount() - 1))
