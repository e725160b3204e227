"""Where things stand on a card, all from the font. Pure geometry: paints nothing and knows no contact."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from relbuilder.domain.tier import Tier
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.moisture import moisture_size

DETAIL_SIZE = 0.92
"""The line below a name, between the base size and a caption."""
_LEADING = 1
"""Pixels between the two lines."""


class CardFonts:
    """The fonts of a card and their measures, made once for an application font."""

    def __init__(self) -> None:
        self.name = typography.font(TypeRole.NAME)
        self.detail = typography.scaled(typography.font(), DETAIL_SIZE)
        self.caption = typography.font(TypeRole.CAPTION, tabular=True)
        self.strong = typography.font(TypeRole.CAPTION_STRONG, tabular=True)
        self._measures = {
            font.key(): QFontMetricsF(font) for font in (self.name, self.detail, self.caption, self.strong)
        }

    def of(self, font: QFont) -> QFontMetricsF:
        """The measures of one of the four fonts."""
        return self._measures[font.key()]


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Distances within a card in pixels, from its leading top corner. `pitch` is the height of a row.

    Baselines are counted from the card's top. `foot` is the baseline of the bottom line, None where there is none.
    """

    card_height: int
    pitch: int
    inset: int
    padding: int
    avatar: int
    text_start: int
    name: float
    detail: float
    foot: float | None
    foot_middle: float
    icon: int
    moisture: tuple[int, int]

    def card_rect(self, row: QRectF, inset_end: int, *, right_to_left: bool, at_top: bool = False) -> QRectF:
        """The card within its row; in a row made taller for a landing it stands at the bottom, or at its top."""
        gap = self.pitch - self.card_height
        top = row.top() if at_top else row.bottom() - self.pitch
        left = row.left() + (inset_end if right_to_left else self.inset)
        return QRectF(left, top + gap / 2, row.width() - self.inset - inset_end, self.card_height)


def layout_of(tier: Tier, fonts: CardFonts) -> CardLayout:
    """The layout of a tier's cards: whole cards for the living tiers, small flat rows at rest."""
    name, detail, caption = fonts.of(fonts.name), fonts.of(fonts.detail), fonts.of(fonts.caption)
    lines = name.height() + _LEADING + detail.height()
    size = moisture_size()
    if not tier.living:
        height = _even(lines + 2 * spacing.SPACE_S)
        avatar = _even(name.height() * 1.7)
        top = (height - lines) / 2
        return CardLayout(
            card_height=height,
            pitch=height + 4,
            inset=spacing.SPACE_S,
            padding=spacing.SPACE_M,
            avatar=avatar,
            text_start=spacing.SPACE_M + avatar + spacing.SPACE_S + 2,
            name=top + name.ascent(),
            detail=top + name.height() + _LEADING + detail.ascent(),
            foot=None,
            foot_middle=0.0,
            icon=0,
            moisture=(0, 0),
        )
    padding = spacing.SPACE_M
    avatar = _even(name.height() * 2.2)
    foot_top = padding + lines + spacing.SPACE_S
    height = _even(foot_top + caption.height() + padding)
    return CardLayout(
        card_height=height,
        pitch=height + spacing.SPACE_S,
        inset=spacing.SPACE_S + 2,
        padding=padding,
        avatar=avatar,
        text_start=padding + avatar + spacing.SPACE_S,
        name=padding + name.ascent(),
        detail=padding + name.height() + _LEADING + detail.ascent(),
        foot=foot_top + caption.ascent(),
        foot_middle=foot_top + caption.height() / 2,
        icon=typography.icon_size(TypeRole.CAPTION),
        moisture=(size.width(), size.height()),
    )


def _even(length: float) -> int:
    """Rounded up to an even number, so that halves fall on whole pixels."""
    return 2 * int(length / 2 + 0.999)
