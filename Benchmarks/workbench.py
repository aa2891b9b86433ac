"""Processor and wall time of what policy staff run on the shipped pack, on one core: the median of some runs."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

program = sys.argv[1]
site = tempfile.mkdtemp()
commands = [
    (5, ["check", "Rules/lao-pdr"]),
    (5, ["test", "Scenarios"]),
    (3, ["test", "Scenarios", "--coverage"]),
    (1, ["test", "Scenarios", "--mutate"]),
    (3, ["diff", "Rules/lao-pdr", "Rules/lao-pdr"]),
    (3, ["gaps"]),
    (3, ["docs", "--output", site]),
]


def run(arguments):
    """Processor and wall seconds of one run on the first core."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(
        [program, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
        preexec_fn=lambda: os.sched_setaffinity(0, {0}),
    )
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, wall


print(f"{'processor':>10} {'wall':>8}  s, medians, one core")
for count, arguments in commands:
    runs = [run(arguments) for _ in range(count)]
    used, wall = (statistics.median(values) for values in zip(*runs))
    print(f"{used:10.2f} {wall:8.2f}  saphan {' '.join(arguments).replace(site, 'FOLDER')}")
