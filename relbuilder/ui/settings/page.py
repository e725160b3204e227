"""The settings page: its sections one below the other, and beside them the list of what there is."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbuilder.services.machine import Machine
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.about import About
from relbuilder.ui.settings.advanced import Advanced
from relbuilder.ui.settings.appearance import Appearance
from relbuilder.ui.settings.attention import Attention
from relbuilder.ui.settings.bin import Bin
from relbuilder.ui.settings.contents import Contents
from relbuilder.ui.settings.data import YourData
from relbuilder.ui.settings.kept_section import KeptSection
from relbuilder.ui.settings.place import Place
from relbuilder.ui.settings.presence import Presence
from relbuilder.ui.settings.privacy import Privacy
from relbuilder.ui.settings.reminders import Reminders
from relbuilder.ui.settings.section_column import SectionColumn
from relbuilder.ui.settings.speech import Speech
from relbuilder.ui.settings.tiers import Tiers
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.label import Label

_LETTERS_BESIDE = 58
"""With less room than this for the sections, the list of them stands above, folded up."""


class SettingsPage(QWidget):
    """Everything takes effect at once; there is nothing to save. Without a `machine` less of it is offered."""

    notification_wanted = Signal()
    """The user wants to see what a notification looks like."""

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        machine: Machine | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.contents = Contents()
        self.jump = ComboBox()
        self.column = SectionColumn()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._side, self._head = self._make_side(), self._make_head()
        self._lay_out()
        self.tiers = Tiers(desk, preferences)
        self.attention = Attention(preferences)
        self.reminders = Reminders(preferences)
        self.presence = Presence(preferences, machine)
        self.appearance = Appearance(preferences)
        self.speech = Speech(preferences)
        self.data = YourData(desk, preferences)
        self.bin = Bin(desk)
        self.privacy = Privacy(preferences)
        self.advanced = Advanced(desk, preferences, machine)
        self._add_sections()
        self.presence.notification_wanted.connect(self.notification_wanted)
        self.advanced.reset_wanted.connect(self._reset_all)
        self.contents.wanted.connect(self.column.scroll_to)
        self.contents.entered.connect(self.column.enter)
        self.column.reached.connect(self._light)
        self.jump.activated.connect(self._jump)
        self._light(self.column.current())

    def sections(self) -> list[tuple[str, str]]:
        """Key and title of every section, from top to bottom."""
        return [(key, section.title) for key, section in self.column.sections.items()]

    def show_section(self, key: str) -> None:
        """Bring a section into view and put the keyboard into it; raises KeyError for one that is not there."""
        self.column.scroll_to(key)
        self.column.enter(key)

    def place(self) -> Place:
        """Where the user is on the page, for `return_to` of the page that is made in place of this one."""
        return self.column.place()

    def return_to(self, place: Place) -> None:
        """Go to where the user was on the page that this one takes the place of."""
        self.column.return_to(place)

    def show_versions(self, asked: str) -> None:
        """Say what came of asking for a newer version; empty where there is nobody to ask."""
        self.privacy.show_versions(asked)

    def show_tray(self, obstacle: str) -> None:
        """Say why there is no tray here and how to get one; an empty text where there is one."""
        self.presence.show_tray(obstacle)

    def show_shortcut(self, *, possible: bool, had: bool) -> None:
        """Say whether this system gives a program a key everywhere, and whether this one could be had."""
        self.presence.show_shortcut(possible=possible, had=had)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Copies are made and people deleted while another page is shown, and the system has settings of its own.
        self.data.restore.refresh()
        self.bin.refresh()
        self.presence.ask_system()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self._side.sizeHint().width() + typography.text_width("n" * _LETTERS_BESIDE)
        beside = self.width() >= least
        self._side.setVisible(beside)
        self._head.setVisible(not beside)
        towards = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(towards)

    def _make_side(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(spacing.SPACE_XL, spacing.SPACE_XL, 0, spacing.SPACE_XL)
        layout.setSpacing(spacing.SPACE_M)
        title = Label(self.tr("Settings"), "text", TypeRole.TITLE)
        title.setContentsMargins(spacing.SPACE_M, 0, 0, 0)
        layout.addWidget(title)
        layout.addWidget(self.contents)
        layout.addStretch(1)
        return side

    def _make_head(self) -> QWidget:
        head = QWidget()
        layout = QHBoxLayout(head)
        layout.setContentsMargins(spacing.SPACE_XL, spacing.SPACE_L, spacing.SPACE_XL, spacing.SPACE_S)
        layout.setSpacing(spacing.SPACE_L)
        self.jump.setAccessibleName(self.tr("Section"))
        layout.addWidget(Label(self.tr("Settings"), "text", TypeRole.TITLE))
        layout.addStretch(1)
        layout.addWidget(self.jump)
        return head

    def _lay_out(self) -> None:
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._side)
        self._line.addWidget(self._head)
        self._line.addWidget(self.column, 1)
        self.column.body.setSpacing(spacing.SPACE_L)

    def _add_sections(self) -> None:
        for key, section in (
            ("tiers", self.tiers),
            ("budget", self.attention),
            ("reminders", self.reminders),
            ("presence", self.presence),
            ("appearance", self.appearance),
            ("language", self.speech),
            ("data", self.data),
            ("bin", self.bin),
            ("privacy", self.privacy),
            ("advanced", self.advanced),
            ("about", About()),
        ):
            self.column.add(key, section)
            self.contents.add(key, section.title)
            self.jump.addItem(section.title, key)
        self.column.body.addStretch(1)

    @Slot(str)
    def _light(self, key: str) -> None:
        self.contents.light(key)
        self.jump.setCurrentIndex(self.jump.findData(key))

    @Slot()
    def _jump(self) -> None:
        self.column.scroll_to(str(self.jump.currentData()))

    @Slot()
    def _reset_all(self) -> None:
        """Everything stored beside the settings first: another language makes this page anew."""
        for section in self.column.sections.values():
            if isinstance(section, KeptSection):
                section.forget_typed()
        self.tiers.go_back()
        self.presence.go_back()
        self._preferences.reset_all()
