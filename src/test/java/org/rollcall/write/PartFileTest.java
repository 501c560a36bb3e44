package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeOld() throws IOException {
    file = Files.writeString(folder.resolve("table.csv"), "old");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(found -> found.getFileName().toString()).toList();
    }
  }

  /** A program that is half way through its result, for ever. */
  static final class HalfWay {
    private HalfWay() {}

    /**
     * Writes.
     *
     * @param args the file
     */
    public static void main(String[] args) throws IOException {
      new WholeFile(Path.of(args[0]))
          .write(
              out -> {
                out.write(new byte[100_000]);
                out.flush();
                System.out.println("half way");
                try {
                  Thread.sleep(TimeUnit.HOURS.toMillis(1));
                } catch (InterruptedException e) {
                  throw new IOException(e);
                }
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "INT,130", "HUP,129"})
  void signalWhileWritingLeavesTheOldFile(String signal, int exit)
      throws IOException, InterruptedException {
    assumeFalse(isIgnored(exit - 128), "started, as by nohup or &, to ignore SIG" + signal);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                HalfWay.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("half way", told.readLine());
      assertEquals(2, files().size());
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      assertEquals(exit, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
    assertEquals(List.of("table.csv"), files());
    assertEquals("old", Files.readString(file));
  }

  /** Whether this process, and so those it starts, ignores a signal. Only Linux tells. */
  private static boolean isIgnored(int signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    for (String line : Files.exists(status) ? Files.readAllLines(status) : List.<String>of()) {
      if (line.startsWith("SigIgn:")) {
        return (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (signal - 1) & 1) != 0;
      }
    }
    return false;
  }

  /** The signal may come before the file is made, which must not be made behind its removal. */
  @Test
  void nothingIsMadeWhenTheProgramIsEnding() throws IOException {
    try (PartFile part = new PartFile(folder)) {
      part.remove();
      assertThrows(IOException.class, part::open);
    }
    assertEquals(List.of("table.csv"), files());
  }

  @Test
  void nothingIsMovedWhenTheProgramIsEnding() throws IOException {
    try (PartFile part = new PartFile(folder)) {
      try (FileChannel channel = part.open()) {
        channel.write(ByteBuffer.allocate(3));
      }
      part.remove();
      assertThrows(IOException.class, () -> part.replace(file));
    }
    assertEquals(List.of("table.csv"), files());
    assertEquals("old", Files.readString(file));
  }

  /** The longest name that a file can have leaves no room for an ending. */
  @Test
  void nameMayBeAsLongAsAnyFilesIs() throws IOException {
    Path longest = folder.resolve("t".repeat(251) + ".csv");
    new WholeFile(longest).write(out -> out.write('x'));
    assertEquals("x", Files.readString(longest));
  }

  /** An input may go while the output is looked at; that is no failure of the output. */
  @Test
  void inputThatIsGoneIsNotTheOutput() throws IOException {
    new WholeFile(file).check(List.of(folder.resolve("gone.txt")));
  }
}
