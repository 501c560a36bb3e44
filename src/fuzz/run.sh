#!/usr/bin/env bash
# Fuzzes with Jazzer: src/fuzz/run.sh [SECONDS [TARGET…]]
# SECONDS a target, 60 by default; TARGET as in seeds/, all by default; REPEATED=1 looks for slow
# inputs instead, long ones made of short ones. What is found lies in target/fuzz/TARGET/crash-* or
# timeout-*; to look at one again: src/fuzz/run.sh replay TARGET FILE…
# A finding that is mended goes to src/fuzz/findings/TARGET (a slow one to src/fuzz/slow/TARGET)
# under a name that says what it was; the unit tests run all of them for ever.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."

mvn -q -P fuzz test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/fuzz.classpath -Dmdep.includeScope=test
classpath=target/test-classes:target/classes:$(< target/fuzz.classpath)

run() { # TARGET MAIN ARGUMENT…
  local target=$1
  shift
  java -Xmx2g -cp "$classpath" -Drollcall.fuzz.target="${target^^}" \
    -Drollcall.fuzz.repeated="$([ "${REPEATED:-}" = 1 ] && echo true || echo false)" "$@"
}

if [ "${1:-}" = replay ]; then
  run "$2" org.rollcall.fuzz.Entry "${@:3}"
  exit
fi

seconds=${1:-60}
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(ls src/fuzz/seeds)
# Of a fuzzer's comparisons each look into a table of words is one: ten times as slow, where names
# are merged, and of no help.
declare -A trace=([merge]=cov:div [aliases]=cov:div)
failed=0
for target in "${targets[@]}"; do
  folder=target/fuzz/$target${REPEATED:+-repeated}
  mkdir -p "$folder/corpus"
  echo "== $target, $seconds seconds, log in $folder/log"
  TIMEFORMAT="   CPU seconds: %U"
  # One libFuzzer process in one JVM; classes that are ours or read for us guide it.
  time run "$target" com.code_intelligence.jazzer.Jazzer --target_class=org.rollcall.fuzz.Entry \
    --instrumentation_includes='org.rollcall.**:org.jsoup.**:org.commonmark.**' \
    --trace="${trace[$target]:-all}" --keep_going=8 --reproducer_path="$folder" -artifact_prefix="$folder/" -dict="src/fuzz/dictionaries/$target.dict" \
    -max_total_time="$seconds" -timeout=60 -max_len=4096 -print_final_stats=1 \
    "$folder/corpus" "src/fuzz/seeds/$target" > "$folder/log" 2>&1 || failed=1
  grep -E '^== Java Exception|^#[0-9]+.*DONE|stat::number_of_executed_units|Caused by:|ERROR: libFuzzer|Test unit written' \
    "$folder/log" || true
done
exit $failed
