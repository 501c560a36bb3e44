# What each script here begins with: goes to the project, finds the built program and Java, and compiles the benches.
# Wants $here, this folder, and $work, a folder to make; gives $program, $java, and $classes below $work.
cd "$here/../.."
program=${PROGRAM:-target/rollcall}
mkdir -p "$work/classes"
work=$(cd -- "$work" && pwd -P)
classes=$work/classes
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -x "$program/bin/rollcall" ] || { echo "${0##*/}: first: mvn -q package -DskipTests" >&2; exit 1; }

"${java}c" -Xlint:all,-path -d "$classes" -cp "$program/lib/*" "$here"/java/org/rollcall/bench/*.java
