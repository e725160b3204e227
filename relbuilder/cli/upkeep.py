"""The commands that look after the data file: backup, restore, doctor."""

import sys
from argparse import Namespace
from dataclasses import replace

from relbuilder.bootstrap import assembled, diagnose, stored_vault
from relbuilder.cli import output, problems
from relbuilder.cli.status import DONE, ENVIRONMENT
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.services import backups
from relbuilder.services.doctor import Check


def backup(options: Namespace, paths: Paths) -> int:
    """Copy the data file to a file, or to a dated one among the backups."""
    with assembled(paths) as program:
        now = program.context.clock.now()
        target = options.file or paths.backups / f"relbuilder-{now:%Y%m%dT%H%M%SZ}.db"
        print(backups.back_up(program.context, target))
    return DONE


def restore(options: Namespace, paths: Paths) -> int:
    """Put a backup in the place of the data file, even of one that no longer opens."""
    stored_vault(paths).restore(options.file)
    print(f"{options.file} is your data now; what was there before lies in {paths.backups}")
    return DONE


def doctor(options: Namespace, paths: Paths) -> int:
    """Say for each part whether it works here; status 3 when one that the program needs does not."""
    checks = [replace(check, detail=_found(check, paths)) for check in diagnose(paths)]
    if options.json:
        output.print_json({"checks": [_document(check) for check in checks]})
    else:
        for check in checks:
            print(f"{_mark(check):<3}  {check.name:<14} {one_line(check.detail)}")
    broken = ", ".join(check.name for check in checks if check.needed and not check.ok)
    if broken:
        print(f"relbuilder: does not work here as it should: {broken}", file=sys.stderr)
    return ENVIRONMENT if broken else DONE


def _document(check: Check) -> dict[str, object]:
    return {"name": check.name, "ok": check.ok, "needed": check.needed, "detail": check.detail}


def _mark(check: Check) -> str:
    if check.ok:
        return "ok"
    return "BAD" if check.needed else "no"


def _found(check: Check, paths: Paths) -> str:
    if check.problem is None:
        return check.detail
    said = problems.line(check.problem, paths)
    return f"{said} ({check.detail})" if check.detail else said
