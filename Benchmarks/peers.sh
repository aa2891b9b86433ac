#!/bin/sh
# Puts Saphan into the table of the peers, measured in the same run as they are.
#   Benchmarks/peers.sh FOLDER_OF_RUN_PEERS [--engines floor,ref] [--cases 1000000] [...]     see run-peers.sh
# Compares all 100,000 answers with those of the C floor first.
set -eu
peers=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/.."
root=$(pwd)
program=$(swift build -c release --static-swift-stdlib --show-bin-path)/saphan
work="$root/Benchmarks/Workload"
command="$program evaluate --batch --timings --rules $work/Pack --input $work/input.yaml --output $work/answers.yaml"
export BENCH_DIR="${BENCH_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/saphan-bench}"
if [ -x "$BENCH_DIR/floor" ] && [ -s "$BENCH_DIR/cases-100000.jsonl" ]; then
  "$BENCH_DIR/floor" < "$BENCH_DIR/cases-100000.jsonl" > "$BENCH_DIR/floor.out"
  $command < "$BENCH_DIR/cases-100000.jsonl" 2> /dev/null | cmp - "$BENCH_DIR/floor.out"
  echo "0 of 100,000 answers differ from the floor's"
fi
exec "$peers/run-peers.sh" "$@" \
  --add saphan="$command --threads 1" --add-explain saphan="$command --threads 1 --explain reasons" \
  --add saphan-2-threads="$command --threads 2" --add-explain saphan-2-threads="$command --threads 2 --explain reasons"
