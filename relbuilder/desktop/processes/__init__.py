"""What the system tells of processes: whether another one has ended, what this one took and loaded."""

import sys

if sys.platform == "win32":
    from relbuilder.desktop.processes.windows import Ending, let_come_forward, loaded_libraries, peak_memory
else:
    from relbuilder.desktop.processes.posix import Ending, let_come_forward, loaded_libraries, peak_memory

__all__ = ["Ending", "let_come_forward", "loaded_libraries", "peak_memory"]
