#!/usr/bin/env bash
# reproducible.sh: after mvn -Prelease verify, builds the last commit again in another folder and compares the
# release files, the jars and the compiled model by their bytes. Ends with 0 if all are equal.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."
[ -e target/release/SHA256SUMS ] || { echo "reproducible.sh: first: mvn -Prelease verify" >&2; exit 1; }
git diff --quiet HEAD || { echo "reproducible.sh: what is not committed can't be built again" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git archive HEAD | tar -x -C "$work"

# The archive of classes is made for one folder and one Java, and part of no release file.
(cd "$work" && mvn -q -Prelease package -Dmaven.test.skip=true -Drollcall.archive=remove "$@")
sums() {
  (cd "$1/target" && sha256sum rollcall/lib/*.jar rollcall/models/*.compiled release/*)
}
diff <(sums .) <(sums "$work") && echo "the same bytes:" && sums .
