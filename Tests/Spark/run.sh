#!/bin/sh
# Evaluates a small register on a Spark cluster of two workers, and compares the bytes with those of a single run.
#   Tests/Spark/run.sh SAPHAN        skipped with a word where Java is missing
set -eu
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/../.."
if ! command -v java > /dev/null; then
  echo "Spark: skipped, there is no Java here"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
venv=.build/spark
if [ ! -x $venv/bin/spark-submit ]; then
  python3 -m venv $venv && $venv/bin/pip install -q pyspark || {
    echo "Spark: skipped, pyspark cannot be installed here"
    exit 0
  }
fi
python3 - > "$work/register.jsonl" <<'PYTHON'
for n in range(5000):
    key = "aeg" if n % 1000 == 7 else "age"
    print('{"case":"S-%d","as_of":"2022-05-01","%s":%d,"district":"%s","hurt":%s,"water_level":%d}'
          % (n, key, n % 90, ["coast", "hills", "north"][n % 3], ["true", "false", "null"][n % 7 % 3], n % 200))
PYTHON
rules=$(pwd)/Tests/SaphanTests/Packs/flood-relief
"$program" evaluate --batch --rules "$rules" --explain reasons --rejects "$work/refused.jsonl" "$work/register.jsonl" \
  > "$work/single.jsonl" 2> "$work/messages" || [ $? -eq 1 ]
mkdir "$work/refused"
PYSPARK_PYTHON=$(pwd)/$venv/bin/python $venv/bin/python Documentation/Examples/spark_register.py "$work/register.jsonl" "$work/answers" \
  --parts 6 --refused "$work/refused" -- "$program" evaluate --batch --threads 1 --rules "$rules" --explain reasons \
  > "$work/spark.log" 2>&1 || { tail -40 "$work/spark.log"; exit 1; }
cat "$work"/answers/part-* | cmp - "$work/single.jsonl"
sort "$work/refused.jsonl" > "$work/refused.sorted"
cat "$work"/refused/* | sort | cmp - "$work/refused.sorted"
parts=$(ls "$work"/answers/part-* | wc -l)
echo "Spark: $(wc -l < "$work/single.jsonl") answers of two workers in $parts parts, the same bytes as a single run; $(wc -l < "$work/refused.jsonl") lines refused by both"
