"""Text that is edited where it stands: a click or Enter opens, Enter or leaving commits, Escape cancels."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active, blend
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.keys import claim
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.painting import paint_focus_ring, paint_panel

_OPENING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)
_CLOSING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_STAYING: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_MOST_LINES: Final = 12


class TextView(Protocol):
    """A widget that shows a text."""

    def setText(self, text: str) -> None: ...
    def set_ink(self, ink: str) -> None: ...
    def show(self) -> None: ...
    def hide(self) -> None: ...


class InlineEdit(QWidget):
    """Shows a text, turns into an editor. With several lines Enter breaks the line and Ctrl+Enter commits.

    What was typed stays shown after `committed`; call `set_text` when the stored value is known, or to take
    it back after an error.
    """

    committed = Signal(str)
    """The new text, stripped; only when it differs."""
    opened = Signal(QWidget)
    """The editor that opened."""

    def __init__(
        self,
        name: str,
        text: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        role: TypeRole = TypeRole.BASE,
        ink: str = "text",
        multiline: bool = False,
        view: TextView | None = None,
    ) -> None:
        """`name` is what screen readers call the field, `placeholder` what an empty one shows.

        `view` shows the text in another way than as plain words.
        """
        super().__init__(parent)
        self._role = role
        self._ink = ink
        self._multiline = multiline
        self._text = text
        self._placeholder = placeholder
        self._editor: QLineEdit | QPlainTextEdit | None = None
        self._label = view or (Label("", ink, role, wrap=True) if multiline else ElidedLabel("", ink, role))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._label)  # type: ignore[arg-type] # a view is a widget
        self._pad(shown=True)
        self._show_text()

    def text(self) -> str:
        """The text that stands, not what is being typed."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show `text`. While someone types, what they type stays; Escape then brings `text`."""
        self._text = text
        self._show_text()

    def is_editing(self) -> bool:
        """Whether the editor is open."""
        return self._editor is not None

    def start(self, typed: str | None = None) -> None:
        """Open the editor with everything selected; `typed` goes on with an edit that could not be stored."""
        if self._editor is not None:
            return
        self._editor = self._make_editor(self._text if typed is None else typed)
        self._label.hide()
        self._pad(shown=False)
        self._layout.addWidget(self._editor)
        QWidget.setTabOrder(self, self._editor)
        self._editor.show()  # the layout would only later, and what is hidden takes no focus
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.selectAll()
        self.opened.emit(self._editor)

    def commit(self) -> None:
        """Close the editor and tell the text if it changed."""
        if self._editor is None:
            return
        typed = self._typed().strip()
        changed = typed != self._text
        self._text = typed
        self._close()
        if changed:
            self.committed.emit(typed)

    def cancel(self) -> None:
        """Close the editor; nothing has happened."""
        if self._editor is not None:
            self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor:
            return False
        if claim(event, _CLOSING_KEYS):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_editor_key(event)
        # A context menu or another window is a pause, not the end.
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYING:
            self.commit()
        return False

    def event(self, event: QEvent) -> bool:
        return claim(event, _OPENING_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS and self._editor is None:
            self.start()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._editor is not None:
            return
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            ground = blend(active().text, active().surface, spacing.TINT_HOVER)
            paint_panel(painter, rect, spacing.RADIUS_SMALL, ground)
        if self.hasFocus():
            paint_focus_ring(painter, rect, spacing.RADIUS_SMALL)

    def _on_editor_key(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif enter and (control or not self._multiline):
            self.commit()
        else:
            return False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _make_editor(self, text: str) -> QLineEdit | QPlainTextEdit:
        editor: QLineEdit | QPlainTextEdit
        if self._multiline:
            editor = QPlainTextEdit(text, self)
            editor.setTabChangesFocus(True)
            editor.document().setDocumentMargin(2)
            lines = min(max(3, text.count("\n") + 2), _MOST_LINES)
            editor.setFixedHeight(lines * typography.line_height(self._role) + 2 * spacing.SPACE_M)
        else:
            editor = QLineEdit(text, self)
        editor.setProperty("inline", True)  # the style sheet pads it so that the text does not jump
        editor.setPlaceholderText(self._placeholder)
        editor.setAccessibleName(self.accessibleName())
        typography.use(editor, self._role)
        editor.installEventFilter(self)
        return editor

    def _typed(self) -> str:
        if isinstance(self._editor, QPlainTextEdit):
            return self._editor.toPlainText()
        return self._editor.text() if self._editor is not None else ""

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.removeEventFilter(self)
            self._layout.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self._pad(shown=True)
        self._label.show()
        self._show_text()

    def _pad(self, *, shown: bool) -> None:
        side, top = (6, 3) if shown else (0, 0)
        self._layout.setContentsMargins(side, top, side, top)

    def _show_text(self) -> None:
        self._label.setText(self._text or self._placeholder)
        self._label.set_ink(self._ink if self._text else "text_3")
        self.setAccessibleDescription(self._text)
        self.updateGeometry()
