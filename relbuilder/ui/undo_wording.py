"""Words what undo and redo would do, for menus and toasts."""

from PySide6.QtCore import QCoreApplication

from relbuilder.services.history import Label


def deed(label: Label) -> str:
    """What was done, to follow "Undo:" or "Undone:"."""
    return _about_people(label) or _about_tiers(label) or _about_favours(label) or _about_reminders(label)


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


def _about_favours(label: Label) -> str:
    translate = QCoreApplication.translate
    match label:
        case Label.GAVE:
            return translate("Deeds", "given")
        case Label.RECEIVED:
            return translate("Deeds", "received")
        case Label.EDIT_EXCHANGE | Label.DELETE_EXCHANGE:
            return translate("Deeds", "given and received")
        case Label.LOAN:
            return translate("Deeds", "lent and borrowed")
        case Label.GIVE_BACK:
            return translate("Deeds", "given back")
        case Label.ASK:
            return translate("Deeds", "ask for help")
        case Label.ANSWER_ASK:
            return translate("Deeds", "answer to an ask")
        case Label.NEED:
            return translate("Deeds", "needs and interests")
        case _:
            return _about_people_together(label)


def _about_people_together(label: Label) -> str:
    translate = QCoreApplication.translate
    match label:
        case Label.INTRODUCTION:
            return translate("Deeds", "introduction")
        case Label.VOUCH:
            return translate("Deeds", "vouching")
        case Label.RECOMMENDATION | Label.REFERENCE:
            return translate("Deeds", "recommendation")
        case Label.TIE:
            return translate("Deeds", "tie")
        case Label.GROUP:
            return translate("Deeds", "group")
        case Label.ATTACHMENT:
            return translate("Deeds", "attached file")
        case Label.MERGE:
            return translate("Deeds", "merge")
        case Label.VERDICT:
            return translate("Deeds", "suggestion put aside")
        case _:
            return _about_promises(label)


def _about_promises(label: Label) -> str:
    translate = QCoreApplication.translate
    match label:
        case Label.PROMISE:
            return translate("Deeds", "promise")
        case Label.KEEP_PROMISE:
            return translate("Deeds", "kept promise")
        case Label.MOVE_PROMISE:
            return translate("Deeds", "moved promise")
        case Label.DROP_PROMISE:
            return translate("Deeds", "dropped promise")
        case Label.BREAK_PROMISE:
            return translate("Deeds", "broken promise")
        case Label.EDIT_PROMISE:
            return translate("Deeds", "changed promise")
        case Label.DELETE_PROMISE:
            return translate("Deeds", "deleted promise")
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
        case _:
            return translate("Deeds", "done")
