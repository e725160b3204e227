"""How fast the program is beside the least that the same job takes on the same machine: its floor.

`python -m benchmarks` measures app and floor in turns, in processes of their own, and compares their medians: only
such ratios mean anything on a machine that does other things too.
"""
