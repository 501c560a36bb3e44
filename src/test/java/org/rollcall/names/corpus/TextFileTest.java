package org.rollcall.names.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  @TempDir Path folder;

  @Test
  void readsLinesWithAnyEndAndWithoutTheMark() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFFone\r\ntwo\n\nZoë");
    assertEquals(List.of("one", "two", "", "Zoë"), TextFile.lines(file));
  }

  @Test
  void folderIsNoFile() {
    IOException fault = assertThrows(IOException.class, () -> TextFile.lines(folder));
    assertTrue(fault.getMessage().endsWith(": this is a folder"), fault.getMessage());
  }

  @Test
  void unpacks() throws IOException {
    Path file = folder.resolve("a.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("one\ntwo\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(List.of("one", "two"), TextFile.lines(file));
    Files.writeString(folder.resolve("b.gz"), "not packed");
    IOException fault =
        assertThrows(IOException.class, () -> TextFile.lines(folder.resolve("b.gz")));
    assertTrue(fault.getMessage().endsWith("b.gz: not a whole gzip file"), fault.getMessage());
  }

  @Test
  void namesTheLineThatIsNoUtf8() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
    IOException fault = assertThrows(IOException.class, () -> TextFile.lines(file));
    assertTrue(fault.getMessage().endsWith("a.txt:2: not valid UTF-8"), fault.getMessage());
    Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xC3});
    assertThrows(IOException.class, () -> TextFile.lines(file), "cut in a letter");
  }
}
