"""Draws every widget of the kit on one sheet, light or dark: `python tests/ui/gallery.py FILE [light|dark]`.

For looking at, not a test; run it with QT_SCALE_FACTOR=2 to judge sharpness.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbuilder.ui.theme import ThemeController, ThemeMode, TypeRole, active
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.banner import BannerKind, InlineBanner
from relbuilder.ui.widgets.buttons import ButtonTone, IconButton, PrimaryButton, QuietButton, TileButton
from relbuilder.ui.widgets.chip import Chip, FilterChip
from relbuilder.ui.widgets.choices import CheckBox, ComboBox
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.empty_state import EmptyState
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.inline_edit import InlineEdit
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.moisture import MoistureBar
from relbuilder.ui.widgets.popover import Popover
from relbuilder.ui.widgets.rail import NavigationRail
from relbuilder.ui.widgets.search_field import SearchField
from relbuilder.ui.widgets.toast import ToastArea

TIERS = ("graveyard", "good_to_know", "vip", "inner_circle")


class Faces(QWidget):
    """One avatar per tier."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(200, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, tier in enumerate(TIERS):
            colors = active().tier(tier)
            rect = QRectF(place * 48, 2, 38, 38)
            paint_avatar(painter, rect, "KN", None, colors.soft, colors.ink)


def row(*widgets: QWidget) -> QHBoxLayout:
    """The widgets side by side, left-aligned."""
    layout = QHBoxLayout()
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return layout


def top_bar() -> QHBoxLayout:
    """Search, filters, the primary button."""
    search = SearchField("Find a person, a company, a promise", QKeySequence("Ctrl+K"))
    overdue, promises, tag = FilterChip("Overdue"), FilterChip("Promises"), FilterChip("Tag")
    overdue.set_count(2)
    promises.set_count(4)
    promises.setChecked(True)
    layout = row(search, overdue, promises, tag)
    layout.setStretch(0, 1)
    layout.addWidget(PrimaryButton("New contact", "plus"))
    return layout


def buttons() -> list[QHBoxLayout]:
    """Every kind of button, and some of them switched off."""
    off, off_quiet = PrimaryButton("New contact", "plus"), QuietButton("Snooze", small=True)
    off.setEnabled(False)
    off_quiet.setEnabled(False)
    kept = QuietButton("Kept", tone=ButtonTone.ACCENT, small=True)
    drop = QuietButton("Delete", "trash", tone=ButtonTone.WARN, small=True)
    tiles = [("Log a talk", "chat"), ("Give", "gift"), ("Ask", "question"), ("Promise", "promise")]
    return [
        row(kept, QuietButton("Move", small=True), off_quiet, drop, QuietButton("Import", "import"), off),
        row(*[IconButton(name, name) for name in ("close", "edit", "undo", "redo", "trash", "more", "star")]),
        row(*[TileButton(text, name) for text, name in tiles], TileButton("Introduce", "introduce")),
    ]


def texts() -> list[QHBoxLayout]:
    """The type roles and the three inks."""
    title, contact = (
        Label("Monday 24 November", "text", TypeRole.TITLE),
        Label("Mette Holm", "text", TypeRole.CONTACT),
    )
    inks = [Label("Head of Finance", "text_2"), Label("in 12 days", "text_3", TypeRole.CAPTION)]
    over = Label("9 days over", "warn", TypeRole.CAPTION_STRONG, tabular=True)
    return [row(title, contact), row(Label("Karen Nørby", "text", TypeRole.NAME), *inks, over)]


def sheet() -> QWidget:
    """The whole gallery."""
    window = QWidget()
    window.setWindowTitle("Gallery")
    outer = QHBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    rail = NavigationRail(["board", "today", "people", "ask", "mirror", "settings"])
    rail.set_current("board")
    rail.set_count("today", 4)
    outer.addWidget(rail)
    column = QVBoxLayout()
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(12)
    outer.addLayout(column, 1)
    column.addLayout(top_bar())
    for line in texts() + buttons():
        column.addLayout(line)
    column.addLayout(row(Faces(), *_bars()))
    column.addLayout(row(Chip("Lise Munk"), Chip("R&D"), Chip("alumni", removable=True)))
    for widget in (*banners(), fields(), tags()):
        column.addWidget(widget)
    empty = EmptyState(
        "people", "Nobody here yet", "Import your contacts, or start with ten names you care about."
    )
    empty.add_button(PrimaryButton("Import contacts", "import"))
    empty.add_button(QuietButton("Add a contact"))
    column.addWidget(empty, 1)
    return window


def banners() -> list[QWidget]:
    """Good to know, and gone wrong."""
    info, warning = InlineBanner(), InlineBanner()
    info.show_message("Six people in the graveyard are worth a second look.")
    info.add_action("Review")
    warning.show_message("The file could not be read. Nothing was changed.", BannerKind.WARNING)
    warning.add_action("Choose another")
    return [info, warning]


def fields() -> QWidget:
    """Inline edits: at rest, empty, open, of several lines; and a label without room."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    line, empty, opened = (InlineEdit("Title", text, "Add a title") for text in ("CFO", "", "Director"))
    for field in (line, empty, opened):
        field.setFixedWidth(160)
    layout.addLayout(row(line, empty, opened))
    opened.start()
    elided = ElidedLabel("Seminar on pensions, 2019, Copenhagen", "text_2")
    elided.setFixedWidth(150)
    combo, boxes = ComboBox(), [CheckBox("On"), CheckBox("Off"), CheckBox("Some"), CheckBox("No")]
    combo.addItems(["Good People To Know", "VIP"])
    boxes[0].setChecked(True)
    boxes[2].setCheckState(Qt.CheckState.PartiallyChecked)
    boxes[3].setEnabled(False)
    layout.addLayout(row(elided, QLineEdit("A plain field"), combo, *boxes))
    return holder


def tags() -> QWidget:
    """Chips that break the line."""
    holder = QWidget()
    holder.setFixedWidth(300)
    flow = FlowLayout(holder)
    for name in ("Lise Munk", "Carl Petri", "Birgit Dahl", "Aisha Sørensen", "+ 4"):
        flow.addWidget(Chip(name))
    return holder


def _bars() -> list[MoistureBar]:
    bars = []
    for filled, tier in enumerate(TIERS, start=1):
        bar = MoistureBar()
        bar.set_moisture(filled, tier)
        bars.append(bar)
    return bars


def buttons_panel() -> QWidget:
    """What the popover holds."""
    panel = QWidget()
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(Label("Log a talk with Mette", "text", TypeRole.NAME))
    layout.addLayout(
        row(*[TileButton(text, name) for text, name in (("Call", "phone"), ("Meeting", "meeting"))])
    )
    layout.addWidget(QLineEdit("Lisbon, and her new controller"))
    layout.addWidget(PrimaryButton("Log it", "check"))
    return panel


def main(path: str, mode: str) -> None:
    """Draw the sheet into `path`."""
    application = QApplication([])
    theme = ThemeController(application, ThemeMode(mode), reduce_motion=True)
    window = sheet()
    window.resize(980, 1080)
    toasts = ToastArea(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    toasts.show_toast("Karen is a VIP now", "Undo")
    toasts.show_toast("12 contacts imported, 3 skipped", "Show")
    application.processEvents()
    popover = Popover(buttons_panel(), window)
    popover.open_at(window.findChildren(Chip)[2])
    application.processEvents()
    window.grab().save(path)
    toasts.dismiss_all()
    del theme


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "light")
