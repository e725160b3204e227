"""The running desktop program over one data file: its window, made anew for another language or file, and what goes on
while the window is closed.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile
from relbuilder.domain.events import BoardReplaced
from relbuilder.services.context import Context
from relbuilder.services.machine import Machine, WakeWatch
from relbuilder.services.ports import Reader
from relbuilder.ui import version_wording
from relbuilder.ui.agenda_feed import AgendaFeed
from relbuilder.ui.background import TRAY_COMES_MS, Background
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.icons import application_icon
from relbuilder.ui.language import Translations, chosen
from relbuilder.ui.main_window import MainWindow
from relbuilder.ui.minute import MinuteTimer
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.tasks import Tasks
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.version_notice import VersionNotice
from relbuilder.ui.version_watch import VersionWatch

if TYPE_CHECKING:
    from relbuilder.services.capture import DayReader


class Program(Protocol):
    """The parts that the composition root hands over."""

    @property
    def paths(self) -> Paths: ...
    @property
    def settings(self) -> SettingsFile: ...
    @property
    def context(self) -> Context: ...
    @property
    def reader(self) -> Reader: ...
    @property
    def days(self) -> "DayReader": ...
    def wake_up(self) -> None:
        """What can wait until the window is there: warm imports, tidy, back up. Runs in the database lane."""
        ...


class Application(QObject):
    """Owns theme, language, the database lane, the main window and what runs in the background.

    `language` holds instead of the setting until the user chooses one. Without a `machine` there is neither tray nor
    notification: for pictures and for tests.
    """

    def __init__(
        self,
        qt: QApplication,
        program: Program,
        reopen: Callable[[], Program],
        *,
        machine: Machine | None = None,
        language: str | None = None,
        inline: bool = False,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._program = program
        self._reopen = reopen
        self._machine = machine
        self._inline = inline
        qt.setWindowIcon(application_icon())
        self.theme = ThemeController(qt)
        self._translations = Translations(qt)
        self._translations.use(chosen(language or program.settings.current.language))
        self.preferences = Preferences(program.paths, program.settings, self.theme, self._tell, self)
        self.preferences.language_changed.connect(self._change_language)
        self.preferences.data_replaced.connect(self._open_afresh)
        self.preferences.changed.connect(self._look_by_new_settings)
        releases = machine.releases if machine is not None else None
        self.versions = VersionWatch(releases, self.preferences, self._today, self)
        self._memory = QSettings(str(program.paths.data_dir / "window.ini"), QSettings.Format.IniFormat)
        self._seen = program.context.today(), program.reader.version()
        self.versions.changed.connect(self._tell_of_versions)
        self._minute = MinuteTimer(self)
        self._minute.ticked.connect(self.keep_up)
        self._minute.ticked.connect(self.versions.look)
        self._wake: WakeWatch | None = None
        qt.applicationStateChanged.connect(self._when_state_changes)
        self._open()

    @property
    def window(self) -> MainWindow:
        """The main window of the moment."""
        return self._window

    def show(self) -> None:
        """Show the window; everything that can wait begins when it has been painted."""
        self._window.first_frame.connect(self._after_first_frame)
        self._window.show()

    def greet(self, *, tour: bool = False) -> None:
        """Lead whoever is new through the first steps: before an empty board, or as a `tour` over a full one.

        Once: afterwards only the user's own wish brings them back.
        """
        if self.preferences.settings.welcomed:
            return
        if tour:
            self._window.first_frame.connect(self._window.show_tour)
        elif not any(column.count for column in self._program.reader.columns()):
            self._window.show_welcome()

    def start_in_tray(self) -> None:
        """Begin without a window, for a start with the user's login; where no tray comes up, with a minimised one."""
        QTimer.singleShot(0, self._after_first_frame)
        QTimer.singleShot(TRAY_COMES_MS, self._show_without_tray)

    @Slot()
    def bring_to_front(self) -> None:
        """Show the window above others."""
        self._window.bring_to_front()

    @Slot(list)
    def open_files(self, files: list[str]) -> None:
        """Show what is in these address books, in the window above others."""
        self.bring_to_front()
        self._window.begin_import([Path(file) for file in files])

    @Slot()
    def keep_up(self) -> None:
        """Notice that time has passed: what has come due, a new day, what another program did to the data."""
        seen = self._program.context.today(), self._program.reader.version()
        if seen != self._seen:
            self._seen = seen
            self._program.context.bus.publish(BoardReplaced())
        self.feed.look()
        self.background.look_for_tray()

    @Slot()
    def quit(self) -> None:
        """End the program, whatever stays in the tray otherwise."""
        self._window.close()
        self._qt.quit()

    def close(self) -> None:
        """Let go of everything, for the end of the program."""
        if self._wake is not None:
            self._wake.close()
        self.background.close()
        self.feed.end()
        self._minute.stop()
        self._qt.applicationStateChanged.disconnect(self._when_state_changes)
        self.tasks.close()
        self._events.close()
        self._program.reader.close()
        # Its actions hold it as it holds them: left to itself it would live on and follow every change of font.
        self._window.deleteLater()

    def _open(self) -> None:
        program = self._program
        self.tasks = Tasks(self._tell, inline=self._inline, parent=self)
        self._events = EventBridge(program.context.bus, inline=self._inline, parent=self)
        self._events.happened.connect(self._note_own_change)
        self.feed = AgendaFeed(program.context, program.reader, self.tasks, self._events, self)
        self.feed.wrote.connect(self._note_own_look)
        self._window = MainWindow(
            program.context,
            program.reader,
            self.tasks,
            self._events,
            self.preferences,
            self._memory,
            self.feed,
            self._machine,
            self._days,
        )
        self._window.quit_requested.connect(self.quit)
        self._notice = VersionNotice(self.versions, self._window.banner, self._window)
        self._tell_of_versions()
        self.background = Background(self._window, self.feed, self.preferences, self._days, self._machine)
        self.background.quit_requested.connect(self.quit)

    @Slot()
    def _tell_of_versions(self) -> None:
        if self.versions.offered:
            self._window.show_versions(version_wording.line(self.versions))

    def _today(self) -> date:
        return self._program.context.today()

    def _days(self) -> "DayReader":
        return self._program.days

    def _tell(self, error: Exception) -> None:
        self._window.tell_problem(error)

    @Slot()
    def _after_first_frame(self) -> None:
        try:
            self.background.begin()
            if self._machine is not None:
                self._wake = self._machine.wake(self.keep_up)
        finally:
            # Whatever is wrong with the system's services, the day stands in the window.
            self.tasks.run(self._program.wake_up, self._note_own_change)
            self.feed.begin()
            self._minute.start()

    @Slot(object)
    def _note_own_change(self, _event: object) -> None:
        """What this program committed itself has been told already."""
        self._seen = self._seen[0], self._program.reader.version()

    @Slot()
    def _look_by_new_settings(self) -> None:
        """Hours and numbers of the day may be others now."""
        self.feed.look()

    @Slot()
    def _note_own_look(self) -> None:
        self._note_own_change(None)

    @Slot()
    def _show_without_tray(self) -> None:
        if not self.background.stays and not self._window.isVisible():
            self._window.showMinimized()

    @Slot(Qt.ApplicationState)
    def _when_state_changes(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.keep_up()

    @Slot()
    def _change_language(self) -> None:
        self._translations.use(chosen(self.preferences.settings.language))
        page, place = self._window.page, self._window.settings_place
        self._replace_window()
        self._window.show_page(page)
        if place is not None:
            self._window.return_to_settings(place)

    @Slot()
    def _open_afresh(self) -> None:
        QTimer.singleShot(0, partial(self._replace_window, afresh=True))

    def _replace_window(self, *, afresh: bool = False) -> None:
        old_window, old_tasks, old_events, old_feed = self._window, self.tasks, self._events, self.feed
        visible = old_window.isVisible()
        self.background.close()
        self._qt.setQuitOnLastWindowClosed(False)
        old_window.close()
        old_feed.end()
        old_tasks.close()
        old_events.close()
        if afresh:
            self._program.reader.close()
            self._program = self._reopen()
        self._open()
        self._window.setVisible(visible)
        self.background.begin()
        if not afresh:
            # What a last look has found is on its way, and noted as announced: the new window's ways tell it.
            old_feed.announced.connect(self.feed.announced)
        self.feed.begin()
        for old in (old_tasks, old_events, old_feed, old_window):
            old.deleteLater()
