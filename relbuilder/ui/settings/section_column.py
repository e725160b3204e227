"""The column of sections: scrolls to one of them, tells which is in view, and keeps a place while all is set anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from relbuilder.ui.settings.place import Place, controls, first_stop
from relbuilder.ui.settings.section import Section
from relbuilder.ui.theme import motion, spacing
from relbuilder.ui.widgets.reading_column import ReadingColumn

_READ_FROM = 4
"""The section that covers the line a fourth below the upper edge is the one being read."""


class SectionColumn(ReadingColumn):
    """`reached` tells the key of another section when the user scrolls to it."""

    reached = Signal(str)
    # Qt tells of a change while the parts are still being put together.
    _held: Place | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections: dict[str, Section] = {}
        self._asked = ""
        self._bar = self.verticalScrollBar()
        self._glide = QPropertyAnimation(self._bar, b"value", self)
        self._bar.valueChanged.connect(self._follow)
        self._bar.actionTriggered.connect(self._let_go)
        self.content.installEventFilter(self)

    def add(self, key: str, section: Section) -> None:
        """One more section, below the others."""
        self.sections[key] = section
        self.body.addWidget(section)

    def current(self) -> str:
        """The section that is being read."""
        if self._asked:
            return self._asked
        line = self._bar.value() + self.viewport().height() // _READ_FROM
        if self._bar.value() == self._bar.maximum() > 0:
            line = self.content.height()
        above = [key for key, section in self.sections.items() if self._top(section) <= line]
        return above[-1] if above else next(iter(self.sections), "")

    def scroll_to(self, key: str) -> None:
        """Bring a section to the upper edge, or as far as the page goes."""
        self._asked = key
        self._held = Place(None, key, 0)
        self._lay_out_now()
        goal = min(self._top(self.sections[key]), self._bar.maximum())
        self._glide.stop()
        if self.isVisible() and motion.duration():
            self._glide.setDuration(motion.duration(motion.LONGEST_MS))
            self._glide.setStartValue(self._bar.value())
            self._glide.setEndValue(goal)
            self._glide.start()
        else:
            self._bar.setValue(goal)
        self.reached.emit(key)

    def enter(self, key: str) -> None:
        """Put the keyboard into a section, or the next one that has a place for it."""
        keys = list(self.sections)
        for each in keys[keys.index(key) :]:
            stop = first_stop(self.sections[each])
            if stop is not None:
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                if each != key:
                    self.ensureWidgetVisible(stop)
                return

    def place(self) -> Place:
        """Where the user is now."""
        focus, widget = self._focus()
        section = self.current()
        top = self._top(self.sections[section]) - self._bar.value()
        if focus is not None and widget is not None:
            below = self._top(widget) - self._bar.value()
            if 0 <= below < self.viewport().height():
                section, top = "", below
        return Place(focus, section, top)

    def return_to(self, place: Place) -> None:
        """Go back to where the user was, and stay there while everything around finds its room."""
        self._asked = ""
        widget = self._widget(place)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._held = place
        self._lay_out_now()
        self._keep_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A section that was asked for gives way to what the user has in hand in it.
        free = self._held is None or self._held.focus is None
        if event.type() == QEvent.Type.FontChange and free and self.isVisible():
            self._held = self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While it is taken apart, its scroll bars go before what they scroll.
        if event.type() == QEvent.Type.Resize and Shiboken.isValid(self._bar):
            self._keep_place()
            self._follow()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._let_go()
        return super().focusNextPrevChild(forward)

    def _focus(self) -> tuple[tuple[str, int] | None, QWidget | None]:
        widget = _keyboard(self.window())
        for key, section in self.sections.items():
            if widget is not None and section.isAncestorOf(widget):
                found = controls(section)
                return ((key, found.index(widget)), widget) if widget in found else (None, None)
        return None, None

    def _widget(self, place: Place) -> QWidget | None:
        if place.focus is None:
            return None
        found = controls(self.sections[place.focus[0]])
        return found[place.focus[1]] if place.focus[1] < len(found) else None

    def _keep_place(self) -> None:
        place = self._held
        if place is None or self._glide.state() == QPropertyAnimation.State.Running:
            return
        anchor = self.sections[place.section] if place.section else self._widget(place)
        if anchor is not None:
            self._bar.setValue(self._top(anchor) - place.top)

    @Slot()
    def _let_go(self) -> None:
        """The user scrolls: nothing is held and nothing was asked for any more."""
        self._held, self._asked = None, ""
        self._glide.stop()

    @Slot()
    def _follow(self) -> None:
        self.reached.emit(self.current())

    def _lay_out_now(self) -> None:
        layout = self.content.layout()
        if layout is not None:
            layout.activate()

    def _top(self, widget: QWidget) -> int:
        return max(0, widget.mapTo(self.content, QPoint(0, 0)).y() - spacing.SPACE_S)


def _keyboard(window: QWidget) -> QWidget | None:
    """Where the keyboard is, or will be when the window is in front again."""
    return window.focusWidget()
