"""All that the program shows, in a language that nobody speaks, read from the left and from the right: nothing stays
English, nothing is cut, nothing covers its neighbour.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.bootstrap.assembly import assemble, assembled
from relbuilder.config.paths import Paths
from relbuilder.domain.tier import TIERS
from relbuilder.ui import application as module
from relbuilder.ui.application import Application
from relbuilder.ui.help.text_view import ManualView
from relbuilder.ui.theme import ThemeController
from relbuilder.ui.today.writing_again import WritingAgain
from relbuilder.ui.welcome.note import Note, Ring
from relbuilder.ui.welcome.sample_card import SampleCard
from relbuilder.ui.widgets.elided_label import ElidedLabel
from relbuilder.ui.widgets.plain_list import PlainList
from relbuilder.ui.widgets.popover import Popover
from relbuilder.ui.widgets.search_field import SearchField
from relbuilder.ui.widgets.toast import ToastArea
from relbuilder.ui.wording import tier_name
from tests.ui.hand import settle
from tests.ui.languages import drawn
from tests.ui.languages.pseudo import CYRILLIC, GREEK, HEBREW, PseudoTranslations, PseudoTranslator, written
from tests.ui.languages.scenes import SIZE, scenes

UNTRANSLATED: Final = (ManualView, PlainList, WritingAgain)
"""The manual with its contents, and the lines that are offered in either language."""
ELIDED: Final = (SampleCard, SearchField)
"""A name, and the hint in the search: screen readers say them whole."""
FLOATING: Final = (Popover, ToastArea, Note, Ring, SampleCard, QSplitterHandle)
LATIN: Final = re.compile("[A-Za-z]")
ALLOWED: Final = re.compile(r"\S+@\S+|\S*/\S+|English|Dansk|Danmark|(?<![A-Za-z])[A-Z](?![A-Za-z])")
"""Addresses of mails and files, what languages and countries call themselves, the letter of a key."""
FILLED_IN: Final = re.compile(f"[{GREEK}{GREEK.upper()}\\d]")


@dataclass
class Findings:
    """What was found in all scenes, each with the name of its scene."""

    english: list[str] = field(default_factory=list)
    elided: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    overlapping: list[str] = field(default_factory=list)
    sizes: list[str] = field(default_factory=list)

    def look_at(self, scene: str, shown: QWidget) -> None:
        """Go through one scene."""
        texts = (*drawn.texts(shown, UNTRANSLATED), *drawn.spoken(shown, UNTRANSLATED))
        self.english += [f"{scene}: {text}" for text in texts if LATIN.search(ALLOWED.sub("", text))]
        # What a user wrote may be of any length, and can be read whole elsewhere.
        ends = [text for text in drawn.texts(shown, ELIDED) if "…" in text and not _of_any_length(text)]
        self.elided += [f"{scene}: {text}" for text in ends]
        self.cut += [f"{scene}: {what}" for what in drawn.cut(shown)]
        self.outside += [f"{scene}: {what}" for what in drawn.outside(shown)]
        self.overlapping += [f"{scene}: {what}" for what in drawn.overlapping(shown, FLOATING)]


def _of_any_length(text: str) -> bool:
    """Whether it holds what was filled in, or is the name of a tier: users give them names of their own."""
    begun = text.strip("…")
    return bool(FILLED_IN.search(text)) or any(tier_name(tier).startswith(begun) for tier in TIERS)


@pytest.fixture(
    scope="module",
    params=[(CYRILLIC, Qt.LayoutDirection.LeftToRight), (HEBREW, Qt.LayoutDirection.RightToLeft)],
    ids=["from the left", "from the right"],
)
def findings(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    theme: ThemeController,
    tmp_path_factory: pytest.TempPathFactory,
) -> Findings:
    """What there is to find when the whole program is gone through once."""
    letters, direction = request.param
    before, others, found = QLocale(), set(qapp.topLevelWidgets()), Findings()
    paths = Paths(tmp_path_factory.mktemp("data"))
    PseudoTranslations.translator = PseudoTranslator(letters)
    qapp.setLayoutDirection(direction)
    with pytest.MonkeyPatch.context() as patch, assembled(paths) as program:
        patch.setattr(module, "Translations", PseudoTranslations)
        patch.setattr(module, "ThemeController", lambda *_arguments: theme)
        made = Application(qapp, program, partial(assemble, paths), inline=True)
        try:
            for scene, shown in scenes(made, program, tmp_path_factory.mktemp("books")):
                found.look_at(scene, shown)
                if shown is made.window and shown.size() != SIZE:
                    found.sizes.append(f"{scene}: {shown.size().toTuple()}")
        finally:
            made.window.close()
            made.close()
            qapp.removeTranslator(PseudoTranslations.translator)
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            QLocale.setDefault(before)
            # So many widgets would slow down every test that changes fonts or colours afterwards.
            for window in set(qapp.topLevelWidgets()) - others:
                window.deleteLater()
            settle()
    return found


def test_everything_is_translated(findings: Findings) -> None:
    assert findings.english == []


def test_no_text_of_ours_ends_in_an_ellipsis(findings: Findings) -> None:
    assert findings.elided == []


def test_no_text_is_cut(findings: Findings) -> None:
    assert findings.cut == []


def test_nothing_stands_outside_of_what_it_is_in(findings: Findings) -> None:
    assert findings.outside == []


def test_nothing_covers_its_neighbour(findings: Findings) -> None:
    assert findings.overlapping == []


def test_longer_texts_make_no_larger_window(findings: Findings) -> None:
    assert findings.sizes == []


class TestTheRulesNotice:
    """Each of them is tried on something that breaks it."""

    @pytest.fixture
    def box(self, qtbot: QtBot) -> QWidget:
        made = QWidget()
        qtbot.addWidget(made)
        made.resize(200, 100)
        return made

    def test_a_text_that_is_not_translated(self, box: QWidget) -> None:
        label = QLabel(f"{written('Karen')} is here", box)
        box.show()
        found = Findings()
        found.look_at("it", box)
        assert found.english == [f"it: {written('Karen')} is here"]
        label.setText(PseudoTranslator().translate("", "is here"))
        found = Findings()
        found.look_at("it", box)
        assert found.english == []

    def test_a_name_for_screen_readers_alone(self, box: QWidget) -> None:
        box.setAccessibleName(PseudoTranslator().translate("", "Box"))
        QPushButton(box).setToolTip("Press")
        box.show()
        found = Findings()
        found.look_at("it", box)
        assert found.english == ["it: Press"]

    def test_a_text_that_ends_before_its_end(self, box: QWidget) -> None:
        label = ElidedLabel("цццццц " * 20, parent=box)
        label.resize(50, 20)
        box.show()
        found = Findings()
        found.look_at("it", box)
        assert len(found.elided) == 1
        assert found.cut == []

    def test_a_text_without_room(self, box: QWidget) -> None:
        wide, high = QLabel("ц" * 80, box), QLabel("ццц " * 40, box)
        wide.setFixedSize(50, 20)
        high.setWordWrap(True)
        high.setGeometry(60, 0, 60, 20)
        box.show()
        assert len([what for what in drawn.cut(box) if "ц" * 80 in what]) == 1
        assert [what for what in drawn.cut(box) if "is higher" in what]
        wide.setText("ц")
        high.setText("ц")
        assert list(drawn.cut(box)) == []

    def test_what_stands_outside_or_covers_another(self, box: QWidget) -> None:
        one, other = QPushButton(box), QPushButton(box)
        one.setGeometry(0, 0, 50, 20)
        other.setGeometry(40, 0, 50, 20)
        box.show()
        assert list(drawn.outside(box)) == []
        assert len(list(drawn.overlapping(box, ()))) == 1
        assert list(drawn.overlapping(box, (QPushButton,))) == []
        other.move(180, 0)
        assert len(list(drawn.outside(box))) == 1
        assert list(drawn.overlapping(box, ())) == []
