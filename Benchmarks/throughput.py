"""Cases a second and peak memory of `saphan evaluate --batch` on the workload pack: medians of alternating runs, answers to /dev/null.

    throughput.py SAPHAN MEASURE [MOST_CASES]
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

program, measure = sys.argv[1:3]
most = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
here = pathlib.Path(__file__).resolve().parent
pack, answers = str(here / "Workload/Pack"), str(here / "Workload/answers.yaml")
folder = pathlib.Path(os.environ.get("BENCH_DIR", tempfile.gettempdir())) / "saphan-throughput"
folder.mkdir(parents=True, exist_ok=True)


def cases(count):
    path = folder / f"cases-{count}.jsonl"
    if not path.exists():
        part = folder / "part"
        with open(part, "wb") as out:
            subprocess.run([measure, "cases", pack, str(count)], stdout=out, check=True)
        part.rename(path)
    return path


def run(count, *options):
    """Wall seconds and peak MiB of one process."""
    command = [program, "evaluate", "--batch", "--rules", pack, "--output", answers, *options]
    with open(cases(count), "rb") as source:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
    assert status == 0, said
    return seconds, usage.ru_maxrss / 1024, said


def rate(name, count, *options, rounds=5):
    runs = [run(count, *options) for _ in range(rounds)]
    seconds = statistics.median(r[0] for r in runs)
    print(f"| {name} | {count:,} | {count / seconds:,.0f} | {max(r[1] for r in runs):.1f} |", flush=True)


def rules(count):
    times = [json.loads(run(count, "--threads", "1", "--timings")[2])["eval_s"] for _ in range(5)]
    print(f"| rules only, one thread | {count:,} | {count / statistics.median(times):,.0f} | |", flush=True)


big = min(most, 100_000)
cores = str(os.cpu_count())
print(f"load {os.getloadavg()[0]:.1f}\n")
print("| JSON Lines to JSON Lines | cases | cases/s | peak MiB |\n|---|---:|---:|---:|")
rate("one thread", big, "--threads", "1")
rate(f"{cores} threads", big, "--threads", cores)
rate("reasons, one thread", big, "--threads", "1", "--explain", "reasons")
rate(f"reasons, {cores} threads", big, "--threads", cores, "--explain", "reasons")
rate("proofs, one thread", min(big, 5_000), "--threads", "1", "--explain", "proof")
rules(big)
if most > big:
    rate("one thread", most, "--threads", "1", rounds=1)
    rate(f"reasons, {cores} threads", most, "--threads", cores, "--explain", "reasons", rounds=1)
