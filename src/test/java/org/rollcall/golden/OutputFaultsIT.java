package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of disks, memory and streams, through the real launcher. */
class OutputFaultsIT extends FaultyRun {
  private static final String OLD = "what was there before\n";

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "jsonl", "md", "html", "xlsx"})
  void smallDiskFillsUp(String format) throws IOException, InterruptedException {
    String mount = "mount -t tmpfs -o size=32k none small && printf '" + OLD + "' > small/t";
    Files.createDirectory(folder.resolve("small"));
    assume("unshare -m sh -c '" + mount.replace("'", "") + "'", "no mounting here");
    writeManyNumbers();
    String work =
        "unshare -m sh -c \"%s && rollcall --types number -f %s %s; echo \\$?; ls -A small; cat small/t\"";
    Launcher.Outcome file = run(String.format(work, mount, format, "-o small/t in"));
    assertEquals("74\nt\n" + OLD, file.out(), file.err());
    assertEquals("rollcall: small/t: cannot be written: No space left on device\n", file.err());
    Launcher.Outcome stream = run(String.format(work, mount, format, "in > small/u"));
    assertTrue(stream.out().startsWith("74\nt\nu\n"), stream.out());
    assertEquals(
        "rollcall: standard output: cannot be written: No space left on device\n", stream.err());
  }

  @Test
  void filesMayGrowNoLarger() throws IOException, InterruptedException {
    writeManyNumbers();
    write("t.csv", OLD);
    Launcher.Outcome outcome =
        run("ulimit -f 128; rollcall --types number -o t.csv in; echo $?; ls -A; cat t.csv");
    assertEquals("74\nin\nt.csv\n" + OLD, outcome.out());
    assertEquals("rollcall: t.csv: cannot be written: File too large\n", outcome.err());
  }

  /** Either the whole table, or one line that says what to do; never a pool that waits. */
  @ParameterizedTest
  @CsvSource({"256,1", "256,4", "64,1", "64,4", "32,1", "32,4", "12,1", "12,4"})
  void littleMemory(int megabytes, int threads) throws IOException, InterruptedException {
    String rollcall = "rollcall -j " + threads + " '" + Launcher.PROJECT + "/samples'";
    String expected = run(rollcall).out();
    Launcher.Outcome outcome =
        run("JAVA_OPTS=\"$JAVA_OPTS -Xmx" + megabytes + "m\" " + rollcall + " -o t.csv");
    if (outcome.exit() == 0) {
      assertEquals("", outcome.err());
      assertEquals(expected, Files.readString(folder.resolve("t.csv")));
    } else {
      assertEquals(70, outcome.exit(), outcome.err());
      assertEquals("rollcall: out of memory; JAVA_OPTS=-Xmx4g gives it 4 GB\n", outcome.err());
      assertEquals(List.of(), files("."));
    }
    assertTrue(outcome.exit() == 0 || megabytes < 256, "256 MB are enough for eleven articles");
  }

  @Test
  void folderThatMayNotBeWritten() throws IOException, InterruptedException {
    String nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups ";
    assume("chmod 755 .; " + nobody + "test -r \"$ROLLCALL/lib/rollcall.jar\"", "no other user");
    write("in/a.txt", "They had 5 boats.");
    write("there/t.csv", OLD);
    Launcher.Outcome outcome = run(nobody + "rollcall --types number -o there/t.csv in");
    assertEquals("rollcall: there/t.csv: cannot be written: permission denied\n", outcome.err());
    assertEquals(74, outcome.exit());
    assertEquals(List.of("t.csv"), files("there"));
  }

  @Test
  void streamsThatAreClosedOrFull() throws IOException, InterruptedException {
    write("a.txt", "They had 5 boats.");
    write("b.txt", "a\0");
    String rollcall = "rollcall --types number --columns name ";
    Launcher.Outcome outcome =
        run(
            (rollcall + "a.txt >&-; echo $?;")
                + (rollcall + "a.txt b.txt 2>&-; echo $?;")
                + (rollcall + "a.txt b.txt 2>/dev/full; echo $?;")
                + (rollcall + "a.txt <&-; echo $?;")
                + (rollcall + "-o t.csv a.txt <&- >&- 2>&-; echo $?; cat t.csv"));
    assertEquals(
        "74\n"
            + "name\n5 boats\n2\n"
            + "name\n5 boats\n2\n"
            + "name\n5 boats\n0\n"
            + "0\nname\n5 boats\n",
        outcome.out());
    assertEquals(
        "rollcall: standard output: cannot be written: Bad file descriptor\n", outcome.err());
  }

  /** The reader of what it writes goes while it works; then it ends quietly. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "jsonl", "md", "html", "xlsx", "table"})
  void readerGoesAway(String format) throws IOException, InterruptedException {
    writeManyNumbers();
    Launcher.Outcome outcome =
        run(
            "{ rollcall --types number -f "
                + format
                + " in; echo $? >&2; } | head -c 10 > /dev/null");
    assertEquals("0\n", outcome.err());
  }
}
