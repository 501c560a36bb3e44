package org.rollcall.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathListTest {
  private final Collected troubles = new Collected();

  private List<String> read(boolean nul, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return new PathList("LIST", nul, troubles).read(new ByteArrayInputStream(bytes));
  }

  @Test
  void linesOfAnySystem() throws IOException {
    assertEquals(List.of("a b.txt", " c", "#d"), read(false, "a b.txt\r\n\n c\n#d"));
    assertEquals(List.of("a\nb", "c"), read(true, "a\nb\0c\0"));
  }

  @Test
  void nameThatIsNotUtf8IsAProblem() throws IOException {
    assertEquals(List.of("b"), read(false, "caf\u00E9\nb\n"));
    assertEquals(1, troubles.problems.size());
  }

  @Test
  void nulWhereLinesAreExpectedIsTold() {
    assertThrows(IOException.class, () -> read(false, "a\0b\0"));
  }

  @Test
  void folderIsNoList(@TempDir Path folder) throws IOException {
    assertThrows(IOException.class, () -> new PathList("LIST", false, troubles).read(folder));
    Path list = Files.writeString(folder.resolve("list"), "\uFEFFa\n");
    assertEquals(List.of("a"), new PathList("LIST", false, troubles).read(list));
  }
}
