#!/bin/sh
# Measures the optimised build with the static standard library: process start to printed result.
#   Benchmarks/run.sh            (make bench builds first)
set -eu
cd "$(dirname "$0")/.."
program=$(swift build -c release --static-swift-stdlib --show-bin-path)/saphan
python3 Benchmarks/startup.py "$program"
