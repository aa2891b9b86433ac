"""Wall time from process start to printed result, and to the first question of an interview: the median, least and greatest of 20 warm runs of each command."""

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
commands = [["--help"]]
commands += [["evaluate", story] for story in stories]
commands += [["evaluate", "--page", stories[1]], ["evaluate", "--page", "--language", "lo", stories[1]]]
commands += [["evaluate", "--language", "lo", stories[1]]]
commands += [["evaluate", "--format", "json", stories[2]], ["test", "Scenarios"]]


def milliseconds(arguments):
    start = time.perf_counter()
    subprocess.run([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return (time.perf_counter() - start) * 1000


def until_first_question(language):
    """Until the choices of the first question were printed."""
    arguments = ["interview", "--plain", "--no-draft", "--screener", "VT-07", "--language", language]
    start = time.perf_counter()
    child = subprocess.Popen(
        [program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    seen = b""
    while b"\n  2  " not in seen:
        seen += child.stderr.read1(65536)
    took = (time.perf_counter() - start) * 1000
    child.kill()
    child.communicate()
    return took


def show(name, runs):
    print(f"{statistics.median(runs):8.1f} {min(runs):8.1f} {max(runs):8.1f}  {name}")


print(platform.platform(), "·", "python", platform.python_version())
print(f"{'median':>8} {'least':>8} {'most':>8}  ms, 20 warm runs")
for arguments in commands:
    for _ in range(3):
        milliseconds(arguments)
    show("saphan " + " ".join(arguments), [milliseconds(arguments) for _ in range(20)])
for language in ["en", "lo"]:
    runs = [until_first_question(language) for _ in range(23)][3:]
    show(f"saphan interview --language {language}, to its first question", runs)
