"""For every test: no screen unless a test brings its own, and no data folder but its own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
