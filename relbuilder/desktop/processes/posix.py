"""What Linux and macOS tell of processes. Does not exist on Windows."""

import sys
from pathlib import Path

if sys.platform != "win32":
    import ctypes
    import resource

    class Ending:
        """Waits for a process to end. Nobody need here: files in use can be replaced."""

        def __init__(self, number: int) -> None:
            self.number = number

        def wait(self, _patience_ms: int) -> bool:
            """Whether it may be taken for ended."""
            return True

    def let_come_forward(_number: int) -> None:
        """Let another process put its window in front of the others: it needs no leave here."""

    def peak_memory() -> int:
        """The most memory this process has had, in bytes."""
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024

    def loaded_libraries() -> list[Path]:
        """The native libraries this process has loaded."""
        return _loaded_by_macos() if sys.platform == "darwin" else _mapped()

    def _mapped() -> list[Path]:
        maps = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")
        names = {line.partition("/")[2] for line in maps.splitlines()}
        return [Path("/", name) for name in sorted(names) if ".so" in name]

    def _loaded_by_macos() -> list[Path]:
        loader = ctypes.CDLL(None)
        count, name_of = loader["_dyld_image_count"], loader["_dyld_get_image_name"]
        name_of.restype = ctypes.c_char_p
        names = (name_of(number) for number in range(count()))
        return [Path(name.decode()) for name in names if name]
