"""Words what undo and redo would do, for menus and toasts."""

from PySide6.QtCore import QCoreApplication

from relbuilder.services.history import Label


def deed(label: Label) -> str:
    """What was done, to follow "Undo:" or "Undone:"."""
    return _about_people(label) or _about_tiers(label) or _about_reminders(label)


def _about_people(label: Label) -> str:
    translate = QCoreApplication.translate
    match label:
        case Label.ADD:
            return translate("Deeds", "new contact")
        case Label.NAMES:
            return translate("Deeds", "new contacts")
        case Label.EDIT:
            return translate("Deeds", "edit")
        case Label.TAG:
            return translate("Deeds", "tags")
        case Label.LOG_TOUCH:
            return translate("Deeds", "logged touch")
        case Label.EDIT_TOUCH:
            return translate("Deeds", "changed touch")
        case Label.DELETE_TOUCH:
            return translate("Deeds", "deleted touch")
        case Label.BIN:
            return translate("Deeds", "delete")
        case Label.RESTORE:
            return translate("Deeds", "restore")
        case Label.IMPORT:
            return translate("Deeds", "import")
        case Label.CAPTURE:
            return translate("Deeds", "captured line")
        case _:
            return ""


def _about_tiers(label: Label) -> str:
    translate = QCoreApplication.translate
    match label:
        case Label.MOVE:
            return translate("Deeds", "move")
        case Label.CAPACITY:
            return translate("Deeds", "room in a tier")
        case Label.CADENCE:
            return translate("Deeds", "rhythm of a tier")
        case Label.MINUTES:
            return translate("Deeds", "time for a tier")
        case Label.TIERS:
            return translate("Deeds", "tiers as usual")
        case _:
            return ""


def _about_reminders(label: Label) -> str:
    translate = QCoreApplication.translate
    match label:
        case Label.REOPEN:
            return translate("Deeds", "taken back")
        case Label.SNOOZE:
            return translate("Deeds", "put off")
        case Label.PAUSE:
            return translate("Deeds", "pause")
        case Label.RESUME:
            return translate("Deeds", "end of a pause")
        case Label.REMINDER:
            return translate("Deeds", "reminder")
        case Label.DELETE_REMINDER:
            return translate("Deeds", "deleted reminder")
        case Label.PROMISE:
            return translate("Deeds", "promise")
        case Label.KEEP_PROMISE:
            return translate("Deeds", "kept promise")
        case Label.MOVE_PROMISE:
            return translate("Deeds", "moved promise")
        case Label.DROP_PROMISE:
            return translate("Deeds", "dropped promise")
        case _:
            return translate("Deeds", "done")
