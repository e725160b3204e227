"""Words what undo and redo would do, for menus and toasts."""

from PySide6.QtCore import QCoreApplication

from relbuilder.services.history import Label


def deed(label: Label) -> str:
    """What was done, to follow "Undo:" or "Undone:"."""
    translate = QCoreApplication.translate
    match label:
        case Label.ADD:
            return translate("Deeds", "new contact")
        case Label.MOVE:
            return translate("Deeds", "move")
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
        case Label.CAPACITY:
            return translate("Deeds", "room in a tier")
        case Label.IMPORT:
            return translate("Deeds", "import")
