"""Runs first in a build for Linux: what the program starts (a browser, a mail program) gets the system's libraries.

The build's own are found by a variable that PyInstaller sets, which every process started from here would inherit.
"""

import os

before = os.environ.get("LD_LIBRARY_PATH_ORIG")
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
