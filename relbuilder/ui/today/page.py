"""The Today page: what is due, what can wait and what is done, with the week beside it. Shows what the feed carries."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.services.capture import DayReader
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.answers import Answers
from relbuilder.ui.desk import Desk
from relbuilder.ui.photo_cache import PhotoCache
from relbuilder.ui.row_wording import When
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.today.agenda_list import AgendaList
from relbuilder.ui.today.agenda_row import AgendaRow
from relbuilder.ui.today.answering import Answer
from relbuilder.ui.today.deeds import Deeds, nothing
from relbuilder.ui.today.done_row import DoneRow
from relbuilder.ui.today.empty_day import EmptyDay
from relbuilder.ui.today.header import DayHeader
from relbuilder.ui.today.pause import PauseBanner, Pausing
from relbuilder.ui.today.proposal import ProposalCard
from relbuilder.ui.today.row_frame import RowFrame
from relbuilder.ui.today.side import Side, side_width
from relbuilder.ui.today.wording import later_words
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.popover import Popover
from relbuilder.ui.widgets.scroll_column import ScrollColumn

_EDGE = 2 * spacing.SPACE_L
_LEAST_LETTERS = 104
"""The day keeps this much room; where it would have less, the week goes behind a button."""


class TodayPage(QWidget):
    """Follows the feed; every answer becomes a use case."""

    board_wanted = Signal(object)
    """The user wants to see a `Tier` on the board."""

    def __init__(
        self,
        desk: Desk,
        feed: AgendaFeed,
        answers: Answers,
        parent: QWidget | None = None,
        *,
        days: DayReader | None = None,
    ) -> None:
        """`days` reads days as one says them; without it only dates are understood."""
        super().__init__(parent)
        self._desk = desk
        self._feed = feed
        self._photos = PhotoCache(desk, self)
        read_day = days.day if days is not None else None
        self._deeds = Deeds(desk, answers, read_day, self)
        self._pausing = Pausing(desk, read_day, self)
        self._header = DayHeader()
        self._banner = PauseBanner()
        self._proposal = ProposalCard(desk)
        self._list = AgendaList(self._photos)
        self._empty = EmptyDay()
        self._side = Side(desk)
        self._floating: Side | None = None
        self._came_from: QWidget | None = None
        self._arriving = False
        self._fitted = False
        # So that a larger font of the system is told of.
        typography.use(self, TypeRole.BASE)
        self._lay_out()
        self._connect()

    @property
    def anchor(self) -> QWidget:
        """What a panel about the row that the keyboard is in opens beside."""
        current = self._list.current()
        if isinstance(current, AgendaRow):
            return current.button(Answer.LOG) or current
        return current or self._header.title

    @property
    def contact_at_hand(self) -> int | None:
        """Who the row is about that the keyboard is in."""
        current = self._list.current()
        person = current.row.person if isinstance(current, AgendaRow) else None
        return person.id if person is not None else None

    @property
    def current(self) -> QWidget | None:
        """The row that the keyboard is in."""
        return self._list.current()

    def ask_pause(self) -> None:
        """Ask until when everything shall be paused."""
        self._pausing.ask(
            self._header.week_button if self._header.week_button.isVisible() else self._header.title
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._came_from = self.window().focusWidget()
        self._arriving = True
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitted = True
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._fitted:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._beside.isVisible():
            place = self._beside.geometry()
            left = place.right() if self.isRightToLeft() else place.left()
            QPainter(self).fillRect(left, place.top(), 1, place.height(), active().line)

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn()
        self._scroll.body.setContentsMargins(_EDGE, spacing.SPACE_S, _EDGE, spacing.SPACE_XL)
        self._scroll.body.setSpacing(spacing.SPACE_L)
        for part in (self._banner, self._proposal):
            self._scroll.body.addWidget(part)
        self._scroll.body.addWidget(self._empty, 1)
        self._scroll.body.addWidget(self._list)
        self._scroll.body.addStretch(0)
        self._beside = QWidget()
        aside = QVBoxLayout(self._beside)
        aside.setContentsMargins(spacing.SPACE_XL, spacing.SPACE_S, spacing.SPACE_XL, 0)
        aside.addWidget(self._side)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._header, 0, 0, 1, 2)
        grid.addWidget(self._scroll, 1, 0)
        grid.addWidget(self._beside, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 1)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._feed.changed.connect(self._follow)
        self._deeds.begun.connect(self._wait_for)
        self._deeds.over.connect(self._look_after)
        self._list.answered.connect(self._answer)
        self._list.undone.connect(self._take_back)
        self._list.entered.connect(self._turn_to)
        self._banner.resumed.connect(self._pausing.resume)
        self._proposal.board_wanted.connect(self.board_wanted)
        self._empty.board_wanted.connect(partial(self.board_wanted.emit, Tier.GRAVEYARD))
        self._side.pause_wanted.connect(self._pausing.ask)
        self._header.week_wanted.connect(self._open_week)

    # ------------------------------------------------------------------------------------ what is shown

    @Slot()
    def _follow(self) -> None:
        """Show the day as the feed has it; a page that nobody sees waits until somebody does."""
        today = self._feed.today
        if today is None or not self.isVisible():
            return
        context = self._desk.context
        when = When(today.day, context.clock.zone(), context.schedule().day_starts_at)
        self._header.show_day(today)
        self._banner.show_pause(today.pause, today.day)
        self._proposal.show_proposal(today.proposal, today.day)
        self._empty.show_day(today, when)
        self._list.show_day(today, when, later_words(today, when))
        for side in self._sides():
            side.show_day(today)
        self._arrive()

    def _arrive(self) -> None:
        """Put the keyboard into the first row once, unless it was taken elsewhere before the day was known."""
        if not self._arriving or not self._list.all_rows():
            return
        self._arriving = False
        before, self._came_from = self._came_from, None
        now: QWidget | None = self.window().focusWidget()
        if now is None or now is before or now is self or self.isAncestorOf(now):
            clicked = isinstance(before, Control) and before is now and not before.shows_ring()
            self._list.focus_first(ring=not clicked)

    def _sides(self) -> list[Side]:
        return [self._side] if self._floating is None else [self._side, self._floating]

    def _fit(self) -> None:
        """Show the week beside the day, or the button that opens it over the day."""
        beside = side_width() + 2 * spacing.SPACE_XL
        wide = self.width() >= beside + typography.text_width("n" * _LEAST_LETTERS)
        self._beside.setFixedWidth(beside)
        self._beside.setVisible(wide)
        right = spacing.SPACE_XL if wide else _EDGE
        self._header.setContentsMargins(_EDGE, spacing.SPACE_XL, right, spacing.SPACE_L)
        self._header.make_room(self.width(), beside=wide)
        self.update()

    @Slot()
    def _open_week(self) -> None:
        side = Side(self._desk)
        side.pause_wanted.connect(self._pausing.ask)
        if self._feed.today is not None:
            side.show_day(self._feed.today)
        self._floating = side
        popover = Popover(side, self)
        popover.closed.connect(self._forget_floating)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self._header.week_button)

    @Slot()
    def _forget_floating(self) -> None:
        self._floating = None

    @Slot(object)
    def _turn_to(self, row: RowFrame) -> None:
        if isinstance(row, AgendaRow):
            for side in self._sides():
                side.show_row(row.row)
        # Rows that have just been made have no place yet.
        QTimer.singleShot(0, self._reveal)

    @Slot()
    def _reveal(self) -> None:
        current = self._list.current()
        if current is not None:
            self._scroll.ensureWidgetVisible(current, 0, spacing.SPACE_XL)

    # --------------------------------------------------------------------------------- what is answered

    @Slot(object, object)
    def _answer(self, answer: Answer, row: AgendaRow) -> None:
        self._deeds.carry_out(answer, row.row, row.button(answer) or row)

    @Slot(object)
    def _take_back(self, row: DoneRow) -> None:
        self._deeds.take_back(row.done)

    @Slot(str)
    def _wait_for(self, key: str) -> None:
        row = self._list.row(key)
        if row is not None:
            row.set_waiting(True)

    @Slot()
    def _look_after(self) -> None:
        """Look what has become of the day; a row that was refused its answer takes another one then."""
        self._feed.look()
        self._desk.tasks.run(nothing, self._wake)

    def _wake(self, _result: object) -> None:
        if not self._deeds.pending:
            self._list.wake()
