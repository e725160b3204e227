"""The commands that make pictures of the program. They need no screen."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from relbuilder.cli.status import DONE, WRONG_USAGE
from relbuilder.config.paths import Paths


def tour(options: Namespace, _paths: Paths) -> int:
    """Go through the main job on the sample address book; the user's own data is not touched."""
    _without_a_screen()
    from relbuilder.bootstrap import pictures

    for picture, caption in pictures.take_tour(options.folder, language=options.lang):
        print(f"{picture}  {caption}")
    return DONE


def screenshot(options: Namespace, paths: Paths) -> int:
    """Picture pages of the user's board, or of the demo."""
    _without_a_screen()
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    from relbuilder.bootstrap import pictures

    taken = pictures.take_screenshots(
        paths,
        options.folder,
        page=options.page,
        theme=options.theme,
        size=options.size,
        language=options.lang,
        demo=options.demo,
    )
    for picture in taken:
        print(picture)
    if not taken:
        print(f"relbuilder: there is no page {options.page!r} yet", file=sys.stderr)
    return DONE if taken else WRONG_USAGE


def _without_a_screen() -> None:
    # Whatever screen there is: pictures are to come out the same everywhere.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "win32":
        # Without a screen Qt looks for fonts in a folder, and would find none.
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts")))
