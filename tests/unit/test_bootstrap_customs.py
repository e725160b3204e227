"""The customs of the user's country, from the settings or from the system."""

import pytest

from relbuilder.bootstrap import customs as module
from relbuilder.bootstrap.customs import customs_of
from relbuilder.config.settings import Settings
from relbuilder.domain.contact import NameOrder
from relbuilder.domain.customs import Customs


def test_what_is_chosen_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "territory", lambda: "HU")
    assert customs_of(Settings(region="SE", name_order="given_first")) == Customs("SE", NameOrder.GIVEN_FIRST)
    assert customs_of(Settings(name_order="family_first")).name_order is NameOrder.FAMILY_FIRST


@pytest.mark.parametrize(
    ("country", "order"), [("HU", "family_first"), ("DK", "given_first"), ("", "given_first")]
)
def test_the_system_is_asked_for_its_order(monkeypatch: pytest.MonkeyPatch, country: str, order: str) -> None:
    monkeypatch.setattr(module, "territory", lambda: country)
    assert customs_of(Settings(name_order="system")).name_order == order
    assert customs_of(Settings(name_order="backwards")).name_order == order


@pytest.mark.parametrize("nonsense", ["", "Denmark", "dk", "D1"])
def test_a_country_that_is_none_gives_way_to_the_usual(nonsense: str) -> None:
    assert customs_of(Settings(region=nonsense)).region == "DK"
