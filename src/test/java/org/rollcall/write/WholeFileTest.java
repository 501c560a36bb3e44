package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void replacesTheOldFileAtTheEnd() throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), "old");
    new WholeFile(file)
        .write(
            out -> {
              out.write(NEW);
              out.flush();
              assertEquals("old", Files.readString(file));
            });
    assertEquals("new", Files.readString(file));
    assertEquals(1, files());
  }

  @Test
  void failureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), "old");
    Destination.Body failing =
        out -> {
          out.write(NEW);
          out.flush();
          throw new IOException("disk full");
        };
    assertThrows(IOException.class, () -> new WholeFile(file).write(failing));
    assertEquals("old", Files.readString(file));
    assertThrows(IOException.class, () -> new WholeFile(folder.resolve("b.csv")).write(failing));
    assertEquals(1, files());
  }

  @Test
  void whatCanNotWorkIsKnownBefore() throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    new WholeFile(folder.resolve("new.csv")).check(List.of(file));
    assertThrows(IOException.class, () -> new WholeFile(folder).check(List.of()));
    assertThrows(IOException.class, () -> new WholeFile(link).check(List.of(file)));
    Path nowhere = folder.resolve("missing/table.csv");
    assertThrows(IOException.class, () -> new WholeFile(nowhere).check(List.of()));
  }

  @Test
  void closedPipeIsNoFailureButAFullDiskIs() throws IOException {
    new StandardOutput(failing("Broken pipe")).write(out -> out.write(NEW));
    assertThrows(
        IOException.class,
        () -> new StandardOutput(failing("No space left on device")).write(out -> out.write(NEW)));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
