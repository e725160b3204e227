"""What Windows tells of processes. Exists on Windows alone."""

import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _SYNCHRONIZE = 0x0010_0000
    _MANY_MODULES = 4096

    class _MemoryCounters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS."""

        _fields_ = [
            ("cb", wintypes.DWORD),
            ("page_faults", wintypes.DWORD),
            ("peak_working_set", ctypes.c_size_t),
            ("rest", ctypes.c_size_t * 7),
        ]

    _kernel = ctypes.WinDLL("kernel32")
    _kernel.GetCurrentProcess.restype = wintypes.HANDLE
    _kernel.OpenProcess.restype = wintypes.HANDLE
    _kernel.WaitForSingleObject.argtypes = (wintypes.HANDLE, wintypes.DWORD)
    _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    _kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD)
    _kernel.K32EnumProcessModules.argtypes = (
        wintypes.HANDLE,
        ctypes.c_void_p,
        wintypes.DWORD,
        ctypes.c_void_p,
    )
    _kernel.GetModuleFileNameW.argtypes = (wintypes.HMODULE, wintypes.LPWSTR, wintypes.DWORD)

    class Ending:
        """Waits for a process to end. Made before it is asked to: its number may be another one's afterwards."""

        def __init__(self, number: int) -> None:
            self._handle = _kernel.OpenProcess(_SYNCHRONIZE, False, number)

        def wait(self, patience_ms: int) -> bool:
            """Whether it has ended, and let go of its own files."""
            if not self._handle:
                return True
            ended: bool = _kernel.WaitForSingleObject(self._handle, patience_ms) == 0
            _kernel.CloseHandle(self._handle)
            self._handle = None
            return ended

    def let_come_forward(number: int) -> None:
        """Let another process put its window in front of the others."""
        ctypes.windll.user32.AllowSetForegroundWindow(number)

    def peak_memory() -> int:
        """The most memory this process has had, in bytes."""
        counters = _MemoryCounters(cb=ctypes.sizeof(_MemoryCounters))
        _kernel.K32GetProcessMemoryInfo(_kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
        return int(counters.peak_working_set)

    def loaded_libraries() -> list[Path]:
        """The native libraries this process has loaded."""
        modules = (wintypes.HMODULE * _MANY_MODULES)()
        needed = wintypes.DWORD()
        _kernel.K32EnumProcessModules(
            _kernel.GetCurrentProcess(), modules, ctypes.sizeof(modules), ctypes.byref(needed)
        )
        name = ctypes.create_unicode_buffer(32_768)
        return [
            Path(name.value)
            for module in modules[: needed.value // ctypes.sizeof(wintypes.HMODULE)]
            if _kernel.GetModuleFileNameW(module, name, len(name))
        ]
