#!/bin/sh
# Cold starts: how long the built program takes from the shell, beside a Java that does nothing.
#
#   src/bench/cold.sh [ROUNDS]        (10 rounds unless told)
#
# The commands alternate, so that other work on the machine hits all alike. A line shows the median
# and the least of the clock and of user + system time in milliseconds, and their medians as
# multiples of those of the empty Java.
set -eu

project=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
rounds=${1:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf 'public class Empty { public static void main(String[] a) {} }\n' >"$work/Empty.java"
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$work" "$work/Empty.java"
# Five articles of about 3 KB: samples of 2 KB, each with the half of another behind it.
cd "$project/samples"
for article in battery-merger court-leeds cyclone-beira dengue-manila lake-methane; do
  { cat $article.txt; echo; head -c 1000 museum-tbilisi.txt; } >"$work/$article.txt"
done
cd "$work"

rollcall=$project/target/rollcall/bin/rollcall
cat >commands <<END
empty Java|${JAVA_HOME:+$JAVA_HOME/bin/}java -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp . Empty
--version|$rollcall --version
--help|$rollcall --help
numbers of five|$rollcall --types number -f table battery-merger.txt court-leeds.txt cyclone-beira.txt dengue-manila.txt lake-methane.txt
five articles|$rollcall -f table battery-merger.txt court-leeds.txt cyclone-beira.txt dengue-manila.txt lake-methane.txt
eleven samples|$rollcall $project/samples
END

python3 - "$rounds" <<'END'
import resource, shlex, statistics, subprocess, sys, time

commands = [line.rstrip("\n").split("|") for line in open("commands")]
times = {name: [] for name, _ in commands}

def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

for _ in range(int(sys.argv[1])):
    for name, command in commands:
        clock, processor = time.perf_counter(), spent()
        subprocess.run(shlex.split(command), stdout=subprocess.DEVNULL, check=True)
        times[name].append((1000 * (time.perf_counter() - clock), 1000 * (spent() - processor)))

medians = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in times.items()}
base = medians[commands[0][0]]
print(f"{'':16} {'clock':>16} {'user + system':>20}")
for name, runs in times.items():
    cells = ""
    for column in (0, 1):
        value = medians[name][column]
        cells += f"{value:8.0f} ({min(run[column] for run in runs):.0f}) x{value / base[column]:4.1f}"
    print(f"{name:16} {cells}")
END
