#!/usr/bin/env bash
# reproducible.sh: builds the last commit twice, in two folders, and compares the release files by their bytes,
# and with them the jar and the compiled model. Ends with 0 if all are equal.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for build in one another/folder; do
  mkdir -p "$work/$build"
  git archive HEAD | tar -x -C "$work/$build"
  # The archive of classes is made for one folder and one Java, and part of no release file.
  (cd "$work/$build" && mvn -q -Prelease package -DskipTests -Drollcall.archive=remove "$@")
  (cd "$work/$build/target" && sha256sum rollcall/lib/*.jar rollcall/models/*.compiled release/*) >"$work/sums-${build%%/*}"
done
diff "$work/sums-one" "$work/sums-another" && cat "$work/sums-one" && echo "equal bytes"
