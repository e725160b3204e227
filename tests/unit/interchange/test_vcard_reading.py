"""What a card says of a person, field by field, and which cards are skipped."""

import base64
import io

import pytest

from relbuilder.domain.contact import (
    Contact,
    ImportantDate,
    Name,
    NameOrder,
    OwnField,
)
from relbuilder.interchange.vcard import cards, read_cards
from relbuilder.interchange.vcard import lines as lines_module
from relbuilder.services.address_books import Record, Skipped, SkipReason

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20
JPEG = b"\xff\xd8\xff\xe0" + b"\x01" * 20


def read(text: str | bytes) -> list[Record | Skipped]:
    return list(read_cards(io.BytesIO(text if isinstance(text, bytes) else text.encode())))


def contact(*lines: str, name: str = "FN:Karen Blom") -> Contact:
    (found,) = read("\r\n".join(("BEGIN:VCARD", name, *lines, "END:VCARD", "")))
    assert isinstance(found, Record)
    return found.contact


def skipped(*lines: str) -> Skipped:
    (found,) = read("\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", "")))
    assert isinstance(found, Skipped)
    return found


class TestNames:
    def test_name_in_parts(self) -> None:
        found = contact("N:Blom;Karen;Marie;Dr.;PhD", name="FN:Dr. Karen Marie Blom PhD").name
        assert found == Name("Karen", "Marie", "Blom", "Dr.", "PhD")

    def test_name_written_in_another_way_wins(self) -> None:
        assert contact("N:Blom;Karen", name="FN:Karen B.").name == Name(
            "Karen", family="Blom", formatted="Karen B."
        )

    def test_name_without_parts(self) -> None:
        assert contact().name == Name(formatted="Karen Blom")

    @pytest.mark.parametrize("fn", ["FN:", "X-NOTHING:", "FN;CHARSET=UTF-8:  "])
    def test_name_without_display_form(self, fn: str) -> None:
        assert contact("N:Blom;Karen;;;", name=fn).name == Name("Karen", family="Blom")

    @pytest.mark.parametrize("middle", ["Marie,Sofie", "Marie, Sofie"])
    def test_several_middle_names_become_words(self, middle: str) -> None:
        assert contact(f"N:Blom;Karen;{middle};;").name.additional == "Marie Sofie"

    def test_escaped_comma_in_a_middle_name_is_text(self) -> None:
        assert contact("N:Blom;Karen;Marie\\, Sofie;;").name.additional == "Marie, Sofie"

    def test_second_name_is_kept_as_it_is(self) -> None:
        found = contact("N:Blom;Karen", "N;LANGUAGE=ru:Блом;Карен", "FN:Каren")
        assert found.name.family == "Blom"
        assert found.unknown == ("N;LANGUAGE=ru:Блом;Карен", "FN:Каren")

    def test_nickname_and_sound(self) -> None:
        found = contact(
            "NICKNAME:Kaja\\,Kæm", "X-PHONETIC-FIRST-NAME:Ka-ren", "X-PHONETIC-LAST-NAME:Blåm"
        ).name
        assert (found.nickname, found.phonetic_given, found.phonetic_family) == ("Kaja,Kæm", "Ka-ren", "Blåm")

    def test_sort_as_is_how_a_name_sounds(self) -> None:
        found = contact('N;SORT-AS="やまだ,たろう":山田;太郎;;;', name="FN:太郎 山田").name
        assert found == Name("太郎", family="山田", phonetic_given="たろう", phonetic_family="やまだ")

    def test_order_of_our_own_export(self) -> None:
        found = contact("N:Blom;Karen", "X-RELBUILDER-NAME-ORDER:family_first", name="FN:Blom Karen").name
        assert found == Name("Karen", family="Blom", order=NameOrder.FAMILY_FIRST)
        assert contact("X-RELBUILDER-NAME-ORDER:upside_down").name.order is NameOrder.GIVEN_FIRST

    def test_name_all_in_the_family_part(self) -> None:
        found = contact("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=53=C3=B8ren;;;;", name="VERSION:2.1").name
        assert found == Name(family="Søren")


class TestDates:
    @pytest.mark.parametrize(
        ("value", "year"),
        [
            ("1980-02-03", 1980),
            ("19800203", 1980),
            ("19800203T231000Z", 1980),
            ("1980-02-03T00:00:00", 1980),
            ("1980-02-03 00:00", 1980),
            ("--0203", None),
            ("--02-03", None),
            ("1604-02-03", None),
            ("0000-02-03", None),
        ],
    )
    def test_birthday(self, value: str, year: int | None) -> None:
        found = contact(f"BDAY;VALUE=date:{value}")
        assert (found.dates, found.own_fields) == ((ImportantDate("birthday", 2, 3, year),), ())

    def test_leap_day_without_a_year(self) -> None:
        assert contact("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29").dates == (ImportantDate("birthday", 2, 29),)

    @pytest.mark.parametrize(
        "value", ["circa 1800", "1980", "1980-02", "1981-02-29", "1980-13-01", "03/04/2004"]
    )
    def test_other_text_becomes_a_field(self, value: str) -> None:
        found = contact(f"BDAY:{value}")
        assert (found.dates, found.own_fields) == ((), (OwnField("birthday", value),))

    @pytest.mark.parametrize("value", ["", "0/0/00", "0000-00-00", "00000000"])
    def test_no_date_is_nothing(self, value: str) -> None:
        found = contact(f"BDAY:{value}")
        assert (found.dates, found.own_fields, found.unknown) == ((), (), ())

    def test_second_birthday_is_kept_as_it_is(self) -> None:
        found = contact("BDAY:19800203", "BDAY;ALTID=1;VALUE=text:winter")
        assert (found.dates, found.unknown) == (
            (ImportantDate("birthday", 2, 3, 1980),),
            ("BDAY;ALTID=1;VALUE=text:winter",),
        )

    @pytest.mark.parametrize(
        "name", ["ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-MS-ANNIVERSARY"]
    )
    def test_anniversary(self, name: str) -> None:
        assert contact(f"{name}:20050607").dates == (ImportantDate("anniversary", 6, 7, 2005),)

    def test_labelled_dates(self) -> None:
        found = contact(
            "item1.X-ABDATE:2005-06-07",
            "item1.X-ABLabel:_$!<Anniversary>!$_",
            "item2.X-ABDATE;type=pref:2001-01-02",
            "item2.X-ABLabel:Mødtes",
            "X-ABDATE:1999-09-09",
            "X-ANNIVERSARY:20050607",
        )
        assert found.dates == (
            ImportantDate("anniversary", 6, 7, 2005),
            ImportantDate("Mødtes", 1, 2, 2001),
            ImportantDate("other", 9, 9, 1999),
        )
        assert found.unknown == ()


class TestTexts:
    def test_escapes(self) -> None:
        assert (
            contact('NOTE:a\\nb\\Nc\\, d\\; e\\: \\"f\\" C:\\\\temp \\x').note
            == 'a\nb\nc, d; e: "f" C:\\temp \\x'
        )

    def test_several_notes_stand_below_each_other(self) -> None:
        assert contact("NOTE:one", "NOTE:", "NOTE:two", "NOTE:one").note == "one\n\ntwo"

    @pytest.mark.parametrize(
        ("value", "tags"),
        [
            ("Ven,Kunde, Kor ", ("Ven", "Kunde", "Kor")),
            ("Ven\\, Kunde\\, Kor", ("Ven", "Kunde", "Kor")),
            ("Ven\\, god,Kunde", ("Ven, god", "Kunde")),
            ("Ven\\, god,", ("Ven, god",)),
            ("myContacts,Ven,,Ven", ("Ven",)),
        ],
    )
    def test_categories(self, value: str, tags: tuple[str, ...]) -> None:
        assert contact(f"CATEGORIES:{value}").tags == tags

    @pytest.mark.parametrize(
        ("value", "uid"), [("abc", "abc"), ("urn:uuid:1-2", "1-2"), ("URN:UUID:1-2", "1-2"), ("a\\:b", "a:b")]
    )
    def test_uid(self, value: str, uid: str) -> None:
        assert contact(f"UID:{value}").uid == uid

    def test_origin_and_own_fields_of_our_own_export(self) -> None:
        found = contact(
            "X-RELBUILDER-MET-HOW:on a train",
            "X-RELBUILDER-MET-WHERE:Vejle\\, Jylland",
            "X-RELBUILDER-MET-ON:2020-05-06",
            "X-RELBUILDER-MET-THROUGH:Ib",
            "item1.X-RELBUILDER-FIELD:42",
            "item1.X-ABLabel:Shoe size",
        )
        assert (found.origin.how, found.origin.where, found.origin.through) == (
            "on a train",
            "Vejle, Jylland",
            "Ib",
        )
        assert str(found.origin.on) == "2020-05-06"
        assert found.own_fields == (OwnField("Shoe size", "42"),)

    def test_day_of_meeting_that_is_none_is_kept_as_it_is(self) -> None:
        found = contact("X-RELBUILDER-MET-ON:spring")
        assert (found.origin.on, found.unknown) == (None, ("X-RELBUILDER-MET-ON:spring",))


class TestPhotos:
    @pytest.mark.parametrize(
        "line",
        [
            "PHOTO;ENCODING=b;TYPE=PNG:{}",
            "PHOTO;PNG;ENCODING=BASE64:{}",
            "PHOTO;BASE64:\r\n  {}",
            "PHOTO;ENCODING=BASE64:\r\n{}\r\n",
            "PHOTO:data:image/png;base64,{}",
            "PHOTO:data:image/png;base64\\,{}",
            "PHOTO;TYPE=JPEG:{}",
        ],
    )
    def test_picture_in_the_card(self, line: str) -> None:
        photo = contact(line.format(base64.b64encode(PNG).decode()), "TEL:1").photo
        assert photo is not None
        assert (photo.mime, photo.data) == ("image/png", PNG)

    @pytest.mark.parametrize(
        ("data", "mime"),
        [(JPEG, "image/jpeg"), (b"GIF89a" + b"1" * 9, "image/gif"), (b"RIFF1234WEBP", "image/webp")],
    )
    def test_kind_is_told_by_the_bytes(self, data: bytes, mime: str) -> None:
        photo = contact("PHOTO;ENCODING=b;TYPE=BMP:" + base64.b64encode(data).decode().rstrip("=")).photo
        assert photo is not None
        assert (photo.mime, photo.data) == (mime, data)

    @pytest.mark.parametrize(
        "line",
        [
            "PHOTO:https://example.com/a.png",
            "PHOTO;VALUE=uri:http://example.com/a.png",
            "PHOTO;ENCODING=b:PHN2Zz48L3N2Zz4=",
            "PHOTO;ENCODING=b:A",
            "PHOTO;ENCODING=b:æøå",
            "PHOTO:data:image/svg+xml;utf8,x",
        ],
    )
    def test_anything_else_is_kept_as_it_is(self, line: str) -> None:
        found = contact(line)
        assert (found.photo, found.unknown) == (None, (line,))

    def test_only_the_first_picture_is_the_photo(self) -> None:
        second = f"PHOTO;ENCODING=b:{base64.b64encode(JPEG).decode()}"
        found = contact(f"PHOTO;ENCODING=b:{base64.b64encode(PNG).decode()}", second)
        assert (found.photo is not None and found.photo.mime, found.unknown) == ("image/png", (second,))


class TestUnknown:
    def test_lines_are_kept_word_for_word_with_their_group(self) -> None:
        kept = (
            "X-SPOUSE:Ib\\, the elder",
            "item2.X-ABRELATEDNAMES;type=pref:Bo",
            "item2.X-ABLabel:_$!<Brother>!$_",
            "item1.X-ABADR:dk",
            "GEO:-2.6;3.4",
            "X-EMPTY:",
            "LABEL;WORK;ENCODING=QUOTED-PRINTABLE:A=0D=0AB",
        )
        found = contact("VERSION:2.1", "item1.ADR:;;A", "PRODID:x", "REV:2020", "PRODID:y", *kept)
        assert found.unknown == kept

    def test_folded_line_is_kept_in_one_piece(self) -> None:
        assert contact("X-LONG:one", "  two", " three").unknown == ("X-LONG:one twothree",)

    def test_base64_is_kept_without_its_spaces(self) -> None:
        assert contact("KEY;X509;ENCODING=BASE64:", "    QUJD", "    REVG", "", "TEL:1").unknown == (
            "KEY;X509;ENCODING=BASE64:QUJDREVG",
        )

    def test_agent_is_kept_in_one_line(self) -> None:
        found = contact("AGENT:", "BEGIN:VCARD", "FN:Ib", "END:VCARD", "TEL:1")
        assert found.unknown == ("AGENT:BEGIN:VCARD\\nFN:Ib\\nEND:VCARD",)
        assert [p.value for p in found.points] == ["1"]


class TestOrganisations:
    @pytest.mark.parametrize("mark", ["KIND:org", "X-ABShowAs:COMPANY"])
    def test_card_of_an_organisation_is_named_by_it(self, mark: str) -> None:
        found = contact("N:;;;;", "ORG:Nord A/S", mark, name="FN:Nord A/S")
        assert (found.name, found.display_name, found.unknown) == (Name(), "Nord A/S", (mark,))

    def test_organisation_without_its_own_line_keeps_its_name(self) -> None:
        assert contact("KIND:org", name="FN:Nord A/S").name == Name(formatted="Nord A/S")

    def test_person_at_a_company_card_keeps_both(self) -> None:
        found = contact("N:Blom;Karen", "ORG:Nord", "X-ABShowAs:COMPANY", name="FN:Nord")
        assert found.name == Name("Karen", family="Blom", formatted="Nord")


class TestSkipped:
    @pytest.mark.parametrize("line", ["ORG:Nord", "EMAIL:a@b.dk", "TEL:1"])
    def test_card_without_a_name_is_kept_for_what_reaches_somebody(self, line: str) -> None:
        assert contact(line, name="VERSION:3.0").display_name == line.partition(":")[2]

    def test_group(self) -> None:
        for mark in ("KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"):
            assert skipped("FN:Koret", mark) == Skipped(1, SkipReason.NOT_A_PERSON, "Koret")

    def test_nameless(self) -> None:
        assert skipped("VERSION:3.0", "URL:https://blom.dk") == Skipped(
            1, SkipReason.NAMELESS, "https://blom.dk"
        )
        assert skipped("NOTE:who?") == Skipped(1, SkipReason.NAMELESS, "who?")
        assert skipped("X-ID:7") == Skipped(1, SkipReason.NAMELESS, "X-ID:7")

    def test_empty(self) -> None:
        assert skipped() == Skipped(1, SkipReason.EMPTY)
        assert skipped("VERSION:3.0", "PRODID:x", "FN:", "N:;;;;", "").reason is SkipReason.EMPTY

    def test_broken(self) -> None:
        assert skipped("%%%%", "no card at all") == Skipped(1, SkipReason.BROKEN)

    def test_unfinished(self) -> None:
        found = read("BEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Karen\nTEL:1")
        assert found[1:] == [Skipped(4, SkipReason.UNFINISHED, "Karen")]

    def test_too_long(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(lines_module, "LONGEST_LINE", 3000)
        found = read(f"BEGIN:VCARD\nFN:Karen\nNOTE:{'x' * 4000}\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n")
        assert found[0] == Skipped(1, SkipReason.TOO_LONG, "Karen")
        assert isinstance(found[1], Record)

    def test_card_without_end_that_is_too_long(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(cards, "LONGEST_CARD", 3000)
        monkeypatch.setattr(cards, "BLOCK", 1000)
        found = read(f"BEGIN:VCARD\nFN:Karen\nNOTE:{'x' * 5000}\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n")
        assert found[0] == Skipped(1, SkipReason.TOO_LONG, "Karen")
        assert isinstance(found[1], Record)
        assert found[1].line == 4

    def test_detail_is_short(self) -> None:
        assert len(skipped(f"NOTE:{'x' * 4000}").detail) == 200


def test_version_may_be_missing_or_stand_last() -> None:
    assert (
        contact("N:Blom;Karen")
        == contact("N:Blom;Karen", "VERSION:3.0")
        == contact("VERSION:4.0", "N:Blom;Karen")
    )


def test_position_is_told() -> None:
    heard: list[int] = []
    data = b"BEGIN:VCARD\nFN:Bo\nEND:VCARD\n"
    list(read_cards(io.BytesIO(data), heard.append))
    assert heard == [len(data)]
