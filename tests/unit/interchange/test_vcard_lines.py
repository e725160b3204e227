"""Producers' quirks in content lines: soft breaks, folding, charsets, heads. Every quirk has its test."""

import pytest

from relbuilder.interchange.vcard import lines as lines_module
from relbuilder.interchange.vcard.heads import Head, parse_head
from relbuilder.interchange.vcard.lines import content_lines, to_text, value_text


def read(body: bytes | str) -> list[tuple[str, str]]:
    lines = content_lines(body if isinstance(body, bytes) else body.encode())
    assert lines is not None
    return [(head.name, value) for head, value in lines]


def texts(body: bytes) -> list[str]:
    lines = content_lines(body)
    assert lines is not None
    return [value_text(head, value) for head, value in lines]


def test_folded_lines_are_joined_without_the_indent() -> None:
    assert read("NOTE:long\n  er\n\t line\nFN:Bo") == [("NOTE", "long er line"), ("FN", "Bo")]


def test_fold_within_a_letter() -> None:
    assert read(b"FN:S\xc3\n \xb8ren") == [("FN", "Søren")]


def test_soft_break_with_unindented_continuation() -> None:
    body = b"LABEL;WORK;ENCODING=QUOTED-PRINTABLE:Torvet 1=0D=0A=\n8000 Aarhus C\nTEL:1"
    assert texts(body) == ["Torvet 1\n8000 Aarhus C", "1"]


def test_soft_break_within_a_letter() -> None:
    assert texts(b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:S=C3=\n=B8ren") == ["Søren"]


def test_space_after_a_soft_break_is_folding_when_spaces_are_coded() -> None:
    assert texts(b"FN;ENCODING=QUOTED-PRINTABLE:=53=C3=\n =B8ren=20B=C3=A6k") == ["Søren Bæk"]
    assert texts(b"NOTE;ENCODING=QUOTED-PRINTABLE:one two=\n  thr=\n ee") == ["one two three"]


def test_space_after_a_soft_break_is_text_when_other_spaces_are_text() -> None:
    assert texts(b"NOTE;ENCODING=QUOTED-PRINTABLE:one two=\n three") == ["one two three"]
    assert texts(b"NOTE;ENCODING=QUOTED-PRINTABLE:one=\n two=\nthree") == ["one twothree"]


def test_soft_break_before_an_empty_line_ends_the_value() -> None:
    assert texts(b"ORG;ENCODING=QUOTED-PRINTABLE:B=C3=A6k=\n\nTEL:1") == ["Bæk", "1"]


def test_soft_break_at_the_end_of_the_card() -> None:
    assert texts(b"TEL:1=\nORG;ENCODING=QUOTED-PRINTABLE:B=C3=A6k=") == ["1=", "Bæk"]


def test_value_that_ends_in_an_equals_sign_is_not_soft_broken() -> None:
    assert read("NOTE:a=\nTEL:1") == [("NOTE", "a="), ("TEL", "1")]


@pytest.mark.parametrize(
    "head", ["fn;quoted-printable", "FN;QUOTED-PRINTABLE", 'FN;ENCODING="quoted-printable"']
)
def test_spellings_of_quoted_printable(head: str) -> None:
    assert texts(head.encode() + b":=54=\n=65a") == ["Tea"]


def test_damaged_quoted_printable_stays_readable() -> None:
    assert texts(b"NOTE;ENCODING=QUOTED-PRINTABLE:50=% =ZZ =4") == ["50=% =ZZ =4"]


def test_base64_closed_by_an_empty_line() -> None:
    body = "PHOTO;ENCODING=BASE64:\nQUJD\nREVG\n\nTEL:1"
    assert read(body) == [("PHOTO", "QUJDREVG"), ("TEL", "1")]


def test_base64_folded_by_two_spaces() -> None:
    assert read("PHOTO;BASE64:\n  QUJD\n  REVG\nTEL:1") == [("PHOTO", " QUJD REVG"), ("TEL", "1")]


def test_line_breaks_of_a_note_written_as_they_are() -> None:
    assert read("NOTE:first\n\nsecond line\nthird at 10:30\nTEL:1") == [
        ("NOTE", "first\\nsecond line\\nthird at 10:30"),
        ("TEL", "1"),
    ]
    assert texts(b"NOTE;ENCODING=QUOTED-PRINTABLE:first\nsecond line") == ["first\nsecond line"]


def test_stray_lines_are_dropped() -> None:
    assert read("some text\nTEL:1\nmore text\n:\n;:x") == [("TEL", "1")]


def test_bytes_that_are_no_utf_8_are_windows_text() -> None:
    assert read("FN:Søren Bæk – 5 €".encode("cp1252")) == [("FN", "Søren Bæk – 5 €")]


def test_one_line_in_another_charset_leaves_the_others_alone() -> None:
    body = "FN:Åse\n".encode() + "ORG:Bæk".encode("cp1252")
    assert read(body) == [("FN", "Åse"), ("ORG", "Bæk")]


@pytest.mark.parametrize(
    ("raw", "label", "text"),
    [
        ("Иван Петров".encode("windows-1251"), "windows-1251", "Иван Петров"),
        ("Søren".encode(), "ISO-8859-1", "Søren"),
        ("Søren".encode("cp1252"), "UTF-8", "Søren"),
        ("Søren".encode("cp1252"), "no-such-charset", "Søren"),
        ("Søren".encode("cp1252"), "unicode_escape", "Søren"),
        ("山田".encode("iso-2022-jp"), "ISO-2022-JP", "山田"),
        ("山田".encode("shift_jis"), "SHIFT_JIS", "山田"),
        ("Søren Bækgård".encode()[:-3], "UTF-8", "Søren Bækg\ufffd"),
        (b"\x81\xfe", "", "\ufffdþ"),
    ],
)
def test_charset_of_a_value(raw: bytes, label: str, text: str) -> None:
    assert to_text(raw, label) == text


def test_charset_label_of_a_line() -> None:
    body = b"FN;CHARSET=windows-1251:" + "Ольга".encode("windows-1251")
    assert read(body) == [("FN", "Ольга")]
    coded = b"FN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=CE=EB=FC=E3=E0"
    assert texts(coded) == ["Ольга"]
    assert texts(b"FN;CHARSET=ISO-2022-JP:" + "山田".encode("iso-2022-jp")) == ["山田"]


def test_agents_card_becomes_the_value_of_its_line() -> None:
    body = b"FN:Karen\nAGENT:\nBEGIN:VCARD\nFN:Ib, Bo\nEND:VCARD\nTEL:1"
    lines = content_lines(body, nested=True)
    assert lines is not None
    assert [value for _, value in lines] == ["Karen", "BEGIN:VCARD\\nFN:Ib\\, Bo\\nEND:VCARD", "1"]


def test_too_long_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines_module, "LONGEST_LINE", 20)
    assert content_lines(b"NOTE:" + b"x" * 15) is not None
    assert content_lines(b"NOTE:" + b"x" * 8 + b"\n " + b"x" * 8) is None
    assert content_lines(b"NOTE:xxxxxxxxx\nNOTE:xxxxxxxxx") is not None


def test_too_many_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines_module, "MOST_LINES", 2)
    assert content_lines(b"TEL:1\nTEL:2") is not None
    assert content_lines(b"TEL:1\nTEL:2\nTEL:3") is None


@pytest.mark.parametrize(
    ("text", "name", "group", "label", "preferred"),
    [
        ("TEL", "TEL", "", "", False),
        ("tel;work;voice", "TEL", "", "work", False),
        ("TEL;TYPE=CELL,PREF", "TEL", "", "mobile", True),
        ('TEL;TYPE="voice,home";PREF=1', "TEL", "", "home", True),
        ("TEL;PREF=2;type=fax;type=work", "TEL", "", "fax", False),
        ("TEL;TYPE=arbeit", "TEL", "", "work", False),
        ("TEL;TYPE=Sommerhus", "TEL", "", "Sommerhus", False),
        ("TEL;TYPE=X-Båd", "TEL", "", "Båd", False),
        ("TEL;TYPE=MAIN", "TEL", "", "main", False),
        ("EMAIL;INTERNET=", "EMAIL", "", "", False),
        ("EMAIL;PREF;WORK", "EMAIL", "", "work", True),
        ("EMAIL;TYPE=OTHER", "EMAIL", "", "other", False),
        ("item1.EMAIL;type=pref", "EMAIL", "item1", "", True),
        ("X-Odd Name.é;A=b", "X-ODD NAME.É", "", "", False),
    ],
)
def test_head(text: str, name: str, group: str, label: str, preferred: bool) -> None:
    head = parse_head(text)
    assert (head.name, head.group, head.label, head.preferred) == (name, group, label, preferred)
    assert head.text == text


@pytest.mark.parametrize("text", ["", " ", "two words", "10", ";TYPE=HOME", "æ", 'TEL;X="'])
def test_no_head(text: str) -> None:
    assert parse_head(text) == Head(text)


def test_carets_in_parameters() -> None:
    head = parse_head("ADR;LABEL=Torvet 1^nAarhus ^'C^' ^^ ^x")
    assert head.parameters["LABEL"] == 'Torvet 1\nAarhus "C" ^ ^x'


def test_colons_and_semicolons_within_quotes_are_text() -> None:
    lines = content_lines(b'ADR;LABEL="a:b;c";TYPE=home:;;Torvet 1')
    assert lines is not None
    assert (lines[0][0].parameters["LABEL"], lines[0][0].label, lines[0][1]) == (
        "a:b;c",
        "home",
        ";;Torvet 1",
    )


def test_quote_that_is_never_closed_means_nothing() -> None:
    assert read('ADR;LABEL="a:;;Torvet 1') == [("ADR", ";;Torvet 1")]


def test_remembered_heads_are_bounded() -> None:
    from relbuilder.interchange.vcard import heads

    for number in range(heads._MOST_REMEMBERED + 100):
        assert parse_head(f"TEL;X-ID={number}").parameters == {"X-ID": str(number)}
    assert len(heads.known_heads) <= heads._MOST_REMEMBERED
    assert read("TEL;X-NEW=1:5") == [("TEL", "5")]
