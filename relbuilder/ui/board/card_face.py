"""What is written on one card and where, measured once: the delegate then only draws. Knows no colours."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont

from relbuilder.domain.moisture import segments
from relbuilder.domain.text import initials
from relbuilder.services.readings import Card
from relbuilder.ui.board.card_layout import CardFonts, CardLayout
from relbuilder.ui.board.card_wording import detail_text, due_text
from relbuilder.ui.days import day_and_month
from relbuilder.ui.theme import spacing

_LEAST_LETTERS = 11
"""Of a name, that have room beside the face."""


class Tone(Enum):
    """How loudly a due day is said."""

    QUIET = "quiet"
    NOW = "now"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Line:
    """Text that fits, and where its baseline starts; on an empty one nothing is drawn."""

    text: str
    at: QPointF


@dataclass(frozen=True, slots=True)
class Sign:
    """A small icon with a word beside it."""

    icon: str
    icon_left: float
    line: Line


@dataclass(frozen=True, slots=True)
class Face:
    """A card measured for one width. All positions are relative to the card's top left corner."""

    card: Card
    width: int
    initials: str
    stacked: tuple[str, ...]
    """The initials of a group's first members; one face is painted where there are none."""
    avatar_left: float | None
    """None where the card is too narrow for a face beside a name: who it is comes first."""
    name: Line
    detail: Line
    filled: int | None
    """Segments of moisture; None where the card is too narrow for them beside what is said in words."""
    moisture_left: float
    signs: tuple[Sign, ...]
    due: Line
    tone: Tone


def tone_of(card: Card) -> Tone:
    """Overdue people, then those of today and tomorrow, stand out; of the paused nothing is asked."""
    if card.paused_until is not None or card.days_over is None or card.days_over < -1:
        return Tone.QUIET
    return Tone.OVER if card.days_over > 0 else Tone.NOW


def face_of(card: Card, width: int, layout: CardLayout, fonts: CardFonts, *, right_to_left: bool) -> Face:
    """Measure and shorten what `card` says so that it fits a card of `width` pixels."""
    ruler = _Ruler(width, fonts, right_to_left=right_to_left)
    roomy = (
        width - layout.text_start - layout.padding >= _LEAST_LETTERS * fonts.of(fonts.name).averageCharWidth()
    )
    text_start = layout.text_start if roomy else layout.padding
    room = width - text_start - layout.padding
    tone = tone_of(card)
    due = Line("", QPointF())
    signs: tuple[Sign, ...] = ()
    filled: int | None = segments(card.moisture)
    if layout.foot is not None:
        font = fonts.caption if tone is Tone.QUIET else fonts.strong
        words = due_text(card)
        taken = fonts.of(font).horizontalAdvance(words)
        due = ruler.line(words, font, width - layout.padding - min(taken, room), layout.foot, room)
        start, end = text_start, width - layout.padding - taken - spacing.SPACE_XS
        needed = layout.moisture[0] + (spacing.SPACE_S + layout.icon if card.promises else 0)
        if not roomy or start + needed > end:
            filled = None
        else:
            start += layout.moisture[0] + spacing.SPACE_S
        signs = tuple(_signs(card, ruler, layout, start, end))
    return Face(
        card=card,
        width=width,
        initials=initials(card.name),
        stacked=tuple(map(initials, card.faces)),
        avatar_left=ruler.left(layout.padding, layout.avatar) if roomy else None,
        name=ruler.line(card.name, fonts.name, text_start, layout.name, room),
        detail=ruler.line(detail_text(card), fonts.detail, text_start, layout.detail, room),
        filled=filled,
        moisture_left=ruler.left(text_start, layout.moisture[0]),
        signs=signs,
        due=due,
        tone=tone,
    )


class _Ruler:
    """Places things on a card from its leading edge, whichever side that is."""

    def __init__(self, width: int, fonts: CardFonts, *, right_to_left: bool) -> None:
        self._width = width
        self._fonts = fonts
        self._mirrored = right_to_left

    def left(self, start: float, length: float) -> float:
        """The left edge of something `length` long that starts `start` from the leading edge."""
        return self._width - start - length if self._mirrored else start

    def line(self, text: str, font: QFont, start: float, baseline: float, room: float) -> Line:
        """One line of text, shortened to `room`."""
        measure = self._fonts.of(font)
        # What people type may hold line breaks; a card has single lines.
        text = measure.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room)
        return Line(text, QPointF(self.left(start, measure.horizontalAdvance(text)), baseline))

    def width_of(self, text: str) -> float:
        """How wide a caption is."""
        return self._fonts.of(self._fonts.caption).horizontalAdvance(text)


def _signs(card: Card, ruler: _Ruler, layout: CardLayout, start: float, end: float) -> list[Sign]:
    """Signs from `start` on that end before `end`, one without its word rather than not at all.

    Promises come first, for they outrank all else.
    """
    told = []
    if card.promises:
        told.append(("promise", str(card.promises)))
    if card.members:
        told.append(("people", str(card.members)))
    if card.birthday:
        told.append(("gift", day_and_month(card.birthday)))
    signs: list[Sign] = []
    for icon, word in told:
        text_start = start + layout.icon + spacing.SPACE_XS
        width = ruler.width_of(word)
        if start + layout.icon > end or layout.foot is None:
            break
        fits = text_start + width <= end
        line = Line(word if fits else "", QPointF(ruler.left(text_start, width), layout.foot))
        signs.append(Sign(icon, ruler.left(start, layout.icon), line))
        start = text_start + (width if fits else 0) + spacing.SPACE_S
    return signs
