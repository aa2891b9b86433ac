#!/bin/sh
# Fuzzes the reading of packs: bytes -> YAMLTree -> RuleLanguage, under AddressSanitizer.
#   Tests/Fuzz/run.sh [SECONDS]       (default 3600)
# Seeds are the packs of the tests, each as one input; finds go to .build-fuzz/finds. A crash stops the run and says where its input lies.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-3600}
swift=$(readlink -f "$(command -v swift)")
FUZZER_RUNTIME=$(find "$(dirname "$(dirname "$swift")")" -name 'libclang_rt.fuzzer_no_main-*.a' | head -n 1)
[ -n "$FUZZER_RUNTIME" ] || { echo "this Swift toolchain ships no libFuzzer" >&2; exit 1; }
export FUZZER_RUNTIME SWIFT_BACKTRACE=enable=no
swift build -c debug --sanitize=address --product FuzzPack --scratch-path .build-fuzz
mkdir -p .build-fuzz/seeds .build-fuzz/finds
python3 - <<'PYTHON'
import pathlib
for kind in ("Good", "Bad"):
    for folder in sorted(pathlib.Path("Tests/RuleLanguageTests", kind).iterdir()):
        files = sorted(folder.rglob("*.yaml"), key=lambda f: (f.name != "pack.yaml", str(f)))
        if files:
            pathlib.Path(".build-fuzz/seeds", f"{kind}-{folder.name}").write_bytes(
                b"\x1e".join(f.read_bytes() for f in files))
PYTHON
exec .build-fuzz/debug/FuzzPack -max_total_time="$seconds" -timeout=60 -rss_limit_mb=4096 -max_len=20000 \
  -artifact_prefix=.build-fuzz/crash- -print_final_stats=1 .build-fuzz/finds .build-fuzz/seeds Tests/Fuzz/Corpus
