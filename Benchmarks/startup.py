"""Wall time from process start to printed result: the median, least and greatest of 20 warm runs of each command."""

import platform
import statistics
import subprocess
import sys
import time

program = sys.argv[1]
stories = [
    "Scenarios/annex/case-01.yaml",
    "Scenarios/annex/case-09.yaml",
    "Scenarios/annex/case-10.yaml",
    "Scenarios/annex/case-18.yaml",
    "Scenarios/contrast/well-paid-migrant.yaml",
]
commands = [["--help"], ["check", "Rules/lao-pdr"]]
commands += [["evaluate", story] for story in stories]
commands += [["evaluate", "--page", stories[1]], ["evaluate", "--page", "--language", "lo", stories[1]]]
commands += [["evaluate", "--language", "lo", stories[1]]]
commands += [["evaluate", "--format", "json", stories[2]], ["test", "Scenarios"]]


def milliseconds(arguments):
    start = time.perf_counter()
    subprocess.run([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return (time.perf_counter() - start) * 1000


print(platform.platform(), "·", "python", platform.python_version())
print(f"{'median':>8} {'least':>8} {'most':>8}  ms, 20 warm runs")
for arguments in commands:
    for _ in range(3):
        milliseconds(arguments)
    runs = [milliseconds(arguments) for _ in range(20)]
    print(f"{statistics.median(runs):8.1f} {min(runs):8.1f} {max(runs):8.1f}  saphan {' '.join(arguments)}")
