"""What a drag carries: contact ids within the program, a vCard file for others. Decides nothing about a drop."""

import logging
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaType, QMimeData, QTemporaryDir, QUrl

from relbuilder.domain.errors import Problem
from relbuilder.ui.desk import Desk

CONTACTS_FORMAT = "application/x-relbuilder-contacts"
FILES_FORMAT = "text/uri-list"
ADDRESS_BOOK_ENDINGS = frozenset({".vcf", ".vcard", ".csv", ".zip"})

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_log = logging.getLogger(__name__)


class ContactsMimeData(QMimeData):
    """Carries ids. The file for other programs is written when one of them asks for it, and only then."""

    def __init__(self, ids: Sequence[int], write_file: Callable[[tuple[int, ...]], Path]) -> None:
        super().__init__()
        self._ids = tuple(ids)
        self._write_file = write_file
        self._urls: list[QUrl] | None = None
        self.setData(CONTACTS_FORMAT, ",".join(map(str, ids)).encode())

    def formats(self) -> list[str]:
        """Both forms, the program's own first."""
        return [CONTACTS_FORMAT, FILES_FORMAT]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> Any:
        if mimetype == FILES_FORMAT:
            return self._files()
        return super().retrieveData(mimetype, preferredType)

    def _files(self) -> list[QUrl]:
        if self._urls is None:
            try:
                self._urls = [QUrl.fromLocalFile(str(self._write_file(self._ids)))]
            except (OSError, Problem):
                # The other program gets nothing; what it asked for is outside of this one's windows.
                _log.exception("The dragged contacts could not be written")
                self._urls = []
        return self._urls


class CardFiles:
    """Writes contacts as vCard files into a folder that goes away with the program."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._folder: QTemporaryDir | None = None
        self._written = 0

    def write(self, ids: tuple[int, ...]) -> Path:
        """One file with all of these contacts, named after the first; raises OSError or Problem."""
        contacts = [contact for contact, _ in self._desk.reader.contacts(ids)]
        name = " ".join(_UNSAFE.sub(" ", contacts[0].display_name).split())[:80] if contacts else ""
        path = self._new_folder() / f"{name.strip(' .') or 'contact'}.vcf"
        text = "".join(self._desk.context.address_books.card(contact) for contact in contacts)
        path.write_bytes(text.encode())
        return path

    def _new_folder(self) -> Path:
        """A folder of its own for every drag, so that two people of one name do not meet."""
        if self._folder is None:
            self._folder = QTemporaryDir()
            if not self._folder.isValid():
                raise OSError(self._folder.errorString())
        self._written += 1
        folder = Path(self._folder.path(), str(self._written))
        folder.mkdir()
        return folder


def contact_ids(data: QMimeData) -> tuple[int, ...]:
    """The contacts a drag carries; empty for anything that is not the program's own."""
    raw = bytes(data.data(CONTACTS_FORMAT).data()).decode("ascii", "replace")
    return tuple(int(part) for part in raw.split(",") if part.isdecimal())


def address_book_files(data: QMimeData) -> tuple[Path, ...]:
    """The files of a drag from another program that can be address books, by their endings."""
    if data.hasFormat(CONTACTS_FORMAT) or not data.hasUrls():
        return ()
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.suffix.lower() in ADDRESS_BOOK_ENDINGS)
