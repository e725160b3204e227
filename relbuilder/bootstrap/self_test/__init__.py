"""The program's look at itself, for a package that was built just now: does everything that came along work here?

All of it happens in a temporary data folder. Every kind of check has a module of its own; `checks` puts them in order,
`report` says what came of them.
"""

from relbuilder.bootstrap.self_test.report import Report, run

__all__ = ["Report", "run"]
