"""Whatever stands in a file: it is read to its end or refused with a code, and no good row suffers."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbuilder.domain.errors import Problem
from relbuilder.interchange.csv import google, linkedin, outlook, thunderbird
from relbuilder.interchange.csv.headers import OUTLOOK_DANISH, THUNDERBIRD_ENGLISH
from relbuilder.interchange.dates import DayReader
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services.address_books import Format, ReadingOptions, Record, Skipped

LINKEDIN = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
GOOGLE = (
    *(
        "Name",
        "First Name",
        "Last Name",
        "Birthday",
        "Notes",
        "Photo",
        "Labels",
        "Organization Name",
        "Tier",
        "UID",
    ),
    *(
        "E-mail 1 - Label",
        "E-mail 1 - Value",
        "Address 1 - Formatted",
        "Address 1 - Street",
        "Address 1 - City",
    ),
    *(
        "Event 1 - Label",
        "Event 1 - Value",
        "Jot 1 - Value",
        "IM 1 - Value",
        "Past Organization 1 - Name",
        "Met On",
    ),
)
HEADERS = [
    (linkedin, LINKEDIN),
    (google, GOOGLE),
    (outlook, tuple(outlook.SLOTS)),
    (outlook, tuple(OUTLOOK_DANISH)),
    (thunderbird, THUNDERBIRD_ENGLISH),
]
CELLS = st.one_of(
    st.sampled_from(
        ["", "* ", " ::: ", "a ::: ", "0/0/00", "03/04/2004", "--02-29", "=x", "b@e.dk", "http://[", "1"]
    ),
    st.text(max_size=12),
)
PIECES = st.sampled_from(
    [
        *(
            b'"',
            b",",
            b";",
            b"\t",
            b"\n",
            b"\r",
            b"\r\n",
            b"\0",
            b"\xff",
            b"\xc3",
            "ø".encode(),
            b"Bo",
            b"b@e.dk",
            b" ",
        ),
        *(
            b",".join(h.encode() for h in LINKEDIN) + b"\n",
            b"First Name,Last Name,Labels,File As\n",
            b"Navn;Mail\n",
        ),
        *(
            b"BEGIN:VCARD\n",
            b"END:VCARD\n",
            b"PK\x03\x04",
            b"\xff\xfe",
            b"sep=;\n",
            b"01 Jan 2020",
            b"E-mail 1 - Value",
        ),
    ]
)
IN_A_FILE = settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(HEADERS), st.data())
def test_any_cells_make_a_contact_or_a_reason(
    profile: tuple[object, tuple[str, ...]], data: st.DataObject
) -> None:
    module, header = profile
    assert module.matches(header)  # type: ignore[attr-defined]
    cells = data.draw(st.lists(CELLS, max_size=len(header) + 2))
    result = module.reader(header, DayReader())(cells)  # type: ignore[attr-defined]
    # Either a reason, or somebody who can be shown on the board.
    assert not hasattr(result, "display_name") or result.display_name


@IN_A_FILE
@given(st.lists(PIECES, max_size=40).map(b"".join), st.sampled_from(list(Format)))
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes, wanted: Format) -> None:
    path = tmp_path / "book"
    path.write_bytes(content)
    refused: str | None = None
    try:
        source = FileAddressBooks().open(path, ReadingOptions(format=wanted))
        records = list(source.records())
    except Problem as problem:
        refused = problem.details["path"]
    else:
        lines = content.count(b"\n") + content.count(b"\r") + 1
        assert all(1 <= record.line <= lines for record in records)
        assert source.position == source.size
    assert refused in (None, str(path))


@IN_A_FILE
@given(st.text('ab,"\n', max_size=30))
def test_a_broken_row_spares_the_rows_before_it_and_after_it(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "book"
    header = ",".join(LINKEDIN)
    good = "{},Dam,,,,,01 Jan 2020\n"
    # Where quotes are balanced nothing tells that a row was meant to end, so the row behind may be part of it.
    path.write_text(f"{header}\n{good.format('Bo')}{broken}\n\n{good.format('Ea') * 3}", newline="")
    records = list(FileAddressBooks().open(path, ReadingOptions()).records())
    names = [record.contact.display_name for record in records if isinstance(record, Record)]
    assert names[0] == "Bo Dam"
    assert names[-3:] == ["Ea Dam"] * 3
    assert all(isinstance(record, Record | Skipped) for record in records)
