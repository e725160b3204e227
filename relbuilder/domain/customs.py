"""What people of the user's country take for granted when they write numbers and names."""

from dataclasses import dataclass

from relbuilder.domain.contact import Name, NameOrder

FAMILY_FIRST_COUNTRIES = frozenset(("CN", "HK", "HU", "JP", "KH", "KP", "KR", "MO", "TW", "VN"))
"""ISO codes of the countries where the family name comes first."""


@dataclass(frozen=True, slots=True)
class Customs:
    """`region` is the ISO country that bare phone numbers are read in, `name_order` how names are typed."""

    region: str = "DK"
    name_order: NameOrder = NameOrder.GIVEN_FIRST

    def name(self, typed: str) -> Name:
        """A name typed in one line, in parts. A single word is what somebody is called by; it may be empty."""
        if self.name_order is NameOrder.FAMILY_FIRST:
            family, _, given = typed.strip().partition(" ")
        else:
            given, _, family = typed.strip().rpartition(" ")
        given, family = given.strip(), family.strip()
        return Name(given=given or family, family=family if given else "", order=self.name_order)


def order_in(country: str) -> NameOrder:
    """How names are written in a country, by its ISO code; given names first where it is not known."""
    return NameOrder.FAMILY_FIRST if country in FAMILY_FIRST_COUNTRIES else NameOrder.GIVEN_FIRST
