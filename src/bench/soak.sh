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
work=${WORK:-target/soak}
. "$here/begin.sh"

exec "$java" -Xmx2g -XX:+UseSerialGC -cp "$classes:$program/lib/*" org.rollcall.bench.Soak \
  "$(cd -- "$program" && pwd -P)/bin/rollcall" samples "$work" "${MINUTES:-5}" "${SEED:-1}" "${HEAP:-512}"
