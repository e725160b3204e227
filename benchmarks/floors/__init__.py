"""The least that each job takes: the same Python and Qt, plain sqlite3, no rules, no looks, no safety.

Each floor is kept as small as it can be while its user would still see the job done. It shares nothing with the
program, so that nobody makes the program look good by making it slow.
"""
