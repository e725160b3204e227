"""Whatever stands in a file, reading ends, raises nothing and loses no whole card beside a broken one."""

import io

from hypothesis import given, settings
from hypothesis import strategies as st

from relbuilder.interchange.vcard import read_cards, write_card
from relbuilder.services.address_books import Record, Skipped

WHOLE = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C3=A6k;=53=C3=\r\n=B8ren;;;\r\n"
    b'TEL;WORK;VOICE:(45) 20\r\nitem1.EMAIL;TYPE="home,pref":a@b.dk\r\nitem1.X-ABLabel:_$!<Home>!$_\r\n'
    b"ADR;LABEL=a^nb:;;Torvet 1;Aarhus;;8000;\r\nBDAY:19800203\r\nPHOTO;ENCODING=BASE64:\r\n iVBORw0KGgo=\r\n\r\n"
    b"AGENT:\r\nBEGIN:VCARD\r\nFN:Ib\r\nEND:VCARD\r\nORG:Nord;Salg\r\nIMPP:xmpp:kb\r\nCATEGORIES:a\\,b\r\n"
    b"NOTE;CHARSET=windows-1251:a\\nb\r\n c\r\nORG;ALTID=1:N\r\nEND:VCARD\r\n"
)
PIECES = st.sampled_from(
    [
        b"BEGIN:VCARD\n",
        b"END:VCARD\n",
        b"AGENT:\n",
        b"\r",
        b"\n",
        b"\n ",
        b"=\n",
        b":",
        b";",
        b'"',
        b"^n",
        b"\\",
        b",",
        b"\xc3",
        b"\xff\xfe",
        b"\x00",
        b"N:",
        b"NOTE:",
        b"PHOTO;BASE64:",
        b"ENCODING=QUOTED-PRINTABLE:",
        b"CHARSET=",
        b"item1.",
        b"TEL;VALUE=uri:tel:",
        b"BDAY:",
        b"IMPP:",
        b"ADR;LABEL=",
        b"X-ABLabel:",
        b"URL:http://",
        b"SORT-AS=",
        b"ALTID=1",
    ]
)
PLAIN = b"BEGIN:VCARD\nFN:Bo\nEND:VCARD\n"


def read(data: bytes) -> list[Record | Skipped]:
    found = list(read_cards(io.BytesIO(data)))
    for item in found:
        assert item.line >= 1
        if isinstance(item, Record):
            # What was read can be written, and the contact is one again.
            for version in ("4.0", "3.0"):
                (again,) = read_cards(io.BytesIO(write_card(item.contact, version).encode()))
                assert isinstance(again, Record)
                assert again.contact.display_name == item.contact.display_name
    return found


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    read(data)


@settings(deadline=None)
@given(st.lists(PIECES | st.binary(max_size=8), max_size=40).map(b"".join))
def test_any_bytes_within_a_card(body: bytes) -> None:
    read(b"BEGIN:VCARD\nFN:Bo\n" + body + b"\nEND:VCARD\n")


@settings(deadline=None)
@given(st.integers(0, len(WHOLE)), st.integers(0, 40), PIECES | st.binary(max_size=8))
def test_damaged_card_costs_no_other(at: int, gone: int, put: bytes) -> None:
    damaged = WHOLE[:at] + put + WHOLE[at + gone :]
    found = read(PLAIN + damaged + b"\n\n" + PLAIN + PLAIN)
    assert isinstance(found[0], Record)
    assert isinstance(found[-1], Record)
    assert found[-1].contact.display_name == "Bo"


@settings(deadline=None)
@given(st.integers(0, len(WHOLE)))
def test_file_cut_off_anywhere(at: int) -> None:
    found = read(PLAIN + WHOLE[:at])
    assert isinstance(found[0], Record)
    assert len(found) <= 2


@settings(deadline=None)
@given(st.lists(st.sampled_from([WHOLE, PLAIN, b"stray text\r\n", b"\r\n"]), max_size=6))
def test_lines_are_counted_right(parts: list[bytes]) -> None:
    expected, line = [], 1
    for part in parts:
        if b"BEGIN" in part:
            expected.append(line)
        line += part.count(b"\n")
    assert [item.line for item in read(b"".join(parts))] == expected


def test_large_hostile_cards_are_read_in_linear_time() -> None:
    # Each would take minutes, were anything copied or compared once per line.
    frame = (b"BEGIN:VCARD\nFN:Bo\n", b"END:VCARD\n")
    for body in (
        b"PHOTO;BASE64:\n" + b"QUJDREVG\n" * 300_000,
        b"NOTE:a\n" + b"b c\n" * 300_000,
        b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"a=\n" * 300_000 + b"\n",
        b"AGENT:\nBEGIN:VCARD\n" + b"TEL:1\n" * 300_000 + b"END:VCARD\n",
        b"X-ABDATE:2000-01-01\n" * 300_000,
        b'TEL;X="' + b'a:"b"' * 300_000 + b"\n",
    ):
        found = list(read_cards(io.BytesIO(body.join(frame) + PLAIN)))
        assert len(found) == 2
