package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults of the process and the machine, through the real launcher. Where a machine can't make a
 * fault (mounting needs rights), the test is skipped and says so.
 */
class FaultsIT {
  private static final String OLD = "what was there before\n";

  @TempDir private Path folder;

  private Launcher.Outcome run(String command) throws IOException, InterruptedException {
    return Launcher.run(command, folder, 2);
  }

  private void assume(String command, String otherwise) throws IOException, InterruptedException {
    assumeTrue(run(command).exit() == 0, otherwise);
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  /** A table of some 200 kB. */
  private void writeManyNumbers() throws IOException {
    write(
        "in/many.txt",
        IntStream.range(1000, 4000)
            .mapToObj(i -> "They had " + i * 3 + " barrels of tar. ")
            .collect(Collectors.joining()));
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

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
  void unreadableFilesAndFoldersAreToldEach() throws IOException, InterruptedException {
    String nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups ";
    assume("chmod 755 .; " + nobody + "test -r \"$ROLLCALL/lib/rollcall.jar\"", "no other user");
    for (String file : List.of("in/a.txt", "in/shut.txt", "in/list/b.txt", "in/list/sub/c.txt")) {
      write(file, "They had 5 boats.");
    }
    write("in/closed/d.txt", "They had 6 boats.");
    Launcher.Outcome outcome =
        run(
            "chmod 000 in/shut.txt in/closed; chmod 444 in/list; "
                + nobody
                + "rollcall --types number --columns name,articles in; code=$?; chmod 755 in/*; exit $code");
    assertEquals("name,articles\n5 boats,1\n", outcome.out());
    assertEquals(
        List.of(
            "rollcall: in/closed: permission denied",
            "rollcall: in/list/b.txt: permission denied",
            "rollcall: in/list/sub: permission denied",
            "rollcall: in/shut.txt: permission denied"),
        outcome.err().lines().sorted().toList());
    assertEquals(2, outcome.exit());
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

  /** Linux has a file that can be opened and not be read, even by root. */
  @Test
  void readingFails() throws IOException, InterruptedException {
    assume("test -f /proc/self/mem && ! head -c 1 /proc/self/mem", "no /proc/self/mem");
    write("in/a.txt", "They had 5 boats.");
    write("in/z.txt", "They had 6 boats.");
    Launcher.Outcome outcome =
        run("ln -s /proc/self/mem in/m.txt; rollcall --types number --columns name in");
    assertEquals("name\n5 boats\n6 boats\n", outcome.out());
    assertEquals("rollcall: in/m.txt: Input/output error\n", outcome.err());
    assertEquals(2, outcome.exit());
  }

  /** Standard input is read first, and only ends when the file behind it is gone. */
  @Test
  void fileIsRemovedWhileRunning() throws IOException, InterruptedException {
    write("z.txt", "They had 6 boats.");
    Launcher.Outcome outcome =
        run(
            "{ sleep 3; rm z.txt; echo 'They had 5 boats.'; }"
                + " | rollcall --types number --columns name -o t.csv - z.txt; echo $?; cat t.csv");
    assertEquals("2\nname\n5 boats\n", outcome.out());
    assertEquals("rollcall: z.txt: no such file or folder\n", outcome.err());
  }

  @Test
  void socketsAndDevicesAreNotOpened() throws IOException, InterruptedException {
    write("in/a.txt", "They had 5 boats.");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("in/socket.txt")));
      Launcher.Outcome outcome =
          run(
              "ln -s /dev/zero in/zero.txt; ln -s /dev/tty in/tty.txt;"
                  + " rollcall --types number --columns name in");
      assertEquals("name\n5 boats\n", outcome.out());
      String why = ": not a regular file; pipe it in and name it - to read it\n";
      assertEquals(
          "rollcall: in/socket.txt"
              + why
              + "rollcall: in/tty.txt"
              + why
              + "rollcall: in/zero.txt"
              + why,
          outcome.err());
      assertEquals(2, outcome.exit());
    }
  }

  @Test
  void gibibyteCostsNothing() throws IOException, InterruptedException {
    write("in/a.txt", "They had 5 boats.");
    Launcher.Outcome outcome =
        run(
            "truncate -s 1G in/b.txt in/c.html in/d.md; truncate -s 40M e.jsonl;"
                + " JAVA_OPTS=\"$JAVA_OPTS -Xmx128m\" rollcall --types number --columns name in e.jsonl");
    assertEquals("name\n5 boats\n", outcome.out());
    String why = " larger than 16 MiB, skipped; --max-file-size sets the limit\n";
    assertEquals(
        ("rollcall: e.jsonl:1: line" + why)
            + ("rollcall: in/b.txt: file" + why)
            + ("rollcall: in/c.html: file" + why)
            + ("rollcall: in/d.md: file" + why),
        outcome.err());
    assertEquals(2, outcome.exit());
  }

  /** Each of them takes a plain use of the libraries seconds to minutes, or all of the stack. */
  @Test
  void textsThatAreTraps() throws IOException, InterruptedException {
    String person = "\n\nMira Tolland had 5 boats.\n";
    write("in/a-no-space.txt", "x".repeat(100_000) + person);
    write("in/b-sentence.txt", "Aalto and ".repeat(33_000) + person);
    write("in/c-digits.txt", "1".repeat(50_000) + person);
    write("in/d-nines.txt", "They had " + "9".repeat(400) + " boats." + person);
    write("in/e-exponent.txt", "They had 1e9999999 boats, or 10^9999999." + person);
    write("in/f-ab.txt", "ab".repeat(20_000) + person);
    write("in/g-deep.html", "<div>".repeat(100_000) + "<p>Mira Tolland had 5 boats.");
    write("in/h-hyphens.txt", "a-".repeat(50_000) + person);
    write("in/i-quotes.txt", "\"(".repeat(50_000) + person);
    write("in/j-deep.md", "> ".repeat(50_000) + "x" + person);
    write("in/k-dots.txt", "U.S.".repeat(25_000) + person);
    write("in/l-commas.txt", "1,".repeat(50_000) + person);
    write("in/m-capitals.txt", "A".repeat(100_000) + person);
    long start = System.nanoTime();
    Launcher.Outcome outcome =
        run("JAVA_OPTS=\"$JAVA_OPTS -Xmx512m\" rollcall --columns name,articles in");
    assertEquals("", outcome.err());
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().contains("\nMira Tolland,13\n"), outcome.out());
    assertTrue(outcome.out().contains("\n5 boats,13\n"), outcome.out());
    assertTrue(System.nanoTime() - start < 60e9, "a minute for a megabyte");
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

  /** A model of whatever kind is one line, and never waited for. */
  @Test
  void modelsThatAreNone() throws IOException, InterruptedException {
    write("a.txt", "They had 5 boats.");
    Launcher.Outcome outcome =
        run(
            "for kind in fifo folder zero cut text; do mkdir $kind; done;"
                + " mkfifo fifo/names-en.bin; mkdir folder/names-en.bin;"
                + " ln -s /dev/zero zero/names-en.bin; echo x > text/names-en.bin;"
                + " head -c 1000000 \"$ROLLCALL/models/names-en.bin\" > cut/names-en.bin;"
                + " for kind in fifo folder zero cut text; do"
                + " rollcall --models $kind a.txt; echo $?; done");
    assertEquals("70\n".repeat(5), outcome.out());
    assertEquals(
        Stream.of("fifo", "folder", "zero", "cut", "text")
            .map(kind -> "rollcall: not a name model of this program: " + kind + "/names-en.bin\n")
            .collect(Collectors.joining()),
        outcome.err());
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
