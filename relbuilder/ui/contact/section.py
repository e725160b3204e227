"""The common ground of the panel's parts: shows one slice of a dossier, edits it in place, keeps focus and drafts.

A part is filled anew only when its own slice changed, and never while somebody types in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from relbuilder.domain.contact import Contact
from relbuilder.services.contacts import edit_contact
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.form import Extra, Field, InlineForm, Unusable
from relbuilder.ui.desk import Desk
from relbuilder.ui.problems import sentence
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.label import Label

Deed = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit in place: its fields, what to do with what was typed, and what else can be done.

    `read` gives the use case to carry out, or raises `Unusable`; `also` the one for an extra. `key` is the object
    name of the widget that it stands in for and that takes the focus afterwards; `first` the field to begin in. `told`
    is said with an Undo once it is done. What is `deliberate` is handed in by its own button (`done` says what that
    does) or Enter alone: leaving the form leaves it open.
    """

    key: str
    rows: Sequence[Sequence[Field]]
    read: Callable[[Mapping[str, str]], Deed]
    extras: Sequence[Extra] = ()
    also: Callable[[str], Deed] | None = None
    first: str = ""
    told: str = ""
    done: str = ""
    deliberate: bool = False


@dataclass(frozen=True, slots=True)
class _Draft:
    """An edit that was not stored when another contact came, and why if it could not be."""

    edit: Edit
    values: dict[str, str]
    complaint: str


class Section(QWidget):
    """A part of the panel. Subclasses say what their slice is and fill `body` from `dossier`."""

    remade = Signal()
    """Widgets were made anew: for Qt they come last in the order of Tab."""
    form_resized = Signal()
    """A form was opened, or takes another room: it may have to be brought into sight."""

    def __init__(self, desk: Desk, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._dossier: Dossier | None = None
        self._shown: object = None
        self._stale = False
        self._edit: Edit | None = None
        self._form: InlineForm | None = None
        self._came_from: QWidget | None = None
        self._drafts: dict[int, _Draft] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing.SPACE_XS)
        if heading:
            self._column.addWidget(Label(heading, "text_2", TypeRole.CAPTION_STRONG))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._column.addLayout(self.body)
        self._boxes: list[QVBoxLayout] = []
        self.hide()

    def slice_of(self, dossier: Dossier) -> object:
        """What of the dossier this part shows; it is filled anew when that differs."""
        raise NotImplementedError

    def fill(self) -> bool:
        """Add widgets for `dossier` to the empty `body`; whether there is anything to show."""
        raise NotImplementedError

    def add_box(self, box: QWidget) -> QVBoxLayout:
        """Set a widget into `body` that holds lines of its own, in each of whose places a form can open."""
        lines = QVBoxLayout(box)
        self._boxes.append(lines)
        self.body.addWidget(box)
        return lines

    @property
    def dossier(self) -> Dossier:
        """What is shown."""
        if self._dossier is None:
            raise ValueError("no contact is shown")
        return self._dossier

    @property
    def contact_id(self) -> int:
        """Whose part this is."""
        return self.dossier.standing.contact_id

    @property
    def form(self) -> InlineForm | None:
        """The edit in progress, if there is one."""
        return self._form

    def show_dossier(self, dossier: Dossier) -> None:
        """Show this contact; of the same one only what changed, and not while it is being edited."""
        other = self._dossier is None or self.contact_id != dossier.standing.contact_id
        if other:
            self.leave()
        self._dossier = dossier
        if not other and self.slice_of(dossier) == self._shown:
            return
        if self._form is not None:
            self._stale = True
            return
        self.refill()
        if other:
            self._resume()

    def leave(self) -> None:
        """End an edit in progress because another contact comes: store it, or keep it as a draft."""
        form, edit = self._form, self._edit
        if form is None or edit is None:
            return
        values, changed = form.values(), form.changed()
        self._close_form()
        if not changed:
            return
        if edit.deliberate:
            self._drafts[self.contact_id] = _Draft(edit, values, "")
            return
        try:
            deed = edit.read(values)
        except Unusable as error:
            self._drafts[self.contact_id] = _Draft(edit, values, error.sentence)
            return
        self.desk.tasks.run(deed, None, partial(self._refused_late, self.contact_id, edit, values))

    def change(self, change: Callable[[Contact], Contact], told: str = "") -> None:
        """Change the contact without a form; `told` is said with an Undo when it is done."""
        self.do(self.editing(change), told)

    def do(self, deed: Deed, told: str = "") -> None:
        """Carry out a use case; `told` is said with an Undo when it is done."""
        self.desk.do(deed, partial(self._tell, told) if told else None)

    def editing(self, change: Callable[[Contact], Contact]) -> Deed:
        """The use case that changes the contact which is shown now."""
        return partial(edit_contact, self.desk.context, self.contact_id, change)

    def begin(self, edit: Edit, typed: Mapping[str, str] | None = None) -> None:
        """Open a form in the place of the widget it is named after, or below all, as if `typed` had been typed in it.

        An open one is handed in first; where it has to stay, the user goes on with that.
        """
        if self._form is not None:
            self._form.yield_place()
        form = self._form or self._open_form(edit)
        if self._edit is edit and typed:
            form.fill(typed)
        form.start(edit.first if self._edit is edit else "")

    def refill(self) -> None:
        """Show the dossier afresh, with the focus where it was."""
        focused = self.focused_key()
        self._shown = self.slice_of(self.dossier)
        self._stale = False
        self._boxes.clear()
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(self.fill())
        self.remade.emit()
        self.focus_key(*focused)

    def focused_key(self) -> tuple[str, bool]:
        """The name of the part's widget that has the focus ("" for none), and whether it shows its ring."""
        widget = QApplication.focusWidget()
        if widget is None or not self.isAncestorOf(widget):
            return "", False
        return widget.objectName(), isinstance(widget, Control) and widget.shows_ring()

    def focus_key(self, key: str, ring: bool = True) -> bool:
        """Give the focus to the widget of that name; whether there is one."""
        found = [widget for widget in self.findChildren(QWidget, key) if not widget.isHidden()] if key else []
        for widget in found:
            widget.setFocus(Qt.FocusReason.OtherFocusReason if ring else Qt.FocusReason.MouseFocusReason)
        return bool(found)

    def _tell(self, told: str, _result: object) -> None:
        self.desk.shell.tell(told, undoable=True)

    def _on_submitted(self, values: dict[str, str]) -> None:
        if self._form is None or self._edit is None:
            return
        try:
            deed = self._edit.read(values)
        except Unusable as error:
            self._form.complain(error.sentence, error.field)
            return
        self._store(deed, self._edit.told)

    def _on_extra(self, key: str) -> None:
        if self._edit is not None and self._edit.also is not None:
            told = next(extra.told for extra in self._edit.extras if extra.key == key)
            self._store(self._edit.also(key), told)

    def _store(self, deed: Deed, told: str = "") -> None:
        form = self._form
        self.desk.tasks.run(deed, partial(self._stored, form, told), partial(self._refused, form))

    def _stored(self, form: InlineForm | None, told: str, _result: object) -> None:
        if told:
            self.desk.shell.tell(told, undoable=True)
        if shiboken6.isValid(self) and form is self._form:
            self._on_cancelled()

    def _refused(self, form: InlineForm | None, error: Exception) -> None:
        if shiboken6.isValid(self) and form is not None and form is self._form:
            form.complain(sentence(error))
        else:
            self.desk.shell.tell_problem(error)

    def _refused_late(self, contact_id: int, edit: Edit, values: dict[str, str], error: Exception) -> None:
        self._drafts[contact_id] = _Draft(edit, values, sentence(error))
        self.desk.shell.tell_problem(error)

    def _resume(self) -> None:
        draft = self._drafts.pop(self.contact_id, None)
        if draft is not None:
            form = self._open_form(draft.edit)
            form.fill(draft.values)
            if draft.complaint:
                form.complain(draft.complaint)

    def _on_cancelled(self) -> None:
        key = self._edit.key if self._edit is not None else ""
        focused = QApplication.focusWidget()
        held = self._form is not None and focused is not None and self._form.isAncestorOf(focused)
        self._close_form()
        self.refill()
        if held and not self.focus_key(key):
            self._go_back()

    def _go_back(self) -> None:
        """Give the keyboard back to where it was before a form that leaves nothing behind."""
        if self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_form(self, edit: Edit) -> InlineForm:
        self._came_from = self.window().focusWidget()
        form = InlineForm(edit.rows, edit.extras, self, done=edit.done, deliberate=edit.deliberate)
        form.submitted.connect(self._on_submitted)
        form.cancelled.connect(self._on_cancelled)
        form.extra_chosen.connect(self._on_extra)
        form.resized.connect(self.form_resized)
        box, place = self._place_of(edit.key)
        box.insertWidget(place, form)
        self._form, self._edit = form, edit
        self.show()
        form.show()
        self.remade.emit()
        return form

    def _place_of(self, key: str) -> tuple[QVBoxLayout, int]:
        """Where the form of an edit stands: in the place of the widget called `key`, which it hides, or below all."""
        for box in (*self._boxes, self.body):
            for row in range(box.count()):
                item = box.itemAt(row)
                widget = item.widget() if item is not None else None
                if widget is not None and (widget.objectName() == key or widget.findChild(QWidget, key)):
                    widget.hide()
                    return box, row
        return self.body, self.body.count()

    def _close_form(self) -> None:
        form, self._form, self._edit = self._form, None, None
        if form is not None:
            form.hide()
            form.deleteLater()
