"""How a card says to reach somebody (mail, telephone, links, messaging, addresses), and where they work."""

import io

import pytest

from relbuilder.domain.contact import (
    Affiliation,
    Contact,
    ContactPoint,
    PointKind,
    PostalAddress,
)
from relbuilder.interchange.vcard import read_cards
from relbuilder.services.address_books import Record


def contact(*lines: str, name: str = "FN:Karen Blom") -> Contact:
    card = "\r\n".join(("BEGIN:VCARD", name, *lines, "END:VCARD", ""))
    (found,) = read_cards(io.BytesIO(card.encode()))
    assert isinstance(found, Record)
    return found.contact


def point(line: str, *more: str) -> ContactPoint:
    (found,) = contact(line, *more).points
    return found


class TestPoints:
    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("EMAIL;TYPE=INTERNET,HOME,PREF:a@b.dk", ContactPoint(PointKind.EMAIL, "a@b.dk", "home", True)),
            ("EMAIL:MAILTO:a@b.dk", ContactPoint(PointKind.EMAIL, "a@b.dk")),
            (
                "TEL;VALUE=uri;TYPE=cell:tel:+45-20;ext=12",
                ContactPoint(PointKind.PHONE, "+45-20 ext. 12", "mobile"),
            ),
            ("TEL;VALUE=uri:TEL:+4520", ContactPoint(PointKind.PHONE, "+4520")),
            ("TEL:12:34", ContactPoint(PointKind.PHONE, "12:34")),
            ("TEL;WORK;FAX:(45) 20", ContactPoint(PointKind.PHONE, "(45) 20", "fax")),
            ("URL:http\\://blom.dk/a\\,b", ContactPoint(PointKind.LINK, "http://blom.dk/a,b")),
            ("URL;WORK:HTTPS://blom.dk", ContactPoint(PointKind.LINK, "HTTPS://blom.dk", "work")),
            ("URL:www.blom.dk", ContactPoint(PointKind.LINK, "http://www.blom.dk")),
            (
                "X-SOCIALPROFILE;type=linkedin;x-user=kb:https://linkedin.com/in/kb",
                ContactPoint(PointKind.LINK, "https://linkedin.com/in/kb", "linkedin"),
            ),
            (
                "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.com/@kb",
                ContactPoint(PointKind.LINK, "https://example.com/@kb", "Mastodon"),
            ),
            ("IMPP:xmpp:kb@example.com", ContactPoint(PointKind.HANDLE, "kb@example.com", "Jabber")),
            ("IMPP;X-SERVICE-TYPE=Signal:x-apple:k%20b", ContactPoint(PointKind.HANDLE, "k b", "Signal")),
            ("IMPP;SERVICE-TYPE=Threema;PREF=1:kb", ContactPoint(PointKind.HANDLE, "kb", "Threema", True)),
            ("IMPP:threema:kb", ContactPoint(PointKind.HANDLE, "kb", "threema")),
            ("IMPP:im:kb", ContactPoint(PointKind.HANDLE, "kb")),
            ("X-GTALK:kb", ContactPoint(PointKind.HANDLE, "kb", "Google Talk")),
            ("X-SKYPE;TYPE=HOME:kb", ContactPoint(PointKind.HANDLE, "kb", "Skype")),
            ("X-MS-IMADDRESS:kb", ContactPoint(PointKind.HANDLE, "kb")),
        ],
    )
    def test_one_point(self, line: str, expected: ContactPoint) -> None:
        assert point(line) == expected

    @pytest.mark.parametrize("line", ["EMAIL;INTERNET=:", "TEL:", "URL:", "IMPP:xmpp:", "X-AIM: "])
    def test_empty_values_are_nothing(self, line: str) -> None:
        found = contact(line)
        assert (found.points, found.unknown) == ((), ())

    @pytest.mark.parametrize(
        "line", ["URL:ftp://blom.dk", "URL:javascript:alert(1)", "X-SOCIALPROFILE:x-apple:kb"]
    )
    def test_other_addresses_are_kept_but_are_no_links(self, line: str) -> None:
        found = contact(line)
        assert (found.points, found.unknown) == ((), (line,))

    @pytest.mark.parametrize(
        ("written", "label"),
        [
            ("_$!<HomePage>!$_", "home page"),
            ("_$!<Mobile>!$_", "mobile"),
            ("_$!<HomeFAX>!$_", "fax"),
            ("Sommerhus\\, syd", "Sommerhus, syd"),
            ("GRAND_CENTRAL", "GRAND_CENTRAL"),
        ],
    )
    def test_labels_written_out(self, written: str, label: str) -> None:
        found = contact("item1.TEL;TYPE=WORK:1", f"item1.X-ABLabel:{written}")
        assert [p.label for p in found.points] == [label]
        assert found.unknown == ()

    def test_empty_label_leaves_the_type(self) -> None:
        assert point("item1.TEL;TYPE=WORK:1", "item1.X-ABLABEL:").label == "work"

    def test_the_same_value_counts_once(self) -> None:
        found = contact("EMAIL:a@b.dk", "TEL:1", "EMAIL:a@b.dk", "IMPP;X-SERVICE-TYPE=AIM:aim:kb", "X-AIM:kb")
        assert [p.value for p in found.points] == ["a@b.dk", "1", "kb"]

    def test_address_in_parts(self) -> None:
        found = contact("ADR;TYPE=dom,home,postal:Box 1;st. tv;Torvet 1\\, A;Aarhus;Jylland;8000;Danmark")
        assert found.addresses == (
            PostalAddress("home", "Torvet 1, A", "st. tv", "Box 1", "Aarhus", "Jylland", "8000", "Danmark"),
        )

    def test_address_with_too_few_or_too_many_parts(self) -> None:
        found = contact("ADR:;;Torvet 1\\;2", "ADR:;;A;B;C;D;E;F;G", "ADR:;;;;;;").addresses
        assert found == (
            PostalAddress(street="Torvet 1;2"),
            PostalAddress(street="A", city="B", region="C", postal_code="D", country="E"),
        )

    def test_printed_address_stands_in_for_one_in_parts(self) -> None:
        assert contact("LABEL;HOME:Torvet 1\\nAarhus").addresses == (
            PostalAddress("home", street="Torvet 1\nAarhus"),
        )
        assert contact("ADR;LABEL=Torvet 1^nAarhus:;;;;;;").addresses == (
            PostalAddress(street="Torvet 1\nAarhus"),
        )

    def test_printed_address_beside_parts_is_kept_as_it_is(self) -> None:
        found = contact("ADR:;;Torvet 1;;;;", "LABEL:Torvet 1")
        assert (found.addresses, found.unknown) == ((PostalAddress(street="Torvet 1"),), ("LABEL:Torvet 1",))

    def test_bare_colon_in_a_printed_address(self) -> None:
        found = contact("ADR;TYPE=work;LABEL=Torvet 1^nc/o: Blom^nAarhus:;;Torvet 1;Aarhus;;;")
        assert found.addresses == (PostalAddress("work", street="Torvet 1", city="Aarhus"),)


class TestAffiliations:
    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            (["ORG:Nord A/S;Salg;Øst", "TITLE:Chef"], [Affiliation("Nord A/S", "Chef", "Salg, Øst")]),
            (["TITLE:Chef"], [Affiliation(title="Chef")]),
            (["ORG:;Salg"], [Affiliation(department="Salg")]),
            (["ORG:;", "TITLE:"], []),
            (
                ["ORG:Nord", "ORG:Syd", "TITLE:A", "TITLE:B"],
                [Affiliation("Nord", "A"), Affiliation("Syd", "B")],
            ),
            (["ORG:Nord", "TITLE:A", "TITLE:B"], [Affiliation("Nord", "A"), Affiliation("Nord", "B")]),
            (
                ["a.ORG:Nord", "b.ORG:Syd", "b.TITLE:B", "TITLE:C"],
                [Affiliation("Nord"), Affiliation("Syd", "B"), Affiliation(title="C")],
            ),
            (["ORG:Nord", "ORG:Nord"], [Affiliation("Nord")]),
            (["ORG:Nord", "ROLE:Maler"], [Affiliation("Nord", "Maler")]),
            (
                ["X-RELBUILDER-PAST-ORG:Nord;Chef;Salg", "ORG:Syd"],
                [Affiliation("Nord", "Chef", "Salg", current=False), Affiliation("Syd")],
            ),
            (["X-RELBUILDER-PAST-ORG:Nord"], [Affiliation("Nord", current=False)]),
        ],
    )
    def test_titles_find_their_organisation(self, lines: list[str], expected: list[Affiliation]) -> None:
        found = contact(*lines)
        assert (list(found.affiliations), found.unknown) == (expected, ())

    def test_role_beside_a_title_is_kept_as_it_is(self) -> None:
        found = contact("ORG:Nord", "ROLE:Maler", "TITLE:Chef")
        assert (found.affiliations, found.unknown) == ((Affiliation("Nord", "Chef"),), ("ROLE:Maler",))

    def test_the_same_in_another_language_is_kept_as_it_is(self) -> None:
        found = contact("ORG;ALTID=1;LANGUAGE=da:Nord", "ORG;ALTID=1;LANGUAGE=en:North", "ORG;ALTID=2:Syd")
        assert found.affiliations == (Affiliation("Nord"), Affiliation("Syd"))
        assert found.unknown == ("ORG;ALTID=1;LANGUAGE=en:North",)
