"""The running desktop program: one main window over one data file, made anew for another language or file."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from relbuilder.config.paths import Paths
from relbuilder.config.settings import SettingsFile
from relbuilder.domain.events import BoardReplaced
from relbuilder.services.context import Context
from relbuilder.services.ports import Reader
from relbuilder.ui.event_bridge import EventBridge
from relbuilder.ui.icons import application_icon
from relbuilder.ui.language import Translations, chosen
from relbuilder.ui.main_window import MainWindow
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.tasks import Tasks
from relbuilder.ui.theme import ThemeController, ThemeMode

_MINUTE_MS = 60_000


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
    def wake_up(self) -> None:
        """What can wait until the window is there: warm imports, tidy, back up. Runs in the database lane."""
        ...


class Application(QObject):
    """Owns theme, language, the database lane and the main window.

    `language` holds instead of the setting until the user chooses one.
    """

    def __init__(
        self,
        qt: QApplication,
        program: Program,
        reopen: Callable[[], Program],
        *,
        language: str | None = None,
        inline: bool = False,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._program = program
        self._reopen = reopen
        self._inline = inline
        qt.setWindowIcon(application_icon())
        self.theme = ThemeController(qt, ThemeMode(program.settings.current.theme))
        self._translations = Translations(qt)
        self._translations.use(chosen(language or program.settings.current.language))
        self.preferences = Preferences(program.paths, program.settings, self.theme, self._tell, self)
        self.preferences.language_changed.connect(self._change_language)
        self.preferences.data_replaced.connect(self._open_afresh)
        self._memory = QSettings(str(program.paths.data_dir / "window.ini"), QSettings.Format.IniFormat)
        self._seen = program.context.today(), program.reader.version()
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.keep_up)
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

    @Slot()
    def bring_to_front(self) -> None:
        """Show the window above others."""
        self._window.bring_to_front()

    @Slot()
    def keep_up(self) -> None:
        """Notice a new day, and what another program did to the data: then every view reads afresh."""
        seen = self._program.context.today(), self._program.reader.version()
        if seen != self._seen:
            self._seen = seen
            self._program.context.bus.publish(BoardReplaced())

    def close(self) -> None:
        """Let go of everything, for the end of the program."""
        self._minute.stop()
        self._qt.applicationStateChanged.disconnect(self._when_state_changes)
        self.tasks.close()
        self._events.close()
        self._program.reader.close()

    def _open(self) -> None:
        program = self._program
        self.tasks = Tasks(self._tell, inline=self._inline, parent=self)
        self._events = EventBridge(program.context.bus, inline=self._inline, parent=self)
        self._events.happened.connect(self._note_own_change)
        self._window = MainWindow(
            program.context, program.reader, self.tasks, self._events, self.preferences, self._memory
        )

    def _tell(self, error: Exception) -> None:
        self._window.tell_problem(error)

    @Slot()
    def _after_first_frame(self) -> None:
        self.tasks.run(self._program.wake_up, self._note_own_change)
        self._minute.start()

    @Slot(object)
    def _note_own_change(self, _event: object) -> None:
        """What this program committed itself has been told already."""
        self._seen = self._seen[0], self._program.reader.version()

    @Slot(Qt.ApplicationState)
    def _when_state_changes(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.keep_up()

    @Slot()
    def _change_language(self) -> None:
        self._translations.use(chosen(self.preferences.settings.language))
        page = self._window.page
        self._replace_window()
        self._window.show_page(page)

    @Slot()
    def _open_afresh(self) -> None:
        QTimer.singleShot(0, partial(self._replace_window, afresh=True))

    def _replace_window(self, *, afresh: bool = False) -> None:
        old_window, old_tasks, old_events = self._window, self.tasks, self._events
        visible = old_window.isVisible()
        self._qt.setQuitOnLastWindowClosed(False)
        old_window.close()
        old_tasks.close()
        old_events.close()
        if afresh:
            self._program.reader.close()
            self._program = self._reopen()
        self._open()
        self._window.setVisible(visible)
        self._qt.setQuitOnLastWindowClosed(True)
        old_window.deleteLater()
