"""Words every problem for the user: what happened, that nothing was lost, what to do. The only place that does."""

import logging

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.errors import Code, Problem

_log = logging.getLogger(__name__)


def sentence(error: Exception) -> str:
    """The sentence for an error; one that is not a `Problem` is logged as the bug it is."""
    if isinstance(error, Problem):
        return _worded(error.code).format_map(_Details(error.details))
    _log.error("Unexpected error", exc_info=error)
    return QCoreApplication.translate(
        "Problems", "Something went wrong that should not have. Nothing was changed. The log file tells more."
    )


class _Details(dict[str, str]):
    def __missing__(self, _key: str) -> str:
        return ""


def _worded(code: Code) -> str:
    translate = QCoreApplication.translate
    match code:
        case Code.EMPTY_NAME:
            return translate(
                "Problems", "A contact needs a name, an organisation or an e-mail. Nothing was changed."
            )
        case Code.INVALID_VALUE:
            return translate(
                "Problems", "That cannot be used here. Nothing was changed; please try another value."
            )
        case Code.FUTURE_DATE:
            return translate(
                "Problems", "That day is still to come. A touch can be logged for today or an earlier day."
            )
        case Code.EMPTY_TEXT:
            return translate("Problems", "Please write a few words first. Nothing was changed.")
        case Code.NOT_VOUCHED:
            return translate(
                "Problems",
                "You have not said lately that you would put your name to this one."
                " Nothing was written down; please say why you recommend all the same.",
            )
        case Code.PAST_DATE:
            return translate("Problems", "That day is past. Nothing was changed; please choose a later day.")
        case Code.NO_SUCH_CONTACT:
            return translate("Problems", "That contact is no longer there. Nothing was changed.")
        case Code.SEVERAL_CONTACTS:
            return translate("Problems", "Several contacts answer to that name. Please choose one of them.")
        case Code.NOTHING_TO_UNDO:
            return translate("Problems", "There is nothing more to undo.")
        case Code.CHANGED_ELSEWHERE:
            return translate("Problems", "This was changed elsewhere since, so it was left as it is now.")
        case Code.CANCELLED:
            return translate("Problems", "Cancelled. Nothing was changed.")
        case _:
            return _file_problem(code) or _storage_problem(code)


def _file_problem(code: Code) -> str:
    translate = QCoreApplication.translate
    match code:
        case Code.FILE_MISSING:
            return translate(
                "Problems", "There is no file {path}. Nothing was changed; please choose it again."
            )
        case Code.FILE_IS_FOLDER:
            return translate("Problems", "{path} is a folder. Please choose a file in it.")
        case Code.FILE_FORBIDDEN:
            return translate(
                "Problems", "The system does not let this program read {path}. Nothing was changed."
            )
        case Code.FILE_EMPTY:
            return translate("Problems", "{path} is empty. Nothing was changed; please export it once more.")
        case Code.FILE_NOT_TEXT:
            return translate(
                "Problems", "{path} is not an address book but another kind of file. Nothing was changed."
            )
        case Code.FILE_UNKNOWN:
            return translate(
                "Problems",
                "{path} holds no address book that can be read. Nothing was changed; try exporting it as vCard.",
            )
        case Code.FILE_NOT_WRITTEN:
            return translate("Problems", "{path} could not be written. Please choose another folder.")
        case Code.UNKNOWN_ENDING:
            return translate("Problems", "Please end the file's name in .vcf, .csv or .json.")
        case Code.NOT_A_BACKUP:
            return translate("Problems", "{path} is not a backup of this program. Your data is as it was.")
        case _:
            return ""


def _storage_problem(code: Code) -> str:
    translate = QCoreApplication.translate
    match code:
        case Code.DISK_FULL:
            return translate(
                "Problems", "The disk is full, so nothing was changed. Make some room and try again."
            )
        case Code.STORAGE_BUSY:
            return translate(
                "Problems",
                "Another program is using your data just now. Nothing was lost; try again in a moment.",
            )
        case Code.STORAGE_NEWER:
            return translate(
                "Problems",
                "Your data was written by a newer version of this program. Please install that version.",
            )
        case Code.STORAGE_DAMAGED:
            return translate(
                "Problems",
                "The file with your data is damaged. Your backups are untouched: restore the latest one.",
            )
        case _:
            return translate(
                "Problems",
                "Your data could not be opened at {path}. Check that the folder may be written to.",
            )
