"""The bytes of an address book, in a file or in an archive. Refuses what cannot hold one; parses nothing."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, Protocol

from relbuilder.domain.errors import Code, EnvironmentProblem, InputProblem

ZIP = b"PK\x03\x04"
LARGEST_UNPACKED = 1 << 30
"""More bytes than this in an archive are taken for a trap: no address book comes near it."""
MOST_MEMBERS = 20_000
"""Likewise for the files in it: some programs write one card a file."""

_CONNECTIONS = "connections.csv"
_BROKEN_ARCHIVE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class Content(Protocol):
    """A run of bytes that can be read again and again."""

    @property
    def name(self) -> str:
        """Where in an archive the bytes stand; empty for a plain file."""
        ...

    @property
    def size(self) -> int:
        """How many bytes there are."""
        ...

    def open(self) -> BinaryIO:
        """A stream from the start."""
        ...


@dataclass(frozen=True, slots=True)
class PlainFile:
    """A file as it stands on the disk."""

    path: Path
    size: int
    name: str = ""

    def open(self) -> BinaryIO:
        """A stream from the start."""
        return self.path.open("rb")


@dataclass(frozen=True, slots=True)
class ZipMember:
    """A file inside an archive, unpacked as it is read."""

    path: Path
    name: str
    size: int

    def open(self) -> BinaryIO:
        """A stream from the start. Raises InputProblem when the archive is damaged."""
        with unpacking(self.path):
            archive = zipfile.ZipFile(self.path)
            # The archive closes its file once the last stream of it is closed.
            with archive:
                return io.BufferedReader(_Unpacked(archive.open(self.name), self.path))


class _Unpacked(io.RawIOBase):
    """A member's bytes; what is damaged in it becomes a problem with a code."""

    def __init__(self, packed: IO[bytes], path: Path) -> None:
        super().__init__()
        self._packed = packed
        self._path = path

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        with unpacking(self._path):
            data = self._packed.read(len(view))
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._packed.close()
        super().close()


class CountedStream(io.RawIOBase):
    """Passes a stream through and tells how many bytes were taken, for progress."""

    def __init__(self, stream: BinaryIO, taken: Callable[[int], None]) -> None:
        super().__init__()
        self._stream = stream
        self._taken = taken

    def readable(self) -> bool:
        """Always: this is a stream to read from."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill the buffer from the stream below; 0 at its end."""
        view = memoryview(buffer)  # type: ignore[arg-type]
        data = self._stream.read(len(view))
        view[: len(data)] = data
        self._taken(len(data))
        return len(data)

    def close(self) -> None:
        """Close the stream below too."""
        self._stream.close()
        super().close()


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """What the machine refuses while a file is read becomes a problem with a code."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as error:
        raise EnvironmentProblem(Code.FILE_MISSING, path=str(path)) from error
    except IsADirectoryError as error:
        raise InputProblem(Code.FILE_IS_FOLDER, path=str(path)) from error
    except OSError as error:
        raise EnvironmentProblem(Code.FILE_FORBIDDEN, path=str(path)) from error


@contextmanager
def unpacking(path: Path) -> Iterator[None]:
    """A damaged, encrypted or strangely packed archive becomes a problem with a code."""
    try:
        yield
    except _BROKEN_ARCHIVE as error:
        raise InputProblem(Code.FILE_NOT_TEXT, path=str(path)) from error


def contents(path: Path) -> list[Content]:
    """The address books in a file: itself, or those an archive holds.

    Raises EnvironmentProblem for a file that is missing or forbidden, InputProblem for a folder, for something empty
    and for an archive without an address book.
    """
    with reading(path):
        size = _size(path)
        with path.open("rb") as stream:
            head = stream.read(len(ZIP))
    if not head:
        raise InputProblem(Code.FILE_EMPTY, path=str(path))
    if head != ZIP:
        return [PlainFile(path, size)]
    with reading(path), unpacking(path), zipfile.ZipFile(path) as archive:
        members = _address_books(archive.infolist())
    if not members or len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > LARGEST_UNPACKED:
        raise InputProblem(Code.FILE_NOT_TEXT, path=str(path))
    return [ZipMember(path, member.filename, member.file_size) for member in members]


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            raise IsADirectoryError(path)
        size = path.stat().st_size
        special = not path.is_file()
    except ValueError as error:  # a zero byte in the path
        raise FileNotFoundError(path) from error
    if special:
        # A pipe or a device may never end.
        raise InputProblem(Code.FILE_NOT_TEXT, path=str(path))
    return size


def _address_books(members: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """LinkedIn's connections if they are there: its other files are about the owner. Else every card file."""
    files = [member for member in members if not member.is_dir() and "__MACOSX/" not in member.filename]
    names = [(PurePosixPath(member.filename.replace("\\", "/")).name.lower(), member) for member in files]
    connections = [member for name, member in names if name == _CONNECTIONS]
    return connections[:1] or [member for name, member in names if name.endswith((".vcf", ".vcard"))]
