#!/bin/sh
# Measures the built program: mvn -q package -DskipTests && src/bench/run.sh [cold|stages|threads|scale|rivals|all]...
#
#   cold      start on the samples against a Java that does nothing
#   stages    tokens a second of every stage, on one core
#   threads   what a second thread brings once Java is warm, and what two runs side by side would
#   scale     more and more articles, one thread and several: time, ratio, memory; the bytes must agree
#   rivals    the same model in OpenNLP's own name finder, CoreNLP 4.5.10 and GATE ANNIE 9.1, by turns;
#             the last two are downloaded on first use (500 MB) and are under the GPL and the LGPL
#
# Settings by the environment: ROUNDS (5), ARTICLES (100; threads 1000), SCALE (1000,10000,100000),
# THREADS (1,2), HEAP of scale in MB (512), OPTIONS of rollcall in scale (such as --types number), WORK (target/bench).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
work=${WORK:-target/bench}
. "$here/begin.sh"

rounds=${ROUNDS:-5}
articles=${ARTICLES:-100}
jars=$program/lib/*

bench() {
  "$java" -Xmx3g -XX:+UseSerialGC -cp "$classes:$jars" "org.rollcall.bench.$@"
}

# Fetches a rival's jars and compiles what drives it.
rival() {
  if [ ! -f "$work/$1/fetched" ]; then
    mvn -B -q -f "$here/rivals/pom.xml" -P "$1" \
      org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
      -DoutputDirectory="$work/$1" >&2 || return 1
    touch "$work/$1/fetched"
  fi
  mkdir -p "$work/$1-classes"
  "${java}c" -d "$work/$1-classes" -cp "$classes:$work/$1/*" "$here/$1"/org/rollcall/bench/*.java
}

cold() {
  if [ -f "$here/cold.sh" ]; then sh "$here/cold.sh"; else echo "no cold.sh here"; fi
}

stages() {
  bench StageBench samples "$program/models" "$articles" "$rounds"
}

threads() {
  bench ThreadBench samples "$program/models" "${ARTICLES:-1000}" "$rounds" "${THREADS:-1,2}"
}

scale() {
  # shellcheck disable=SC2086 # options are words of their own
  bench ScaleBench "$program/bin/rollcall" samples "$work" "$rounds" "${HEAP:-512}" \
    "${SCALE:-1000,10000,100000}" "${THREADS:-1,2}" ${OPTIONS:-}
}

rivals() {
  own="$classes:$jars"
  set -- "rollcall, names" "$own" org.rollcall.bench.Ours "$program/models" \
    "rollcall, names, numbers, merged" "$own" org.rollcall.bench.Whole "$program/models" \
    "same model in OpenNLP 2.5" "$own" org.rollcall.bench.Stock "$program/models"
  if rival corenlp; then
    set -- "$@" "CoreNLP 4.5.10, names" "$work/corenlp-classes:$classes:$work/corenlp/*" \
      org.rollcall.bench.CoreNlp none
  fi
  if rival annie; then
    set -- "$@" "GATE ANNIE 9.1 (core 9.0.1)" "$work/annie-classes:$classes:$work/annie/*" org.rollcall.bench.Annie 9.1
  fi
  bench RivalBench samples "$articles" "$rounds" "$@"
}

[ $# -gt 0 ] || set -- all
[ "$1" != all ] || set -- cold stages threads scale rivals
for part; do
  case $part in
    cold | stages | threads | scale | rivals) echo "== $part"; "$part" ;;
    *) echo "run.sh: no part $part: cold, stages, threads, scale, rivals or all" >&2; exit 64 ;;
  esac
done
