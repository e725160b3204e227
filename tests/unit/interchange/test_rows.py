"""Rows with their lines, and how far one broken row reaches."""

import io

import pytest

from relbuilder.interchange.csv.rows import RECORD_LIMIT, Row, read_rows, shortened
from relbuilder.services.address_books import Skipped, SkipReason


def rows(text: str, delimiter: str = ",") -> list[Row | Skipped]:
    return list(read_rows(io.StringIO(text, newline=""), delimiter))


def test_lines_are_counted_through_quoted_breaks_and_blank_lines() -> None:
    assert rows('a,b\r\n"x\r\ny",2\r\n\r\n3,4') == [
        Row(1, ["a", "b"]),
        Row(2, ["x\r\ny", "2"]),
        Row(5, ["3", "4"]),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end(end: str) -> None:
    assert [row.line for row in rows(end.join(["a,b", "1,2", "3,4"]))] == [1, 2, 3]


def test_quotes_out_of_place_within_a_line() -> None:
    assert rows('a,b\n"Anna "Annie" Bo",2\n') == [Row(1, ["a", "b"]), Row(2, ['Anna Annie" Bo"', "2"])]


def test_a_quote_that_is_never_closed_costs_its_line_only() -> None:
    found = rows('a,b,c\n1,"2,3\n4,5,6\n7,8,9\n')
    assert found == [
        Row(1, ["a", "b", "c"]),
        Skipped(2, SkipReason.UNFINISHED, '1,"2,3'),
        Row(3, ["4", "5", "6"]),
        Row(4, ["7", "8", "9"]),
    ]


def test_a_lost_quote_does_not_merge_two_people() -> None:
    found = rows('a,b,c\n1,"2,3\n4,"5",6\n7,8,9\n')
    assert found[1] == Skipped(2, SkipReason.BROKEN, '1,"2,3')
    assert found[2:] == [Row(3, ["4", "5", "6"]), Row(4, ["7", "8", "9"])]


def test_the_remains_of_a_cell_cut_by_the_end_are_nobody() -> None:
    found = rows('a,b,c\n1,2,3\n4,5,"a note\nthat goes on\nand on')
    assert found[1] == Row(2, ["1", "2", "3"])
    assert [(skipped.line, skipped.reason) for skipped in found[2:] if isinstance(skipped, Skipped)] == [
        (3, SkipReason.UNFINISHED),
        (4, SkipReason.BROKEN),
        (5, SkipReason.BROKEN),
    ]


def test_a_large_cell_is_read() -> None:
    text = "x" * 300_000
    assert rows(f"a,b\n{text},2\n")[1] == Row(2, [text, "2"])


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_gigantic_cell_is_skipped_and_the_rest_read(quote: str) -> None:
    found = rows(f"a,b\n{quote}{'x' * (3 * RECORD_LIMIT)}{quote},2\n3,4\n")
    assert isinstance(found[1], Skipped)
    assert (found[1].line, found[1].reason) == (2, SkipReason.TOO_LONG)
    assert len(found[1].detail) <= 80
    assert found[2:] == [Row(3, ["3", "4"])]


def test_a_cell_of_very_many_lines_is_skipped_and_the_rest_read() -> None:
    lines = ["1,2"] * (RECORD_LIMIT // 4 + 10)
    found = rows('a,b\n"x,2\n' + "\n".join(lines) + "\n")
    assert isinstance(found[1], Skipped)
    assert (found[1].line, found[1].reason) == (2, SkipReason.TOO_LONG)
    assert len(found) == len(lines) + 2
    assert found[-1] == Row(len(lines) + 2, ["1", "2"])


def test_zero_bytes_are_dropped() -> None:
    assert rows("a,b\n1\0,2\n")[1] == Row(2, ["1", "2"])


def test_a_shortened_text_stands_on_one_line() -> None:
    assert shortened("a\nb\t c") == "a b c"
    assert len(shortened("word " * 100)) == 80
