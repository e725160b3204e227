"""How a row looks: faces, icons, tones, and lines that are told in full where they do not fit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from relbuilder.domain.reminder import ReminderKind
from relbuilder.domain.tier import Tier
from relbuilder.services.readings import Row
from relbuilder.ui.desk import Desk
from relbuilder.ui.photo_cache import PhotoCache
from relbuilder.ui.row_wording import When
from relbuilder.ui.theme import ThemeController, active
from relbuilder.ui.today.agenda_row import AgendaRow
from tests.ui.today.days import DAY, ZONE, person_row, promise_row, reminder_row, somebody, talk

MakeRow = Callable[..., AgendaRow]


@pytest.fixture
def make(desk: Desk, qtbot: QtBot, theme: ThemeController) -> MakeRow:
    photos = PhotoCache(desk)

    def made(row: Row, width: int = 900) -> AgendaRow:
        widget = AgendaRow(row, When(DAY, ZONE, 4), photos)
        qtbot.addWidget(widget)
        widget.resize(width, widget.heightForWidth(width))
        widget.show()
        return widget

    return made


def _colors(row: AgendaRow, where: str) -> set[str]:
    layout = row.measure(row.width())
    image: QImage = row.grab(getattr(layout, where)).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("tier", [Tier.GOOD_TO_KNOW, Tier.VIP, Tier.INNER_CIRCLE])
def test_a_face_wears_its_tiers_colours(make: MakeRow, tier: Tier) -> None:
    row = make(person_row(somebody("Karen Nørby", tier=tier)))
    assert active().tier(tier.value).soft.name() in _colors(row, "face")


def test_a_promise_is_a_sign_in_the_colour_of_what_is_owed(make: MakeRow) -> None:
    row = make(promise_row("Send it", somebody("Karen Nørby")))
    assert QColor(active().warn).name() in _colors(row, "face")


def test_a_reminder_about_nobody_has_a_quiet_sign(make: MakeRow) -> None:
    assert QColor(active().text_2).name() in _colors(make(reminder_row(ReminderKind.OWN, "Pay")), "face")


@pytest.mark.parametrize(("over", "ink"), [(9, "warn"), (0, "accent"), (-1, "text_2")])
def test_only_what_is_late_looks_late(make: MakeRow, over: int, ink: str) -> None:
    row = make(person_row(somebody("Karen Nørby"), over))
    assert row.words().when_ink == ink
    assert row.words().strong is (over >= 0)


def test_what_does_not_fit_is_told_by_a_tool_tip(make: MakeRow) -> None:
    note = "a note that goes on for much longer than any row is wide " * 3
    row = make(person_row(somebody("Karen Nørby", last_touch=talk(date(2025, 5, 19), note=note))))
    layout = row.measure(row.width())
    assert row._hidden_text(layout.title.center()) == ""
    assert row._hidden_text(layout.detail.center()) == row.words().detail
    place = layout.detail.center()
    QApplication.sendEvent(row, QHelpEvent(QHelpEvent.Type.ToolTip, place, row.mapToGlobal(place)))
    assert QToolTip.text() == row.words().detail
    QToolTip.hideText()


def test_a_narrow_row_keeps_its_buttons_inside(make: MakeRow) -> None:
    row = make(person_row(somebody("Karen Nørby")), 320)
    for button in row.findChildren(type(next(iter(row._buttons)))):
        assert row.rect().contains(button.geometry())


def test_a_photo_takes_the_place_of_initials(make: MakeRow, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[int] = []
    monkeypatch.setattr(PhotoCache, "get", lambda _self, contact_id, *_rest: wanted.append(contact_id))
    make(person_row(somebody("Karen Nørby", 7, has_photo=True))).grab()
    make(person_row(somebody("Bo Dahl", 8))).grab()
    assert set(wanted) == {7}
