"""The country that the user's system is set to. Nothing of Qt is loaded before it is asked for."""


def territory() -> str:
    """Its ISO code; empty where the system names none, or Qt cannot be used."""
    try:
        from PySide6.QtCore import QLocale
    except ImportError:
        return ""
    return QLocale.territoryToCode(QLocale.system().territory())
