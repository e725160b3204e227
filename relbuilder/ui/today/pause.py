"""Pauses of everything: the corner that offers one, the menu of how long, and the banner while one runs."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from relbuilder.domain.reminder import Pause
from relbuilder.services import pauses
from relbuilder.ui.desk import Desk
from relbuilder.ui.moments import plain_day
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.today.calm_card import CalmCard
from relbuilder.ui.widgets.buttons import QuietButton
from relbuilder.ui.widgets.day_panel import DayPanel, ReadDay
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.popover import Popover


class Pausing(QObject):
    """Asks how long, and stops or starts the clocks of everybody."""

    def __init__(self, desk: Desk, read_day: ReadDay | None, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._read_day = read_day
        self._page = page

    def ask(self, anchor: QWidget) -> None:
        """Open the choices below a widget."""
        today = self._desk.today()
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, days in ((self.tr("For a week"), 7), (self.tr("For two weeks"), 14)):
            until = today + timedelta(days=days)
            end = self.tr("until {day}").format(day=plain_day(until, today))
            # Behind the tab, where other menus write a key.
            action = menu.addAction(f"{text}\t{end}")
            action.triggered.connect(partial(self.pause, until))
        menu.addAction(self.tr("Until a date…")).triggered.connect(partial(self._ask_day, anchor))
        menu.addAction(self.tr("Until I say so")).triggered.connect(partial(self.pause, None))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + spacing.SPACE_XS)))

    def pause(self, until: date | None, _checked: bool = False) -> None:
        """Stop all clocks until a day, or until further notice."""
        call = partial(pauses.pause, self._desk.context, until)
        self._desk.do(call, partial(self._tell, self.tr("Everything is paused")))

    @Slot()
    def resume(self) -> None:
        """Let the clocks go on."""
        call = partial(pauses.resume, self._desk.context)
        self._desk.do(call, partial(self._tell, self.tr("The clocks go on")))

    def _ask_day(self, anchor: QWidget, _checked: bool = False) -> None:
        title = self.tr("Pause everything until which day?")
        panel = DayPanel(title, self.tr("Pause"), self._desk.today(), self._read_day)
        popover = Popover(panel, self._page)
        panel.chosen.connect(partial(self._day_chosen, popover))
        popover.closed.connect(popover.deleteLater)
        popover.open_at(anchor)

    def _day_chosen(self, popover: Popover, day: date) -> None:
        popover.dismiss()
        self.pause(day)

    def _tell(self, text: str, _result: object) -> None:
        self._desk.shell.tell(text, undoable=True)


class PauseCorner(QWidget):
    """What a pause is, and the button for it; away while one runs."""

    wanted = Signal(object)
    """The user wants one; carries the widget to ask beside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QuietButton(self.tr("Pause…"), small=True)
        self._button.clicked.connect(self._tell)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(spacing.SPACE_S)
        lines.addWidget(Label(self.tr("Holiday or a full week?"), "text_2", TypeRole.CAPTION_STRONG))
        sentence = self.tr("Pause everything until a date, and the clocks wait with you.")
        lines.addWidget(Label(sentence, "text_2", TypeRole.CAPTION, wrap=True))
        lines.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self._button)


class PauseBanner(CalmCard):
    """Says until when everything is paused; `resumed` ends it."""

    resumed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("moon", parent, inline=True)
        button = QuietButton(self.tr("Resume"), small=True)
        button.clicked.connect(self.resumed)
        self.add_button(button)

    def show_pause(self, pause: Pause | None, today: date) -> None:
        """Show it while there is a pause."""
        if pause is None:
            self.say("")
        elif pause.until is None:
            self.say(self.tr("Everything is paused until you say so."))
        else:
            day = plain_day(pause.until, today)
            self.say(self.tr("Everything is paused until {day}. The clocks wait with you.").format(day=day))
