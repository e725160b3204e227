"""Every pair of text and ground in use reaches WCAG AA: 4.5 to 1, or 3 to 1 for what is not text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from relbuilder.ui.theme.tokens import DARK, DARK_HUES, LIGHT, LIGHT_HUES, TIER_KEYS, Tokens, blend

TEXT = 4.5
GRAPHIC = 3.0

TEXT_PAIRS = [
    *[(ink, ground) for ink in ("text", "text_2", "text_3") for ground in ("canvas", "surface", "sunk")],
    *[(ink, ground) for ink in ("accent", "warn") for ground in ("canvas", "surface", "sunk")],
    *[(tier, ground) for tier in TIER_KEYS for ground in ("canvas", "surface", "sunk")],
    ("text", "accent_soft"),
    ("text_2", "accent_soft"),
    ("accent", "accent_soft"),
    ("text", "warn_soft"),
    ("text_2", "warn_soft"),
    ("warn", "warn_soft"),
    ("on_accent", "accent"),
    ("on_warn", "warn"),
    ("toast_text", "toast"),
    ("toast_action", "toast"),
]


def luminance(color: QColor) -> float:
    """Relative luminance after WCAG 2.2, 0 for black to 1 for white."""

    def linear(part: float) -> float:
        return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_on_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(tokens.named(ink), tokens.named(ground)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("hue", LIGHT_HUES)
def test_every_hue_a_tier_may_wear(tokens: Tokens, hue: str) -> None:
    worn = tokens.wearing({"vip": hue})
    colors = worn.tier("vip")
    assert colors == tokens.hues[hue]
    for ground in ("canvas", "surface", "sunk"):
        assert contrast(worn.named("vip"), worn.named(ground)) >= TEXT
    assert contrast(colors.ink, colors.soft) >= TEXT
    assert contrast(tokens.text, colors.soft) >= TEXT
    assert contrast(tokens.surface, colors.ink) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["surface", "canvas", "sunk"])
def test_the_focus_ring_stands_out(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.accent, tokens.named(ground)) >= GRAPHIC


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("share", [0.05, 0.10])
def test_buttons_stay_readable_under_the_pointer(tokens: Tokens, share: float) -> None:
    primary = blend(tokens.text, tokens.accent, share)
    quiet = blend(tokens.text, tokens.surface, share)
    assert contrast(tokens.on_accent, primary) >= TEXT
    assert contrast(tokens.text_2, quiet) >= TEXT


def test_hues_look_different_from_each_other() -> None:
    for hues in (LIGHT_HUES, DARK_HUES):
        inks = [colors.ink for colors in hues.values()]
        assert len({ink.name() for ink in inks}) == len(inks)


def test_both_schemes_know_the_same_tiers_and_hues() -> None:
    assert list(LIGHT.hues) == list(DARK.hues)
    for tokens in (LIGHT, DARK):
        for tier in TIER_KEYS:
            assert tokens.named(tier) == tokens.tier(tier).ink
        with pytest.raises(KeyError):
            tokens.tier("accent")
