"""The tiers in Settings: names and colours are worn at once, numbers are stored and can be undone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from relbuilder.config import settings as settings_file
from relbuilder.config.paths import Paths
from relbuilder.domain.errors import Code, StorageProblem
from relbuilder.domain.tier import DEFAULT_POLICIES, Tier
from relbuilder.services import recording, tiers
from relbuilder.services.contacts import add_contact
from relbuilder.services.history import Label
from relbuilder.ui.board.column_header import ColumnHeader
from relbuilder.ui.desk import Desk
from relbuilder.ui.preferences import Preferences
from relbuilder.ui.settings.tiers import Tiers
from relbuilder.ui.theme import ThemeController, active
from relbuilder.ui.tier_names import use_tier_names
from relbuilder.ui.wording import short_tier_name, tier_name
from tests.people import person
from tests.ui.conftest import FakeShell
from tests.ui.hand import Hand, settle
from tests.world import World

VIP, GRAVEYARD = Tier.VIP, Tier.GRAVEYARD


@pytest.fixture
def section(desk: Desk, preferences: Preferences, qtbot: QtBot) -> Iterator[Tiers]:
    made = Tiers(desk, preferences)
    qtbot.addWidget(made)
    made.resize(640, 800)
    made.show()
    made.activateWindow()
    yield made
    preferences.reset_all()


@pytest.fixture(autouse=True)
def british_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def policy(desk: Desk, tier: Tier = VIP) -> tuple[int | None, int | None, int]:
    stored = next(c.policy for c in desk.reader.columns() if c.policy.tier is tier)
    return stored.cadence_days, stored.capacity, stored.minutes_per_touch


def number(section: Tiers, name: str, tier: Tier = VIP) -> QLineEdit:
    numbers = section.cards[tier].numbers
    assert numbers is not None
    return numbers.field(name)


# ---------------------------------------------------------------------------------------------------- names


def test_a_name_of_ones_own_is_used_everywhere_at_once(section: Tiers, paths: Paths, qtbot: QtBot) -> None:
    head = ColumnHeader(VIP)
    qtbot.addWidget(head)
    write(section.cards[VIP].name, "  My   stars ")
    assert section.cards[VIP].name.text() == "My stars"
    assert settings_file.load(paths.settings).tier_names == {"vip": "My stars"}
    assert tier_name(VIP) == short_tier_name(VIP) == "My stars"
    assert head.accessibleName().startswith("My stars")
    assert section.cards[VIP].swatches.accessibleName() == "Colour of My stars"


@pytest.mark.parametrize("text", ["", "   ", "VIP", "vip"])
def test_the_usual_name_or_none_is_the_usual_one(section: Tiers, paths: Paths, text: str) -> None:
    write(section.cards[VIP].name, "Stars")
    write(section.cards[VIP].name, text)
    assert section.cards[VIP].name.text() == "VIP"
    assert settings_file.load(paths.settings).tier_names == {}
    assert tier_name(VIP) == "VIP"


def test_two_tiers_are_not_called_the_same(section: Tiers, paths: Paths) -> None:
    write(section.cards[GRAVEYARD].name, "Drawer")
    card = section.cards[VIP]
    for taken in ("inner circle", "drawer", "Business-card graveyard"):
        write(card.name, taken)
        assert card.complaint() == "Another tier is called that already.", taken
        assert card.name.accessibleDescription() == card.complaint()
        assert tier_name(VIP) == "VIP"
    QTest.keyClick(card.name, Qt.Key.Key_Escape)
    assert (card.name.text(), card.complaint()) == ("VIP", "")
    assert settings_file.load(paths.settings).tier_names == {"graveyard": "Drawer"}
    assert short_tier_name(GRAVEYARD) == "Drawer"


def test_a_name_is_no_novel(section: Tiers) -> None:
    write(section.cards[VIP].name, "x" * 100)
    assert len(tier_name(VIP)) == 40


def test_names_that_a_hand_wrote_into_the_file_are_tidied() -> None:
    use_tier_names({"vip": "  ", "inner_circle": "a\nb", "boss": "No tier"})
    assert (tier_name(VIP), tier_name(Tier.INNER_CIRCLE)) == ("VIP", "a b")
    use_tier_names({})


# -------------------------------------------------------------------------------------------------- colours


def test_a_colour_is_worn_at_once_and_kept(section: Tiers, paths: Paths) -> None:
    card = section.cards[VIP]
    assert card.swatches.hue() == "gold"
    press(card.swatches.swatch("teal"))
    assert active().tier("vip") == active().hues["teal"]
    assert settings_file.load(paths.settings).tier_colors == {"vip": "teal"}
    press(card.swatches.swatch("gold"))
    assert settings_file.load(paths.settings).tier_colors == {}


def test_a_colour_is_worn_in_the_dark_too(section: Tiers, preferences: Preferences) -> None:
    press(section.cards[VIP].swatches.swatch("teal"))
    preferences.change(theme="dark")
    assert active().dark
    assert active().tier("vip") == active().hues["teal"]


def test_columns_are_painted_anew_in_it(section: Tiers, qtbot: QtBot) -> None:
    head = ColumnHeader(VIP)
    qtbot.addWidget(head)
    head.resize(240, 80)
    head.show()

    def colors() -> set[str]:
        image = head.grab().toImage()
        return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}

    teal = active().hues["teal"].ink.name()
    assert teal not in colors()
    press(section.cards[VIP].swatches.swatch("teal"))
    assert teal in colors()


def test_colours_are_chosen_by_key_and_named(section: Tiers) -> None:
    swatches = section.cards[VIP].swatches
    chosen = swatches.swatch("gold")
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert swatches.hue() == "moss"
    assert swatches.swatch("moss").accessibleName() == "Moss"
    assert swatches.accessibleName() == "Colour of VIP"


def test_the_mark_of_the_chosen_one_is_no_matter_of_colour(section: Tiers) -> None:
    swatch = section.cards[VIP].swatches.swatch("gold")
    chosen = swatch.grab().toImage()
    section.cards[VIP].swatches.choose("teal")
    middle = chosen.rect().center()
    inked = [
        QColor(chosen.pixel(x, y)) == active().surface
        for x in range(middle.x() - 6, middle.x() + 6)
        for y in range(middle.y() - 6, middle.y() + 6)
    ]
    assert any(inked), "a tick stands in the disc"


def test_a_hue_nobody_knows_is_the_usual_one(section: Tiers, preferences: Preferences) -> None:
    preferences.change(tier_colors={"vip": "ultraviolet", "boss": "teal"})
    assert section.cards[VIP].swatches.hue() == "gold"
    assert active().tier("vip") == active().hues["gold"]


# -------------------------------------------------------------------------------------------------- numbers


def test_numbers_are_stored_told_and_undone(section: Tiers, desk: Desk, shell: FakeShell) -> None:
    write(number(section, "cadence_days"), "60")
    write(number(section, "capacity"), "20")
    write(number(section, "minutes_per_touch"), "45")
    assert policy(desk) == (60, 20, 45)
    assert [undoable for _, undoable in shell.told] == [True, True, True]
    labels = [recording.undo(desk.context) for _ in range(3)]
    assert labels == [Label.MINUTES, Label.CAPACITY, Label.CADENCE]
    settle()
    assert [number(section, name).text() for name in ("cadence_days", "capacity", "minutes_per_touch")] == [
        "90",
        "35",
        "30",
    ]


@pytest.mark.parametrize(
    ("name", "bad", "bounds"),
    [
        ("cadence_days", ("0", "3651", "often", ""), "1 to 3,650"),
        ("capacity", ("0", "1000001", "-3"), "1 to 1,000,000"),
        ("minutes_per_touch", ("1441", "1.5"), "0 to 1,440"),
    ],
)
def test_what_is_no_number_is_said_and_not_stored(
    section: Tiers, desk: Desk, name: str, bad: tuple[str, ...], bounds: str
) -> None:
    card = section.cards[VIP]
    for text in bad:
        write(number(section, name), text)
        assert card.complaint() == f"Write a number from {bounds}.", text
        assert policy(desk) == (90, 35, 30)
    write(number(section, name), "7")
    assert card.complaint() == ""


def test_a_number_that_could_not_be_stored_is_taken_back(
    section: Tiers, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise StorageProblem(Code.STORAGE_BUSY)

    monkeypatch.setattr(tiers, "set_capacity", busy)
    write(number(section, "capacity"), "20")
    assert [type(problem) for problem in shell.problems] == [StorageProblem]
    assert number(section, "capacity").text() == "35"


def test_counting_is_stored_once_it_rests(section: Tiers, desk: Desk, qtbot: QtBot) -> None:
    field = number(section, "cadence_days")
    field.setFocus()
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "95"
    qtbot.waitUntil(lambda: policy(desk)[0] == 95)
    assert recording.undo(desk.context) is Label.CADENCE
    assert policy(desk)[0] == 90, "five steps are one deed"


def test_what_was_counted_is_not_lost_with_the_page(section: Tiers, desk: Desk) -> None:
    field = number(section, "capacity")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    section.hide()
    assert policy(desk)[1] == 36


def test_an_event_does_not_write_over_what_is_being_counted(section: Tiers, desk: Desk) -> None:
    field = number(section, "capacity")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    tiers.set_minutes(desk.context, VIP, 20)
    settle()
    assert field.text() == "36"
    assert number(section, "minutes_per_touch").text() == "20"


def test_the_graveyard_asks_for_nothing(section: Tiers) -> None:
    assert section.cards[GRAVEYARD].numbers is None
    assert any("at rest: no rhythm, no reminders" in words for words in Hand(section).words())


def test_it_says_what_tiers_cost_and_all_together(
    section: Tiers, world: World, preferences: Preferences
) -> None:
    for name in ("Anna Berg", "Bo Dahl"):
        add_contact(world.context, person(name), Tier.INNER_CIRCLE)
    settle()
    assert any("2 h a month" in words for words in Hand(section).words())
    assert "ask for 0 touches and 28 min a week" in section._load.text()
    assert "You can give 10 and 4 h." in section._load.text()
    write(number(section, "cadence_days", Tier.INNER_CIRCLE), "1")
    settle()
    assert "14 touches" in section._load.text()
    assert "Ask less often" in section._load.text()


# ---------------------------------------------------------------------------------------------------- reset


def test_everything_goes_back_to_the_usual_and_the_numbers_can_be_undone(
    section: Tiers, desk: Desk, paths: Paths, shell: FakeShell
) -> None:
    assert not section.reset.isVisible()
    write(section.cards[VIP].name, "Stars")
    press(section.cards[VIP].swatches.swatch("teal"))
    write(number(section, "cadence_days"), "60")
    settle()
    assert section.reset.isVisible()
    press(section.reset)
    settle()
    kept = settings_file.load(paths.settings)
    assert (kept.tier_names, kept.tier_colors) == ({}, {})
    assert {c.policy.tier: c.policy for c in desk.reader.columns()} == DEFAULT_POLICIES
    assert section.cards[VIP].name.text() == "VIP"
    assert number(section, "cadence_days").text() == "90"
    assert not section.reset.isVisible()
    assert shell.told[-1] == ("The tiers ask for what is usual again", True)
    assert recording.undo(desk.context) is Label.TIERS
    settle()
    assert number(section, "cadence_days").text() == "60"
    assert section.reset.isVisible()


def test_it_follows_what_happens_elsewhere(section: Tiers, desk: Desk) -> None:
    tiers.set_cadence(desk.context, VIP, 45)
    settle()
    assert number(section, "cadence_days").text() == "45"
    section.hide()
    tiers.set_cadence(desk.context, VIP, 46)
    section.show()
    assert number(section, "cadence_days").text() == "46"


def test_all_that_tells_of_a_name_is_told_of_another_one(theme: ThemeController, qtbot: QtBot) -> None:
    class Listener(QWidget):
        heard = 0

        def changeEvent(self, event: QEvent) -> None:
            self.heard += event.type() == QEvent.Type.LanguageChange
            super().changeEvent(event)

    window = QWidget()
    qtbot.addWidget(window)
    inside = Listener(window)
    use_tier_names({"vip": "Stars"})
    assert inside.heard == 1
    use_tier_names({"vip": "Stars"})
    assert inside.heard == 1
    use_tier_names({})
