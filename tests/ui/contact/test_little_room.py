"""In a narrow panel, or with a large font, everything still stands within its edges."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QWidget

from relbuilder.domain.tier import Tier
from relbuilder.ui.contact.section import Section
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.widgets.chip import Chip
from tests.people import person
from tests.storage.people import FULL
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle

LONG = "a tag that somebody made very long and then never shortened again"


def beyond(kit: Kit) -> list[QWidget]:
    """What stands out over the panel's right edge."""
    return [
        widget
        for widget in kit.hand.seen(QWidget)
        if widget.mapTo(kit.panel, widget.rect().topRight()).x() >= kit.panel.width()
    ]


def cut_off(kit: Kit) -> list[QWidget]:
    """What reaches below the lower edge of its part."""
    return [
        widget
        for widget in kit.hand.seen(QWidget)
        if widget.mapTo(kit.panel, widget.rect().bottomLeft()).y() > _floor(kit, widget)
    ]


def squeezed(kit: Kit) -> list[QWidget]:
    """Controls that are lower than they have to be."""
    controls = (QAbstractButton, QComboBox, QLineEdit)
    return [
        widget
        for widget in kit.hand.seen(QWidget)
        if isinstance(widget, controls) and widget.height() < widget.minimumSizeHint().height()
    ]


def _floor(kit: Kit, widget: QWidget) -> int:
    """The lower edge of the part that the widget belongs to, or of anything at all outside of the parts."""
    part: QWidget | None = widget
    while part is not None and not isinstance(part, Section):
        part = part.parentWidget()
    return part.mapTo(kit.panel, part.rect().bottomLeft()).y() if part else sys.maxsize


def open_rhythm(kit: Kit) -> None:
    rhythm = kit.panel.findChild(QAbstractButton, "rhythm")
    assert rhythm is not None
    rhythm.click()
    box = kit.hand.choice("How often to be in touch")
    box.setCurrentIndex(box.count() - 1)


def open_reminder(kit: Kit) -> None:
    kit.hand.press("More")
    kit.hand.choose("Reminder…")
    box = kit.hand.choice("Repeated")
    box.setCurrentIndex(box.count() - 1)


def open_promise(kit: Kit) -> None:
    kit.hand.press("Promise")


@pytest.mark.parametrize("width", [200, 260, 320, 480])
@pytest.mark.parametrize("opened", [open_rhythm, open_reminder, open_promise])
def test_nor_do_forms_stand_out(busy: Kit, opened: Callable[[Kit], None], width: int) -> None:
    opened(busy)
    busy.panel.resize(width, 900)
    settle()
    assert beyond(busy) == cut_off(busy) == squeezed(busy) == []


@pytest.mark.parametrize("opened", [open_rhythm, open_reminder, open_promise])
def test_a_form_comes_into_sight_however_low_the_panel(busy: Kit, opened: Callable[[Kit], None]) -> None:
    busy.panel.resize(260, 320)
    settle()
    opened(busy)
    settle()
    done = busy.hand.button("Done")
    (viewport,) = [area.viewport() for area in busy.hand.seen(QScrollArea)]
    assert viewport.rect().contains(done.mapTo(viewport, done.rect().center()))


@pytest.mark.parametrize("width", [180, 240, 320, 480])
def test_nothing_stands_out_over_the_edge(kit: Kit, width: int) -> None:
    kit.meet(replace(FULL, photo=None, tags=("shipping", LONG)))
    kit.panel.resize(width, 900)
    settle()
    assert kit.panel.width() == max(width, kit.panel.minimumSizeHint().width())
    assert beyond(kit) == cut_off(kit) == []


def test_nor_with_a_font_of_twice_the_size(kit: Kit, theme: ThemeController, qapp: QApplication) -> None:
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 2)
    try:
        qapp.setFont(large)
        theme.refresh_fonts()
        kit.meet(replace(FULL, photo=None, tags=("shipping", LONG)))
        kit.panel.resize(360, 1200)
        settle()
        assert beyond(kit) == cut_off(kit) == []
    finally:
        qapp.setFont(before)
        theme.refresh_fonts()


def test_a_long_tag_is_shortened_and_its_neighbours_are_not(kit: Kit) -> None:
    kit.meet(replace(person("Anna Berg"), tags=("board", LONG)))
    short, long = (next(c for c in kit.hand.seen(Chip) if c.text() == tag) for tag in ("board", LONG))
    assert not short.is_elided()
    assert long.is_elided()


@pytest.mark.parametrize("tier", Tier)
def test_the_tiers_name_is_whole(kit: Kit, tier: Tier) -> None:
    kit.meet("Anna Berg", tier)
    (button,) = kit.panel.findChildren(QWidget, "tier")
    assert button.width() == button.sizeHint().width()
