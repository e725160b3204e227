"""The commands about what binds people: introductions and ties."""

from argparse import Namespace
from dataclasses import asdict

from relbuilder.bootstrap import assembled
from relbuilder.cli import output
from relbuilder.cli.contacts import day_meant, resolve, summary_of
from relbuilder.cli.status import DONE
from relbuilder.cli.terminal import one_line
from relbuilder.config.paths import Paths
from relbuilder.domain.tie import Tie
from relbuilder.services import introductions, ties


def introduce(options: Namespace, paths: Paths) -> int:
    """An introduction of two contacts, as an idea or as far as it has come."""
    with assembled(paths) as program:
        first, second = resolve(program, options.first), resolve(program, options.second)
        made = introductions.add_introduction(
            program.context, options.role, first, second, options.purpose, options.state
        )
        names = [one_line(summary_of(program, end).name) for end in (first, second)]
    if options.json:
        output.print_json(asdict(made))
    else:
        again = f", next on {made.remind_on}" if made.remind_on else ""
        print(f"{made.id}  {names[0]} and {names[1]}: {made.state.value}{again}")
    return DONE


def tie(options: Namespace, paths: Paths) -> int:
    """Two contacts who know each other; the kind is what the second is to the first."""
    with assembled(paths) as program:
        first, second = resolve(program, options.first), resolve(program, options.second)
        since = day_meant(program, options.since) if options.since is not None else None
        wanted = Tie(first, second, options.kind, options.strength, since, options.inverse)
        stored = ties.add_tie(program.context, wanted)
        names = [one_line(summary_of(program, end).name) for end in (first, second)]
    if options.json:
        output.print_json(asdict(stored))
    else:
        print(f"{stored.id}  {names[1]} is {one_line(stored.kind)} to {names[0]}")
    return DONE
