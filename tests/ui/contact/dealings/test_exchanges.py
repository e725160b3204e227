"""Given and received: written down from the menu, of their usual size, corrected from the timeline, taken away."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from relbuilder.domain.exchange import SIZES, Exchange, ExchangeDirection, ExchangeKind
from relbuilder.services import exchanges, recording
from relbuilder.ui.contact.dealings.exchange_wording import KIND_ICONS, kind_name, size_words
from relbuilder.ui.contact.dealings.kind_field import KindField, kind_value, read_kind
from relbuilder.ui.contact_deed import ContactDeed
from tests.ui.contact.conftest import Kit
from tests.ui.hand import settle

GIVEN, RECEIVED = ExchangeDirection.GIVEN, ExchangeDirection.RECEIVED


def known(kit: Kit) -> list[Exchange]:
    """What is stored of who is shown."""
    return list(kit.dossier().exchanges)


@pytest.mark.parametrize(
    ("offer", "asked", "direction", "told"),
    [
        ("Gave…", "What did you give Mette?", GIVEN, "What you gave is noted"),
        ("Received…", "What did you get from Mette?", RECEIVED, "What you received is noted"),
    ],
)
def test_it_is_written_down_from_the_menu(
    kit: Kit, offer: str, asked: str, direction: ExchangeDirection, told: str
) -> None:
    kit.meet("Mette Holm")
    kit.hand.press("More")
    kit.hand.choose(offer)
    assert kit.hand.field(asked).hasFocus()
    kit.hand.type("a client")
    kinds = kit.hand.choice("What kind")
    kinds.setCurrentIndex(kinds.findText("Business"))
    assert kit.hand.choice("How big").currentText() == "A real effort"
    kit.hand.write("When", "yesterday")
    kit.hand.key(Qt.Key.Key_Return)
    (stored,) = known(kit)
    day = kit.desk.today() - timedelta(1)
    assert (stored.direction, stored.text, stored.kind, stored.size, stored.day) == (
        *(direction, "a client", ExchangeKind.BUSINESS, 5, day),
    )
    assert kit.shell.told == [(told, True)]
    recording.undo(kit.desk.context)
    assert known(kit) == []


def test_a_day_that_is_none_or_still_to_come_is_said_inline_and_nothing_is_lost(kit: Kit) -> None:
    kit.meet("Mette Holm")
    kit.panel.begin(ContactDeed.GAVE)
    kit.hand.type("a tip")
    kit.hand.write("When", "some day")
    kit.hand.key(Qt.Key.Key_Return)
    assert any(words.startswith("That is no date") for words in kit.hand.words())
    kit.hand.write("When", "2026-01-01")
    kit.hand.key(Qt.Key.Key_Return)
    assert known(kit) == []
    assert kit.hand.field("What did you give Mette?").text() == "a tip"
    kit.hand.write("When", "")
    kit.hand.key(Qt.Key.Key_Return)
    assert [exchange.day for exchange in known(kit)] == [kit.desk.today()]


def test_it_is_corrected_and_taken_away_from_the_timeline(kit: Kit) -> None:
    shown = kit.meet("Mette Holm")
    exchanges.add_exchange(kit.desk.context, shown, RECEIVED, ExchangeKind.TIP, "a vacancy")
    settle()
    kit.hand.press("Received: a vacancy")
    kit.hand.write("What did you get from Mette?", "a job")
    sizes = kit.hand.choice("How big")
    sizes.setCurrentIndex(sizes.findText("A big one"))
    kit.hand.key(Qt.Key.Key_Return)
    assert [(exchange.text, exchange.size) for exchange in known(kit)] == [("a job", 8)]
    kit.hand.press("Received: a job")
    kit.hand.press("Delete")
    assert known(kit) == []
    assert kit.shell.told == [("Taken away: a job", True)]


def test_a_kind_brings_its_usual_size_until_one_is_chosen(kit: Kit) -> None:
    field = KindField(kind_value(ExchangeKind.TIP), kit.panel)
    field.kinds.setCurrentIndex(field.kinds.findData("time"))
    assert field.text() == "time 3"
    field.sizes.setCurrentIndex(field.sizes.findData(8))
    field.sizes.activated.emit(field.sizes.currentIndex())
    field.kinds.setCurrentIndex(field.kinds.findData("gift"))
    assert field.text() == "gift 8"
    field.setText("business 2")
    field.kinds.setCurrentIndex(field.kinds.findData("tip"))
    assert read_kind(field.text()) == (ExchangeKind.TIP, 2)


def test_every_kind_and_size_has_its_own_words_and_sign() -> None:
    assert len({kind_name(kind) for kind in ExchangeKind}) == len(ExchangeKind)
    assert len(set(KIND_ICONS.values())) == len(ExchangeKind)
    assert len({size_words(size) for size in SIZES}) == len(SIZES)
