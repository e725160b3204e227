"""A small form that opens in place of what it edits. Enter or leaving it submits, Escape cancels.

It keeps what was typed until it is told that it was stored; it knows nothing of contacts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.ui.contact.live_completer import LiveCompleter, LookUp
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, IconButton, QuietButton
from relbuilder.ui.widgets.choices import ComboBox
from relbuilder.ui.widgets.label import Label


class OwnInput(QWidget):
    """An input of a kind of its own, whose value is a text nevertheless."""

    def text(self) -> str:
        """The value."""
        raise NotImplementedError

    def setText(self, text: str) -> None:
        """Show another value."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Field:
    """One line to fill in. `name` stands in it while it is empty; `choices` (value, words) make it a choice.

    `look_up` finds suggestions for what was typed so far; `share` is the field's part of its row's width. `make` makes
    another input than a line; it is given the value.
    """

    key: str
    name: str
    value: str = ""
    look_up: LookUp | None = None
    choices: tuple[tuple[str, str], ...] = ()
    share: int = 1
    make: Callable[[str], OwnInput] | None = None


@dataclass(frozen=True, slots=True)
class Extra:
    """Another thing to do with what is edited: an icon button at the form's foot.

    `told` is said with an Undo once it is done; empty where what happened is there to be seen.
    """

    key: str
    name: str
    icon: str
    told: str = ""


class Unusable(ValueError):
    """What was typed cannot be used: which field it is, and a sentence for the user."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field
        self.sentence = sentence


class InlineForm(QWidget):
    """Rows of fields. The owner answers `submitted` by closing the form or by `complain`."""

    submitted = Signal(dict)
    cancelled = Signal()
    extra_chosen = Signal(str)
    resized = Signal()
    """It has its place, or takes another room: it may have to be brought into sight."""

    def __init__(
        self,
        rows: Sequence[Sequence[Field]],
        extras: Sequence[Extra] = (),
        parent: QWidget | None = None,
        *,
        done: str = "",
        deliberate: bool = False,
    ) -> None:
        """`done` is what the button that hands it in says; a `deliberate` form is not handed in by leaving it."""
        super().__init__(parent)
        self._deliberate = deliberate
        self._done = QuietButton(done or self.tr("Done"), parent=self, tone=ButtonTone.ACCENT, small=True)
        self._before = {field.key: field.value for row in rows for field in row}
        self._inputs: dict[str, QLineEdit | QComboBox | OwnInput] = {}
        self._handed_in = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, spacing.SPACE_XS, 0, spacing.SPACE_XS)
        self._column.setSpacing(spacing.SPACE_XS)
        for row in rows:
            self._add_row(row)
        self._error = Label("", "warn", TypeRole.CAPTION, wrap=True)
        self._error.hide()
        self._column.addWidget(self._error)
        self._column.addLayout(self._foot(extras))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def start(self, key: str = "") -> None:
        """Take the focus in the field `key`, or in the first empty one, else in the first."""
        first = next((k for k, value in self.values().items() if not value), next(iter(self._inputs)))
        target = self._inputs[key or first]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, QLineEdit):
            target.selectAll()

    def values(self) -> dict[str, str]:
        """What stands in the fields, stripped."""
        return {key: _typed(widget).strip() for key, widget in self._inputs.items()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Type `values` into the fields, to go on with an edit that was left."""
        for key, value in values.items():
            widget = self._inputs.get(key)
            if isinstance(widget, QComboBox):
                widget.setCurrentIndex(max(widget.findData(value), 0))
            elif widget is not None:
                widget.setText(value)

    def changed(self) -> bool:
        """Whether anything differs from what the form opened with."""
        return self.values() != self._before

    def submit(self) -> None:
        """Hand in what stands there, once; unchanged is as good as cancelled."""
        if self._handed_in:
            return
        if self.changed():
            self._hold(True)
            self.submitted.emit(self.values())
        else:
            self.cancelled.emit()

    def yield_place(self) -> None:
        """Make room for another form: hand in what stands there, but for what only its own button hands in."""
        if not (self._deliberate and self.changed()):
            self.submit()

    def set_done(self, words: str) -> None:
        """Let the button that hands it in say something else."""
        self._done.setText(words)
        self._done.updateGeometry()

    def complain(self, sentence: str, key: str = "") -> None:
        """Say inline why it cannot be used; what was typed stays and can be handed in again."""
        self._hold(False)
        self._error.setText(sentence)
        self._error.show()
        for name, widget in self._inputs.items():
            widget.setAccessibleDescription(sentence if name == key else "")

    def complaint(self) -> str:
        """The sentence that is shown, or empty."""
        return "" if self._error.isHidden() else self._error.text()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The buttons' Escape arrives here, and what an input of a kind of its own has no use for.
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _add_row(self, fields: Sequence[Field]) -> None:
        line = QHBoxLayout()
        line.setSpacing(spacing.SPACE_XS)
        for field in fields:
            widget = _input(field)
            widget.setAccessibleName(field.name)
            widget.installEventFilter(self)
            self._inputs[field.key] = widget
            line.addWidget(widget, field.share)
        self._column.addLayout(line)

    def _foot(self, extras: Sequence[Extra]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(spacing.SPACE_XS)
        for extra in extras:
            button = IconButton(extra.icon, extra.name, self)
            button.setObjectName(extra.key)
            button.clicked.connect(self._on_extra)
            line.addWidget(button)
        line.addStretch(1)
        cancel = QuietButton(self.tr("Cancel"), parent=self, small=True)
        cancel.clicked.connect(self.cancelled)
        self._done.clicked.connect(self.submit)
        line.addWidget(cancel)
        line.addWidget(self._done)
        return line

    def _hold(self, held: bool) -> None:
        """While it is being stored, nothing is typed into it that would be lost."""
        self._handed_in = held
        for widget in self._inputs.values():
            if isinstance(widget, QLineEdit):
                widget.setReadOnly(held)

    def _on_extra(self) -> None:
        self.extra_chosen.emit(self.sender().objectName())

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Leaving the form hands it in; another window or a pop-up list is no leaving."""
        if old is None or new is None or self.isHidden() or new.window() is not self.window():
            return
        if self._deliberate:
            return
        if self.isAncestorOf(old) and not self.isAncestorOf(new):
            self.submit()


def fit_room(box: QComboBox) -> None:
    """Let a list be as narrow as its form, however long its lines are."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(1)


def _input(field: Field) -> QLineEdit | QComboBox | OwnInput:
    if field.make is not None:
        return field.make(field.value)
    return _choice(field) if field.choices else _line(field)


def _line(field: Field) -> QLineEdit:
    line = QLineEdit(field.value)
    line.setPlaceholderText(field.name)
    line.setMinimumWidth(0)
    if field.look_up is not None:
        LiveCompleter(line, field.look_up)
    return line


def _choice(field: Field) -> QComboBox:
    box = ComboBox()
    fit_room(box)
    for value, words in field.choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(field.value), 0))
    return box


def _typed(widget: QLineEdit | QComboBox | OwnInput) -> str:
    return str(widget.currentData()) if isinstance(widget, QComboBox) else widget.text()
