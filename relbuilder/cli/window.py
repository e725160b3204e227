"""The command without a word: opens the window, or (--quit) ends the one that is open."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from relbuilder.cli.status import DONE, ENVIRONMENT, WRONG_USAGE
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_window(options: Namespace, paths: Paths) -> int:
    """Open the window, or bring the one that is open to the front; with files, show what is in them."""
    files: list[Path] = options.open or []
    missing = [file for file in files if not file.is_file()]
    if missing:
        names = ", ".join(one_line(str(file)) for file in missing)
        print(f"relbuilder: there is no file {names}; nothing was opened", file=sys.stderr)
        return WRONG_USAGE
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        # Qt would end the process there and then, without a word of ours.
        print(
            "relbuilder: there is no screen here; the commands work without one, see --help", file=sys.stderr
        )
        return ENVIRONMENT
    from relbuilder.bootstrap import window

    wish = window.Wish(options.lang, tuple(file.resolve() for file in files), options.tray)
    return window.open_window(paths, wish, demo=options.demo)


def end_running(_options: Namespace, paths: Paths) -> int:
    """End the program that runs over this data folder; that none runs is as good."""
    from relbuilder.bootstrap import window

    if window.end_running(paths):
        return DONE
    print("relbuilder: the program that runs did not end within 10 seconds", file=sys.stderr)
    return ENVIRONMENT
