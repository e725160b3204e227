"""The command merge: two contacts that are one person become one."""

from argparse import Namespace

from relbuilder.bootstrap import assembled
from relbuilder.cli import output
from relbuilder.cli.contacts import resolve, summary_of
from relbuilder.cli.status import DONE
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.services.merging import merge_contacts, preview_merge


def merge(options: Namespace, paths: Paths) -> int:
    """Let one contact go into another; what both say differently is settled by the usual answers."""
    with assembled(paths) as program:
        kept_id, gone_id = (resolve(program, reference) for reference in (options.contact, options.other))
        before = summary_of(program, kept_id), summary_of(program, gone_id)
        carry_out = preview_merge if options.dry_run else merge_contacts
        merged = carry_out(program.context, kept_id, gone_id)
        if options.json:
            document = {
                "kept": kept_id,
                "gone": gone_id,
                "name": merged.contact.display_name,
                "tier": merged.standing.tier,
                "differed": list(merged.asked),
                "taken_from_gone": sorted(merged.taken),
                "dry_run": options.dry_run,
            }
            output.print_json(document)
            return DONE
        kept, gone = (f"{one_line(summary.name)} ({summary.id})" for summary in before)
        print(f"{gone} {'would go' if options.dry_run else 'went'} into {kept}")
        for field in merged.asked:
            print(
                f"  {field.value}: {'of the one that goes' if field in merged.taken else 'of the one that stays'}"
            )
    return DONE
