"""Labels that shorten, chips that flow, banners and empty pages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbuilder.ui.theme import LIGHT
from relbuilder.ui.widgets.banner import BannerKind, InlineBanner
from relbuilder.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from relbuilder.ui.widgets.chip import Chip
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.empty_state import EmptyState
from relbuilder.ui.widgets.flow_layout import FlowLayout
from relbuilder.ui.widgets.label import Label


def test_a_label_shows_markup_as_typed(qtbot: QtBot) -> None:
    label = Label("<b>Bold & Co</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_elided_label_gives_way_but_says_all(qtbot: QtBot) -> None:
    label = ElidedLabel("Seminar on pensions, Copenhagen")
    qtbot.addWidget(label)
    label.resize(label.sizeHint().width() + 4, 20)
    assert not label.is_elided()
    label.resize(60, 20)
    assert label.is_elided()
    assert label.minimumSizeHint().width() < 60
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface.text(QAccessible.Text.Name) == "Seminar on pensions, Copenhagen"


def test_chips_break_the_line_where_the_room_ends(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    chips = [Chip(f"chip {number}") for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    width = chips[0].sizeHint().width() * 3 + 2 * flow.spacing() + 4
    holder.resize(width, flow.heightForWidth(width))
    holder.show()
    lines = sorted({chip.y() for chip in chips})
    assert [sum(chip.y() == line for chip in chips) for line in lines] == [3, 3]
    assert all(holder.rect().contains(chip.geometry()) for chip in chips)
    assert flow.heightForWidth(10_000) == chips[0].sizeHint().height()


def test_chips_flow_from_the_right_where_people_read_so(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(holder)
    first, second = Chip("one"), Chip("two")
    flow.addWidget(first)
    flow.addWidget(second)
    holder.resize(300, 40)
    holder.show()
    assert first.geometry().right() == holder.rect().right()
    assert second.geometry().right() < first.geometry().left()


def test_a_flow_is_emptied(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    flow.addWidget(Chip("one"))
    flow.clear()
    assert flow.count() == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None


def test_a_banner_says_offers_and_goes(qtbot: QtBot) -> None:
    banner = InlineBanner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_message("The file could not be read.", BannerKind.WARNING)
    action = banner.add_action("Choose another")
    assert not banner.isHidden()
    assert banner.accessibleName() == "The file could not be read."
    with qtbot.waitSignal(action.clicked):
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    close = banner.findChild(IconButton)
    assert isinstance(close, IconButton)
    with qtbot.waitSignal(banner.dismissed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_a_new_message_replaces_the_old_with_its_actions(qtbot: QtBot) -> None:
    banner = InlineBanner()
    qtbot.addWidget(banner)
    banner.show_message("One", BannerKind.WARNING)
    banner.add_action("Retry")
    banner.show_message("Two")
    assert banner.message() == "Two"
    assert [button for button in banner.findChildren(QuietButton) if button.isVisible()] == []
    banner.resize(300, 48)
    assert banner.grab().toImage().pixelColor(150, 3) == LIGHT.accent_soft


def test_an_empty_page_offers_its_steps(qtbot: QtBot) -> None:
    page = EmptyState("people", "Nobody here yet", "Import your contacts.")
    qtbot.addWidget(page)
    first, second = PrimaryButton("Import"), QuietButton("Add")
    page.add_button(first)
    page.add_button(second)
    page.set_text("Ingen her endnu", "Hent dine kontakter.")
    page.resize(600, 400)
    with qtbot.waitExposed(page):
        page.show()
    assert {label.text() for label in page.findChildren(Label)} == {"Ingen her endnu", "Hent dine kontakter."}
    assert first.mapTo(page, QPoint(0, 0)).x() < second.mapTo(page, QPoint(0, 0)).x()
