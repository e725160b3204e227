"""Writes address books: by the path's ending, whole or not at all. Each format's module says what stands in it."""

import errno
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TextIO

from relbuilder.domain.contact import Contact
from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem
from relbuilder.domain.standing import Standing
from relbuilder.services.address_books import Beside

People = Iterator[tuple[Contact, Standing]]

_CODES = {
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
    errno.EACCES: Code.FILE_FORBIDDEN,
    errno.EPERM: Code.FILE_FORBIDDEN,
    errno.EROFS: Code.FILE_FORBIDDEN,
}


def write(path: Path, people: People, vcard_version: str = "4.0", beside: Beside | None = None) -> int:
    """Write all people to a .vcf, .csv or .json file; returns how many.

    The file at `path` is replaced in one step at the end, so it is never half an address book. Raises InputProblem for
    another ending or a folder, EnvironmentProblem when the machine refuses.
    """
    writer = _writer(path, vcard_version, beside)
    with _replacing(path) as stream:
        return writer(stream, people)


def card(contact: Contact) -> str:
    """One contact as vCard 4.0 text."""
    from relbuilder.interchange.vcard.writing import write_card

    return write_card(contact)


def _writer(path: Path, vcard_version: str, beside: Beside | None) -> Callable[[TextIO, People], int]:
    # Imported here: each kind of file needs its own libraries only.
    match path.suffix.lower():
        case ".vcf":
            return lambda stream, people: _write_cards(stream, people, vcard_version, beside)
        case ".csv":
            from relbuilder.interchange.csv.writing import write_table

            return write_table
        case ".json":
            from relbuilder.interchange.json_writing import write_json

            return partial(write_json, relation=beside.relation if beside else None)
        case _:
            raise InputProblem(Code.UNKNOWN_ENDING, path=str(path), ending=path.suffix)


def _write_cards(stream: TextIO, people: People, version: str, beside: Beside | None) -> int:
    from relbuilder.interchange.vcard.writing import write_card

    count = 0
    for contact, _ in people:
        members = beside.uids(contact.members) if beside and contact.members else {}
        text = write_card(contact, version, [members[each] for each in contact.members if members.get(each)])
        stream.write(text if text.endswith("\n") else text + "\r\n")
        count += 1
    return count


@contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    """A new file beside the target that takes its place when all went well, and else leaves no trace."""
    if "\0" in str(path):
        raise EnvironmentProblem(Code.FILE_NOT_WRITTEN, path=str(path))
    with _refusals(path):
        # Behind a link stands the file that is meant.
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise InputProblem(Code.FILE_IS_FOLDER, path=str(path))
        part = target.with_name(f".{secrets.token_hex(6)}.part")
        try:
            with part.open("x", encoding="utf-8", errors="replace", newline="") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, Code.FILE_NOT_WRITTEN)
        raise EnvironmentProblem(code, path=str(path)) from error
