"""Counts instructions with callgrind, which are the same on a busy machine, and compares them with those kept in instructions.json.

    instructions.py SAPHAN MEASURE [--keep]

Exit code 1 if a count has grown by more than 5 percent. `--keep` writes the new counts.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

program, measure = sys.argv[1:3]
here = pathlib.Path(__file__).resolve().parent
root = here.parent
kept_path = here / "instructions.json"
if not shutil.which("valgrind"):
    sys.exit("valgrind is not installed: no instructions are counted")

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    # Valgrind does not read the debug information of every Swift compiler.
    subprocess.run(["strip", "-g", "-o", folder / "saphan", program], check=True)
    for count in (1, 500, 1500):
        with open(folder / str(count), "wb") as out:
            subprocess.run([measure, "cases", here / "Workload/Pack", str(count)], stdout=out, check=True)

    def count(*arguments):
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", folder / "saphan", *arguments]
        said = subprocess.run(command, cwd=root, capture_output=True, text=True).stderr
        return int(re.search(r"refs:\s+([\d,]+)", said)[1].replace(",", ""))

    def batch(cases, explain):
        return count("evaluate", "--batch", "--threads", "1", "--explain", explain, "--rules", "Benchmarks/Workload/Pack",
                     "--output", "Benchmarks/Workload/answers.yaml", folder / str(cases))

    counts = {
        "evaluate a story of the shipped pack": count("evaluate", "Scenarios/annex/case-10.yaml"),
        "one line of the workload": batch(1, "none"),
    }
    for explain in ("none", "reasons", "proof"):
        counts[f"each further line, {explain}"] = (batch(1500, explain) - batch(500, explain)) // 1000

kept = json.loads(kept_path.read_text()) if kept_path.exists() else {}
grown = False
print("| instructions | now | kept | |\n|---|---:|---:|---:|")
for name, now in counts.items():
    before = kept.get(name)
    change = f"{100 * (now - before) / before:+.1f} %" if before else ""
    grown = grown or bool(before and now > before * 1.05)
    print(f"| {name} | {now:,} | {before or 0:,} | {change} |")
if "--keep" in sys.argv:
    kept_path.write_text(json.dumps(counts, indent=2) + "\n")
sys.exit(1 if grown and "--keep" not in sys.argv else 0)
