#!/bin/sh
# Measures the optimised build with the static standard library (make bench builds it first).
#   Benchmarks/run.sh [startup|parts|workbench|throughput|instructions|equivalence ...]     default: all of them
set -eu
cd "$(dirname "$0")/.."
program=$(swift build -c release --static-swift-stdlib --show-bin-path)/saphan
swift build --package-path Benchmarks -c release --static-swift-stdlib >&2
tools=$(swift build --package-path Benchmarks -c release --static-swift-stdlib --show-bin-path)
for what in ${*:-startup parts workbench throughput instructions equivalence}; do
  printf '\n## %s\n\n' "$what"
  case $what in
    startup) python3 Benchmarks/startup.py "$program" ;;
    parts)
      "$tools/Measure" parts Rules/lao-pdr
      printf '\n'
      "$tools/Measure" parts Benchmarks/Workload/Pack ;;
    workbench) python3 Benchmarks/workbench.py "$program" ;;
    throughput) python3 Benchmarks/throughput.py "$program" "$tools/Measure" "${CASES:-1000000}" ;;
    instructions) python3 Benchmarks/instructions.py "$program" "$tools/Measure" ;;
    equivalence) "$tools/Equivalence" "${RANDOM_CASES:-1000000}" ;;
    *) echo "there is no benchmark $what" >&2; exit 64 ;;
  esac
done
