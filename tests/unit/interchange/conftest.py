"""Address books written on the spot, and what the program reads in them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from relbuilder.domain.contact import Contact
from relbuilder.interchange.registry import FileAddressBooks
from relbuilder.services.address_books import ReadingOptions, Record, Skipped, Source

Opened = Callable[..., Source]
People = Callable[..., list[Contact]]


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Open a file with this content, named as a card file whatever it holds."""

    def open_content(content: str | bytes, options: ReadingOptions | None = None) -> Source:
        path = tmp_path / "book.vcf"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return FileAddressBooks().open(path, options or ReadingOptions())

    return open_content


@pytest.fixture
def people(opened: Opened) -> People:
    """The contacts of a file in which nothing may be skipped."""

    def read(content: str | bytes, options: ReadingOptions | None = None) -> list[Contact]:
        records = list(opened(content, options).records())
        assert not [record for record in records if isinstance(record, Skipped)]
        return [record.contact for record in records if isinstance(record, Record)]

    return read
