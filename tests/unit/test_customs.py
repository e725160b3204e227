"""How names are written where the user lives."""

import pytest

from relbuilder.domain.contact import Name, NameOrder
from relbuilder.domain.customs import Customs, order_in

FAMILY_FIRST = Customs(name_order=NameOrder.FAMILY_FIRST)


@pytest.mark.parametrize(
    ("typed", "given", "family"),
    [
        ("Mette Holm", "Mette", "Holm"),
        ("  Mette Marie  Holm ", "Mette Marie", "Holm"),
        ("Mette", "Mette", ""),
        ("", "", ""),
    ],
)
def test_the_last_word_is_the_family_name(typed: str, given: str, family: str) -> None:
    assert Customs().name(typed) == Name(given=given, family=family)


@pytest.mark.parametrize(
    ("typed", "given", "family"),
    [
        ("Nagy Anna", "Anna", "Nagy"),
        ("Nguyễn Thị Hoa", "Thị Hoa", "Nguyễn"),
        (" Anna ", "Anna", ""),
        ("", "", ""),
    ],
)
def test_the_first_word_is_the_family_name_where_families_come_first(
    typed: str, given: str, family: str
) -> None:
    assert FAMILY_FIRST.name(typed) == Name(given=given, family=family, order=NameOrder.FAMILY_FIRST)


@pytest.mark.parametrize("typed", ["Nagy Anna", "Anna", "Nguyễn Thị Hoa"])
@pytest.mark.parametrize("customs", [Customs(), FAMILY_FIRST])
def test_a_name_is_shown_as_it_was_typed(customs: Customs, typed: str) -> None:
    assert customs.name(typed).display == typed


def test_countries_have_their_order() -> None:
    assert {order_in(country) for country in ("DK", "US", "", "ZZ")} == {NameOrder.GIVEN_FIRST}
    assert {order_in(country) for country in ("HU", "JP", "VN")} == {NameOrder.FAMILY_FIRST}
