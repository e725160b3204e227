"""`python -m benchmarks`: sets up the people, measures app and floor in turns, and reports."""

import argparse
import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from benchmarks.figures import Samples
from benchmarks.report import Line, line, table, write_json
from benchmarks.session import WITH_BOARD, WITHOUT_BOARD
from benchmarks.stage import set_up
from benchmarks.start import STARTED

_ROOT = Path(__file__).resolve().parent.parent
_RESULTS = _ROOT / "build" / "benchmarks.json"
_COMPILED = _ROOT / "build" / "pycache"
_OPERATIONS = {name.rstrip("_"): name for name in (*WITHOUT_BOARD, *WITH_BOARD)}
_ROUNDS = {"import_": 3, "start": 7}
_FEWER = 2
"""Rounds of everything else: their processes measure many times."""


def main() -> None:
    """Measure what the arguments ask for."""
    options = _options()
    lines: list[Line] = []
    with TemporaryDirectory(prefix="relbuilder-benchmarks-") as folder:
        for size in options.sizes:
            stage = set_up(Path(folder), size)
            for operation in options.only:
                lines += _compare(_OPERATIONS[operation], stage, size)
                print(f"{operation} of {size:,} done", flush=True)
    print(f"\n{table(lines)}")
    write_json(_RESULTS, lines)


def _compare(operation: str, stage: Path, size: int) -> Iterator[Line]:
    """Both sides in turns, so that what else the machine does meets both alike."""
    found: dict[str, Samples] = {"app": defaultdict(list), "floor": defaultdict(list)}
    for _ in range(_ROUNDS.get(operation, _FEWER)):
        for side, samples in found.items():
            for figure, values in _session(operation, side, stage).items():
                samples[figure] += values
    for figure, values in found["app"].items():
        if values:
            yield line(figure, size, values, found["floor"][figure])


def _session(operation: str, side: str, stage: Path) -> Samples:
    # Compiled modules as an installed program has them, wherever this checkout keeps its own or none.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(_COMPILED), STARTED: str(monotonic())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not {"DISPLAY", "WAYLAND_DISPLAY"} & environment.keys():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = (sys.executable, "-m", "benchmarks.session", operation, side, str(stage))
    done = subprocess.run(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    samples: Samples = json.loads(done.stdout)
    return samples


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure the program beside its floors."
    )
    parser.add_argument(
        "--sizes", type=_sizes, default=(1_000, 10_000, 100_000), help="numbers of contacts, 1000,10000"
    )
    parser.add_argument(
        "--only", type=_operations, default=tuple(_OPERATIONS), help=f"of {','.join(_OPERATIONS)}"
    )
    return parser.parse_args()


def _sizes(text: str) -> Sequence[int]:
    return tuple(int(number) for number in text.split(","))


def _operations(text: str) -> Sequence[str]:
    names = tuple(text.split(","))
    if unknown := set(names) - _OPERATIONS.keys():
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(unknown))}")
    return names


if __name__ == "__main__":
    main()
