"""The help page: contents and search at the left, the manual's text beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QStringListModel, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbuilder.config.paths import manual
from relbuilder.ui.help.manual import CONTENTS, Section, read_manual
from relbuilder.ui.help.text_view import ManualView
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.banner import InlineBanner
from relbuilder.ui.widgets.buttons import IconButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.plain_list import PlainList, line_width
from relbuilder.ui.widgets.search_field import SearchField

_FALLBACK = "en"
_LETTERS = 26
"""The least that stands in a line of the contents."""
_SHARE = 3
"""The contents take no more than one part of so many of the page."""


class HelpPage(QWidget):
    """`show_topic` brings a page of the manual into view. Nothing here needs the network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manual = read_manual(_folder())
        self._places: list[str] = []
        self._past: list[str] = []
        self._place = ""
        self._outside = QUrl()
        self.search = SearchField(self.tr("Search the manual"))
        self._model = QStringListModel(self)
        self.contents = PlainList(self.tr("Contents"), self._model)
        self.contents.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._nothing = Label(self.tr("Nothing found."), "text_2", wrap=True)
        self.back = IconButton("arrow_left", self.tr("Back"))
        self.banner = InlineBanner()
        self.text = ManualView()
        self._lay_out()
        self._connect()
        self._list_pages()
        self.show_topic("")

    @property
    def topic(self) -> str:
        """The page of the manual in view."""
        return self._place.partition("#")[0]

    def show_topic(self, topic: str) -> None:
        """Show a page of the manual, at a heading with "page#heading"; empty or unknown shows the first."""
        name, _, anchor = topic.partition("#")
        known = name if name in self._manual.titles else next(iter(self._manual.titles))
        if self._place:
            self._past.append(self._place)
        self._show(f"{known}#{anchor}" if anchor else known)

    def take_focus(self) -> None:
        """Put the keyboard into the contents."""
        self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_width()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Help"), "text", TypeRole.TITLE), 1)
        head.addWidget(self.back)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(spacing.SPACE_S)
        side.addLayout(head)
        side.addWidget(self.search)
        side.addWidget(self._nothing)
        side.addWidget(self.contents, 1)
        read = QVBoxLayout()
        read.setSpacing(spacing.SPACE_S)
        read.addWidget(self.banner)
        read.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        edge = spacing.SPACE_XL
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(edge)
        row.addWidget(self._side)
        row.addLayout(read, 1000)
        row.addStretch(1)
        self._set_width()

    def _connect(self) -> None:
        self.search.text_changed.connect(self._search)
        self.search.leave_requested.connect(self.take_focus)
        self.search.returnPressed.connect(self._open_first)
        self.contents.selectionModel().currentChanged.connect(self._choose)
        self.contents.activated.connect(self._read)
        self.back.clicked.connect(self._go_back)
        self.text.followed.connect(self._follow)
        for key, call in (
            (QKeySequence.StandardKey.Find, self.search.focus_for_typing),
            (QKeySequence.StandardKey.Back, self._go_back),
        ):
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    def _set_width(self) -> None:
        """As wide as the longest title, where there is room for that."""
        least = typography.text_width("n" * _LETTERS)
        titles = max(line_width(title) for title in self._manual.titles.values())
        self._side.setFixedWidth(max(least, min(titles, self.width() // _SHARE)))

    # What is listed

    def _list_pages(self) -> None:
        self._list(list(self._manual.titles), list(self._manual.titles.values()))
        self._mark_current()

    def _list(self, places: list[str], words: list[str]) -> None:
        # First nothing, so that the list tells of no choice while it is filled.
        self._places = []
        self._model.setStringList(words)
        self._places = places
        self._nothing.setVisible(not places)

    def _mark_current(self) -> None:
        if self.topic in self._places:
            self.contents.setCurrentIndex(self._model.index(self._places.index(self.topic)))

    @Slot(str)
    def _search(self, sought: str) -> None:
        self.text.mark(sought)
        if not sought:
            self._list_pages()
            return
        found = self._manual.find(sought)
        self._list([section.place for section in found], [_called(section) for section in found])

    # What is shown

    def _show(self, place: str) -> None:
        topic, _, anchor = place.partition("#")
        if topic != self.topic or not self._place:
            self.text.show_text(self._manual.text(topic), self._manual.folder)
            self.text.setAccessibleName(self._manual.titles[topic])
            self.banner.hide()
        self._place = place
        self.text.go_to(anchor)
        self.text.mark(self.search.text().strip())
        self.back.setEnabled(bool(self._past))
        self._mark_current()

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        place = self._places[current.row()] if 0 <= current.row() < len(self._places) else ""
        if place and place not in (self._place, self.topic):
            self.show_topic(place)

    @Slot()
    def _read(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open_first(self) -> None:
        if self._places:
            self.contents.setCurrentIndex(self._model.index(0))
            self._read()

    @Slot()
    def _go_back(self) -> None:
        if self._past:
            self._show(self._past.pop())

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if not link.scheme() and (not name or name in self._manual.titles or name == CONTENTS):
            self.show_topic(f"{name or self.topic}#{link.fragment()}".removesuffix("#"))
            return
        self.banner.show_message(
            self.tr("{address} is outside the program. Shall your browser open it?").format(
                address=link.toDisplayString()
            )
        )
        self.banner.add_action(self.tr("Open in the browser")).clicked.connect(self._leave)
        self._outside = link

    @Slot()
    def _leave(self) -> None:
        self.banner.hide()
        QDesktopServices.openUrl(self._outside)


def _called(section: Section) -> str:
    return section.title if section.title == section.page else f"{section.title} · {section.page}"


def _folder() -> Path:
    """Where the manual lies in the language of the interface."""
    own = manual(QLocale().name()[:2])
    return own if own.is_dir() else manual(_FALLBACK)
