"""What Windows shows under Properties, Details of the program's file. Text that PyInstaller reads, and nothing else."""

from __future__ import annotations

import re

from project import AUTHORS, DESCRIPTION, NAME, TITLE, VERSION

_ENGLISH_UNICODE = "040904B0"
_WINDOWS_NT = 0x40004
_APPLICATION = 1


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows wants: what stands behind them in a version like 1.2.3rc1 is left out."""
    release = re.match(r"\d+(\.\d+)*", version)
    found = [int(part) for part in release[0].split(".")] if release else []
    first, second, third, fourth, *_ = [*found, 0, 0, 0, 0]
    return first, second, third, fourth


def text(file_name: str) -> str:
    """The resource of the executable called `file_name`."""
    strings = {
        "CompanyName": AUTHORS,
        "FileDescription": TITLE,
        "FileVersion": VERSION,
        "InternalName": NAME,
        "LegalCopyright": f"© {AUTHORS}. MIT licence.",
        "OriginalFilename": file_name,
        "ProductName": TITLE,
        "ProductVersion": VERSION,
        "Comments": DESCRIPTION,
    }
    lines = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return (
        "VSVersionInfo("
        f"ffi=FixedFileInfo(filevers={numbers(VERSION)}, prodvers={numbers(VERSION)}, mask=0x3F, flags=0, "
        f"OS={_WINDOWS_NT}, fileType={_APPLICATION}, subtype=0, date=(0, 0)), "
        f"kids=[StringFileInfo([StringTable({_ENGLISH_UNICODE!r}, [{lines}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])])])\n"
    )
