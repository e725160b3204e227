"""The option that makes a packaged program look whether all of it came along. Needs no screen."""

import json
import os
import sys
from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from relbuilder.cli import output
from relbuilder.cli.status import DONE, ENVIRONMENT
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths

if TYPE_CHECKING:
    from relbuilder.bootstrap.self_test.bench import Result


def self_test(options: Namespace, _paths: Paths) -> int:
    """Try everything in a temporary folder; status 3 when something does not work.

    The report is JSON, printed or written to the file `report`: a program with a window of its own has nowhere to print
    on Windows.
    """
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from relbuilder.bootstrap import self_test as trials

    file: Path | None = options.report
    report = trials.run(partial(_tell, quiet=file is None))
    if file is None:
        output.print_json(report.document)
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(report.document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for failed in report.failed:
        print(f"relbuilder: self-test: {failed.name}: {one_line(failed.detail)}", file=sys.stderr)
    return ENVIRONMENT if report.failed else DONE


def _tell(result: "Result", *, quiet: bool) -> None:
    if not quiet:
        print(f"{'ok' if result.ok else 'BAD':<3}  {result.name:<16} {one_line(result.detail)}", flush=True)
