"""What the program says to other programs when it ends."""

DONE = 0
BUG = 1
WRONG_USAGE = 2
ENVIRONMENT = 3
INTERRUPTED = 130
