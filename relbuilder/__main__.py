"""`python -m relbuilder` and the installed command. Only hands over to the command line."""

import sys


def main() -> int:
    """Run the program with the process's arguments; returns the exit status."""
    from relbuilder.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
