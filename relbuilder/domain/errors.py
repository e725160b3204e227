"""Every error a person or a machine can cause, told apart by who is to blame.

Problem                      something to tell the user in one sentence
├── InputProblem             the words or the file that were given
│   ├── NotFound             no such contact, touch, ...
│   └── Ambiguous            more than one contact answers to that name
└── EnvironmentProblem       the machine: disk, permissions, another program
    └── StorageProblem       the data file itself
        ├── StorageNewer     written by a newer version of the program
        ├── StorageDamaged   not readable as a database any more
        └── StorageBusy      another program holds it for too long

Anything else that is raised is a bug. Problems carry a code and details, never a sentence for the user:
the command line and the windows word them, each in its own language.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Code(StrEnum):
    """What went wrong; one sentence belongs to each code."""

    EMPTY_NAME = "empty_name"
    INVALID_VALUE = "invalid_value"
    EMPTY_TEXT = "empty_text"
    FUTURE_DATE = "future_date"
    PAST_DATE = "past_date"
    NOT_VOUCHED = "not_vouched"
    NO_SUCH_CONTACT = "no_such_contact"
    SEVERAL_CONTACTS = "several_contacts"
    NOTHING_TO_UNDO = "nothing_to_undo"
    CHANGED_ELSEWHERE = "changed_elsewhere"
    CANCELLED = "cancelled"
    FILE_MISSING = "file_missing"
    FILE_IS_FOLDER = "file_is_folder"
    FILE_FORBIDDEN = "file_forbidden"
    FILE_EMPTY = "file_empty"
    FILE_NOT_TEXT = "file_not_text"
    FILE_UNKNOWN = "file_unknown"
    FILE_NOT_WRITTEN = "file_not_written"
    UNKNOWN_ENDING = "unknown_ending"
    NOT_A_BACKUP = "not_a_backup"
    DISK_FULL = "disk_full"
    STORAGE_BUSY = "storage_busy"
    STORAGE_NEWER = "storage_newer"
    STORAGE_DAMAGED = "storage_damaged"
    STORAGE_UNAVAILABLE = "storage_unavailable"


class Problem(Exception):
    """Base of all errors that have a sentence for the user. `details` fill the sentence's places."""

    def __init__(self, code: Code, **details: str) -> None:
        super().__init__(code.value, details)
        self.code = code
        self.details: Mapping[str, str] = MappingProxyType(details)


class InputProblem(Problem):
    """The words or the file that were given cannot be used."""


class NotFound(InputProblem):
    """Nothing answers to that id, e-mail or name."""


class Ambiguous(InputProblem):
    """More than one contact answers to that name."""


class EnvironmentProblem(Problem):
    """The machine refuses: a missing file, a full disk, no permission."""


class StorageProblem(EnvironmentProblem):
    """The data file cannot be used."""


class StorageNewer(StorageProblem):
    """A newer version of the program wrote the file; opening it could lose data."""


class StorageDamaged(StorageProblem):
    """The file does not pass SQLite's check."""


class StorageBusy(StorageProblem):
    """Another program kept the file locked for longer than the program waits."""
