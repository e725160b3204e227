"""Bytes become the letters that were meant."""

import io
from functools import partial

import pytest

from relbuilder.interchange import encoding

DANISH = "Navn;By\nSøren Åkjær;Ølstykke\n"


def decoded(data: bytes) -> str:
    codec = encoding.detect(partial(io.BytesIO, data))
    with io.TextIOWrapper(io.BytesIO(data), encoding=codec, errors=encoding.ERRORS, newline="") as text:
        return text.read()


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
def test_danish_in_every_encoding(codec: str) -> None:
    assert decoded(DANISH.encode(codec)) == DANISH


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf_16_by_its_mark(mark: bytes) -> None:
    codec = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert decoded(mark + DANISH.encode(codec)) == DANISH


def test_cyrillic_is_left_to_the_detector() -> None:
    text = "Имя,Фамилия,Город\nНаталья,Кузнецова,Москва\nАлександр,Васильев,Екатеринбург\n" * 5
    assert decoded(text.encode("cp1251")) == text


def test_a_stray_byte_in_utf_8_costs_only_itself() -> None:
    data = "Søren Åkjær, Ærø, Ølstykke".encode() + b", caf\xe9 \x80"
    assert decoded(data) == "Søren Åkjær, Ærø, Ølstykke, café €"


def test_a_letter_cut_by_the_end_or_between_pieces() -> None:
    far = "a" * ((1 << 18) - 1) + "ø"
    assert decoded(far.encode()) == far
    assert decoded("Søren Ærø Å".encode()[:-1]).startswith("Søren Ærø ")


def test_bytes_that_mean_nothing_do_not_fail() -> None:
    assert decoded(b"abc \x81\x8d s\xf8") == "abc \ufffd\ufffd sø"
    assert decoded("Søren".encode("utf-16")[:-1])[:4] == "Søre"


def test_what_is_not_decoding_is_not_mended() -> None:
    with pytest.raises(UnicodeEncodeError):
        "ø".encode("ascii", encoding.ERRORS)
