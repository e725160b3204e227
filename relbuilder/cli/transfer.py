"""The commands that bring address books in and give them out."""

import sys
from argparse import Namespace

from relbuilder.bootstrap import assembled
from relbuilder.cli import output
from relbuilder.cli.problems import skip_reason
from relbuilder.cli.status import DONE, ENVIRONMENT
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.services import exports, imports
from relbuilder.services.address_books import Format, ReadingOptions
from relbuilder.services.progress import Progress


def import_files(options: Namespace, paths: Paths) -> int:
    """Bring in files; one that cannot be read ends the command before anything is written."""
    with assembled(paths) as program:
        reading = ReadingOptions(format=Format(options.format), region=program.context.region)
        for path in options.files:
            imports.open_source(program.context, path, reading)
        request = imports.ImportRequest(paths=tuple(options.files), tier=options.tier, options=reading)
        carry_out = imports.preview_import if options.dry_run else imports.run_import
        report = carry_out(program.context, request, Progress())
    if options.json:
        files = [_document(file) for file in report.files]
        output.print_json({"tier": report.tier, "dry_run": options.dry_run, "files": files})
    else:
        for file in report.files:
            _print(file)
    return _tell_of_broken(report)


def export(options: Namespace, paths: Paths) -> int:
    """Write the contacts chosen by tier and search text."""
    with assembled(paths) as program:
        ids = program.reader.find(tier=options.tier, text=options.search)
        count = exports.export_contacts(
            program.context,
            program.reader,
            ids,
            options.file,
            vcard_version=options.vcard,
            with_private=options.with_private,
        )
        print(f"{count} contact{'s' if count != 1 else ''} written to {one_line(str(options.file))}")
    return DONE


def _tell_of_broken(report: imports.ImportReport) -> int:
    """A file that broke off after it was recognised: what came before counts, and the status says that not all did."""
    broken = ", ".join(str(file.path) for file in report.files if file.problem)
    if broken:
        print(
            f"relbuilder: not read to the end, what came before counts: {one_line(broken)}", file=sys.stderr
        )
    return ENVIRONMENT if broken else DONE


def _document(file: imports.FileReport) -> dict[str, object]:
    return {
        "path": str(file.path),
        "format": file.format.value,
        "read": file.read,
        "created": file.created,
        "updated": file.updated,
        "unchanged": file.unchanged,
        "doubtful": len(file.doubts),
        "complete": file.problem is None,
        "skipped": [
            {"where": f"line {skipped.line}", "reason": skip_reason(skipped.reason, skipped.detail)}
            for skipped in file.skipped
        ],
    }


def _print(file: imports.FileReport) -> None:
    print(
        f"{one_line(str(file.path))} ({file.format.value}): {file.read} read, {file.created} new, "
        f"{file.updated} changed, {file.unchanged} the same, {len(file.skipped)} skipped"
    )
    for skipped in file.skipped:
        print(f"  line {skipped.line}: {one_line(skip_reason(skipped.reason, skipped.detail))}")
