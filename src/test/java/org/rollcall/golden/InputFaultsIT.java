package org.rollcall.golden;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Faults of files, articles and models, through the real launcher. */
class InputFaultsIT extends FaultyRun {
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

  /** Linux has a file that can be opened and not be read, even by root. */
  @Test
  void readingFails() throws IOException, InterruptedException {
    assume("test -f /proc/self/mem && ! head -c 1 /proc/self/mem", "no /proc/self/mem");
    write("in/a.txt", "They had 5 boats.");
    write("in/z.txt", "They had 6 boats.");
    Launcher.Outcome outcome =
        run("ln -s /proc/self/mem in/m.txt; rollcall --types number --columns name in");
    assertEnds(outcome, 2, "name\n5 boats\n6 boats\n", "rollcall: in/m.txt: Input/output error\n");
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
      String why = ": not a regular file; pipe it in and name it - to read it\n";
      String err = told(List.of("in/socket.txt", "in/tty.txt", "in/zero.txt"), why);
      assertEnds(outcome, 2, "name\n5 boats\n", err);
    }
  }

  @Test
  void gibibyteCostsNothing() throws IOException, InterruptedException {
    write("in/a.txt", "They had 5 boats.");
    Launcher.Outcome outcome =
        run(
            "truncate -s 1G in/b.txt in/c.html in/d.md; truncate -s 40M e.jsonl;"
                + " JAVA_OPTS=\"$JAVA_OPTS -Xmx128m\" rollcall --types number --columns name in e.jsonl");
    String why = " larger than 16 MiB, skipped; --max-file-size sets the limit\n";
    List<String> large =
        List.of("e.jsonl:1: line", "in/b.txt: file", "in/c.html: file", "in/d.md: file");
    assertEnds(outcome, 2, "name\n5 boats\n", told(large, why));
  }

  /** What guides the program is read whole; two gibibytes are more than Java can hold so. */
  @Test
  void hugeListsTablesAndRecipesAreRefused() throws IOException, InterruptedException {
    write("a.txt", "They had 5 boats.");
    List<String> commands =
        List.of(
            "--aliases huge a.txt",
            "--ignore huge a.txt",
            "--baseline huge a.txt",
            "--files-from huge",
            "diff huge huge",
            "evaluate huge",
            "annotations export huge",
            "train --recipe huge --corpora . -o m.bin");
    Launcher.Outcome outcome =
        run(
            "truncate -s 2G huge;"
                + commands.stream().map(c -> " rollcall " + c + "; echo $?;").collect(joining()));
    assertEquals("64\n".repeat(commands.size()), outcome.out());
    assertEquals("rollcall: huge: larger than 1 GiB\n".repeat(commands.size()), outcome.err());
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
            .collect(joining()),
        outcome.err());
  }

  /** A line for each input, with the same reason. */
  private static String told(List<String> inputs, String why) {
    return inputs.stream().map(input -> "rollcall: " + input + why).collect(joining());
  }
}
