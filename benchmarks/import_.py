"""From an address book to a data file that is committed, de-duplicated and searchable."""

from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.figures import Samples

CARDS = "cards.vcf"
_STATUS = Path("/proc/self/status")


def measure(side: str, folder: Path) -> Samples:
    """Import the folder's cards once into an empty file."""
    with TemporaryDirectory(dir=folder) as empty:
        seconds = (_app if side == "app" else _floor)(folder / CARDS, Path(empty))
    return {"import": [seconds * 1000], "import: peak memory": _peak()}


def _peak() -> list[float]:
    """The most that this process has held in megabytes; nothing where the system does not tell."""
    if not _STATUS.exists():
        return []
    most = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
    return [int(most.split()[1]) / 1024]


def _app(cards: Path, empty: Path) -> float:
    from relbuilder.bootstrap.assembly import assembled
    from relbuilder.config.paths import Paths
    from relbuilder.services.imports import ImportRequest, run_import
    from relbuilder.services.progress import Progress

    with assembled(Paths(empty)) as program:
        # As after the start of the window, which warms up what an import needs.
        program.units.engine.connect().close()
        started = perf_counter()
        run_import(program.context, ImportRequest((cards,)), Progress())
        return perf_counter() - started


def _floor(cards: Path, empty: Path) -> float:
    from benchmarks.floors.data import import_cards

    started = perf_counter()
    import_cards(cards, empty / "floor.db")
    return perf_counter() - started
