"""Evaluates a register on Apache Spark: each partition is piped through `saphan evaluate --batch`.

    spark_register.py REGISTER.jsonl ANSWERS_FOLDER [--parts N] [--refused FOLDER] -- saphan evaluate --batch --threads 1 ...

The answers of part-00000, part-00001, ... put one behind the other are those of a single run over a register in UTF-8. Lines that cannot be used
go to --refused, a file for each partition; without it, one of them ends the job.
"""

import argparse
import shlex
import sys

from pyspark.sql import SparkSession


def main():
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("register")
    parser.add_argument("answers")
    parser.add_argument("--parts", type=int, default=8, help="partitions at least")
    parser.add_argument("--refused")
    parser.add_argument("--master", default="local-cluster[2,1,1024]", help="default: two workers on this machine")
    options = parser.parse_args(sys.argv[1:split])

    stage = shlex.join(sys.argv[split + 1:])
    if options.refused:
        # Exit code 1 says that lines were refused; they are kept, so that is no failure here.
        stage += f' --rejects {shlex.quote(options.refused)}/"$(cat /proc/sys/kernel/random/uuid)".jsonl; [ $? -le 1 ]'

    spark = SparkSession.builder.master(options.master).appName("register").getOrCreate()
    lines = spark.sparkContext.textFile(options.register, minPartitions=options.parts)
    answers = lines.pipe(f"sh -c {shlex.quote(stage)}", checkCode=True)
    answers.saveAsTextFile(options.answers)
    spark.stop()


if __name__ == "__main__":
    main()
