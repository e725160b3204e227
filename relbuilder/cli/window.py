"""The command without a word: opens the window."""

import os
import sys
from argparse import Namespace

from relbuilder.cli.status import ENVIRONMENT
from relbuilder.config.paths import Paths

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_window(options: Namespace, paths: Paths) -> int:
    """Open the window, or bring the one that is open to the front."""
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        # Qt would end the process there and then, without a word of ours.
        print(
            "relbuilder: there is no screen here; the commands work without one, see --help", file=sys.stderr
        )
        return ENVIRONMENT
    from relbuilder.bootstrap import window

    return window.open_window(paths, language=options.lang, demo=options.demo, in_tray=options.tray)
