"""The command without a word: opens the window."""

from argparse import Namespace

from relbuilder.config.paths import Paths


def open_window(options: Namespace, paths: Paths) -> int:
    """Open the window, or bring the one that is open to the front."""
    from relbuilder.bootstrap import window

    return window.open_window(paths, language=options.lang, demo=options.demo)
