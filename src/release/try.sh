#!/usr/bin/env bash
# try.sh NAME: unpacks each release file in an empty folder and starts it as a user would: with no JAVA_HOME,
# and the image with no java on the PATH. Its table has to be that of target/rollcall.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../../target"
name=$1
here=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset JAVA_HOME JAVA_OPTS

# A PATH with the few programs that the launchers ask for, and no java.
mkdir "$work/bin"
for program in sh env readlink locale stty dirname mktemp rm mv cat; do
  ln -s "$(command -v "$program")" "$work/bin/"
done

cd "$work"
printf 'Marta Quill met Piet Lund in Dunbrook. Quill paid 40 euros.\n' >a.txt
"$here/rollcall/bin/rollcall" -f csv a.txt >expected.csv

fail() {
  echo "try.sh: $1" >&2
  exit 1
}

# try FOLDER PATH: the version and the table of what was unpacked there
try() {
  local rollcall
  rollcall=$(echo "$work/$1"/*/bin/rollcall)
  [ -x "$rollcall" ] || fail "$1: bin/rollcall can't be executed"
  [ "$(PATH=$2 "$rollcall" --version)" = "$("$here/rollcall/bin/rollcall" --version)" ] || fail "$1: another version"
  PATH=$2 "$rollcall" -f csv a.txt >"$1.csv" || fail "$1: exit code $?"
  cmp "$1.csv" expected.csv || fail "$1: another table"
  for file in README.md CHANGELOG.md LICENSE NOTICE "$name.cdx.json" man/man1/rollcall.1 \
    completions/rollcall.bash completions/_rollcall; do
    [ -s "$(dirname -- "$rollcall")/../$file" ] || fail "$1: no $file"
  done
}

(cd "$here/release" && sha256sum --quiet -c SHA256SUMS) || fail "the sums are wrong"
mkdir zip tar image
unzip -q "$here/release/$name.zip" -d zip
tar -xzf "$here/release/$name.tar.gz" -C tar
tar -xzf "$here/release/$name"-*-*.tar.gz -C image
try zip "$PATH"
try tar "$PATH"
try image "$work/bin"

# Where it was unpacked it may make its archive of classes, with its own runtime.
PATH=$work/bin image/*/bin/rollcall-archive || fail "image: no archive of classes"
try image "$work/bin"
echo "all release files start"
