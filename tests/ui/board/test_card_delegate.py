"""Cards fit their room in every font, width and direction, and are measured once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from relbuilder.domain.tier import TIERS, Tier
from relbuilder.services.readings import BoardFilter, Card, Sort
from relbuilder.ui.board import card_delegate
from relbuilder.ui.board.card_art import Ground
from relbuilder.ui.board.card_delegate import FACES_KEPT, CardDelegate
from relbuilder.ui.board.card_face import Face, Tone, face_of
from relbuilder.ui.board.card_layout import CardFonts, layout_of
from relbuilder.ui.board.card_wording import card_in_words, due_text
from relbuilder.ui.board.column_model import ColumnModel
from relbuilder.ui.board.mime import CardFiles
from relbuilder.ui.days import day_and_month
from relbuilder.ui.photo_cache import PhotoCache
from tests.ui.board.fake_board import TODAY, FakeBoard, person

VIP = Tier.VIP
ENGLISH = QLocale("en_GB")


@pytest.fixture(params=[1.0, 2.0], ids=["font 100 %", "font 200 %"])
def fonts(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[CardFonts]:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(font)
    yield CardFonts()
    qapp.setFont(before)


def due_in(days: int, **more: Any) -> Card:
    return person(1, VIP, days_over=-days, next_due=TODAY + timedelta(days=days), **more)


FULL = due_in(
    -9,
    name="Maximiliane Alexandra von Württemberg-Hohenstein",
    title="Chief Financial Officer",
    organisation="Havnens Skibsværft og Maskinfabrik",
    promises=12,
    birthday=date(2025, 11, 28),
)


def face(card: Card, fonts: CardFonts, width: int = 226, *, right_to_left: bool = False) -> Face:
    return face_of(card, width, layout_of(card.tier, fonts), fonts, right_to_left=right_to_left)


def spans(shown: Face, fonts: CardFonts) -> list[tuple[float, float]]:
    """From where to where each text of the bottom line reaches."""
    strong = fonts.caption if shown.tone is Tone.QUIET else fonts.strong
    texts = [(sign.line, fonts.caption) for sign in shown.signs] + [(shown.due, strong)]
    return [(line.at.x(), line.at.x() + fonts.of(font).horizontalAdvance(line.text)) for line, font in texts]


@pytest.mark.parametrize("width", [140, 226, 420])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_nothing_leaves_the_card_or_meets_on_it(fonts: CardFonts, width: int, right_to_left: bool) -> None:
    shown = face(FULL, fonts, width, right_to_left=right_to_left)
    edges = sorted(spans(shown, fonts))
    assert edges[0][0] >= 0
    assert edges[-1][1] <= width
    if shown.filled is not None:
        edges = sorted(
            [*edges, (shown.moisture_left, shown.moisture_left + layout_of(VIP, fonts).moisture[0])]
        )
    for (_, end), (start, _) in pairwise(edges):
        assert end <= start
    name_end = shown.name.at.x() + fonts.of(fonts.name).horizontalAdvance(shown.name.text)
    assert 0 <= shown.name.at.x() <= name_end <= width


def test_long_names_are_shortened_and_short_ones_are_not(fonts: CardFonts) -> None:
    assert face(FULL, fonts).name.text.endswith("…")
    assert face(replace(FULL, name="Bo"), fonts).name.text == "Bo"
    assert face(replace(FULL, name="Line\nbreak"), fonts, 800).name.text == "Line break"


def test_right_to_left_is_the_mirror_image(fonts: CardFonts) -> None:
    card = due_in(3, name="Bo", promises=1)
    plain, mirrored = face(card, fonts, 500), face(card, fonts, 500, right_to_left=True)
    layout = layout_of(VIP, fonts)
    assert plain.avatar_left is not None
    assert mirrored.avatar_left is not None
    assert plain.avatar_left + mirrored.avatar_left == 500 - layout.avatar
    assert plain.moisture_left < plain.signs[0].icon_left < plain.due.at.x()
    assert mirrored.moisture_left > mirrored.signs[0].icon_left > mirrored.due.at.x()


@pytest.mark.parametrize(
    ("days", "tone"), [(-9, Tone.OVER), (-1, Tone.OVER), (0, Tone.NOW), (1, Tone.NOW), (2, Tone.QUIET)]
)
def test_what_is_due_now_stands_out(fonts: CardFonts, days: int, tone: Tone) -> None:
    assert face(due_in(days), fonts).tone is tone


@pytest.mark.parametrize("days", [-9, 0])
def test_of_the_paused_nothing_stands_out(fonts: CardFonts, days: int) -> None:
    assert face(due_in(days, paused_until=date(2026, 1, 3)), fonts).tone is Tone.QUIET


def test_signs_stand_only_where_there_is_something(fonts: CardFonts) -> None:
    plain = face(due_in(3, promises=0, birthday=None), fonts, 400)
    assert plain.signs == ()
    both = face(due_in(3, promises=2, birthday=date(2025, 11, 28)), fonts, 600)
    assert [sign.icon for sign in both.signs] == ["promise", "gift"]
    assert both.signs[0].line.text == "2"


def test_where_its_word_has_no_room_a_sign_keeps_its_icon(fonts: CardFonts) -> None:
    card = due_in(20, promises=0, birthday=date(2025, 11, 28))
    widths = [face(card, fonts, width).signs for width in range(700, 60, -10)]
    seen = [("date" if signs[0].line.text else "icon") if signs else "none" for signs in widths]
    assert list(dict.fromkeys(seen)) == ["date", "icon", "none"]


def test_a_narrow_card_rather_shows_a_promise_than_moisture(fonts: CardFonts) -> None:
    shown = [face(FULL, fonts, width) for width in range(700, 100, -10)]
    assert [each.filled is None for each in shown] == sorted(each.filled is None for each in shown)
    assert {(each.filled is None, bool(each.signs)) for each in shown} >= {(False, True), (True, True)}
    assert (False, False) not in {(each.filled is None, bool(each.signs)) for each in shown}


def test_a_card_too_narrow_for_face_and_name_shows_the_name(fonts: CardFonts) -> None:
    for tier in (VIP, Tier.GRAVEYARD):
        shown = [face(person(1, tier), fonts, width) for width in range(700, 90, -10)]
        faces = [each.avatar_left is None for each in shown]
        assert faces == sorted(faces)
        assert set(faces) == {True, False}
        narrow = shown[-1]
        assert narrow.name.at.x() == layout_of(tier, fonts).padding


def test_at_rest_a_card_is_small_and_says_nothing_of_time(fonts: CardFonts) -> None:
    resting, living = layout_of(Tier.GRAVEYARD, fonts), layout_of(VIP, fonts)
    assert resting.pitch < 0.8 * living.pitch
    shown = face(person(1, Tier.GRAVEYARD, promises=3), fonts)
    assert shown.due.text == ""
    assert shown.signs == ()


def test_rows_grow_with_the_font(qapp: QApplication) -> None:
    before = qapp.font()
    small = layout_of(VIP, CardFonts()).pitch
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(font)
    large = layout_of(VIP, CardFonts()).pitch
    qapp.setFont(before)
    assert 1.4 * small < large < 2.2 * small


# ------------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "tomorrow"), (45, "in 45 day(s)"), (46, "09/01/2026"), (-2, "2 day(s) over")],
)
def test_due_days_in_words(qapp: QApplication, days: int, words: str) -> None:
    assert due_text(due_in(days), ENGLISH) == words


@pytest.mark.parametrize(("until", "words"), [(date(2026, 1, 3), "paused until 3 Jan"), (date.max, "paused")])
def test_a_pause_is_said_in_place_of_the_due_day(qapp: QApplication, until: date, words: str) -> None:
    assert due_text(due_in(-9, paused_until=until), ENGLISH) == words
    assert "over" not in card_in_words(due_in(-9, paused_until=until))
    assert "paused" in card_in_words(due_in(-9, paused_until=until))


def test_at_rest_there_is_nothing_to_pause() -> None:
    assert due_text(person(1, Tier.GRAVEYARD, paused_until=date.max)) == ""


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_GB", "24 Nov"),
        ("en_US", "Nov 24"),
        ("da_DK", "24. nov."),
        ("de_DE", "24. Nov."),
        ("ja_JP", "11月24日"),
    ],
)
def test_birthdays_in_the_order_of_the_land(locale: str, words: str) -> None:
    assert day_and_month(date(2025, 11, 24), QLocale(locale)) == words


def test_an_empty_card_has_no_empty_words() -> None:
    card = person(1, Tier.GRAVEYARD, name="Bo", title="", organisation="", promises=0, birthday=None)
    assert card_in_words(card) == "Bo"


# ---------------------------------------------------------------------------------------------- painting


def painted(delegate: CardDelegate, card: Card, look: Ground = Ground.PLAIN, scale: float = 1.0) -> QImage:
    image = QImage(int(260 * scale), int(120 * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    delegate.paint_card(painter, QRectF(10, 10, 226, 80), card, look, mirrored=False)
    painter.end()
    return image


@pytest.fixture
def board(qapp: QApplication) -> FakeBoard:
    return FakeBoard({tier: [tier.position + 1] for tier in TIERS})


def delegate_for(board: FakeBoard, tier: Tier) -> CardDelegate:
    model = ColumnModel(board.desk, tier, CardFiles(board.desk), lambda *_: None)
    model.load(BoardFilter(), Sort.MANUAL)
    delegate = CardDelegate(model, PhotoCache(board.desk))
    delegate.setParent(model)
    delegate.model_kept = model  # type: ignore[attr-defined]
    return delegate


def test_every_look_differs(board: FakeBoard) -> None:
    for tier in (VIP, Tier.GRAVEYARD):
        delegate = delegate_for(board, tier)
        images = [painted(delegate, person(1, tier), look) for look in Ground]
        for place, image in enumerate(images):
            assert all(image != other for other in images[place + 1 :])


def test_every_part_of_a_card_is_to_be_seen(board: FakeBoard) -> None:
    delegate = delegate_for(board, VIP)
    plain = due_in(
        5, name="Bo Berg", title="CFO", organisation="DTU", moisture=0.2, promises=0, birthday=None
    )
    before = painted(delegate, plain)
    changes: list[dict[str, Any]] = [
        {"name": "Bo Borg"},
        {"title": "CEO"},
        {"moisture": 0.9},
        {"promises": 1},
        {"birthday": TODAY},
    ]
    for number, change in enumerate(changes, 2):
        assert painted(delegate, replace(plain, id=number, **change)) != before, change
    assert painted(delegate, replace(plain, id=1)) == before


def test_a_card_is_sharp_on_a_fine_screen(board: FakeBoard) -> None:
    fine = painted(delegate_for(board, VIP), due_in(5), scale=2.0)
    coarse = painted(delegate_for(board, VIP), due_in(5)).scaled(fine.size())
    coarse.setDevicePixelRatio(2.0)
    assert fine != coarse


def test_a_card_is_measured_once(board: FakeBoard, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[int] = []

    def count(card: Card, *arguments: Any, **more: Any) -> Face:
        measured.append(card.id)
        return face_of(card, *arguments, **more)

    monkeypatch.setattr(card_delegate, "face_of", count)
    delegate = delegate_for(board, VIP)
    card = person(3, VIP)
    for _ in range(5):
        painted(delegate, card)
    assert measured == [3]
    delegate.renew()
    painted(delegate, card)
    assert measured == [3, 3]


def test_what_is_kept_is_bounded(board: FakeBoard) -> None:
    delegate = delegate_for(board, VIP)
    image = QImage(260, 120, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    for contact_id in range(FACES_KEPT + 50):
        delegate.paint_card(
            painter, QRectF(0, 0, 200, 80), person(contact_id, VIP), Ground.PLAIN, mirrored=False
        )
    painter.end()
    assert len(delegate._faces) == FACES_KEPT


def test_a_group_shows_two_faces_who_they_are_and_how_many(fonts: CardFonts) -> None:
    faces = ("Signe Krogh", "Morten Krogh")
    group = face(person(1, VIP, promises=0, members=3, faces=faces), fonts, 460)
    assert group.stacked == ("SK", "MK")
    assert group.detail.text == "Signe Krogh, Morten Krogh, …"
    assert [(sign.icon, sign.line.text) for sign in group.signs] == [("people", "3")]
    assert face(person(1, VIP), fonts).stacked == ()
