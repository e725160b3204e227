"""Words every problem for the command line, in English: what happened, that nothing was lost, what to do."""

from relbuilder.cli.status import ENVIRONMENT, WRONG_USAGE
from relbuilder.config.paths import Paths
from relbuilder.domain.errors import Code, EnvironmentProblem, Problem
from relbuilder.services.address_books import SkipReason

_SENTENCES = {
    Code.EMPTY_NAME: "a contact needs a name; nothing was changed",
    Code.INVALID_VALUE: "{value!r} cannot be used here; nothing was changed",
    Code.EMPTY_TEXT: "a few words are needed; nothing was changed",
    Code.NOT_VOUCHED: "there is no fresh vouch for this contact; nothing was written down, please give a reason",
    Code.PAST_DATE: "{day} is past; nothing was changed, please give a later day",
    Code.FUTURE_DATE: "{day} is still to come; a touch is logged for today or an earlier day",
    Code.NO_SUCH_CONTACT: "no contact answers to {reference!r}",
    Code.SEVERAL_CONTACTS: "several contacts answer to {reference!r}: {candidates}; please give the id",
    Code.NOTHING_TO_UNDO: "there is nothing to undo",
    Code.CHANGED_ELSEWHERE: "this was changed by another program since; nothing was changed",
    Code.CANCELLED: "cancelled; nothing was changed",
    Code.FILE_MISSING: "there is no file {path}; nothing was changed",
    Code.FILE_IS_FOLDER: "{path} is a folder; please name a file in it",
    Code.FILE_FORBIDDEN: "the system does not let {path} be read; nothing was changed",
    Code.FILE_EMPTY: "{path} is empty; nothing was changed",
    Code.FILE_NOT_TEXT: "{path} is not an address book but another kind of file; nothing was changed",
    Code.FILE_UNKNOWN: "{path} holds no address book that can be read; nothing was changed",
    Code.FILE_NOT_WRITTEN: "{path} could not be written; please choose another place",
    Code.UNKNOWN_ENDING: "the file's name must end in .vcf, .csv or .json: {path}",
    Code.NOT_A_BACKUP: "{path} is not a backup of this program; your data is as it was",
    Code.DISK_FULL: "the disk is full; nothing was changed",
    Code.STORAGE_BUSY: "another program is using the data just now; nothing was changed, try again in a moment",
    Code.STORAGE_NEWER: "the data was written by a newer version of this program; please install that version",
    Code.STORAGE_DAMAGED: "the file with the data is damaged; restore a backup with: relbuilder restore FILE",
    Code.STORAGE_UNAVAILABLE: "the data at {path} could not be opened or written; look at the folder and the disk",
}

_SKIPPED = {
    SkipReason.NAMELESS: "no name",
    SkipReason.EMPTY: "nothing in it",
    SkipReason.BROKEN: "broken record",
    SkipReason.UNFINISHED: "the file ends in the middle of it",
    SkipReason.TOO_LONG: "far too long to be a contact",
    SkipReason.NOT_A_PERSON: "a group, not a person",
    SkipReason.UNREADABLE: "cannot be read as text",
}


_OUTSIDE = {
    Code.FILE_MISSING,
    Code.FILE_IS_FOLDER,
    Code.FILE_EMPTY,
    Code.FILE_NOT_TEXT,
    Code.FILE_UNKNOWN,
    Code.NOT_A_BACKUP,
    Code.CHANGED_ELSEWHERE,
}
"""Not the command's words are wrong, but what they name in the world."""


class _Details(dict[str, str]):
    """What is known of a problem. A detail that nobody gave must not turn it into a bug."""

    def __missing__(self, key: str) -> str:
        return f"this {key}"


def line(problem: Problem, paths: Paths) -> str:
    """The sentence for a problem of a command over the data folder `paths`."""
    known = {"path": str(paths.data_dir), "reference": problem.details.get("id", ""), **problem.details}
    return _SENTENCES[problem.code].format_map(_Details(known))


def status_of(problem: Problem) -> int:
    """The exit status for a problem: wrong usage, or something in the environment."""
    outside = isinstance(problem, EnvironmentProblem) or problem.code in _OUTSIDE
    return ENVIRONMENT if outside else WRONG_USAGE


def skip_reason(reason: SkipReason, detail: str) -> str:
    """Why a record was skipped."""
    return f"{_SKIPPED[reason]}: {detail}" if detail else _SKIPPED[reason]
