"""Words what the doctor found of a part: that it works, or what is missing and what to do without it."""

from PySide6.QtCore import QCoreApplication

from relbuilder.services.doctor import Check
from relbuilder.ui.problems import sentence


def check_words(check: Check) -> str:
    """One sentence about one part; a part nobody here knows is called by its own name."""
    if check.problem is not None:
        return sentence(check.problem)
    return (_works(check.name) if check.ok else _fails(check.name)) or f"{check.name}: {check.detail}"


def _works(part: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "database": translate("CheckUp", "The file with your contacts is sound."),
        "backups": translate("CheckUp", "The folder for copies is there."),
        "translations": translate("CheckUp", "All languages are there."),
        "tray": translate("CheckUp", "The tray shows the icon."),
        "notifications": translate("CheckUp", "Notifications can be shown."),
        "autostart": translate("CheckUp", "The program can start when you log in."),
        "wake": translate("CheckUp", "The program notices when the machine wakes up."),
        "shortcut": translate("CheckUp", "A key from anywhere can be had."),
    }
    return words.get(part, "")


def _fails(part: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "database": translate("CheckUp", "The file with your contacts is damaged. Restore a backup above."),
        "backups": translate("CheckUp", "The folder for copies cannot be used."),
        "translations": translate("CheckUp", "Languages are missing. Install the program again."),
        "tray": translate("CheckUp", "There is no tray here. The window does all the same."),
        "notifications": translate(
            "CheckUp", "Nothing here shows notifications. What is due stands in Today."
        ),
        "autostart": translate("CheckUp", "This system does not start programs when you log in."),
        "wake": translate("CheckUp", "Nothing here tells of waking up. The program notices within a minute."),
        "shortcut": translate("CheckUp", "This system gives no program a key of its own."),
    }
    return words.get(part, "")
