#!/bin/sh
# Measures the table from Apache Spark, in local mode, against the command line:
#   mvn -q package -DskipTests && mvn -q -Pspark package -DskipTests && src/bench/spark.sh [speed|large|all]
#
#   speed     articles a second with one thread and with two, start-up apart: what many articles take more than few
#   large     100,000 articles end to end: time, processor time and resident memory of both
#
# Both read the same made-up articles as JSON Lines and write entities alone; the rows must agree. Settings by the
# environment: ARTICLES of speed, few and many (2000,10000), LARGE (100000), THREADS (1,2), HEAP in MB (2048), WORK
# (target/bench), SPARK_SUBMIT (Spark's launcher; if empty, the jars that Maven has of Spark are used).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
cd "$here/../.."
program=${PROGRAM:-target/rollcall}
work=${WORK:-target/bench}
mkdir -p "$work/classes"
work=$(cd -- "$work" && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
job=target/spark/rollcall-spark.jar
[ -x "$program/bin/rollcall" ] || { echo "spark.sh: first: mvn -q package -DskipTests" >&2; exit 1; }
[ -f "$job" ] || { echo "spark.sh: first: mvn -q -Pspark package -DskipTests" >&2; exit 1; }

"${java}c" -Xlint:all,-path -d "$work/classes" -cp "$program/lib/*" "$here"/java/org/rollcall/bench/*.java

if [ -n "${SPARK_SUBMIT:-}" ]; then
  set -- "${1:-all}" "$SPARK_SUBMIT" --driver-memory "${HEAP:-2048}m"
else
  mvn -B -q -Pspark dependency:build-classpath \
    -DincludeScope=compile -Dmdep.outputFile="$work/spark.classpath" >&2
  set -- "${1:-all}" "$java" "-Xmx${HEAP:-2048}m" @src/spark/opens -cp "$(cat "$work/spark.classpath")" \
    org.apache.spark.deploy.SparkSubmit
fi
part=$1
shift

# The numbers of articles and of threads, then what starts Spark.
bench() {
  "$java" -Xmx1g -XX:+UseSerialGC -cp "$work/classes:$program/lib/*" org.rollcall.bench.SparkBench \
    "$program/bin/rollcall" samples "$work" "$@" --master "local[THREADS]" --conf spark.ui.enabled=false \
    --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 "$job"
}

case $part in
  speed | large | all) ;;
  *) echo "spark.sh: no part $part: speed, large or all" >&2; exit 64 ;;
esac
if [ "$part" != large ]; then
  bench "${ARTICLES:-2000,10000}" "${THREADS:-1,2}" "$@"
fi
if [ "$part" != speed ]; then
  bench "${LARGE:-100000}" 2 "$@"
fi
