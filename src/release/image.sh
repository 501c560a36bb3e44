#!/usr/bin/env bash
# image.sh NAME: makes target/release/NAME-OS-ARCH.tar.gz, the distribution with a Java runtime of its own,
# from target/release/NAME.tar.gz and the Java of JAVA_HOME or the PATH; and the sums of all release files.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../../target/release"
name=$1
[ -e "$name.cdx.json" ] ||
  { echo "image.sh: no SBOM: its plugin works only where Maven is not offline, so leave out -o" >&2; exit 1; }
java=$(dirname -- "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}jlink")") ||
  { echo "image.sh: the image needs a JDK 17 with jlink and its jmods (Debian: openjdk-17-jdk), in JAVA_HOME or on the PATH" >&2; exit 1; }
image=$name-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)

# In the work folder the image lies under its own name, so that it is packed as it will be unpacked.
rm -rf work
mkdir work
tar -xzf "$name.tar.gz" -C work
mv "work/$name" "work/$image"

# The modules that the jars name, and the encodings that --encoding finds by name.
modules=$("$java/jdeps" --ignore-missing-deps --multi-release 17 -s --module-path "work/$image/lib" "work/$image"/lib/*.jar 2>/dev/null |
  awk '$3 ~ /^(java|jdk)\./ { print $3 }' | sort -u | paste -sd,)
"$java/jlink" --add-modules "$modules,jdk.charsets" --strip-java-debug-attributes --no-header-files --no-man-pages \
  --output "work/$image/runtime"

# One order, one owner and one time, so that equal inputs make equal bytes.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="$(tar -tvzf "$name.tar.gz" --full-time --utc | awk 'NR == 1 { print $4 " " $5 "Z" }')" \
  -C work -cf - "$image" | gzip -n >"$image.tar.gz"
rm -rf work
sha256sum -- *.zip *.tar.gz *.json >SHA256SUMS
ls -l
