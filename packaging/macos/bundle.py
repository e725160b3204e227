"""What macOS is told about the application bundle: its names, versions, languages and the files it opens.

Read by the spec, which puts `info_plist` into the bundle; runs nothing.
"""

from __future__ import annotations

from typing import Final

from project import APP_ID, TITLE

OLDEST_SYSTEM: Final = "14.0"
"""What the wheels of Qt for Python are built for."""


def info_plist(version: str) -> dict[str, object]:
    """The values of Info.plist for a version like "1.2.0", beyond those that PyInstaller knows itself."""
    return {
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        # Never changes: by it macOS keeps what the user allowed the program, notifications among it.
        "CFBundleIdentifier": APP_ID,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        # The system's own words (its menus and dialogs) come in these languages too.
        "CFBundleLocalizations": ["en", "da"],
        "CFBundleAllowMixedLocalizations": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "vCard",
                # It reads cards and never writes into the file; the system's own Contacts stays in charge.
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.vcard"],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT License, Relationship Builder contributors",
        "NSPrincipalClass": "NSApplication",
        # It draws light and dark itself.
        "NSRequiresAquaSystemAppearance": False,
    }
