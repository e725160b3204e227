"""Where cards begin and end in a stream, and which line they are said to stand on."""

import io

import pytest

from relbuilder.interchange.vcard import cards
from relbuilder.interchange.vcard.cards import RawCard, cut_cards


def cut(data: bytes) -> list[RawCard]:
    return list(cut_cards(io.BytesIO(data)))


TWO = b"BEGIN:VCARD\nFN:Karen Blom\nEND:VCARD\nBEGIN:VCARD\nFN:Ib Juul\nEND:VCARD\n"


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r\r\n", b"\r"], ids=["lf", "crlf", "crcrlf", "cr"])
def test_every_line_end_counts_as_one_line(end: bytes) -> None:
    found = cut(TWO.replace(b"\n", end))
    assert [(card.line, card.body) for card in found] == [(1, b"FN:Karen Blom"), (4, b"FN:Ib Juul")]


@pytest.mark.parametrize("size", range(1, 40))
def test_blocks_may_end_anywhere(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "BLOCK", size)
    text = b"one\r\n\r\n" + TWO.replace(b"\n", b"\r\n")
    assert [(card.line, card.body) for card in cut(text)] == [(3, b"FN:Karen Blom"), (6, b"FN:Ib Juul")]


def test_text_between_cards_is_passed_over() -> None:
    data = b"Hello\n\n" + TWO + b"-- \nbye END:VCARD\n"
    assert [card.line for card in cut(data)] == [3, 6]


def test_case_and_spaces_of_the_frame_do_not_matter() -> None:
    data = b"begin:vcard\nfn:Karen\nend:vcard\nBEGIN : vCard \nFN:Ib\nEnd: VCARD\t\nBEGIN:VCARD\nFN:Bo\nEND:VCARD"
    assert [card.body for card in cut(data)] == [b"fn:Karen", b"FN:Ib", b"FN:Bo"]


def test_frame_inside_a_value_is_text() -> None:
    found = cut(b"BEGIN:VCARD\nFN:Karen\nNOTE:END:VCARD\n END:VCARD\nTEL:1\nEND:VCARD\n")
    assert [card.body for card in found] == [b"FN:Karen\nNOTE:END:VCARD\n END:VCARD\nTEL:1"]


def test_byte_order_mark_is_dropped() -> None:
    assert [card.line for card in cut(b"\xef\xbb\xbf" + TWO)] == [1, 4]


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-be"])
@pytest.mark.parametrize("size", [1, 3, 7, 1 << 20])
def test_utf_16_with_a_mark_becomes_utf_8(coding: str, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "BLOCK", size)
    text = "BEGIN:VCARD\r\nFN:Åse Bæk 東\r\nEND:VCARD\r\n"
    mark = b"\xfe\xff" if coding == "utf-16-be" else b""
    assert [card.body.decode() for card in cut(mark + text.encode(coding))] == ["FN:Åse Bæk 東"]


def test_card_cut_off_at_the_end_is_unfinished() -> None:
    found = cut(TWO + b"BEGIN:VCARD\nFN:Kaj")
    assert [(card.line, card.finished) for card in found] == [(1, True), (4, True), (7, False)]
    assert found[2].body.strip() == b"FN:Kaj"


def test_card_without_end_costs_no_other() -> None:
    found = cut(b"BEGIN:VCARD\nFN:Kaj\n" + TWO)
    assert [(card.line, card.finished) for card in found] == [(1, False), (3, True), (6, True)]


def test_stray_end_costs_no_other() -> None:
    assert [card.line for card in cut(b"END:VCARD\n" + TWO)] == [2, 5]


def test_agents_card_belongs_to_the_card_around_it() -> None:
    data = b"BEGIN:VCARD\nFN:Karen\nAGENT:\n" + TWO[:36] + b"TEL:1\nEND:VCARD\n" + TWO
    found = cut(data)
    assert [(card.line, card.nested, card.finished) for card in found] == [
        (1, True, True),
        (9, False, True),
        (12, False, True),
    ]
    assert found[0].body.endswith(b"END:VCARD\nTEL:1")


def test_card_that_never_ends_is_given_up_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "BLOCK", 100)
    monkeypatch.setattr(cards, "LONGEST_CARD", 1000)
    found = cut(TWO + b"BEGIN:VCARD\nNOTE:" + b"x\n" * 3000 + b"END:VCARD\n" + TWO)
    assert [(card.line, card.too_long) for card in found] == [
        (1, False),
        (4, False),
        (7, True),
        (3009, False),
        (3012, False),
    ]


def test_endless_line_outside_of_cards_is_not_kept() -> None:
    cutter = cards._Cutter()
    for _ in range(50):
        assert list(cutter.feed(b"x" * 100)) == []
    assert len(cutter._pending) <= 200
    assert [card.line for card in cutter.feed(b"\n" + TWO)] == [2, 5]


def test_position_is_the_number_of_bytes_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "BLOCK", 30)
    heard: list[int] = []
    list(cut_cards(io.BytesIO(TWO), heard.append))
    assert heard == [30, 60, len(TWO)]


def test_empty_stream_has_no_cards() -> None:
    assert cut(b"") == []
