"""Words what undo and redo would do, for menus and toasts."""

from PySide6.QtCore import QCoreApplication

from relbuilder.services.history import Label


def deed(label: Label) -> str:
    """What was done, to follow "Undo:" or "Undone:"."""
    tr = QCoreApplication.translate
    match label:
        case Label.ADD:
            return tr("Deeds", "new contact")
        case Label.MOVE:
            return tr("Deeds", "move")
        case Label.EDIT:
            return tr("Deeds", "edit")
        case Label.TAG:
            return tr("Deeds", "tags")
        case Label.LOG_TOUCH:
            return tr("Deeds", "logged touch")
        case Label.EDIT_TOUCH:
            return tr("Deeds", "changed touch")
        case Label.DELETE_TOUCH:
            return tr("Deeds", "deleted touch")
        case Label.BIN:
            return tr("Deeds", "delete")
        case Label.RESTORE:
            return tr("Deeds", "restore")
        case Label.CAPACITY:
            return tr("Deeds", "room in a tier")
        case Label.IMPORT:
            return tr("Deeds", "import")
