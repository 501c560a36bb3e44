#!/bin/sh
# Runs the built program again and again over folders made up at random, good and bad articles together, with random
# options and faults, and checks after each run what is promised (see .github/SECURITY.md):
#
#   mvn -q package -DskipTests && src/bench/soak.sh
#
# Settings by the environment: MINUTES (5), SEED (1; the same seed tries the same), WORK (target/soak; what failed is
# kept there, the rest is removed), HEAP of each run in MB (512). Exits with 1 if anything was not as promised.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
cd "$here/../.."
program=${PROGRAM:-target/rollcall}
work=${WORK:-target/soak}
mkdir -p "$work/classes"
work=$(cd -- "$work" && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -x "$program/bin/rollcall" ] || { echo "soak.sh: first: mvn -q package -DskipTests" >&2; exit 1; }

"${java}c" -Xlint:all,-path -d "$work/classes" -cp "$program/lib/*" "$here"/java/org/rollcall/bench/*.java
exec "$java" -Xmx512m -XX:+UseSerialGC -cp "$work/classes:$program/lib/*" org.rollcall.bench.Soak \
  "$(cd -- "$program" && pwd -P)/bin/rollcall" samples "$work" "${MINUTES:-5}" "${SEED:-1}" "${HEAP:-512}"
